// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/desks.h"
#include "console/knowledgedesk.h"
#include "domain/settings.h"
#include "ui/parts/card.h"

namespace Baton {

class CheckLine;
class OfferRow;
class SettingsDraft;

/// What the AI may know from the helpdesk, as the helpdesk itself lists it. Proposes all of its
/// articles to a workspace that knows nothing yet: without any, every question goes to people.
class KnowledgeCard : public Card
{
    Q_OBJECT

public:
    KnowledgeCard(const Appearance &appearance, const Desks &desks, QWidget *parent = nullptr);

    void start(const Workspace &workspace);
    /// Still asking what there is: what would be written is not what will be proposed.
    bool isAsking() const { return m_asking; }
    void writeTo(SettingsDraft &draft) const;

signals:
    void asked();

private:
    void show(QList<SourceOffer> offers);

    const Appearance &m_look;
    KnowledgeDesk &m_desk;
    WorkspaceSettings m_workspace;
    CheckLine *m_check;
    QList<OfferRow *> m_rows;
    bool m_asking = false;
    int m_askedFor = 0; ///< the latest question
};

} // namespace Baton
