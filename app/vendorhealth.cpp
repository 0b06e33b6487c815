// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/vendorhealth.h"

#include "app/handofftarget.h"
#include "app/silence.h"

#include <QCoreApplication>

namespace Baton {

namespace {

constexpr Millis slowVendor = 3s;

/// A missing permission stops single requests; those between succeed and would hide it.
constexpr Millis forbiddenIsShown = 10min;

/// So many in a row are no accident; nor is one that nothing has made good for so long, since every
/// vendor is asked within that time.
constexpr int failuresAreTrouble = 3;
constexpr Millis failureIsTrouble = 55s;

class VendorWords
{
    Q_DECLARE_TR_FUNCTIONS(Baton::HealthWatch)
};

bool isFailure(int status)
{
    return status == 0 || status == 429 || status >= 500;
}

} // namespace

VendorHealth::VendorHealth(const Workspace &of)
    : workspace(of.id), key(of.settings.key),
      name(of.settings.name.isEmpty() ? of.settings.key.value() : of.settings.name),
      account(of.settings.key.value()), assignTo(of.settings.handoff.assignTo),
      polling(of.settings.polling), enabled(of.settings.enabled)
{
}

void VendorHealth::remember(const VendorHealth &known)
{
    teammate = known.teammate;
    if (assignTo == known.assignTo)
        targetGone = known.targetGone;
    pauses = known.pauses;
    lastStatus = known.lastStatus;
    failures = known.failures;
    failsSince = known.failsSince;
    forbidden = known.forbidden;
    took = known.took;
    backlog = known.backlog;
}

void VendorHealth::exchanged(int status, Millis duration, Time now)
{
    lastStatus = status;
    took = duration;
    if (status == 403)
        forbidden = now;
    if (!isFailure(status))
        failures = 0;
    else if (failures++ == 0)
        failsSince = now;
}

void VendorHealth::targetLooked(const QString &target, bool there)
{
    if (target == assignTo)
        targetGone = !there;
}

HealthItem VendorHealth::item(Time now) const
{
    if (!enabled)
        return {name, HealthState::Warning, VendorWords::tr("off"),
                VendorWords::tr("This workspace is switched off.")};
    if (!hasToken)
        return {name, HealthState::Bad, VendorWords::tr("no token"),
                VendorWords::tr("Its access token is missing: nothing can be read or written "
                                "there."),
                {Remedy::EnterToken}};
    if (lastStatus < 0)
        return {name, HealthState::Good, VendorWords::tr("ready"), {}};
    if (const auto refused = refusal())
        return *refused;
    if (const auto fails = failing(now))
        return *fails;
    if (const auto trouble = peopleTrouble())
        return *trouble;
    if (const auto quiet = silence(now))
        return *quiet;
    if (const auto lacking = lackingPermission(now))
        return *lacking;
    if (backlog.limit && backlog.total() > 0)
        return waiting();
    return {name, took > slowVendor ? HealthState::Warning : HealthState::Good,
            VendorWords::tr("%1 ms").arg(took.count()), {}};
}

std::optional<HealthItem> VendorHealth::refusal() const
{
    const auto item = [&](const QString &word, const QString &detail,
                          Remedy remedy = Remedy::None) {
        return HealthItem{name, HealthState::Bad, word, detail, {remedy}};
    };
    if (lastStatus == 401)
        return item(VendorWords::tr("token refused"),
                    VendorWords::tr("The vendor refuses the access token. Make a new one there and "
                                    "enter it."),
                    Remedy::EnterToken);
    if (lastStatus == 402)
        return item(VendorWords::tr("plan without API"),
                    VendorWords::tr("The vendor's plan of this workspace does not include the API. "
                                    "Change the plan there."));
    return std::nullopt;
}

std::optional<HealthItem> VendorHealth::lackingPermission(Time now) const
{
    if (!forbidden || now - *forbidden >= forbiddenIsShown)
        return std::nullopt;
    return HealthItem{name, HealthState::Warning, VendorWords::tr("permission missing"),
                      VendorWords::tr("The vendor refused a request for which the token has no "
                                      "permission. The log names the request; give the app that "
                                      "permission at the vendor."),
                      {Remedy::Diagnose}};
}

std::optional<HealthItem> VendorHealth::failing(Time now) const
{
    if (failures == 0 || (failures < failuresAreTrouble && now - failsSince < failureIsTrouble))
        return std::nullopt;
    if (lastStatus == 0)
        return HealthItem{name, HealthState::Bad, VendorWords::tr("no answer"),
                          VendorWords::tr("The last request got no answer. Nothing is lost: it is "
                                          "tried again.")};
    return HealthItem{name, HealthState::Warning, QString::number(lastStatus),
                      VendorWords::tr("The vendor has trouble or limits us. Nothing is lost: it is "
                                      "tried again.")};
}

std::optional<HealthItem> VendorHealth::peopleTrouble() const
{
    if (teammate == TeammateState::Gone)
        return HealthItem{name, HealthState::Bad, VendorWords::tr("AI teammate gone"),
                          VendorWords::tr("The vendor knows no teammate with the id in the settings, "
                                          "so nothing can be written. Pick another AI teammate."),
                          {Remedy::PickTeammate}};
    if (teammate == TeammateState::NoSeat)
        return HealthItem{name, HealthState::Bad, VendorWords::tr("AI teammate without a seat"),
                          VendorWords::tr("The AI teammate has no seat in the inbox, so what it "
                                          "writes is refused. Give it a seat at the vendor.")};
    if (!targetGone)
        return std::nullopt;
    const HandoffTarget target(assignTo);
    const QString detail = target.team.isEmpty()
        ? VendorWords::tr("The vendor knows no teammate %1 any more, whom handoffs go to: they are "
                          "left to nobody. Pick another.")
        : VendorWords::tr("The vendor knows no team %1 any more, which handoffs go to: they are left "
                          "to nobody. Pick another.");
    return HealthItem{name, HealthState::Bad, VendorWords::tr("handoff target gone"),
                      detail.arg(target.id()),
                      {Remedy::Setting, {}, QStringLiteral("handoff.assignTo")}};
}

std::optional<HealthItem> VendorHealth::silence(Time now) const
{
    const std::optional<Silence> silence = silenceOf(polling, pauses, now);
    if (!silence)
        return std::nullopt;
    return HealthItem{name, silence->missed > 0 ? HealthState::Bad : HealthState::Warning,
                      silence->missed > 0 ? VendorWords::tr("webhooks do not arrive")
                                          : VendorWords::tr("webhooks silent"),
                      silence->words() + u' '
                          + VendorWords::tr("Look at the vendor whether the webhook is suspended or "
                                            "its address changed; missed messages are found by "
                                            "catching up meanwhile."),
                      {Remedy::Webhook}};
}

/// More is to be done than the vendor takes: in which order it will be.
HealthItem VendorHealth::waiting() const
{
    const auto count = [&](Priority priority) { return backlog.waiting[size_t(priority)]; };
    const QString detail =
        VendorWords::tr("This vendor takes %1 requests in a window. Waiting, in this order: replies "
                        "%2, questions %3, notes %4, tags %5, reads %6, sync %7. Nothing is lost.")
            .arg(*backlog.limit)
            .arg(count(Priority::Reply))
            .arg(count(Priority::Question))
            .arg(count(Priority::Note))
            .arg(count(Priority::Tag))
            .arg(count(Priority::Read))
            .arg(count(Priority::Sync));
    return {name, HealthState::Busy, VendorWords::tr("%1 waiting").arg(backlog.total()), detail};
}

} // namespace Baton
