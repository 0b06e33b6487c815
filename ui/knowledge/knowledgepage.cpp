// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/knowledge/knowledgepage.h"

#include "console/knowledgedesk.h"
#include "domain/async.h"
#include "ui/knowledge/articlescard.h"
#include "ui/knowledge/questioncard.h"
#include "ui/knowledge/sourcescard.h"
#include "ui/parts/messagepane.h"
#include "ui/parts/pagescroll.h"
#include "ui/parts/pickbox.h"

#include <QHBoxLayout>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Baton {

KnowledgePage::KnowledgePage(const Appearance &appearance, const Desks &desks, QWidget *parent)
    : Pane(appearance, &Look::page, {}, parent),
      m_desks(desks),
      m_reload([this] { ask(); }, this),
      m_which(new PickBox(appearance)),
      m_stack(new QStackedWidget(this)),
      m_nothing(new MessagePane(appearance, &Look::page, u"noKnowledge"_s)),
      m_question(new QuestionCard(appearance, desks)),
      m_sources(new SourcesCard(appearance, desks)),
      m_articles(new ArticlesCard(appearance, desks))
{
    setObjectName(u"knowledgePage"_s);
    sayNothing();
    m_which->setObjectName(u"knowledgeWorkspace"_s);
    m_which->setTopic(tr("Workspace"));
    connect(m_which, &PickBox::picked, this, [this](const QString &id) {
        m_chosen = WorkspaceId(id.toLongLong());
        m_reload.request();
    });
    auto *page = new PageScroll(appearance);
    auto *which = new QWidget;
    auto *row = new QHBoxLayout(which);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_which);
    row->addStretch(1);
    m_whichRow = which;
    page->add(which);
    page->add(m_question);
    page->add(m_sources);
    page->add(m_articles);
    m_stack->addWidget(page);
    m_stack->addWidget(m_nothing);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_stack);
    connect(m_nothing, &MessagePane::acted, this, [this] {
        if (m_isUnread)
            m_reload.request();
        else
            emit connectAsked();
    });
    connect(m_sources, &SourcesCard::foldersAsked, this, [this] { emit foldersAsked(m_shown); });
    connect(&desks.knowledge, &KnowledgeDesk::changed, &m_reload, &Reloader::request);
    connect(&desks.settings, &SettingsDesk::changed, &m_reload, &Reloader::request);
    m_reload.request();
}

void KnowledgePage::setWorkspace(WorkspaceId workspace)
{
    m_chosen = workspace;
    m_reload.request();
}

void KnowledgePage::ask()
{
    onResult(m_desks.settings.current(), this, [this](const Result<SettingsView> &view) {
        if (!view)
            return sayUnread(view.error());
        if (view->workspaces.isEmpty()) {
            sayNothing();
            m_stack->setCurrentIndex(1);
            return m_reload.finished();
        }
        const auto chosen = std::find_if(view->workspaces.cbegin(), view->workspaces.cend(),
                                         [this](const Workspace &w) { return w.id == m_chosen; });
        const Workspace &shown
            = chosen == view->workspaces.cend() ? view->workspaces.first() : *chosen;
        m_shown = shown.settings.key;
        offerWorkspaces(view->workspaces, shown.id);
        askKnowledge(shown.id);
    });
}

/// What one workspace knows no other does: whose knowledge this is stands above it.
void KnowledgePage::offerWorkspaces(const QList<Workspace> &workspaces, WorkspaceId shown)
{
    QList<PickBox::Choice> choices;
    for (const Workspace &workspace : workspaces)
        choices.append({QString::number(workspace.id.value()), workspace.settings.name});
    m_whichRow->setVisible(choices.size() > 1);
    m_which->setChoices(choices);
    m_which->setValue(QString::number(shown.value()));
}

void KnowledgePage::askKnowledge(WorkspaceId workspace)
{
    onResult(m_desks.knowledge.view(workspace), this,
             [this, workspace](const Result<KnowledgeView> &view) {
                 if (!view)
                     return sayUnread(view.error());
                 m_stack->setCurrentIndex(0);
                 m_question->setWorkspace(workspace, view->engine);
                 m_sources->show(workspace, *view);
                 m_articles->show(workspace, view->folders, view->articles);
                 m_reload.finished();
             });
}

void KnowledgePage::sayUnread(const Error &error)
{
    m_isUnread = true;
    m_nothing->say(Glyph::Warn, tr("What the AI knows cannot be read"),
                   error.what + u' ' + error.fix, tr("Try again"));
    m_stack->setCurrentIndex(1);
    m_reload.finished();
}

void KnowledgePage::sayNothing()
{
    m_isUnread = false;
    m_nothing->say(Glyph::Knowledge, tr("Nothing to know yet"),
                   tr("Connect a helpdesk; then point the AI at the articles it answers from."),
                   tr("Connect a helpdesk"));
}

} // namespace Baton
