// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clock.h"
#include "sandbox/front/model.h"

#include <QObject>
#include <QRandomGenerator>

namespace Baton::FrontSim {

/// Who did something: a teammate in Front's own application, or somebody through the API.
struct Doer
{
    QString mate;
    bool byApi = false;
};

/// The vendor's memory and the verbs that change it. Every verb notes the events that the vendor
/// would tell. It checks nothing: callers look things up first. Bounded: the oldest threads and
/// events go.
class State : public QObject
{
    Q_OBJECT

public:
    State(const Clock &clock, quint32 seed, int keep, QObject *parent = nullptr);

    /// In milliseconds, as the vendor counts, by its own (maybe skewed) clock.
    Time now() const { return m_clock.now() + m_ahead; }
    void setClockAhead(Millis ahead) { m_ahead = ahead; }

    const QList<Mate> &mates() const { return m_mates; }
    const QList<Person> &people() const { return m_people; }
    const QList<Label> &labels() const { return m_labels; }
    const QList<Thread> &threads() const { return m_threads; }
    const QList<Entry> &entries() const { return m_entries; } ///< oldest first

    const Mate *mate(const QString &id) const;
    const Person *person(const QString &id) const;
    /// By id, or by `alt:SOURCE:HANDLE`.
    const Person *personNamed(const QString &name) const;
    /// By id, or by `alt:domain:DOMAIN`.
    const Firm *firmNamed(const QString &name) const;
    const Label *label(const QString &id) const;
    Thread *thread(const QString &id);

    void addMate(const Mate &mate) { m_mates.append(mate); }
    void addFirm(const QString &name, const QString &domain, const QJsonObject &fields);
    /// `fields` of who is new.
    QString ensurePerson(const QString &name, const QString &handle,
                         const QJsonObject &fields = {});
    Label makeLabel(const QString &name);

    QString begin(const QString &type, const QString &person, const QString &text,
                  const QString &subject, const QList<Simulated::File> &files = {});
    /// A new customer message; an archived thread comes back.
    QString customerWrites(Thread &thread, const QString &text,
                           const QList<Simulated::File> &files = {});
    /// A message to the customer. `type` outbound for one that starts a thread, else out_reply.
    QString send(Thread &thread, const Doer &by, const QString &html, const QString &type);
    /// What was accepted under `uid` is sent, or fails with `error`.
    QString sendAccepted(Thread &thread, const Doer &by, const QString &html, const QString &uid,
                         const QString &error);
    QString draft(Thread &thread, const Doer &by, const QString &html);
    /// The teammate sends what somebody drafted, as it is; false: there is no such draft.
    bool sendDraft(Thread &thread, const Doer &by, const QString &draft);
    QString comment(Thread &thread, const Doer &by, const QString &markdown);
    /// An empty assignee: nobody.
    void assign(Thread &thread, const Doer &by, const QString &assignee);
    void archive(Thread &thread, const Doer &by);
    void reopen(Thread &thread, const Doer &by);
    void trash(Thread &thread, const Doer &by);
    void addLabel(Thread &thread, const Doer &by, const QString &label);
    void removeLabel(Thread &thread, const Doer &by, const QString &label);
    /// All of `from` moves into `into`.
    void merge(Thread &from, Thread &into, const Doer &by);

signals:
    /// After the change, in the same call.
    void happened(const Baton::FrontSim::Entry &entry);

private:
    QString nextId(const QString &prefix);
    QString append(Thread &thread, Letter letter);
    void raise(Thread &thread, const QString &type, const Doer &by, const QString &targetType = {},
               const QString &target = {});
    void note(Thread &thread, Entry entry);

    const Clock &m_clock;
    Millis m_ahead{0};
    QRandomGenerator m_random;
    int m_keep;
    qint64 m_last;
    QList<Mate> m_mates;
    QList<Person> m_people;
    QList<Firm> m_firms;
    QList<Label> m_labels;
    QList<Thread> m_threads; ///< oldest first
    QList<Entry> m_entries;
};

} // namespace Baton::FrontSim
