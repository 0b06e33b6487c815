// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/front/state.h"
#include "sandbox/html.h"

#include <algorithm>

namespace Baton::FrontSim {

using namespace Qt::StringLiterals;

QString State::customerWrites(Thread &thread, const QString &text,
                              const QList<Simulated::File> &files)
{
    thread.status = u"open"_s;
    Letter letter{.html = Simulated::htmlFromPlain(text), .files = files};
    for (Simulated::File &file : letter.files) {
        file.id = nextId(u"fil_"_s);
        if (file.inText)
            letter.html += u"<p><img src=\"cid:%1\" alt=\"\"></p>"_s.arg(file.id);
    }
    const QString id = append(thread, letter);
    if (!thread.waitingSince)
        thread.waitingSince = now();
    note(thread, Entry{.type = u"inbound"_s,
                       .target = id,
                       .targetType = u"message"_s,
                       .sourceType = u"inboxes"_s});
    return id;
}

QString State::send(Thread &thread, const Doer &by, const QString &html, const QString &type)
{
    const QString id = append(thread, {.inbound = false, .html = html, .author = by.mate});
    thread.waitingSince.reset();
    raise(thread, type, by, u"message"_s, id);
    return id;
}

QString State::sendAccepted(Thread &thread, const Doer &by, const QString &html,
                            const QString &uid, const QString &error)
{
    const QString id = append(
        thread,
        {.uid = uid, .inbound = false, .html = html, .author = by.mate, .error = error});
    if (error.isEmpty())
        thread.waitingSince.reset();
    raise(thread, error.isEmpty() ? u"out_reply"_s : u"sending_error"_s, by, u"message"_s, id);
    return id;
}

/// Front tells nobody about drafts.
QString State::draft(Thread &thread, const Doer &by, const QString &html)
{
    return append(thread, {.inbound = false,
                           .html = html,
                           .author = by.mate,
                           .draft = u"shared"_s});
}

bool State::sendDraft(Thread &thread, const Doer &by, const QString &draft)
{
    const auto letter = std::find_if(
        thread.letters.begin(), thread.letters.end(),
        [&](const Letter &each) { return each.id == draft && !each.draft.isEmpty(); });
    if (letter == thread.letters.end())
        return false;
    Letter sent = *letter;
    thread.letters.erase(letter);
    sent.draft.clear();
    sent.author = by.mate;
    sent.createdAt = now();
    thread.letters.append(sent);
    thread.waitingSince.reset();
    raise(thread, u"out_reply"_s, by, u"message"_s, draft);
    return true;
}

QString State::comment(Thread &thread, const Doer &by, const QString &markdown)
{
    const QString id = nextId(u"com_"_s);
    thread.remarks.append(Remark{id, by.mate, markdown, now()});
    raise(thread, u"comment"_s, by, u"comment"_s, id);
    return id;
}

void State::assign(Thread &thread, const Doer &by, const QString &assignee)
{
    if (thread.assignee == assignee)
        return;
    const QString before = thread.assignee;
    thread.assignee = assignee;
    if (assignee.isEmpty())
        raise(thread, u"unassign"_s, by, u"teammate"_s, before);
    else
        raise(thread, u"assign"_s, by, u"teammate"_s, assignee);
}

void State::archive(Thread &thread, const Doer &by)
{
    if (thread.status == u"archived"_s)
        return;
    thread.status = u"archived"_s;
    thread.waitingSince.reset();
    raise(thread, u"archive"_s, by);
}

void State::reopen(Thread &thread, const Doer &by)
{
    const bool deleted = thread.status == u"deleted"_s;
    if (thread.status == u"open"_s)
        return;
    thread.status = u"open"_s;
    raise(thread, deleted ? u"restore"_s : u"reopen"_s, by);
}

void State::trash(Thread &thread, const Doer &by)
{
    thread.status = u"deleted"_s;
    raise(thread, u"trash"_s, by);
}

void State::addLabel(Thread &thread, const Doer &by, const QString &label)
{
    if (thread.labels.contains(label))
        return;
    thread.labels.append(label);
    raise(thread, u"tag"_s, by, u"tag"_s, label);
}

void State::removeLabel(Thread &thread, const Doer &by, const QString &label)
{
    if (thread.labels.removeAll(label) > 0)
        raise(thread, u"untag"_s, by, u"tag"_s, label);
}

void State::merge(Thread &from, Thread &into, const Doer &by)
{
    into.letters += from.letters;
    into.remarks += from.remarks;
    std::sort(into.letters.begin(), into.letters.end(),
              [](const Letter &a, const Letter &b) { return a.createdAt < b.createdAt; });
    from.letters.clear();
    from.remarks.clear();
    from.mergedInto = into.id;
    raise(into, u"conversations_merged"_s, by, u"deleted_conversation_ids"_s, from.id);
}

} // namespace Baton::FrontSim
