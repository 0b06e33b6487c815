// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/knowledge/sourcescard.h"

#include "domain/async.h"
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
    : Card(appearance, parent), m_look(appearance), m_desk(desks.knowledge)
{
    setTitle(tr("Sources"), tr("Read at the start and by button; what is gone there is gone here."));
    auto *add = new Button(appearance, ButtonKind::Normal, Glyph::Plus, tr("Add a folder…"), this);
    add->setObjectName(u"addSource"_s);
    add->setSmall(true);
    setCorner(add);
    connect(add, &QAbstractButton::clicked, this, &SourcesCard::foldersAsked);
}

void SourcesCard::show(WorkspaceId workspace, const KnowledgeView &view)
{
    if (workspace != m_workspace)
        m_said.clear();
    m_workspace = workspace;
    delete m_rows;
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
    if (view.folders.isEmpty()) {
        auto *line = new CheckLine(m_look, u"noSources"_s, m_rows);
        line->say(CheckState::Warning,
                  tr("The AI knows nothing yet and hands every question over. Add a folder of "
                     "Markdown, text or HTML."));
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
              m_said.value(folder, articles > 0 ? tr("%n article(s)", nullptr, articles)
                                                : tr("No article was found there.")));
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
    connect(again, &QAbstractButton::clicked, this,
            [this, folder, line, again] { read(folder, line, again); });
}

void SourcesCard::read(const QString &folder, CheckLine *line, Button *button)
{
    button->setBusy(true);
    line->say(CheckState::Checking, tr("Reading"));
    // In the context of the line: a list made anew in between has one of its own.
    onResult(m_desk.readFolder(m_workspace, folder), line,
             [this, folder, line, button](const Result<FolderRead> &read) {
                 button->setBusy(false);
                 m_said.insert(folder, read ? saidOf(*read) : read.error().what);
                 if (read)
                     line->say(CheckState::Fine, saidOf(*read));
                 else
                     line->say(CheckState::Error, read.error().what + u' ' + read.error().fix);
             });
}

} // namespace Baton
