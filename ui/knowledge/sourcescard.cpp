// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/knowledge/sourcescard.h"

#include "domain/async.h"
#include "ui/knowledge/vendorsources.h"
#include "ui/parts/button.h"
#include "ui/parts/checkline.h"
#include "ui/parts/chiplabel.h"
#include "ui/parts/label.h"

#include <QHBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Baton {

namespace {

QString saidOf(const FolderRead &read)
{
    QString words = SourcesCard::tr("%1 articles, %2 new or changed, %3 gone.")
                        .arg(read.articles).arg(read.changed).arg(read.removed);
    if (!read.problems.isEmpty())
        words += u' ' + SourcesCard::tr("Not readable: %1").arg(read.problems.join(u"; "_s));
    return words;
}

} // namespace

SourcesCard::SourcesCard(const Appearance &appearance, const Desks &desks, QWidget *parent)
    : Card(appearance, parent), m_look(appearance), m_desk(desks.knowledge),
      m_vendor(new VendorSources(appearance, desks, this))
{
    setTitle(tr("Sources"), tr("What is gone there is gone here. Folders are read at the start and "
                               "by button, the helpdesk's articles also every few hours."));
    auto *add = new Button(appearance, ButtonKind::Normal, Glyph::Plus, tr("Add a folder…"), this);
    add->setObjectName(u"addSource"_s);
    add->setSmall(true);
    auto *pick = new Button(appearance, ButtonKind::Normal, Glyph::Knowledge,
                            tr("Choose articles…"), this);
    pick->setObjectName(u"pickSources"_s);
    pick->setSmall(true);
    pick->setEnabled(false);
    m_pick = pick;
    auto *corner = new QWidget(this);
    auto *buttons = new QHBoxLayout(corner);
    buttons->setContentsMargins(0, 0, 0, 0);
    buttons->setSpacing(8);
    buttons->addWidget(pick);
    buttons->addWidget(add);
    setCorner(corner);
    column()->addWidget(m_vendor);
    connect(pick, &QAbstractButton::clicked, m_vendor, &VendorSources::offer);
    connect(add, &QAbstractButton::clicked, this, &SourcesCard::foldersAsked);
}

void SourcesCard::show(WorkspaceId workspace, const KnowledgeView &view)
{
    if (workspace != m_workspace)
        m_said.clear();
    m_workspace = workspace;
    m_vendor->show(workspace, view.sources);
    m_pick->setEnabled(true);
    delete m_rows;
    m_lines.clear();
    m_rows = new QWidget(this);
    auto *rows = new QVBoxLayout(m_rows);
    rows->setContentsMargins(0, 0, 0, 0);
    column()->addWidget(m_rows);
    for (const QString &folder : view.folders) {
        const auto from = std::count_if(
            view.articles.begin(), view.articles.end(),
            [&folder](const ArticleRow &row) { return row.source.endsWith(u':' + folder); });
        addSource(folder, int(from));
    }
    if (view.folders.isEmpty() && view.sources.isEmpty()) {
        auto *line = new CheckLine(m_look, u"noSources"_s, m_rows);
        line->say(CheckState::Warning,
                  tr("The AI knows nothing yet and hands every question over. Choose "
                     "the helpdesk's articles, or add a folder of Markdown, text or HTML."));
        rows->addWidget(line);
    }
}

void SourcesCard::addSource(const QString &folder, int articles)
{
    auto *box = new QWidget(m_rows);
    auto *name = new Label(m_look, Type::Body, &Look::text, Weight::Normal, box);
    name->setText(folder);
    auto *line = new CheckLine(m_look, u"source:"_s + folder, box);
    line->say(articles > 0 ? CheckState::Fine : CheckState::Warning,
              articles > 0 ? tr("%n article(s)", nullptr, articles)
                           : tr("No article was found there."));
    auto *again = new Button(m_look, ButtonKind::Normal, Glyph::Refresh, tr("Read again"), box);
    again->setObjectName(u"readSource:"_s + folder);
    again->setAccessibleName(tr("Read %1 again").arg(folder));
    again->setSmall(true);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(name);
    words->addWidget(line);
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(new GlyphLabel(m_look, Glyph::Knowledge, 16, &Look::text2, box));
    row->addLayout(words, 1);
    row->addWidget(again);
    m_rows->layout()->addWidget(box);
    connect(again, &QAbstractButton::clicked, this, [this, folder] { read(folder); });
    m_lines.insert(folder, {line, again});
    say(folder);
}

void SourcesCard::say(const QString &folder)
{
    const auto said = m_said.constFind(folder);
    const auto row = m_lines.constFind(folder);
    if (said == m_said.cend() || row == m_lines.cend())
        return;
    row->again->setBusy(said->state == CheckState::Checking);
    row->line->say(said->state, said->words);
}

void SourcesCard::read(const QString &folder)
{
    m_said.insert(folder, {CheckState::Checking, tr("Reading")});
    say(folder);
    onResult(m_desk.readFolder(m_workspace, folder), this,
             [this, folder, workspace = m_workspace](const Result<FolderRead> &read) {
                 if (workspace != m_workspace)
                     return;
                 m_said.insert(folder, read ? Said{CheckState::Fine, saidOf(*read)}
                                            : Said{CheckState::Error, read.error().what + u' '
                                                                          + read.error().fix});
                 say(folder);
             });
}

} // namespace Baton
