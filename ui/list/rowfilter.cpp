// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/list/rowfilter.h"

#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Baton {

namespace {

using Keeps = bool (*)(const SessionRow &);

struct Word
{
    const char16_t *word;
    const char *meaning;
    Keeps keeps;
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
        else
            text.append(lastPart(part));
    }
    RowFilter filter{text.join(u' '), {}};
    if (!rules.isEmpty()) {
        filter.keeps = [rules](const SessionRow &row) {
            return std::all_of(rules.begin(), rules.end(), [&row](Keeps k) { return k(row); });
        };
    }
    return filter;
}

QList<FilterWord> FilterWords::all()
{
    QList<FilterWord> list;
    for (const Word &word : words)
        list.append({QString::fromUtf16(word.word), tr(word.meaning)});
    return list;
}

} // namespace Baton
