// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/views.h"

#include <QMenu>

namespace Baton {

/// Filter words to pick from: the fixed ones, and the languages and owners that the list has.
class FilterMenu : public QMenu
{
    Q_OBJECT

public:
    FilterMenu(const QList<SessionRow> &rows, QWidget *parent);

signals:
    void picked(const QString &word);

private:
    void add(QMenu *menu, const QString &meaning, const QString &word);
    void addLanguages(const QList<SessionRow> &rows);
    void addOwners(const QList<SessionRow> &rows);
};

} // namespace Baton
