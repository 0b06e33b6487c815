// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizard/teammatecard.h"

#include "ui/parts/checkline.h"
#include "ui/parts/choicerow.h"

#include <QButtonGroup>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Baton {

namespace {

Chip chipOf(const Teammate &teammate, bool ownsToken)
{
    if (!teammate.hasSeat)
        return {Tone::Warn, Glyph::Warn, TeammateCard::tr("No seat: replies are not sent")};
    if (ownsToken)
        return {Tone::Warn, Glyph::Warn, TeammateCard::tr("A person uses it")};
    if (teammate.away)
        return {Tone::Warn, Glyph::Warn, TeammateCard::tr("Set away")};
    return {Tone::Ok, Glyph::Check, TeammateCard::tr("Can answer")};
}

QString detailOf(const Teammate &teammate, bool ownsToken)
{
    QStringList parts;
    if (!teammate.email.isEmpty())
        parts.append(teammate.email);
    if (ownsToken)
        parts.append(TeammateCard::tr("owner of the token"));
    return parts.join(u" · "_s);
}

} // namespace

TeammateCard::TeammateCard(const Appearance &appearance, QWidget *parent)
    : Card(appearance, parent),
      m_look(appearance),
      m_rows(new QWidget(this)),
      m_id(new QLineEdit(this)),
      m_check(new CheckLine(appearance, u"teammateCheck"_s, this))
{
    setTitle(tr("2  AI teammate"),
             tr("The account that writes what the AI posts. Best: one that no person uses."));
    m_id->setObjectName(u"teammateId"_s);
    m_id->setAccessibleName(tr("Id of the AI teammate"));
    m_id->setPlaceholderText(tr("Id of the teammate"));
    auto *rows = new QVBoxLayout(m_rows);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    column()->addWidget(m_rows);
    column()->addWidget(m_id);
    column()->addWidget(m_check);
    connect(m_id, &QLineEdit::textEdited, this,
            [this](const QString &id) { choose(TeammateId(id.trimmed())); });
    setFound({});
}

void TeammateCard::setFound(const std::optional<TokenFound> &found)
{
    delete m_group;
    m_group = new QButtonGroup(this);
    qDeleteAll(m_rows->findChildren<ChoiceRow *>());
    m_id->setVisible(found && found->teammates.isEmpty());
    if (!m_chosen.isEmpty())
        m_wished = m_chosen;
    m_chosen = {};
    if (found && found->teammates.isEmpty() && m_id->text().isEmpty())
        m_id->setText(m_wished.value());
    for (const Teammate &each : found ? found->teammates : QList<Teammate>())
        addRow(each, each.id == found->account.tokenOwner.id);
    choose(m_id->isVisibleTo(this) || !found ? TeammateId(m_id->text().trimmed()) : m_wished);
    say(found);
}

void TeammateCard::addRow(const Teammate &teammate, bool ownsToken)
{
    auto *row = new ChoiceRow(m_look, ownsToken ? Glyph::Person : Glyph::Ai, teammate.name,
                              detailOf(teammate, ownsToken), chipOf(teammate, ownsToken), m_rows);
    row->setObjectName(u"teammate:"_s + teammate.id.value());
    m_group->addButton(row);
    m_rows->layout()->addWidget(row);
    connect(row, &QAbstractButton::clicked, this, [this, id = teammate.id] { choose(id); });
}

void TeammateCard::choose(const TeammateId &teammate)
{
    auto *row = m_rows->findChild<ChoiceRow *>(u"teammate:"_s + teammate.value());
    if (!teammate.isEmpty())
        m_wished = teammate;
    if (row)
        row->setChecked(true);
    else if (!m_id->isVisibleTo(this))
        return;
    m_chosen = teammate;
    if (row && m_check->state() == CheckState::Idle)
        m_check->say(CheckState::Idle, {});
    emit changed();
}

void TeammateCard::forget()
{
    m_wished = {};
    m_chosen = {};
    m_id->clear();
}

void TeammateCard::say(const std::optional<TokenFound> &found)
{
    if (!found)
        m_check->say(CheckState::Idle, tr("The list is read as soon as the token works."));
    else if (found->teammatesMissing)
        m_check->say(CheckState::Warning,
                     tr("The teammates could not be listed: %1 Or paste the id here; it stands in "
                        "the address of the teammate's settings.")
                         .arg(found->teammatesMissing->what));
    else if (found->teammates.isEmpty())
        m_check->say(CheckState::Warning, tr("The helpdesk lists no teammates; paste the id."));
    else
        m_check->say(CheckState::Idle, m_chosen.isEmpty() ? tr("Pick one.") : QString());
}

} // namespace Baton
