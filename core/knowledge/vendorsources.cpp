// SPDX-License-Identifier: GPL-3.0-or-later
#include "knowledge/vendorsources.h"

#include "domain/words.h"
#include "store/pastconversations.h"

using namespace Qt::StringLiterals;

namespace Baton {

namespace {

const QString helpCentreArticles = u"articles"_s;
const QString articlesForTeammates = u"internal_articles"_s;

} // namespace

QStringList wantedSources(const WorkspaceSettings &settings)
{
    const VendorKnowledge &knowledge = settings.vendorKnowledge;
    QStringList offered = knowledge.bases;
    if (knowledge.articles)
        offered << helpCentreArticles;
    if (knowledge.internalArticles)
        offered << articlesForTeammates;
    if (knowledge.conversations)
        offered << PastConversations::source;
    for (QString &source : offered)
        source = storedSource(settings.platform, source);
    offered.removeDuplicates();
    return offered;
}

QString storedSource(Platform platform, const QString &offered)
{
    if (offered == PastConversations::source)
        return offered;
    return QString::fromLatin1(word(platform)) + u':' + offered;
}

void pickSource(VendorKnowledge &knowledge, const QString &offered, bool picked)
{
    if (offered == PastConversations::source) {
        knowledge.conversations = picked;
    } else if (offered == helpCentreArticles) {
        knowledge.articles = picked;
    } else if (offered == articlesForTeammates) {
        knowledge.internalArticles = picked;
    } else {
        knowledge.bases.removeAll(offered);
        if (picked)
            knowledge.bases << offered;
    }
}

} // namespace Baton
