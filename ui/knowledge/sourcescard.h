// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/desks.h"
#include "console/knowledgedesk.h"
#include "ui/parts/card.h"
#include "ui/parts/checkline.h"

#include <QHash>

namespace Baton {

class Button;
class VendorSources;

/// Where the articles come from, folders and the vendor, how many each source gave, and buttons that
/// read it again.
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
    void read(const QString &folder);
    void say(const QString &folder);

    const Appearance &m_look;
    KnowledgeDesk &m_desk;
    WorkspaceId m_workspace;
    VendorSources *m_vendor;
    QWidget *m_pick; ///< asks the vendor; of which workspace is known with the first view
    QWidget *m_rows = nullptr;
    struct Said
    {
        CheckState state = CheckState::Checking;
        QString words;
    };
    struct Row
    {
        CheckLine *line;
        Button *again;
    };
    QHash<QString, Said> m_said; ///< of the last reading, by folder
    QHash<QString, Row> m_lines; ///< as they stand now, by folder
};

} // namespace Baton
