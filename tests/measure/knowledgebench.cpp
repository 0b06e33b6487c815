// SPDX-License-Identifier: GPL-3.0-or-later
#include "measure/knowledgebench.h"

#include "engine/groundedengine.h"
#include "knowledge/articlesync.h"
#include "store/workspaces.h"

using namespace Qt::StringLiterals;

namespace Baton::Measure {

namespace {

const WorkspaceId kWorkspace(1);

Question questionOf(const QString &text)
{
    Question question;
    question.workspace = kWorkspace;
    question.messages = {text};
    return question;
}

} // namespace

KnowledgeBench::KnowledgeBench()
{
    Result<std::unique_ptr<Store>> store = Store::open(m_folder.path());
    if (!store)
        qFatal("%s", qPrintable(store.error().what));
    m_store = std::move(store).value();
    Settings settings;
    WorkspaceSettings workspace;
    workspace.key = WorkspaceKey(u"measure"_s);
    settings.workspaces << workspace;
    const auto done = m_store
                          ->write<Nothing>([settings](Connection &connection) {
                              return Workspaces::import(connection, settings, Time());
                          })
                          .result();
    if (!done)
        qFatal("%s", qPrintable(done.error().what));
}

void KnowledgeBench::put(const QString &id, const QString &title, const QStringList &paragraphs)
{
    Document document;
    document.title = title;
    document.language = u"en"_s;
    for (const QString &paragraph : paragraphs)
        document.blocks << Block{0, paragraph};
    Article article = articleOf(document, title);
    article.id = id;
    article.source = u"measure"_s;
    article.hash = id.toUtf8();
    m_pending << article;
}

void KnowledgeBench::flush()
{
    const auto done = m_store
                          ->write<Nothing>([articles = m_pending](Connection &connection) -> Result<> {
                              for (const Article &article : articles) {
                                  if (const Result<> put = Passages::putArticle(
                                          connection, kWorkspace, article);
                                      !put)
                                      return put.error();
                              }
                              return Nothing{};
                          })
                          .result();
    if (!done)
        qFatal("%s", qPrintable(done.error().what));
    m_pending.clear();
}

Answer KnowledgeBench::ask(const QString &text)
{
    GroundedEngine engine(*m_store);
    return engine.draft(questionOf(text)).result();
}

Found KnowledgeBench::lookUp(const QString &text)
{
    const Result<QList<Found>> found = m_store
                                           ->read<QList<Found>>([text](Connection &connection) {
                                               return Baton::lookUp(connection, kWorkspace,
                                                                    asksOf(questionOf(text)), false);
                                           })
                                           .result();
    if (!found || found->isEmpty())
        return {};
    return found->first();
}

QStringList articlesOf(const Found &found)
{
    QStringList out;
    for (const Ranked &ranked : found.ranked) {
        if (!out.contains(ranked.hit.articleId))
            out << ranked.hit.articleId;
    }
    return out;
}

} // namespace Baton::Measure
