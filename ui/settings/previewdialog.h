// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/settingspreview.h"
#include "console/views.h"
#include "ui/look/appearance.h"

#include <QDialog>

#include <functional>

class QGridLayout;

namespace Baton {

class CellTable;
class Label;

/// Each turn that other settings would decide otherwise, with both decisions side by side.
class PreviewDialog : public QDialog
{
    Q_OBJECT

public:
    using PeopleOf = std::function<People(WorkspaceId)>;

    PreviewDialog(const Appearance &appearance, const SettingsPreview &preview,
                  const PeopleOf &peopleOf, QWidget *parent = nullptr);

signals:
    void sessionAsked(Baton::SessionId session);

private:
    QWidget *makeCut();
    void fill();
    void compare(int row);
    void addLine(const QString &what, const QString &before, const QString &after, bool strong);

    const Appearance &m_appearance;
    SettingsPreview m_preview;
    PeopleOf m_peopleOf;
    CellTable *m_table;
    QWidget *m_sides;
    QGridLayout *m_grid = nullptr;
};

} // namespace Baton
