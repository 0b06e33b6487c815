// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "policy/step.h"

#include <QTest>

#include <functional>

/// Short words for the tables, which run for either vendor (BATON_VENDOR=front); rows that begin with
/// "Intercom: " are about a rule that only Intercom has: Ines and the support team of Acme, on the web, in Intercom,
/// autopilot on, nobody owning the conversation. Rows say only what is different.
namespace Baton::Table {

inline constexpr Time noon = fromSeconds(1'800'000'000);

inline TeammateId ai()
{
    return TeammateId(QStringLiteral("100"));
}
inline TeammateId joren()
{
    return TeammateId(QStringLiteral("200"));
}
inline TeamId billing()
{
    return TeamId(QStringLiteral("9"));
}

inline const Owner ownedByAi{.teammate = ai(), .team = {}};
inline const Owner ownedByJoren{.teammate = joren(), .team = {}};
inline const Owner ownedByBilling{.teammate = {}, .team = billing()};

Analysis asksForPerson();
Analysis frustrated();
Analysis angry();
Analysis confirms();
Analysis automaticMail();
Analysis about(const QString &topic);

Answer known(double confidence = 0.95);
Answer unknown();
Answer engineFailed();
Answer onlyGreets();

/// A conversation as it goes on: what people and vendor do comes in as events at `now`, and what is
/// decided about it is kept. The vendor's own truth is beside it.
struct Talk
{
    Workspace workspace;
    Facts facts;
    Session session;
    Time now = noon;

    Owner owner; // at the vendor
    VendorState state = VendorState::Open;
    QStringList tags;
    Channel channel = Channel::Web;
    std::optional<Time> writtenAt; ///< by the vendor's clock, when it is not `now`
    QList<Message> thread;
    qint64 parts = 0;

    bool recording = false; ///< webhooks are kept, and Baton hears of nothing
    QList<Delivery> recorded;

    QList<Decision> decisions;
    std::optional<AskEngine> question; ///< what the engine was asked last
    int asks = 0;
    int reads = 0;     ///< that decisions asked for
    int readsMade = 0; ///< of the whole thread

    Talk();
    static Talk atFront();

    WorkspaceSettings &settings() { return workspace.settings; }
    ChannelSettings &web() { return settings().channels[Channel::Web]; }
    void withAssist();
    void withApproval(ApprovalOutcome outcome);
    void atLevel(HandoffLevel level) { settings().handoff.level = level; }
    PolicyContext context() const;

    void take(const Event &event);
    /// Time goes on; every timer fires when it is due.
    void wait(Millis time);

    // What people do.
    void customer(const QString &text, const Analysis &analysis = {});
    void teammate(const QString &text);
    void bot(const QString &text);
    void asAi(const QString &text); ///< a person types as the AI teammate
    void note(const QString &text);
    void happens(HappenedKind kind, AuthorKind by = AuthorKind::Teammate, const MessageId &of = {});
    void assigned(const Owner &to, AuthorKind by = AuthorKind::Teammate);
    void closed(AuthorKind by = AuthorKind::Teammate);
    /// One part at the vendor is an assignment and a reply at once.
    void assignedWithWords(const Owner &to, const QString &text);
    void command(CommandKind kind, EffectId effect = {}, const QString &text = {});

    void settingsChange() { take(SettingsChanged{}); }
    void restart() { take(Restarted{}); }

    // What comes back.
    void answer(const Answer &answer);
    void read();
    void readFails(bool gone = false);
    void echo(); ///< of what was applied last
    void report(EffectId effect, Performed performed, const QString &detail = {});

    /// A question, until the engine is asked.
    void ask(const QString &text = QStringLiteral("Where is my parcel?"),
             const Analysis &analysis = {});
    /// The question is answered: asked, known, out.
    void answered(const QString &text = QStringLiteral("Where is my parcel?"));
    /// A question, and people take over.
    void handedOff();
    /// A question, its answer on its way: the request has left.
    EffectId sending();
    /// Reads, and goes on to the next request that leaves. Null: none does.
    EffectId start();
    /// Carries out at the vendor what has been started, without a word back.
    void apply(EffectId effect);
    /// Everything that waits is carried out and confirmed.
    void deliver();

    Message message(const Author &author, Visibility visibility, const QString &text);
    Delivery webhook(const QList<Message> &messages, const QList<Happened> &events);
    void tell(const Message &message, HappenedKind kind);

    const Decision &last() const;
    /// "stopped at owner: handleUnassigned": outcome, the gate that halted it, the setting behind.
    QString why() const;
    bool history(const QString &what) const;
    /// "reply: reply, tag helped" of what is not cancelled; a status behind what is not pending.
    QString effects() const;
    QString cancelled() const; ///< why, of the last one cancelled
    EffectId id(EffectGroup group, int order = 0) const;
    const Effect &effect(EffectGroup group, int order = 0) const;
    QString status() const; ///< "closed_resolved resolved"
    QString turn() const;   ///< its state
};

/// A row: what happens, and what is seen of it in words.
using Play = std::function<QString(Talk &)>;

inline void addPlayColumns()
{
    QTest::addColumn<Play>("play");
    QTest::addColumn<QString>("seen");
}

inline void row(const QByteArray &sentence, const QString &seen, Play play)
{
    QTest::newRow(sentence.constData()) << std::move(play) << seen;
}

/// Whether the tables are played at Front.
bool isAtFront();

/// What is seen of it at the vendor the tables are played at: Front's handoffs are not tagged.
QString seenHere(QString seen);

inline bool isOthersRow()
{
    return isAtFront() && QByteArrayView(QTest::currentDataTag()).startsWith("Intercom: ");
}

inline void playRow()
{
    QFETCH(Play, play);
    QFETCH(QString, seen);
    if (isOthersRow())
        QSKIP("a rule that only Intercom has");
    Talk talk;
    QCOMPARE(play(talk), seenHere(seen));
}

} // namespace Baton::Table

Q_DECLARE_METATYPE(Baton::Table::Play)
