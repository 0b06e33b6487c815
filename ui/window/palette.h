// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/appearance.h"

#include <QDialog>

#include <functional>

class QListWidget;

namespace Baton {

class SearchField;

/// Something that can be done from the palette.
struct PaletteCommand
{
    QString words; ///< "Go to Settings", "Setting: Replies an hour"
    QString hint;  ///< what it does, or its keys
    std::function<void()> act;
};

/// Everything the window can do, found by typing a few letters of it.
class CommandPalette : public QDialog
{
    Q_OBJECT

public:
    CommandPalette(const Appearance &appearance, QList<PaletteCommand> commands, QWidget *parent);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void fill(const QString &text);
    void run();

    const Appearance &m_appearance;
    QList<PaletteCommand> m_commands;
    QList<int> m_shown;
    SearchField *m_field;
    QListWidget *m_list;
};

} // namespace Baton
