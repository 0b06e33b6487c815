// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/handoffpick.h"

#include "console/connectdesk.h"
#include "domain/async.h"
#include "ui/parts/checkline.h"
#include "ui/settings/draftbinder.h"
#include "ui/settings/fieldeditor.h"

#include <QHBoxLayout>
#include <QLineEdit>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Baton {

namespace {

constexpr auto afterPasting = 400ms;
constexpr QLatin1StringView targetPath("handoff.assignTo");
constexpr QLatin1StringView teammatePrefix("teammate:");
constexpr QLatin1StringView teamPrefix("team:");

QString nameOf(const Teammate &teammate)
{
    return teammate.hasSeat ? teammate.name
                            : HandoffPick::tr("%1 (no seat)").arg(teammate.name);
}

} // namespace

HandoffPick::HandoffPick(const Appearance &appearance, DraftBinder &binder, ConnectDesk &desk,
                             FieldEditor *editor, QWidget *parent)
    : QWidget(parent),
      m_binder(binder),
      m_desk(desk),
      m_editor(editor),
      m_paste(new Button(appearance, ButtonKind::Link, Glyph::None,
                         tr("Somebody else? Paste an id"), this)),
      m_id(new QLineEdit(this)),
      m_check(new CheckLine(appearance, u"targetCheck"_s, this))
{
    m_paste->setObjectName(u"pasteTarget"_s);
    m_id->setObjectName(u"targetId"_s);
    m_id->setAccessibleName(tr("Id of who gets handoffs"));
    m_id->setPlaceholderText(tr("Id, as in the address of the settings at the helpdesk"));
    auto *row = new QHBoxLayout(this); // below the editor, which has these shares of its row
    row->setContentsMargins(0, 0, 0, 0);
    auto *column = new QVBoxLayout;
    column->setSpacing(4);
    row->addStretch(3);
    row->addLayout(column, 2);
    column->addWidget(m_paste, 0, Qt::AlignRight);
    column->addWidget(m_id);
    column->addWidget(m_check);
    m_id->hide();
    m_check->hide();
    m_pause.setSingleShot(true);
    m_pause.setInterval(afterPasting);
    connect(&m_pause, &QTimer::timeout, this, &HandoffPick::lookUp);
    connect(m_id, &QLineEdit::textEdited, this, &HandoffPick::typed);
    connect(m_paste, &QAbstractButton::clicked, this, [this] {
        m_paste->hide();
        m_id->show();
        m_id->setFocus(Qt::OtherFocusReason);
    });
}

void HandoffPick::start(const WorkspaceSettings &workspace, const People &people)
{
    m_workspace = workspace;
    m_people.clear();
    for (const Colleague &each : people.teammates)
        m_people.append({teammatePrefix + each.id.value(), each.name});
    for (auto it = people.teams.cbegin();
         workspace.platform == Platform::Intercom && it != people.teams.cend(); ++it)
        m_people.append({teamPrefix + it.key().value(), tr("Team: %1").arg(it.value())});
    offer();
}

void HandoffPick::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_people.isEmpty() && m_asked == 0)
        refresh();
}

QString HandoffPick::current() const
{
    return m_binder.draft().value(m_workspace.key, targetPath).toString();
}

/// What is set stays among the choices, whether or not the list has it.
void HandoffPick::offer()
{
    if (!m_editor)
        return;
    QList<PickBox::Choice> choices{{u"unassigned"_s, tr("Nobody: the team it has is kept")}};
    choices += m_people;
    const QString set = current();
    const auto isSet = [&set](const PickBox::Choice &each) { return each.value == set; };
    if (!set.isEmpty() && std::none_of(choices.cbegin(), choices.cend(), isSet))
        choices.append({set, m_people.isEmpty()
                                 ? set.section(u':', 1)
                                 : tr("%1: not in the helpdesk's list").arg(set.section(u':', 1))});
    m_editor->setChoices(choices);
}

void HandoffPick::refresh()
{
    ConnectForm form;
    form.platform = m_workspace.platform;
    form.apiBaseUrl = m_workspace.apiBaseUrl;
    form.keptFor = m_workspace.key;
    const int asked = ++m_asked;
    onResult(m_desk.look(form), this, [this, asked](const Result<TokenFound> &found) {
        if (asked == m_asked)
            take(found);
    });
}

void HandoffPick::take(const Result<TokenFound> &found)
{
    const std::optional<Error> unreadable = found ? found->teammatesMissing : found.error();
    if (!unreadable) {
        m_people.clear();
        for (const Teammate &each : found->teammates) {
            if (each.id != m_workspace.aiTeammate)
                m_people.append({teammatePrefix + each.id.value(), nameOf(each)});
        }
        for (const Team &each : found->teams)
            m_people.append({teamPrefix + each.id.value(), tr("Team: %1").arg(each.name)});
    }
    offer();
    say(unreadable ? &*unreadable : nullptr);
    m_isChecking = false;
    emit checked();
}

void HandoffPick::typed()
{
    ++m_asked; // what is on its way is about something else
    m_isChecking = !m_id->text().trimmed().isEmpty();
    m_check->setVisible(m_isChecking);
    m_check->say(CheckState::Checking, tr("Looking it up …"));
    m_pause.start();
    emit edited();
}

/// The list that is there says it at once; else it is read anew.
void HandoffPick::lookUp()
{
    const QString id = m_id->text().trimmed();
    const auto has = [&id](const PickBox::Choice &each) {
        return each.value == id || each.value.section(u':', 1) == id;
    };
    if (!m_isChecking) // cleared, perhaps before the list was there
        return m_people.isEmpty() ? refresh() : void();
    if (std::none_of(m_people.cbegin(), m_people.cend(), has))
        return refresh();
    m_isChecking = false;
    say(nullptr);
    emit checked();
}

void HandoffPick::say(const Error *unreadable)
{
    const QString id = m_id->text().trimmed();
    if (id.isEmpty()) {
        m_check->setVisible(unreadable);
        if (unreadable)
            m_check->say(CheckState::Warning,
                         tr("The helpdesk's list cannot be read: %1 An id can be pasted.")
                             .arg(unreadable->what));
        return;
    }
    for (const PickBox::Choice &each : std::as_const(m_people)) {
        if (each.value != id && each.value.section(u':', 1) != id)
            continue;
        accept(each.value);
        return m_check->say(CheckState::Fine, each.words);
    }
    if (!unreadable)
        return m_check->say(CheckState::Error,
                            tr("Nobody at the helpdesk has the id %1. Nothing is changed; copy it "
                               "again, whole.")
                                .arg(id));
    accept(id.contains(u':') ? id : teammatePrefix + id);
    m_check->say(CheckState::Warning,
                 tr("Nobody could look it up, it is taken as it is: %1").arg(unreadable->what));
}

void HandoffPick::accept(const QString &target)
{
    m_binder.draft().change(m_workspace.key, targetPath, target);
    offer();
    m_binder.refresh();
}

bool HandoffPick::isRefused() const
{
    return m_id->isVisibleTo(this) && m_check->state() == CheckState::Error;
}

} // namespace Baton
