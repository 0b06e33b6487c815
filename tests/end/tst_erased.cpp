// SPDX-License-Identifier: GPL-3.0-or-later
#include "shop.h"

#include <QDirIterator>
#include <QFile>
#include <QtTest>

using namespace Baton;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 60'000;
const QString name = u"Wilma Wombatter"_s;
// No article knows, so the handoff's note, the reasons and the gates quote it.
const QString question = u"Does my quokkagram need a passport for the zeppelin?"_s;
const QStringList words = {u"wombat"_s, u"quokkagram"_s, u"zeppelin"_s};

/// The folder's files that hold the word, and which.
QStringList traces(const Program &program, const QStringList &of)
{
    QStringList found;
    QDirIterator files(program.dataDir(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QByteArray content = file.readAll().toLower();
        for (const QString &word : of) {
            if (content.contains(word.toUtf8()))
                found << word + u" in "_s + files.fileName();
        }
    }
    return found;
}

/// … with the text around it, for the one who has to find where it stands.
QString left(const Program &program, const QStringList &of)
{
    QString said = traces(program, of).join(u' ');
    QFile file(program.dataDir() + u"/baton.db"_s);
    if (said.isEmpty() || !file.open(QIODevice::ReadOnly))
        return said;
    const QByteArray content = file.readAll();
    const qsizetype at = content.toLower().indexOf(of.first().toUtf8());
    return said + QString::fromLatin1(content.mid(std::max<qsizetype>(0, at - 600), 900));
}

} // namespace

/// What is to go, after a whole life of a session in the real program: not a byte of it is left in
/// the data folder, wherever question, note and reason had been copied to.
class TestErased : public QObject
{
    Q_OBJECT

private slots:
    void aContactBesideARunningCore();
    void aContactWithNobodyRunning();
    void nobodyIsKnownByThat();
    void whatWasRedacted();
    void whatWasDeleted();

private:
    /// A question that nobody can answer: handed off, noted, and all of it came back as webhooks.
    ConversationId aHandoff(Shop &shop);
    static int erase(const Shop &shop, const QString &contact, QByteArray *output = nullptr)
    {
        return shop.program.run({u"erase"_s, u"--contact"_s, contact}, output);
    }
};

ConversationId TestErased::aHandoff(Shop &shop)
{
    const ConversationId id =
        shop.vendor.customerStarts(name, Simulated::Channel::Messenger, question);
    const auto handedOff = [&] {
        const Session session = shop.session(id);
        return session.handedOffAt
            && std::all_of(session.effects.begin(), session.effects.end(),
                           [](const Effect &effect) {
                               return effect.status == EffectStatus::Done && !effect.due;
                           });
    };
    const bool done = QTest::qWaitFor(handedOff, patience);
    return done && shop.ours(id, u"note"_s).size() == 1 ? id : ConversationId();
}

void TestErased::aContactBesideARunningCore()
{
    Shop shop;
    QVERIFY(shop.start());
    const ConversationId id = aHandoff(shop);
    QVERIFY(!id.isEmpty());
    for (const QString &word : words)
        QVERIFY2(!traces(shop.program, {word}).isEmpty(), qPrintable(word));
    QByteArray said;
    const QString contact = shop.session(id).contact.id.value();
    QVERIFY2(erase(shop, contact, &said) == 0, said.constData());
    QVERIFY(shop.program.isRunning());
    QVERIFY2(left(shop.program, words).isEmpty(), qPrintable(left(shop.program, words)));
    // What comes late does not bring it back.
    QVERIFY(shop.vendor.close(id));
    QTRY_COMPARE_WITH_TIMEOUT(shop.session(id).status, SessionStatus::ClosedResolved, patience);
    shop.lookAway();
    QCOMPARE(shop.program.terminate(), 0);
    QVERIFY2(left(shop.program, words).isEmpty(), qPrintable(left(shop.program, words)));
    QVERIFY(!traces(shop.program, {id.value()}).isEmpty()); // ids stay
    QVERIFY(shop.session(id).handedOffAt.has_value());      // and what happened
}

void TestErased::aContactWithNobodyRunning()
{
    Shop shop;
    QVERIFY(shop.start());
    const ConversationId id = aHandoff(shop);
    QVERIFY(!id.isEmpty());
    shop.lookAway();
    QCOMPARE(shop.program.terminate(), 0);
    QVERIFY(!traces(shop.program, words).isEmpty());
    QByteArray said;
    QVERIFY2(erase(shop, shop.session(id).contact.id.value(), &said) == 0, said.constData());
    QVERIFY2(left(shop.program, words).isEmpty(), qPrintable(left(shop.program, words)));
}

void TestErased::nobodyIsKnownByThat()
{
    Shop shop;
    QByteArray said;
    QVERIFY(erase(shop, u"nobody@example.com"_s, &said) != 0);
    QVERIFY2(said.contains("nobody@example.com"), said.constData());
}

void TestErased::whatWasRedacted()
{
    Shop shop;
    QVERIFY(shop.start());
    const ConversationId id = aHandoff(shop);
    QVERIFY(!id.isEmpty());
    const Result<Simulated::Conversation> told = shop.vendor.conversation(id);
    QVERIFY(told.ok());
    QVERIFY(shop.vendor.redact(id, MessageId(told->source.id)));
    QTRY_VERIFY_WITH_TIMEOUT(shop.session(id).messages.first().redacted, patience);
    shop.lookAway();
    QCOMPARE(shop.program.terminate(), 0);
    QVERIFY2(left(shop.program, words.mid(1)).isEmpty(), qPrintable(left(shop.program, words.mid(1))));
    QVERIFY(!traces(shop.program, words.mid(0, 1)).isEmpty()); // the customer is still known
    QVERIFY(shop.session(id).handedOffAt.has_value());
}

void TestErased::whatWasDeleted()
{
    Shop shop;
    QVERIFY(shop.start());
    const ConversationId id = aHandoff(shop);
    QVERIFY(!id.isEmpty());
    QVERIFY(shop.vendor.remove(id));
    QTRY_COMPARE_WITH_TIMEOUT(shop.session(id).status, SessionStatus::ClosedUnresolved, patience);
    shop.lookAway();
    QCOMPARE(shop.program.terminate(), 0);
    QVERIFY2(left(shop.program, words).isEmpty(), qPrintable(left(shop.program, words)));
    QVERIFY(!traces(shop.program, {id.value()}).isEmpty());
}

QTEST_GUILESS_MAIN(TestErased)
#include "tst_erased.moc"
