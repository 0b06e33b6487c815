// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/waywords.h"

#include "console/settinglines.h"
#include "domain/words.h"
#include "ui/words/sessionwords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Baton {

namespace {

/// Of either vendor: a setting that both have means the same.
QString labelAt(const QString &path)
{
    const QList<SettingLine> lines
        = SettingWords::lines(Platform::Intercom) + SettingWords::lines(Platform::Front);
    const auto line = std::find_if(lines.cbegin(), lines.cend(), [&](const SettingLine &each) {
        return each.field.path == path && each.part != SettingPart::Elsewhere;
    });
    return line == lines.cend() ? QString() : line->label;
}

} // namespace

QString WayWords::words(const QString &way)
{
    if (way == u"switches.everything"_s)
        return tr("Show the switch for everything");
    if (way == u"switches.workspace"_s)
        return tr("Show the switch of the workspace");
    if (way == u"switches.channel"_s)
        return tr("Show the switch of the channel");
    if (const auto kind = command(way)) {
        return *kind == CommandKind::GiveBack ? tr("Show “Give back to the AI”")
            : *kind == CommandKind::Resume     ? tr("Show “Resume AI”")
            : *kind == CommandKind::HandOffNow ? tr("Show “Hand off now”")
                                               : tr("Show “Answer now”");
    }
    const QString label = labelAt(way);
    if (label.isEmpty())
        return {};
    const auto channel = fromWord<Channel>(way.section(u'.', 1, 1));
    if (channel && way.startsWith(u"channels."_s))
        return tr("Show the setting “%1: %2”").arg(SessionWords::channel(*channel).text, label);
    return tr("Show the setting “%1”").arg(label);
}

std::optional<CommandKind> WayWords::command(const QString &way)
{
    if (way == u"session.giveBack"_s)
        return CommandKind::GiveBack;
    if (way == u"session.resume"_s)
        return CommandKind::Resume;
    if (way == u"session.handOffNow"_s)
        return CommandKind::HandOffNow;
    if (way == u"session.answerNow"_s)
        return CommandKind::AnswerNow;
    return std::nullopt;
}

} // namespace Baton
