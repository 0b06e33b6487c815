// SPDX-License-Identifier: GPL-3.0-or-later
#include "shop.h"

#include <QTest>

using namespace Baton;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 60'000;

QProcessEnvironment inGerman()
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"LANGUAGE"_s, u"de"_s);
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    environment.insert(u"LANG"_s, u"de_DE.UTF-8"_s);
    return environment;
}

} // namespace

/// Customers are spoken to in their language, whatever the program's is.
class TestSpeech : public QObject
{
    Q_OBJECT

private slots:
    void aHandoffIsToldInTheCustomersLanguage_data();
    void aHandoffIsToldInTheCustomersLanguage();
    void aGreetingIsGreetedBack();
};

void TestSpeech::aHandoffIsToldInTheCustomersLanguage_data()
{
    QTest::addColumn<QString>("asks");
    QTest::addColumn<QString>("told");
    QTest::newRow("French")
        << u"Bonjour, je voudrais parler à un conseiller humain, s'il vous plaît."_s
        << u"Un instant, Camille arrive."_s; // the workspace's own words
    QTest::newRow("Spanish") << u"Hola, quiero hablar con una persona de verdad, por favor."_s
                             << u"Le paso con una persona del equipo"_s;
    QTest::newRow("English") << u"Hello, I would like to talk to a human, please."_s
                             << u"I am passing you on to a colleague"_s;
    QTest::newRow("Hungarian, which nobody has words for")
        << u"Jó napot kívánok, szeretnék egy emberrel beszélni a rendelésemről. human please"_s
        << u"Vou passar a conversa"_s;
}

void TestSpeech::aHandoffIsToldInTheCustomersLanguage()
{
    QFETCH(QString, asks);
    QFETCH(QString, told);
    const QJsonObject french{{"handoffRequested"_L1, u"Un instant, Camille arrive."_s}};
    Shop shop({}, {{"language"_L1, u"pt"_s}, {"texts"_L1, QJsonObject{{"fr"_L1, french}}}});
    QVERIFY(shop.start(inGerman()));
    const ConversationId id
        = shop.vendor.customerStarts(u"Ines Valdorf"_s, Simulated::Channel::Messenger, asks);
    QTRY_VERIFY_WITH_TIMEOUT(!shop.ours(id, u"comment"_s).isEmpty(), patience);
    const QString said = shop.ours(id, u"comment"_s).first().html;
    QVERIFY2(said.contains(told), qPrintable(said));
}

void TestSpeech::aGreetingIsGreetedBack()
{
    Shop shop;
    QVERIFY(shop.start());
    const ConversationId id
        = shop.vendor.customerStarts(u"Ines Valdorf"_s, Simulated::Channel::Messenger, u"Hello!"_s);
    QTRY_COMPARE_WITH_TIMEOUT(shop.replies(id), 1, patience);
    QCOMPARE(shop.partTypes(id), QStringList(u"comment"_s)); // no note, no tag, nobody taken off
    QVERIFY(shop.vendor.customerWrites(id, u"Where do I find the tracking number of my parcel?"_s));
    QTRY_COMPARE_WITH_TIMEOUT(shop.replies(id), 2, patience);
    QVERIFY(shop.session(id).handoffReasons.isEmpty());
}

QTEST_GUILESS_MAIN(TestSpeech)
#include "tst_speech.moc"
