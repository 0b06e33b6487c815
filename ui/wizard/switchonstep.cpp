// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizard/switchonstep.h"

#include "console/settingsdesk.h"
#include "domain/async.h"
#include "domain/settingswords.h"
#include "ui/parts/checkline.h"
#include "ui/settings/channelmatrix.h"
#include "ui/settings/draftbinder.h"
#include "ui/settings/fieldeditor.h"
#include "ui/settings/handoffpick.h"
#include "ui/settings/settingrow.h"
#include "ui/wizard/knowledgecard.h"

#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Baton {

SwitchOnStep::SwitchOnStep(const Appearance &appearance, const Desks &desks, QWidget *parent)
    : PageScroll(appearance, parent),
      m_look(appearance),
      m_settings(desks.settings),
      m_binder(new DraftBinder(this)),
      m_matrix(new ChannelMatrix(appearance, *m_binder)),
      m_connecting(desks.connecting),
      m_knowledge(new KnowledgeCard(appearance, desks)),
      m_check(new CheckLine(appearance, u"switchOnCheck"_s))
{
    m_matrix->setTitle(tr("What may the AI do?"), tr("You can change this at any time in Settings."));
    m_matrix->column()->addWidget(m_check);
    add(m_matrix);
    add(m_knowledge);
    connect(m_knowledge, &KnowledgeCard::asked, this, &SwitchOnStep::storeWhenKnown);
}

void SwitchOnStep::start(const WorkspaceKey &workspace)
{
    const bool again = std::exchange(m_workspace, workspace) == workspace;
    onResult(m_settings.current(), this, [this, workspace, again](const Result<SettingsView> &view) {
        if (!view)
            return m_check->say(CheckState::Error, view.error().what + u' ' + view.error().fix);
        if (!again)
            m_binder->draft().undoAll();
        m_binder->draft().setStored(view->settings);
        if (again)
            return m_binder->refresh();
        for (const Workspace &each : view->workspaces) {
            if (each.settings.key != workspace)
                continue;
            propose(each);
            m_knowledge->start(each);
        }
    });
}

/// Each vendor has its own switch for conversations that nobody was given.
void SwitchOnStep::addRows(const WorkspaceSettings &settings)
{
    qDeleteAll(std::exchange(m_rows, {}));
    for (const SettingLine &line : SettingWords::lines(settings.platform)) {
        const bool isTarget = line.picker == SettingPicker::HandoffTarget;
        if (!isTarget && line.field.path != u"processOnAssignment"_s
            && line.field.path != u"handleUnassigned"_s)
            continue;
        SettingLine shown = line;
        if (isTarget) // here nothing above says that it is about handoffs
            shown.label = tr("Who gets handoffs");
        auto *row = new SettingRow(m_look, shown, m_matrix);
        m_rows.append(row);
        if (isTarget) {
            m_target = new HandoffPick(m_look, *m_binder, m_connecting, row->editor(), m_matrix);
            m_rows.append(m_target);
            connect(m_target, &HandoffPick::checked, this, &SwitchOnStep::storeWhenKnown);
            // Nothing is switched on by an id that was typed after the press.
            connect(m_target, &HandoffPick::edited, this, [this] { m_saving = false; });
        }
        m_binder->bind(row->editor(), settings.key);
    }
    for (QWidget *row : std::as_const(m_rows))
        m_matrix->column()->insertWidget(m_matrix->column()->indexOf(m_check), row);
    m_target->start(settings, {});
    m_target->refresh();
}

void SwitchOnStep::propose(const Workspace &workspace)
{
    m_matrix->setWorkspaces({workspace});
    addRows(workspace.settings);
    const QMap<Channel, ChannelSettings> &channels = workspace.settings.channels;
    const bool isNew = std::none_of(channels.begin(), channels.end(), [](const ChannelSettings &c) {
        return c.autopilot || c.assist;
    });
    for (const Channel channel : {Channel::Web, Channel::Email}) {
        if (!isNew)
            break;
        const auto set = [&](const char *field, const QJsonValue &value) {
            m_binder->draft().change(workspace.settings.key,
                                     u"channels.%1.%2"_s.arg(QLatin1StringView(word(channel)),
                                                             QLatin1StringView(field)),
                                     value);
        };
        set("autopilot", true);
        set("answersGoOut", QString::fromLatin1(word(AnswersGoOut::AfterApproval)));
        // At Front people's conversations are left alone until somebody wants drafts.
        if (workspace.settings.platform == Platform::Intercom)
            set("assist", true);
    }
    if (isNew && workspace.settings.platform == Platform::Front) // nothing leaves unapproved
        m_binder->draft().change(workspace.settings.key, u"handleUnassigned"_s, true);
    m_binder->refresh();
    m_check->say(CheckState::Idle,
                 isNew ? tr("Proposed: on chat and email the AI prepares answers and sends none that "
                            "nobody approved. What nobody approves in 5 minutes goes to people.")
                       : QString());
}

void SwitchOnStep::save()
{
    m_saving = true;
    storeWhenKnown();
}

void SwitchOnStep::storeWhenKnown()
{
    const bool waits = m_knowledge->isAsking() || (m_target && m_target->isChecking());
    if (!waits && std::exchange(m_saving, false))
        store();
}

void SwitchOnStep::store()
{
    if (m_target && m_target->isRefused())
        return m_check->say(CheckState::Error,
                            tr("Not switched on: nobody has the id that stands under “Who gets handoffs”."));
    m_knowledge->writeTo(m_binder->draft());
    onResult(m_settings.save(m_binder->draft().stored(), m_binder->draft().wanted()), this,
             [this](const Result<> &result) {
                 if (result)
                     emit saved();
                 else
                     m_check->say(CheckState::Error, result.error().what + u' ' + result.error().fix);
             });
}

} // namespace Baton
