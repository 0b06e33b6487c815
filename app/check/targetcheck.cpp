// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/check/targetcheck.h"

#include "app/check/workspacecheck.h"
#include "app/handofftarget.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace Baton {

namespace {

using Troubles::RefusedTarget;

constexpr Millis refusedLately = 24h;

QString momentText(Time time)
{
    return QLocale().toString(toDateTime(time).toLocalTime(), QLocale::ShortFormat);
}

QString refusedWords(const RefusedTarget &refused)
{
    return CheckText::tr("Handoffs that went to nobody instead since %1: %2; the newest: #%3.")
        .arg(momentText(refused.first))
        .arg(refused.count)
        .arg(refused.newest.value());
}

Finding cured(const WorkspaceSettings &settings, const Finding &finding)
{
    return with(finding, Remedy::Setting, settings.key, u"handoff.assignTo"_s);
}

Finding goneFinding(const WorkspaceSettings &settings, const QString &subject,
                    const HandoffTarget &target, const RefusedTarget &refused)
{
    QString seen = (target.team.isEmpty()
                        ? CheckText::tr("the chosen teammate %1 is gone: nobody there has that id.")
                        : CheckText::tr("the chosen team %1 is gone: none there has that id."))
                       .arg(target.id());
    if (refused.count > 0)
        seen += u' ' + refusedWords(refused);
    return cured(settings,
                 orHere(wrong(subject, seen,
                              CheckText::tr("Pick another: set handoff.assignTo to teammate:ID or "
                                            "team:ID of one who is there, or to unassigned.")),
                        CheckText::tr("Pick another.")));
}

} // namespace

Findings checkTarget(const WorkspaceSettings &settings, const RefusedTarget &refused,
                     const Assignable &there, Time now)
{
    const HandoffTarget target(settings.handoff.assignTo);
    const bool known = target.team.isEmpty() ? there.teammates.has_value() : there.teams.has_value();
    if (!target.isSomebody())
        return {};
    const QString subject = subjectOf(settings, CheckText::tr("handoff target"));
    const std::optional<QString> name
        = target.nameAmong(there.teammates.value_or(QList<Teammate>()),
                           there.teams.value_or(QList<Team>()));
    if (known && !name)
        return {goneFinding(settings, subject, target, refused)};
    if (refused.count > 0 && now - refused.last < refusedLately)
        return {cured(settings,
                      notice(subject,
                             CheckText::tr("the vendor refused %1: %2").arg(
                                 name.value_or(target.id()), refused.detail)
                                 + u' ' + refusedWords(refused),
                             CheckText::tr("Look at the vendor whether it can be given "
                                           "conversations, or pick another.")))};
    return name ? Findings{fine(subject, u"%1 (%2)"_s.arg(*name, target.id()))} : Findings();
}

} // namespace Baton
