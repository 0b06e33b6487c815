// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/front/state.h"

#include <algorithm>

namespace Baton::FrontSim {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostEntries = 5000;

template<typename T>
const T *withId(const QList<T> &list, const QString &id)
{
    const auto found =
        std::find_if(list.begin(), list.end(), [&](const T &item) { return item.id == id; });
    return found == list.end() ? nullptr : &*found;
}

} // namespace

State::State(const Clock &clock, quint32 seed, int keep, QObject *parent)
    : QObject(parent), m_clock(clock), m_random(seed), m_keep(keep),
      // From the time of day: who keeps what an earlier run told must not meet its ids again.
      m_last(toMillis(clock.now()))
{
}

const Mate *State::mate(const QString &id) const
{
    return withId(m_mates, id);
}
const Person *State::person(const QString &id) const
{
    return withId(m_people, id);
}
const Person *State::personNamed(const QString &name) const
{
    const QString handle = name.startsWith(u"alt:"_s) ? name.section(u':', 2) : QString();
    for (const Person &known : m_people) {
        if (known.id == name || (!handle.isEmpty() && known.handle == handle))
            return &known;
    }
    return nullptr;
}
const Firm *State::firmNamed(const QString &name) const
{
    const auto found = std::find_if(m_firms.begin(), m_firms.end(), [&](const Firm &firm) {
        return firm.id == name || u"alt:domain:"_s + firm.domain == name;
    });
    return found == m_firms.end() ? nullptr : &*found;
}
const Label *State::label(const QString &id) const
{
    return withId(m_labels, id);
}

Thread *State::thread(const QString &id)
{
    const auto found = std::find_if(m_threads.begin(), m_threads.end(),
                                    [&](const Thread &thread) { return thread.id == id; });
    return found == m_threads.end() ? nullptr : &*found;
}

/// Ids grow, in the base that Front writes them in.
QString State::nextId(const QString &prefix)
{
    m_last += 1 + m_random.bounded(9);
    return prefix + QString::number(m_last, 36);
}

void State::addFirm(const QString &name, const QString &domain, const QJsonObject &fields)
{
    m_firms.append(Firm{nextId(u"acc_"_s), name, domain, fields});
}

QString State::ensurePerson(const QString &name, const QString &handle, const QJsonObject &fields)
{
    for (const Person &known : std::as_const(m_people)) {
        if (known.name == name && known.handle == handle)
            return known.id;
    }
    m_people.append(Person{nextId(u"crd_"_s), name, handle, fields});
    return m_people.constLast().id;
}

Label State::makeLabel(const QString &name)
{
    m_labels.append(Label{nextId(u"tag_"_s), name, now()});
    return m_labels.constLast();
}

QString State::begin(const QString &type, const QString &person, const QString &text,
                     const QString &subject, const QList<Simulated::File> &files)
{
    Thread thread{.id = nextId(u"cnv_"_s), .type = type, .subject = subject, .person = person};
    thread.createdAt = thread.updatedAt = now();
    m_threads.append(thread);
    while (m_threads.size() > m_keep)
        m_threads.removeFirst();
    if (!text.isEmpty() || !files.isEmpty())
        customerWrites(m_threads.last(), text, files);
    return thread.id;
}

QString State::append(Thread &thread, Letter letter)
{
    letter.id = nextId(u"msg_"_s);
    letter.createdAt = now();
    thread.letters.append(letter);
    return letter.id;
}

void State::raise(Thread &thread, const QString &type, const Doer &by, const QString &targetType,
                  const QString &target)
{
    note(thread, Entry{.type = type,
                       .target = target,
                       .targetType = targetType,
                       .source = by.byApi ? QString() : by.mate,
                       .sourceType = by.byApi ? u"api"_s : u"teammate"_s});
}

void State::note(Thread &thread, Entry entry)
{
    entry.id = nextId(u"evt_"_s);
    entry.thread = thread.id;
    entry.at = thread.updatedAt = now();
    m_entries.append(entry);
    while (m_entries.size() > mostEntries)
        m_entries.removeFirst();
    emit happened(entry);
}

} // namespace Baton::FrontSim
