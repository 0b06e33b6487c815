// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizard/knowledgecard.h"

#include "console/settingsdraft.h"
#include "domain/async.h"
#include "ui/knowledge/offerrow.h"
#include "ui/parts/checkline.h"

#include <QJsonArray>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Baton {

namespace {

/// What teammates wrote to others is read only where somebody wants it.
bool isProposed(const SourceOffer &offer)
{
    return offer.id != KnowledgeDesk::pastConversations();
}

} // namespace

KnowledgeCard::KnowledgeCard(const Appearance &appearance, const Desks &desks, QWidget *parent)
    : Card(appearance, parent), m_look(appearance), m_desk(desks.knowledge),
      m_check(new CheckLine(appearance, u"knowledgeCheck"_s, this))
{
    setTitle(tr("What may the AI know?"),
             tr("Read every 4 hours; more, and your own folders, on the Knowledge page."));
    column()->addWidget(m_check);
}

void KnowledgeCard::start(const Workspace &workspace)
{
    m_workspace = workspace.settings;
    qDeleteAll(std::exchange(m_rows, {}));
    m_asking = true;
    m_check->say(CheckState::Checking, tr("Asking the helpdesk what it has"));
    onResult(m_desk.offers(workspace.id), this,
             [this, question = ++m_askedFor](const Result<QList<SourceOffer>> &offers) {
                 if (question != m_askedFor)
                     return;
                 m_asking = false;
                 if (offers)
                     show(*offers);
                 else
                     m_check->say(CheckState::Warning,
                                  offers.error().what + u' ' + offers.error().fix + u' '
                                      + tr("You can go on: the Knowledge page asks again."));
                 emit asked();
             });
}

void KnowledgeCard::show(QList<SourceOffer> offers)
{
    const bool knows = std::any_of(offers.begin(), offers.end(),
                                   [](const SourceOffer &offer) { return offer.picked; })
        || !m_workspace.knowledgeFolders.isEmpty();
    for (SourceOffer &offer : offers) {
        offer.picked = offer.picked || (!knows && isProposed(offer));
        m_rows.append(new OfferRow(m_look, offer, this));
        column()->addWidget(m_rows.last());
    }
    m_check->say(offers.size() > 1 ? CheckState::Idle : CheckState::Warning,
                 offers.size() > 1
                     ? tr("Public content may reach customers; internal content, with a lock, only "
                          "drafts and notes.")
                     : tr("The helpdesk has no articles. Until the AI knows something, every "
                          "question goes to people: add a folder of articles on the Knowledge page."));
}

void KnowledgeCard::writeTo(SettingsDraft &draft) const
{
    if (m_rows.isEmpty())
        return;
    QStringList picked;
    for (const OfferRow *row : m_rows) {
        if (row->isPicked())
            picked << row->id();
    }
    const VendorKnowledge wanted = KnowledgeDesk::knowledgeOf(picked);
    const auto set = [&](const QString &path, const QJsonValue &value) {
        draft.change(m_workspace.key, u"knowledge."_s + path, value);
    };
    set(u"conversations"_s, wanted.conversations);
    if (m_workspace.platform == Platform::Front)
        return set(u"bases"_s, QJsonArray::fromStringList(wanted.bases));
    set(u"articles"_s, wanted.articles);
    set(u"internalArticles"_s, wanted.internalArticles);
}

} // namespace Baton
