// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/threadwords.h"

#include "ui/words/times.h"

using namespace Qt::StringLiterals;

namespace Baton {

Sign ThreadWords::author(const ThreadItem &item)
{
    switch (item.kind) {
    case ThreadItemKind::Customer:
        return {Glyph::Person, item.author.isEmpty() ? tr("Customer") : item.author, &Look::cust};
    case ThreadItemKind::Ai:
        return {Glyph::Ai, item.author.isEmpty() ? tr("AI") : tr("%1 · AI").arg(item.author),
                &Look::ai};
    case ThreadItemKind::Teammate:
        return {Glyph::Person, item.author.isEmpty() ? tr("Teammate") : item.author, &Look::mate};
    case ThreadItemKind::Bot:
        return {Glyph::Engine, item.author.isEmpty() ? tr("Bot") : tr("%1 · bot").arg(item.author),
                &Look::text2};
    case ThreadItemKind::Note:
        return {Glyph::Lock, tr("Internal note"), &Look::note};
    case ThreadItemKind::Draft:
    case ThreadItemKind::AwaitingApproval: return {Glyph::Draft, tr("AI draft"), &Look::accent};
    case ThreadItemKind::EventLine: return {eventGlyph(item), {}, &Look::text3};
    }
    Q_UNREACHABLE();
}

static QString statusWords(const ThreadItem &item)
{
    switch (*item.delivery) {
    case EffectStatus::AwaitingApproval: return ThreadWords::tr("Waiting for approval");
    case EffectStatus::Pending: return ThreadWords::tr("Waiting to be sent");
    case EffectStatus::Sending: return ThreadWords::tr("Sending");
    case EffectStatus::Accepted: return ThreadWords::tr("Accepted, not yet confirmed");
    case EffectStatus::Uncertain: return ThreadWords::tr("Uncertain, reading back");
    case EffectStatus::Done:
        return item.after ? ThreadWords::tr("Delivered after %1").arg(Times::precise(*item.after))
                          : ThreadWords::tr("Delivered");
    case EffectStatus::NeedsPerson: return ThreadWords::tr("Nobody knows whether it arrived");
    case EffectStatus::Failed: return ThreadWords::tr("Not delivered");
    case EffectStatus::Cancelled: return ThreadWords::tr("Cancelled");
    }
    Q_UNREACHABLE();
}

QString ThreadWords::delivery(const ThreadItem &item)
{
    QStringList parts;
    if (item.delivery) {
        QString words = statusWords(item);
        if (*item.delivery != EffectStatus::Done && !item.deliveryReason.isEmpty())
            words += u": "_s + item.deliveryReason;
        parts << words;
    }
    if (item.sources > 0)
        parts << tr("%n source(s)", nullptr, item.sources);
    return parts.join(u" · "_s);
}

QString ThreadWords::when(const ThreadItem &item)
{
    const QString at = Times::clock(item.at);
    return item.repeated ? tr("%1 · the same again, answered once").arg(at) : at;
}

QString ThreadWords::step(const ThreadItem &item)
{
    if (!item.delivery)
        return {};
    const auto because = [&item](const QString &words) {
        return item.deliveryReason.isEmpty() ? words : words + u": "_s + item.deliveryReason;
    };
    switch (*item.delivery) {
    case EffectStatus::AwaitingApproval:
    case EffectStatus::Pending: return because(tr("waiting"));
    case EffectStatus::Sending:
    case EffectStatus::Accepted: return tr("sending");
    case EffectStatus::Uncertain: return tr("uncertain, reading back");
    case EffectStatus::Done: return tr("done");
    case EffectStatus::NeedsPerson: return because(tr("needs a look"));
    case EffectStatus::Failed: return because(tr("failed"));
    case EffectStatus::Cancelled: return because(tr("cancelled"));
    }
    Q_UNREACHABLE();
}

Glyph ThreadWords::deliveryGlyph(EffectStatus status)
{
    switch (status) {
    case EffectStatus::AwaitingApproval: return Glyph::Timer;
    case EffectStatus::Pending: return Glyph::Clock;
    case EffectStatus::Sending:
    case EffectStatus::Accepted: return Glyph::Spin;
    case EffectStatus::Uncertain: return Glyph::Question;
    case EffectStatus::Done: return Glyph::Check;
    case EffectStatus::NeedsPerson: return Glyph::Warn;
    case EffectStatus::Failed: return Glyph::Stop;
    case EffectStatus::Cancelled: return Glyph::CrossCircle;
    }
    Q_UNREACHABLE();
}

std::optional<Tone> ThreadWords::trouble(const ThreadItem &item)
{
    if (!item.delivery)
        return {};
    switch (*item.delivery) {
    case EffectStatus::Failed: return Tone::Danger;
    case EffectStatus::Uncertain:
    case EffectStatus::NeedsPerson: return Tone::Warn;
    default: return {};
    }
}

bool ThreadWords::canTryAgain(const ThreadItem &item)
{
    return item.delivery && !item.effect.isNull()
        && (*item.delivery == EffectStatus::Failed || *item.delivery == EffectStatus::NeedsPerson);
}

// The facade gives a sentence, not a kind; a wrong guess costs only the picture.
Glyph ThreadWords::eventGlyph(const ThreadItem &item)
{
    if (item.delivery)
        return deliveryGlyph(*item.delivery);
    const QString &text = item.text;
    const auto has = [&text](QLatin1String word) {
        return text.contains(word, Qt::CaseInsensitive);
    };
    if (has("hand"_L1))
        return Glyph::Handoff;
    if (has("tag"_L1))
        return Glyph::Tag;
    if (has("assign"_L1) || has("took over"_L1) || has("gave"_L1))
        return Glyph::Person;
    if (has("close"_L1) || has("resolved"_L1) || has("archive"_L1))
        return Glyph::CheckCircle;
    if (has("reopen"_L1) || has("opened"_L1) || has("started"_L1))
        return Glyph::Chat;
    if (has("pause"_L1) || has("snooze"_L1))
        return Glyph::Pause;
    if (has("discard"_L1) || has("delete"_L1) || has("redact"_L1))
        return Glyph::Trash;
    if (has("draft"_L1))
        return Glyph::Draft;
    return Glyph::Info;
}

QString ThreadWords::sentence(const ThreadItem &item)
{
    const Sign who = author(item);
    QString text = item.text;
    for (const ThreadFile &file : item.files) // what is not here has no button to say so
        text += (text.isEmpty() ? QString() : u" · "_s) + file.name
            + (file.problem.isEmpty() ? QString() : u" ("_s + file.problem + u')');
    return u"%1, %2: %3"_s.arg(who.text, when(item), text);
}

} // namespace Baton
