// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/helddialog.h"

#include "domain/clock.h"
#include "ui/parts/button.h"
#include "ui/parts/celltable.h"
#include "ui/parts/label.h"
#include "ui/words/sessionwords.h"

#include <QHBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Baton {

namespace {

constexpr QSize heldSize(720, 420);

/// Where people have it the AI would answer over their heads.
bool isForAi(const SessionRow &row)
{
    return row.owner == OwnerClass::Ai || row.owner == OwnerClass::Nobody;
}

CellRow rowOfHeld(const SessionRow &row, Time now)
{
    const Sign owner = SessionWords::owner(row);
    return {row.id,
            {},
            {{row.customer, SessionWords::channel(row.channel).glyph, &Look::text, Weight::Strong},
             {u"#%1"_s.arg(row.id.value()), Glyph::None, &Look::text2},
             {row.lastMessage},
             {owner.text, owner.glyph, owner.colour},
             {SessionWords::waiting(row, now), Glyph::Clock,
              SessionWords::isLate(row, now) ? &Look::danger : &Look::text}},
            SessionWords::sentence(row, now)};
}

} // namespace

HeldDialog::HeldDialog(const Appearance &appearance, const Clock &clock,
                       const QList<SessionRow> &held, bool isCut, QWidget *parent)
    : QDialog(parent),
      m_held(held),
      m_table(new CellTable(appearance,
                            {{tr("Customer"), 180}, {tr("Session"), 72}, {tr("Last message")},
                             {tr("Who has it"), 120}, {tr("Waits"), 100}},
                            u"heldTable"_s, tr("Customers who wrote while the AI was paused"), this))
{
    setObjectName(u"heldDialog"_s);
    setWindowTitle(tr("What waits"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(appearance.px(heldSize.width()), appearance.px(heldSize.height()));
    auto *words = new Label(appearance, Type::Body, &Look::text, Weight::Strong, this);
    words->setObjectName(u"heldWords"_s);
    words->setText(
        isCut ? tr("More than %n customer(s) wrote while the AI was paused: who waits longest",
                   nullptr, int(held.size()))
              : tr("%n customer(s) wrote while the AI was paused", nullptr, int(held.size())));
    auto *note = new Label(appearance, Type::Small, &Look::text2, Weight::Normal, this);
    note->setWordWrap(true);
    note->setText(tr("Nothing is answered by itself. Leave them to your team, or let the AI answer "
                     "them now, under the settings as they are. What people have stays with them."));
    QList<CellRow> rows;
    for (const SessionRow &row : held)
        rows.append(rowOfHeld(row, clock.now()));
    m_table->setRows(rows);
    auto *leave = new Button(appearance, ButtonKind::Normal, Glyph::None, tr("Leave them"), this);
    leave->setObjectName(u"leaveHeld"_s);
    auto *answer = new Button(appearance, ButtonKind::Primary, Glyph::Ai, tr("Answer these"), this);
    answer->setObjectName(u"answerHeld"_s);
    answer->setVisible(std::any_of(held.begin(), held.end(), isForAi));
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(leave);
    buttons->addWidget(answer);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(12);
    column->addWidget(words);
    column->addWidget(note);
    column->addWidget(m_table, 1);
    column->addLayout(buttons);
    connect(leave, &QAbstractButton::clicked, this, &QDialog::close);
    connect(answer, &QAbstractButton::clicked, this, &HeldDialog::answerAll);
    connect(m_table, &CellTable::opened, this, [this](SessionId session) {
        emit sessionAsked(session);
        close();
    });
    leave->setFocus();
}

void HeldDialog::answerAll()
{
    QList<SessionId> sessions;
    for (const SessionRow &row : std::as_const(m_held)) {
        if (isForAi(row))
            sessions.append(row.id);
    }
    emit answerAsked(sessions);
    close();
}

} // namespace Baton
