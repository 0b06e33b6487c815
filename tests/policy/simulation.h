// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "memoryvendor.h"

#include "policy/context.h"

#include <functional>
#include <map>
#include <optional>

namespace Baton::MadeUp {

inline constexpr Time start = fromSeconds(1'800'000'000);

/// One conversation, from first message to silence, on a virtual clock: webhooks late, double and
/// out of order, requests that fail after applying, a crash after any step. Runs the very functions
/// the pipeline runs (`advance`, `nextDelivery`); only storage, network and engine are played.
class Simulation
{
public:
    explicit Simulation(quint32 seed);

    /// Returns what went wrong, empty when every invariant held.
    QString run();

    const Session &session() const { return m_session; }
    const MemoryVendor &vendor() const { return m_vendor; }
    const QStringList &log() const { return m_log; }

private:
    struct Item
    {
        enum class Kind { World, Webhook, Wake, Volatile, Apply } kind;
        quint64 life = 0; ///< Volatile: of the process it belongs to
        std::function<void()> act;
    };

    QString play();
    void describe();
    bool chance(int percent);
    Millis between(Millis low, Millis high);
    void later(Millis delay, Item::Kind kind, std::function<void()> act);
    void planWorld();
    void planCustomer(Millis at);
    void planTeammate(Millis at);
    void planCommand(Millis at);
    void planPause(Millis at);
    void deliver(const Delivery &delivery);
    PolicyContext context() const;
    void handle(const Event &event);
    void act(const QList<Action> &actions);
    void ask(const AskEngine &question);
    void read();
    void pump();
    void send(EffectId id);
    void followUp(EffectId id);
    VendorObjectId madeBy(EffectId effect) const;
    void wake();
    bool crashes();
    void crash();
    void check(const QString &wrong);
    void checkNotAfterPerson(const Effect &effect);
    QString checkEnd() const;
    QString checkVendor() const;

    std::mt19937 m_random;
    Workspace m_workspace;
    MemoryVendor m_vendor;
    Session m_session;
    Time m_now;
    Facts m_facts;
    std::multimap<Time, Item> m_queue;
    quint64 m_life = 1;
    bool m_accepts = false; ///< replies are taken first and made later, as at Front
    bool m_reading = false;
    int m_crashesLeft = 0;
    int m_answers = 0;
    qint64 m_readSequence = 0;
    QString m_wrong;
    QStringList m_log;
};

/// What the vendor shows is what we sent, with its markup taken off.
bool alikeInMemory(const QString &sent, const Body &shown);

} // namespace Baton::MadeUp
