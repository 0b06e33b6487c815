// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/deedwords.h"

#include "domain/sessionlink.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Baton {

namespace {

constexpr qsizetype longestDeed = 160;
constexpr qsizetype deedLead = 40;

/// Of a long text the place where it differs from the other.
QString where(const QString &text, const QString &other)
{
    if (text.size() <= longestDeed)
        return text;
    const auto differs
        = std::mismatch(text.begin(), text.end(), other.begin(), other.end()).first - text.begin();
    const qsizetype from = std::clamp<qsizetype>(differs - deedLead, 0,
                                                 text.size() - longestDeed);
    const QString part = text.mid(from, longestDeed);
    return (from > 0 ? u"…"_s : QString()) + part
        + (from + part.size() < text.size() ? u"…"_s : QString());
}

/// All that `read` has words for among the effects of the group, in their order.
template<typename Read>
QString told(const Decision &decision, std::optional<EffectGroup> group, Read read)
{
    QStringList words;
    for (const Action &action : decision.actions) {
        const auto *create = std::get_if<CreateEffect>(&action);
        if (!create || (group && create->effect.group != *group))
            continue;
        if (const QString said = read(create->effect.action); !said.isEmpty())
            words.append(said);
    }
    return words.join(u", "_s);
}

template<typename Deed>
QString textOf(const EffectAction &action)
{
    const auto *deed = std::get_if<Deed>(&action);
    return deed ? withSessionLink(deed->text, {}).trimmed() : QString();
}

QString tagOf(const EffectAction &action)
{
    const auto *tag = std::get_if<AddTag>(&action);
    return tag ? tag->name : QString();
}

QString attributeOf(const EffectAction &action)
{
    const auto *write = std::get_if<WriteAttribute>(&action);
    return write ? u"%1: %2"_s.arg(write->to.name, write->value) : QString();
}

} // namespace

QString DeedWords::target(const Decision &decision, const People &people)
{
    return told(decision, EffectGroup::Handoff, [&](const EffectAction &action) {
        if (std::holds_alternative<RemoveAiTeammate>(action))
            return tr("nobody");
        const auto *to = std::get_if<AssignTo>(&action);
        if (!to)
            return QString();
        const QString name = people.nameOf(to->owner);
        return !name.isEmpty()                ? name
            : to->owner.teammate.isEmpty()    ? tr("team %1").arg(to->owner.team.value())
                                              : tr("teammate %1").arg(to->owner.teammate.value());
    });
}

QList<DeedWords::Difference> DeedWords::differences(const Decision &before, const Decision &after,
                                                    const People &people)
{
    using enum EffectGroup;
    QList<Difference> found;
    const auto compare = [&](const QString &what, const QString &was, const QString &is) {
        if (was != is)
            found.append({what, where(was, is), where(is, was)});
    };
    const auto both = [&](const QString &what, std::optional<EffectGroup> group, auto read) {
        compare(what, told(before, group, read), told(after, group, read));
    };
    compare(tr("Handed off to"), target(before, people), target(after, people));
    both(tr("Answer"), Reply, textOf<PostReply>);
    both(tr("Message to the customer"), Handoff, textOf<PostReply>);
    both(tr("Draft as a note"), Draft, textOf<PostNote>);
    both(tr("Draft in the composer"), Draft, textOf<PostDraft>);
    both(tr("Note with sources"), Reply, textOf<PostNote>);
    both(tr("Note for your team"), Handoff, textOf<PostNote>);
    both(tr("Note at the end"), Resolution, textOf<PostNote>);
    both(tr("Tags"), std::nullopt, tagOf);
    both(tr("Attributes"), std::nullopt, attributeOf);
    both(tr("At the helpdesk"), std::nullopt, [](const EffectAction &action) {
        return std::holds_alternative<CloseConversation>(action) ? tr("closed") : QString();
    });
    return found;
}

QString DeedWords::sentence(const Decision &before, const Decision &after, const People &people)
{
    const QList<Difference> found = differences(before, after, people);
    if (found.isEmpty())
        return {};
    const Difference &first = found.first();
    if (!first.before.isEmpty() && !first.after.isEmpty()
        && target(before, people) != target(after, people))
        return tr("To %1 instead of %2").arg(first.after, first.before);
    if (first.before.isEmpty() || first.after.isEmpty())
        return first.before.isEmpty() ? tr("%1: new").arg(first.what) : tr("%1: none").arg(first.what);
    return tr("%1: changed").arg(first.what);
}

} // namespace Baton
