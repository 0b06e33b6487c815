// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/previewdialog.h"

#include "ui/parts/button.h"
#include "ui/parts/celltable.h"
#include "ui/parts/label.h"
#include "ui/words/deedwords.h"
#include "ui/words/fatewords.h"
#include "ui/words/whywords.h"

#include <QDateTime>
#include <QGridLayout>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace Baton {

namespace {

constexpr QSize previewSize(820, 600);

/// With another fate the fate tells enough.
CellRow rowOf(const TurnChange &change, const People &people, int at)
{
    const Chip before = FateWords::chip(change.before);
    const Chip after = FateWords::chip(change.after);
    const QString ticket = u"#%1"_s.arg(change.session.value());
    const QString other = change.before == change.after
        ? DeedWords::sentence(change.inForce, change.wanted, people)
        : QString();
    return {change.session,
            QString::number(at),
            {{ticket, Glyph::None, &Look::text, Weight::Strong},
             {change.text},
             {.text = {}, .chip = before},
             other.isEmpty() ? Cell{.text = {}, .chip = after} : Cell{other}},
            PreviewDialog::tr("%1, %2: now %3, then %4")
                .arg(ticket, change.text, before.text, other.isEmpty() ? after.text : other)};
}

/// Whose turn it was, and when: a week is long.
QString titleOf(const TurnChange &change)
{
    const QString at = QLocale().toString(QDateTime::fromMSecsSinceEpoch(toMillis(change.at)),
                                          QLocale::ShortFormat);
    return change.customer.isEmpty() ? at : change.customer + u", "_s + at;
}

/// What a gate said, in the words of the Why pane.
QString said(const Decision &decision, Gate gate)
{
    for (const GateResult &result : decision.gates) {
        if (result.gate == gate)
            return WhyWords::gateValue(result);
    }
    return {};
}

} // namespace

PreviewDialog::PreviewDialog(const Appearance &appearance, const SettingsPreview &preview,
                             const PeopleOf &peopleOf, QWidget *parent)
    : QDialog(parent),
      m_appearance(appearance),
      m_preview(preview),
      m_peopleOf(peopleOf),
      m_table(new CellTable(appearance,
                            {{tr("Session"), 84}, {tr("The customer wrote")}, {tr("As it is"), 150},
                             {tr("With your changes"), 240}},
                            u"previewChanges"_s, tr("Turns that change"), this)),
      m_sides(new QWidget(this))
{
    setObjectName(u"previewDialog"_s);
    setWindowTitle(tr("What your changes would have changed"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(appearance.px(previewSize.width()), appearance.px(previewSize.height()));
    auto *note = new Label(appearance, Type::Small, &Look::text2, Weight::Normal, this);
    note->setWordWrap(true);
    note->setText(tr("Each turn by itself, on the conversation as it really went, with the answers "
                     "that the engine gave then. “Engine is asked”: it was not asked then, so nobody "
                     "knows what it would say. Nothing is sent."));
    auto *close = new Button(appearance, ButtonKind::Normal, Glyph::None, tr("Close"), this);
    close->setObjectName(u"previewClose"_s);
    connect(close, &QAbstractButton::clicked, this, &QDialog::close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(12);
    column->addWidget(note);
    if (preview.changes.size() < preview.changed)
        column->addWidget(makeCut());
    column->addWidget(m_table, 1);
    column->addWidget(m_sides);
    column->addWidget(close, 0, Qt::AlignRight);
    fill();
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &now) { compare(now.row()); });
    connect(m_table, &CellTable::opened, this, [this](SessionId session) {
        emit sessionAsked(session);
        this->close();
    });
    m_table->setCurrentIndex(m_table->model()->index(0, 1));
    m_table->setFocus();
}

/// The button counted them all.
QWidget *PreviewDialog::makeCut()
{
    auto *cut = new Label(m_appearance, Type::Small, &Look::text, Weight::Strong, this);
    cut->setObjectName(u"previewCut"_s);
    cut->setText(tr("The newest %1 of %2").arg(QLocale().toString(m_preview.changes.size()),
                                               QLocale().toString(m_preview.changed)));
    return cut;
}

void PreviewDialog::fill()
{
    QList<CellRow> rows;
    for (int i = 0; i < m_preview.changes.size(); ++i)
        rows.append(rowOf(m_preview.changes.at(i),
                          m_peopleOf(m_preview.changes.at(i).workspace), i));
    m_table->setRows(rows);
}

void PreviewDialog::compare(int row)
{
    qDeleteAll(m_sides->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly));
    delete m_grid;
    m_grid = new QGridLayout(m_sides);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(16);
    m_grid->setVerticalSpacing(4);
    m_grid->setColumnStretch(1, 1);
    m_grid->setColumnStretch(2, 1);
    if (row < 0 || row >= m_preview.changes.size())
        return;
    const TurnChange &change = m_preview.changes.at(row);
    addLine(titleOf(change), tr("As it is"), tr("With your changes"), true);
    addLine(tr("Decision"), change.inForce.summary, change.wanted.summary, true);
    for (int gate = 0; gate <= int(Gate::Answer); ++gate) {
        const QString before = said(change.inForce, Gate(gate));
        const QString after = said(change.wanted, Gate(gate));
        if (before != after)
            addLine(WhyWords::gate(Gate(gate), change.wanted.mode), before, after, false);
    }
    for (const DeedWords::Difference &deed :
         DeedWords::differences(change.inForce, change.wanted, m_peopleOf(change.workspace)))
        addLine(deed.what, deed.before, deed.after, false);
}

void PreviewDialog::addLine(const QString &what, const QString &before, const QString &after,
                            bool strong)
{
    const int row = m_grid->rowCount();
    const QString words[] = {what, before, after};
    for (int i = 0; i < 3; ++i) {
        auto *label = new Label(m_appearance, Type::Small, i == 0 ? &Look::text2 : &Look::text,
                                strong ? Weight::Strong : Weight::Normal, m_sides);
        label->setObjectName(u"compare:%1:%2"_s.arg(row).arg(i));
        label->setText(words[i].isEmpty() ? u"–"_s : words[i]);
        label->setWordWrap(i > 0);
        m_grid->addWidget(label, row, i);
    }
}

} // namespace Baton
