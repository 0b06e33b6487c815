// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/desks.h"
#include "console/knowledgedesk.h"
#include "ui/parts/card.h"

namespace Baton {

/// Where the articles come from, how many each source gave, and a button that reads it again.
class SourcesCard : public Card
{
    Q_OBJECT

public:
    SourcesCard(const Appearance &appearance, const Desks &desks, QWidget *parent = nullptr);

    void show(WorkspaceId workspace, const KnowledgeView &view);

signals:
    /// The folders are set among the settings.
    void foldersAsked();

private:
    void addSource(const QString &folder, int articles);
    void read(const QString &folder, class CheckLine *line, class Button *button);

    const Appearance &m_look;
    KnowledgeDesk &m_desk;
    WorkspaceId m_workspace;
    QWidget *m_rows = nullptr;
    QMap<QString, QString> m_said; ///< of the last reading, by folder
};

} // namespace Baton
