// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/list/rowfilter.h"

#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Baton {

namespace {

using Keeps = std::function<bool(const SessionRow &)>;
using KeepsPlainly = bool (*)(const SessionRow &);

struct Word
{
    const char16_t *word;
    const char *meaning;
    KeepsPlainly keeps;
};

constexpr Word words[] = {
    {u"is:angry", QT_TRANSLATE_NOOP("Baton::FilterWords", "Angry customers"),
     [](const SessionRow &r) { return r.sentiment == Sentiment::Angry; }},
    {u"is:happy", QT_TRANSLATE_NOOP("Baton::FilterWords", "Happy customers"),
     [](const SessionRow &r) { return r.sentiment == Sentiment::Happy; }},
    {u"is:waiting", QT_TRANSLATE_NOOP("Baton::FilterWords", "Customers who wait"),
     [](const SessionRow &r) { return r.waitingSince.has_value(); }},
    {u"is:draft", QT_TRANSLATE_NOOP("Baton::FilterWords", "A draft is ready"),
     [](const SessionRow &r) { return r.chip == SessionChip::DraftReady; }},
    {u"is:approval", QT_TRANSLATE_NOOP("Baton::FilterWords", "A reply waits for approval"),
     [](const SessionRow &r) { return r.chip == SessionChip::AwaitingApproval; }},
    {u"is:handedoff", QT_TRANSLATE_NOOP("Baton::FilterWords", "Handed off"),
     [](const SessionRow &r) { return r.chip == SessionChip::HandedOff; }},
    {u"is:paused", QT_TRANSLATE_NOOP("Baton::FilterWords", "The AI is paused"),
     [](const SessionRow &r) { return r.paused; }},
    {u"on:web", QT_TRANSLATE_NOOP("Baton::FilterWords", "Web chat"),
     [](const SessionRow &r) { return r.channel == Channel::Web; }},
    {u"on:email", QT_TRANSLATE_NOOP("Baton::FilterWords", "Email"),
     [](const SessionRow &r) { return r.channel == Channel::Email; }},
    {u"on:sms", QT_TRANSLATE_NOOP("Baton::FilterWords", "SMS"),
     [](const SessionRow &r) { return r.channel == Channel::Sms; }},
    {u"on:phone", QT_TRANSLATE_NOOP("Baton::FilterWords", "Phone"),
     [](const SessionRow &r) { return r.channel == Channel::Phone; }},
};

const Word *find(QStringView typed)
{
    for (const Word &word : words) {
        if (typed.compare(QStringView(word.word), Qt::CaseInsensitive) == 0)
            return &word;
    }
    return nullptr;
}

constexpr QStringView languageLead = u"lang:";
constexpr QStringView ownerLead = u"owner:";

QString wordOfName(const QString &name)
{
    return name.simplified().toLower().replace(u' ', u'-');
}

/// `lang:de`, `owner:joren`; nothing: it is no such word.
Keeps ruleOf(const QString &typed)
{
    const QString word = typed.toLower();
    if (word.startsWith(languageLead) && word.size() > languageLead.size()) {
        return [iso = word.mid(languageLead.size())](const SessionRow &row) {
            return row.language.compare(iso, Qt::CaseInsensitive) == 0;
        };
    }
    if (!word.startsWith(ownerLead) || word.size() == ownerLead.size())
        return {};
    for (const OwnerClass owner : {OwnerClass::Ai, OwnerClass::Nobody, OwnerClass::Person,
                                   OwnerClass::Team}) {
        if (word == FilterWords::ofOwner(owner))
            return [owner](const SessionRow &row) { return row.owner == owner; };
    }
    return [name = word.mid(ownerLead.size())](const SessionRow &row) {
        return wordOfName(row.ownerName).contains(name);
    };
}

// Front's addresses are https://app.frontapp.com/open/ID, Intercom's end in /conversation/ID or in
// /conversation/ID#part_id=…: the last part of the path is the conversation either way.
QString lastPart(const QString &typed)
{
    const QUrl url(typed);
    if (!url.scheme().startsWith(u"http"_s))
        return typed;
    const QStringList parts = url.path().split(u'/', Qt::SkipEmptyParts);
    return parts.isEmpty() ? typed : parts.constLast();
}

} // namespace

RowFilter parseRowFilter(const QString &typed)
{
    QStringList text;
    QList<Keeps> rules;
    for (const QString &part : typed.simplified().split(u' ', Qt::SkipEmptyParts)) {
        if (const Word *word = find(part))
            rules.append(word->keeps);
        else if (const Keeps rule = ruleOf(part))
            rules.append(rule);
        else
            text.append(lastPart(part));
    }
    RowFilter filter{text.join(u' '), {}};
    if (!rules.isEmpty()) {
        filter.keeps = [rules](const SessionRow &row) {
            return std::all_of(rules.begin(), rules.end(), [&row](const Keeps &k) { return k(row); });
        };
    }
    return filter;
}

QString FilterWords::ofLanguage(const QString &iso)
{
    return languageLead.toString() + iso.toLower();
}

QString FilterWords::ofOwner(OwnerClass owner)
{
    switch (owner) {
    case OwnerClass::Ai: return u"owner:ai"_s;
    case OwnerClass::Nobody: return u"owner:nobody"_s;
    case OwnerClass::Person: return u"owner:person"_s;
    case OwnerClass::Team: return u"owner:team"_s;
    }
    Q_UNREACHABLE();
}

QString FilterWords::ofOwner(const QString &name)
{
    return ownerLead.toString() + wordOfName(name);
}

QList<FilterWord> FilterWords::all()
{
    QList<FilterWord> list;
    for (const Word &word : words)
        list.append({QString::fromUtf16(word.word), tr(word.meaning)});
    return list;
}

} // namespace Baton
