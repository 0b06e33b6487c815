// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/views.h"
#include "domain/clock.h"
#include "ui/look/glyph.h"
#include "ui/parts/pane.h"

#include <QTimer>

class QHBoxLayout;
class QMenu;

namespace Baton {

class Button;
class HealthLabel;

/// At the foot of the window: how server, helpdesks, engine and queue are, and the one switch that
/// stops everything.
class StatusBar : public Pane
{
    Q_OBJECT

public:
    StatusBar(const Appearance &appearance, const Clock &clock, QWidget *parent = nullptr);

    void setHealth(const HealthView &health);
    void setPaused(bool paused);

signals:
    void pauseAsked();
    /// Of what somebody looked at: what another page does about it.
    void cureAsked(const Baton::Cure &cure);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void showLastEvent();
    void fit();
    void explain(const HealthLabel &label);

    const Clock &m_clock;
    HealthView m_health;
    QTimer m_ticker;
    QHBoxLayout *m_row;
    QList<HealthLabel *> m_items;
    HealthLabel *m_last;
    Button *m_pause;
    QMenu *m_menu; ///< of the item that is looked at
};

/// One item: icon, words, and a rule behind it. Enter, Space and a click ask for its cause and cure.
class HealthLabel : public QWidget
{
    Q_OBJECT

public:
    /// With `glyph` that icon stands for every state.
    HealthLabel(const Appearance &appearance, QWidget *parent, Glyph glyph = Glyph::None);

    void setItem(const HealthItem &item);
    const HealthItem &item() const { return m_item; }
    QString words() const { return words(false); }
    /// Without figures only the name is shown.
    void setShort(bool shortened);
    int widthWhen(bool shortened) const;
    QSize sizeHint() const override;

signals:
    void asked();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    QString words(bool shortened) const;
    QFont wordFont() const;

    const Appearance &m_appearance;
    Glyph m_glyph;
    HealthItem m_item;
    bool m_short = false;
};

} // namespace Baton
