// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/sessionwords.h"

#include "ui/words/times.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace Baton {

Sign SessionWords::channel(Channel channel)
{
    switch (channel) {
    case Channel::Web: return {Glyph::Chat, tr("Web chat")};
    case Channel::Email: return {Glyph::Mail, tr("Email")};
    case Channel::Sms: return {Glyph::PhoneText, tr("SMS")};
    case Channel::Phone: return {Glyph::Phone, tr("Phone")};
    case Channel::Other: return {Glyph::Globe, tr("Other channel")};
    }
    Q_UNREACHABLE();
}

Sign SessionWords::owner(const SessionRow &row)
{
    switch (row.owner) {
    case OwnerClass::Ai: return {Glyph::Ai, tr("AI"), &Look::ai};
    case OwnerClass::Person:
        return {Glyph::Person, row.ownerName.isEmpty() ? tr("Teammate") : row.ownerName,
                &Look::mate};
    case OwnerClass::Team:
        return {Glyph::Team, row.ownerName.isEmpty() ? tr("Team") : row.ownerName, &Look::mate};
    case OwnerClass::Nobody: return {Glyph::Nobody, tr("Nobody"), &Look::text3};
    }
    Q_UNREACHABLE();
}

Sign SessionWords::sentiment(Sentiment sentiment)
{
    switch (sentiment) {
    case Sentiment::Neutral: return {Glyph::Neutral, tr("Neutral")};
    case Sentiment::Happy: return {Glyph::Happy, tr("Happy")};
    case Sentiment::Angry: return {Glyph::Angry, tr("Angry"), &Look::danger};
    }
    Q_UNREACHABLE();
}

QString SessionWords::section(Section section)
{
    switch (section) {
    case Section::NeedsPerson: return tr("Needs a person");
    case Section::AiWorking: return tr("AI is working");
    case Section::WaitingForCustomer: return tr("Waiting for the customer");
    case Section::WithPeople: return tr("With people");
    case Section::Closed: return tr("Closed");
    }
    Q_UNREACHABLE();
}

QString SessionWords::language(const QString &iso)
{
    const QLocale::Language language = QLocale(iso).language();
    return iso.isEmpty() || language == QLocale::C ? QString() : QLocale::languageToString(language);
}

QString SessionWords::attribute(const Attribute &attribute)
{
    const QString name = QString(attribute.name).replace(u'_', u' ');
    const QString own = u"%1: %2"_s.arg(name, attribute.value);
    return attribute.company.isEmpty() ? own : u"%1, %2"_s.arg(attribute.company, own);
}

QString SessionWords::platform(Platform platform)
{
    return platform == Platform::Intercom ? u"Intercom"_s : u"Front"_s;
}

std::optional<Chip> SessionWords::chip(const SessionRow &row, Time now)
{
    switch (row.chip) {
    case SessionChip::None: return {};
    case SessionChip::Settling:
        return Chip{Tone::Neutral, Glyph::Timer,
                    row.until ? tr("Settling %1").arg(Times::seconds(*row.until, now))
                              : tr("Settling")};
    case SessionChip::Answering: return Chip{Tone::Ai, Glyph::Spin, tr("Answering")};
    case SessionChip::Answered: return Chip{Tone::Neutral, Glyph::Check, tr("Answered")};
    case SessionChip::HandedOff: return Chip{Tone::Warn, Glyph::Handoff, tr("Handed off")};
    case SessionChip::DraftReady: return Chip{Tone::Accent, Glyph::Draft, tr("Draft ready")};
    case SessionChip::AwaitingApproval:
        return Chip{Tone::Accent, Glyph::Timer,
                    row.until ? tr("Approve %1").arg(Times::countdown(*row.until, now))
                              : tr("Approve")};
    case SessionChip::Checking: return Chip{Tone::Warn, Glyph::Question, tr("Checking delivery")};
    case SessionChip::NeedsPerson: return Chip{Tone::Warn, Glyph::Warn, tr("Needs a look")};
    case SessionChip::DeliveryFailed: return Chip{Tone::Danger, Glyph::Stop, tr("Not delivered")};
    case SessionChip::Stopped: return Chip{Tone::Cust, Glyph::Stop, tr("Not answered")};
    case SessionChip::Paused: return Chip{Tone::Warn, Glyph::Pause, tr("Paused")};
    case SessionChip::Resolved: return Chip{Tone::Ok, Glyph::CheckCircle, tr("Resolved")};
    }
    Q_UNREACHABLE();
}

QString SessionWords::waiting(const SessionRow &row, Time now)
{
    return row.waitingSince ? Times::span(now - *row.waitingSince) : u"–"_s;
}

bool SessionWords::isLate(const SessionRow &row, Time now)
{
    return row.waitingSince && now - *row.waitingSince >= row.waitingTarget;
}

QString SessionWords::sentence(const SessionRow &row, Time now)
{
    QStringList parts{row.customer, u"#%1"_s.arg(row.id.value()), channel(row.channel).text};
    if (row.waitingSince)
        parts << (isLate(row, now) ? tr("waiting too long, %1") : tr("waiting %1"))
                     .arg(waiting(row, now));
    parts << tr("owner %1").arg(owner(row).text);
    if (const auto state = chip(row, now))
        parts << state->text;
    parts << sentiment(row.sentiment).text << row.lastMessage;
    return parts.join(u", "_s);
}

} // namespace Baton
