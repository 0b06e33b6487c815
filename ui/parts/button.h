// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/appearance.h"
#include "ui/look/glyph.h"

#include <QPushButton>

namespace Baton {

enum class ButtonKind {
    Normal,
    Primary, ///< at most one in a view
    Danger,  ///< only for what cannot be undone
    Flat,
    Link,
    Quiet, ///< small things inside a card: attachments
    Inverted, ///< on the dark of a toast
    Bar, ///< in the status bar: flat, strong, with a rule before it
    Box, ///< picks one of several: looks like a field, opens a menu
};
enum class ButtonSize { Regular, Small };

/// Icon, words and, where it has a shortcut, its keys. Without room for words it shows the icon
/// only; the words stay its tooltip and accessible name.
class Button : public QPushButton
{
    Q_OBJECT

public:
    Button(const Appearance &appearance, ButtonKind kind, Glyph glyph, const QString &text,
           QWidget *parent = nullptr);

    void setSmall(bool small);
    /// As small as the times and hints it stands between.
    void setMeta(bool meta);
    void setKind(ButtonKind kind);
    void setGlyph(Glyph glyph);
    void setWords(const QString &text);
    void setKeys(const QStringList &keys);
    /// The shortcut told in the tooltip, for a button without key caps.
    void setHint(const QString &shortcut);
    void setIconOnly(bool iconOnly);
    bool isIconOnly() const { return m_iconOnly; }
    /// Waits for an answer: an arc takes the icon's place, the width stays.
    void setBusy(bool busy);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Paint
    {
        QColor fill, edge, ink, cap;
    };

    Paint paint() const;
    QFont wordFont() const;
    int iconSize() const;
    int padding() const;
    int contentWidth() const;
    void tellWhole();
    void describe();
    void paintContent(QPainter &painter, const Paint &paint) const;

    const Appearance &m_appearance;
    ButtonKind m_kind;
    Glyph m_glyph;
    QStringList m_keys;
    QString m_hint;
    bool m_small = false;
    bool m_meta = false;
    bool m_iconOnly = false;
    bool m_busy = false;
};

} // namespace Baton
