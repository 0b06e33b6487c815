// SPDX-License-Identifier: GPL-3.0-or-later
#include "build.h"

#include "policy/effects.h"

#include "domain/words.h"

#include <algorithm>

namespace Baton::Table {

using namespace Qt::StringLiterals;

namespace {

QString inWords(const EffectAction &action)
{
    if (const auto *tag = std::get_if<AddTag>(&action))
        return u"tag "_s + tag->name;
    if (const auto *to = std::get_if<AssignTo>(&action))
        return u"assign %1"_s.arg(to->owner.teammate.isEmpty() ? u"team "_s + to->owner.team.value()
                                                               : to->owner.teammate.value());
    if (std::holds_alternative<RemoveAiTeammate>(action))
        return u"unassign"_s;
    if (std::holds_alternative<CloseConversation>(action))
        return u"close"_s;
    if (const auto *written = std::get_if<WriteAttribute>(&action))
        return u"%1 = %2"_s.arg(written->to.name, written->value);
    if (std::holds_alternative<PostDraft>(action))
        return u"draft"_s;
    return std::holds_alternative<PostReply>(action) ? u"reply"_s : u"note"_s;
}

} // namespace

Analysis asksForPerson()
{
    Analysis a;
    a.asksForPerson = true;
    return a;
}

Analysis frustrated()
{
    Analysis a;
    a.frustrated = true;
    return a;
}

Analysis angry()
{
    Analysis a;
    a.sentiment = Sentiment::Angry;
    return a;
}

Analysis confirms()
{
    Analysis a;
    a.confirms = true;
    return a;
}

Analysis automaticMail()
{
    Analysis a;
    a.automatic = true;
    return a;
}

Analysis about(const QString &topic)
{
    Analysis a;
    a.topics = QStringList{topic};
    return a;
}

Answer known(double confidence)
{
    Answer answer;
    answer.knows = true;
    answer.text = u"It is on its way."_s;
    answer.confidence = confidence;
    answer.sources << Source{.articleId = u"a1"_s, .title = u"Parcels"_s, .url = {}, .passage = {}};
    return answer;
}

Answer unknown()
{
    Answer answer;
    answer.why = u"No article is about this."_s;
    answer.confidence = 0.3;
    return answer;
}

Answer engineFailed()
{
    Answer answer = unknown();
    answer.failed = true;
    return answer;
}

Answer onlyGreets()
{
    Answer answer = unknown();
    answer.nothingAsked = true;
    return answer;
}

const Decision &Talk::last() const
{
    static const Decision none;
    return decisions.isEmpty() ? none : decisions.last();
}

QString Talk::why() const
{
    const QString outcome = QString::fromLatin1(word(last().outcome));
    for (const GateResult &gate : last().gates) {
        if (gate.state != GateState::Stopped && gate.state != GateState::Held)
            continue;
        const QString at = u"%1 at %2"_s.arg(outcome, QLatin1StringView(word(gate.gate)));
        return gate.setting.isEmpty() ? at : u"%1: %2"_s.arg(at, gate.setting);
    }
    return outcome;
}

bool Talk::history(const QString &what) const
{
    return std::any_of(session.history.begin(), session.history.end(),
                       [&](const HistoryEntry &entry) { return entry.what == what; });
}

QString Talk::effects() const
{
    QStringList groups;
    QString words;
    const Effect *before = nullptr;
    for (const Effect &effect : session.effects) {
        if (effect.status == EffectStatus::Cancelled)
            continue;
        QString said = inWords(effect.action);
        if (effect.status != EffectStatus::Pending)
            said += u" (%1)"_s.arg(QLatin1StringView(word(effect.status)));
        if (before && sameGroup(*before, effect))
            words += u", "_s + said;
        else
            words += (words.isEmpty() ? u""_s : u"; "_s)
                + u"%1: %2"_s.arg(QLatin1StringView(word(effect.group)), said);
        before = &effect;
    }
    return words;
}

QString Talk::cancelled() const
{
    QString reason;
    for (const Effect &effect : session.effects) {
        if (effect.status == EffectStatus::Cancelled)
            reason = effect.reason;
    }
    return reason;
}

EffectId Talk::id(EffectGroup group, int order) const
{
    return effect(group, order).id;
}

const Effect &Talk::effect(EffectGroup group, int order) const
{
    static const Effect none;
    const auto it =
        std::find_if(session.effects.rbegin(), session.effects.rend(), [&](const Effect &effect) {
            return effect.group == group && effect.order == order;
        });
    return it == session.effects.rend() ? none : *it;
}

QString Talk::status() const
{
    return u"%1 %2"_s.arg(QLatin1StringView(word(session.status)),
                          QLatin1StringView(word(session.closure)));
}

QString Talk::turn() const
{
    return session.turns.isEmpty() ? u"none"_s
                                   : QString::fromLatin1(word(session.turns.last().state));
}

} // namespace Baton::Table
