// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizard/teammatecard.h"

#include "ui/parts/button.h"
#include "ui/parts/checkline.h"
#include "ui/parts/choicerow.h"

#include <QButtonGroup>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

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
      m_paste(new Button(appearance, ButtonKind::Link, Glyph::None,
                         tr("Somebody else? Paste an id"), this)),
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
    m_paste->setObjectName(u"pasteTeammate"_s);
    column()->addWidget(m_paste, 0, Qt::AlignRight);
    column()->addWidget(m_id);
    column()->addWidget(m_check);
    connect(m_id, &QLineEdit::textEdited, this, &TeammateCard::pasted);
    connect(m_paste, &QAbstractButton::clicked, this, [this] {
        m_paste->hide();
        m_id->show();
        m_id->setFocus(Qt::OtherFocusReason);
    });
    setFound({});
}

void TeammateCard::setFound(const std::optional<TokenFound> &found)
{
    m_found = found;
    delete m_group;
    m_group = new QButtonGroup(this);
    qDeleteAll(m_rows->findChildren<ChoiceRow *>());
    m_id->setVisible(found && found->teammates.isEmpty());
    m_paste->setVisible(found && !found->teammates.isEmpty());
    if (!m_chosen.isEmpty())
        m_wished = m_chosen;
    m_chosen = {};
    if (found && found->teammates.isEmpty() && m_id->text().isEmpty())
        m_id->setText(m_wished.value());
    for (const Teammate &each : found ? found->teammates : QList<Teammate>())
        addRow(each, each.id == found->account.tokenOwner.id);
    choose(m_id->isVisibleTo(this) || !found ? TeammateId(m_id->text().trimmed())
               : m_wished.isEmpty()          ? proposed()
                                             : m_wished);
    say(found);
}

/// The only one who can answer beside the token's owner, a person as a rule.
TeammateId TeammateCard::proposed() const
{
    TeammateId only;
    // Where the token is nobody's, as at Front, every one of them may be a person.
    if (!m_found || m_found->account.tokenOwner.id.isEmpty())
        return only;
    for (const Teammate &each : m_found->teammates) {
        // Intercom's own bot is in its list, too.
        if (!each.hasSeat || each.away || each.id == m_found->account.tokenOwner.id
            || each.email.startsWith("operator+"_L1))
            continue;
        if (!only.isEmpty())
            return {};
        only = each.id;
    }
    return only;
}

/// One that the list does not have is nobody's.
void TeammateCard::pasted(const QString &text)
{
    const TeammateId id(text.trimmed());
    if (!m_found || m_found->teammates.isEmpty())
        return choose(id);
    const auto has = [&id](const Teammate &each) { return each.id == id; };
    const auto at = std::find_if(m_found->teammates.cbegin(), m_found->teammates.cend(), has);
    if (at != m_found->teammates.cend()) {
        m_check->say(CheckState::Fine, at->name);
        return choose(id);
    }
    if (QAbstractButton *checked = m_group->checkedButton()) {
        m_group->setExclusive(false);
        checked->setChecked(false);
        m_group->setExclusive(true);
    }
    m_chosen = {};
    m_check->say(id.isEmpty() ? CheckState::Idle : CheckState::Error,
                 id.isEmpty() ? tr("Pick one.")
                              : tr("Nobody at the helpdesk has the id %1. Copy it again, whole.")
                                    .arg(id.value()));
    emit changed();
}

void TeammateCard::addRow(const Teammate &teammate, bool ownsToken)
{
    auto *row = new ChoiceRow(m_look, ownsToken ? Glyph::Person : Glyph::Ai, teammate.name,
                              detailOf(teammate, ownsToken), chipOf(teammate, ownsToken), m_rows);
    row->setObjectName(u"teammate:"_s + teammate.id.value());
    m_group->addButton(row);
    m_rows->layout()->addWidget(row);
    connect(row, &QAbstractButton::clicked, this, [this, id = teammate.id] {
        m_check->say(CheckState::Idle, {});
        choose(id);
    });
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
        m_check->say(CheckState::Idle, m_chosen.isEmpty() ? tr("Pick one.")
                         : m_chosen == proposed()
                             ? tr("Proposed: the only one who can answer beside the token's owner.")
                             : QString());
}

} // namespace Baton
