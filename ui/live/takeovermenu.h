// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/views.h"
#include "ui/look/appearance.h"

#include <QMenu>
#include <QVariantMap>

namespace Baton {

/// Who the operator is at the helpdesk: asked where it first matters, once for each workspace, and
/// remembered. To take over is to have the conversation assigned to that teammate.
class TakeOverMenu : public QMenu
{
    Q_OBJECT

public:
    TakeOverMenu(const Appearance &appearance, QWidget *parent);

    void setPeople(WorkspaceId workspace, const People &people);
    /// Nobody to choose from.
    bool isEmpty() const { return m_people.teammates.isEmpty(); }
    /// The operator at this workspace; empty when not chosen, or no longer there.
    TeammateId who() const;
    /// `at` in global px; `chosen` follows unless it is dismissed.
    void ask(const QPoint &at);

    /// Teammates by workspace, as settings keep them.
    QVariantMap operators() const { return m_operators; }
    void setOperators(const QVariantMap &kept) { m_operators = kept; }

signals:
    /// An empty id: hold the AI here only, and assign nobody.
    void chosen(const Baton::TeammateId &teammate);
    void operatorChanged();

private:
    void choose(const TeammateId &teammate);

    const Appearance &m_appearance;
    WorkspaceId m_workspace;
    People m_people;
    QVariantMap m_operators;
};

} // namespace Baton
