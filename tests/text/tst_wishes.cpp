// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/wishes.h"

#include "text/wisheslist.h"

#include <QtTest>

using namespace Baton;
using namespace Qt::StringLiterals;

class TestWishes : public QObject
{
    Q_OBJECT

private slots:
    void asksForAPerson()
    {
        int right = 0, missed = 0, invented = 0;
        for (const PersonCase &one : personCases()) {
            const bool said = asksForPerson(one.text.toString());
            right += said && one.asks;
            missed += !said && one.asks;
            invented += said && !one.asks;
            if (said != one.asks)
                qInfo("%s: %s", one.asks ? "missed" : "invented", qPrintable(one.text.toString()));
        }
        QVERIFY(right >= 0.95 * (right + missed));
        QVERIFY(right >= 0.95 * (right + invented));
    }

    void tellsWhatItIsAbout_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<bool>("tells");
        const auto row = [](const char *text, const char *language, bool tells) {
            QTest::newRow(text) << QString::fromLatin1(language) << tells;
        };
        row("I want to talk to a human being, please.", "en", false);
        row("Hello! Could you put me through to someone in your team?", "en", false);
        row("AGENT!!!", "en", false);
        row("Hi there", "en", false);
        row("Can somebody from support call me back?", "en", false);
        row("I do not want to chat with a robot, this is about my refund", "en", true);
        row("Let me speak to an agent. My parcel never arrived.", "en", true);
        row("Human please, the kite line snapped at the third launch", "en", true);
        row("Ich möchte bitte mit einem Menschen sprechen.", "de", false);
        row("Ich möchte mit einem Menschen sprechen, meine Rechnung ist falsch.", "de", true);
        row("Je voudrais parler à un conseiller", "fr", false);
        row("Je voudrais parler à un conseiller au sujet de ma facture", "fr", true);
        row("Quiero hablar con una persona real", "es", false);
        row("Vorrei parlare con un operatore", "it", false);
        row("Quero falar com um atendente", "pt", false);
        row("Ik wil met een echt mens praten", "nl", false);
        row("Ik wil met een echt mens praten over mijn bestelling", "nl", true);
    }
    void tellsWhatItIsAbout()
    {
        QFETCH(QString, language);
        QFETCH(bool, tells);
        QCOMPARE(tellsProblem(QString::fromUtf8(QTest::currentDataTag()), language), tells);
    }

    void confirms_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("yes");
        const QStringList positive = {
            u"That fixed it, thanks!"_s, u"Thanks"_s, u"thank you so much"_s, u"Works now."_s,
            u"perfect, that was exactly what I needed"_s, u"Yes, thank you"_s, u"all good now"_s,
            u"Perfect, that is all we needed.\nBrisa"_s, u"It worked!"_s, u"Danke, hat geklappt"_s, u"Merci beaucoup"_s, u"Sí, ya funciona, gracias"_s,
            u"Problema risolto, grazie"_s, u"Super bedankt!"_s, u"Спасибо, помогло"_s, u"谢谢"_s};
        const QStringList negative = {
            u"That did not fix it"_s, u"That is not what I wanted"_s,
            u"This was not exactly what we needed"_s, u"Thanks, but it still does not work"_s, u"Thanks in advance"_s,
            u"Did that fix it for you?"_s, u"It works now and then"_s, u"Where is my order?"_s,
            u"Thanks, I will try that"_s, u"It stopped working"_s, u"Danke, aber es geht nicht"_s,
            u"Merci d'avance"_s, u"How do I say thanks?"_s, u"I hope that fixed it"_s};
        for (const QString &text : positive)
            QTest::newRow(qPrintable(text)) << text << true;
        for (const QString &text : negative)
            QTest::newRow(qPrintable(text)) << text << false;
    }
    void confirms()
    {
        QFETCH(QString, text);
        QFETCH(bool, yes);
        QCOMPARE(Baton::confirms(text), yes);
    }

    void frustrated_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("yes");
        const QStringList positive = {
            u"This is the third time I am asking!"_s, u"This is ridiculous"_s, u"you are useless"_s,
            u"WHERE IS MY MONEY GIVE IT BACK NOW"_s, u"I have been waiting for three weeks"_s,
            u"I am fed up with this"_s, u"Das ist eine Frechheit"_s, u"C'est inadmissible"_s,
            u"Esto es una vergüenza"_s, u"worst service ever"_s, u"Сколько можно ждать"_s};
        const QStringList negative = {
            u"How do I return my kite?"_s, u"Could you tell me about sizes?"_s, u"Thanks!!!"_s,
            u"My USB and HDMI ports"_s, u"I am not angry, just curious"_s, u"Où est ma commande sur le site ?"_s,
            u"Ik wil graag een kleinere maat"_s, u"It is the second time I buy here, I love it"_s};
        for (const QString &text : positive)
            QTest::newRow(qPrintable(text)) << text << true;
        for (const QString &text : negative)
            QTest::newRow(qPrintable(text)) << text << false;
    }
    void frustrated()
    {
        QFETCH(QString, text);
        QFETCH(bool, yes);
        QCOMPARE(Baton::frustrated(text), yes);
    }

    void automatic_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("yes");
        const QStringList positive = {
            u"Automatic reply: I am out of the office until 4 May."_s,
            u"Hello, I am on annual leave and will be back on Monday. In urgent cases contact Bob."_s,
            u"Ich bin derzeit nicht im Büro. In dringenden Fällen wenden Sie sich an Bob."_s,
            u"Je suis absente jusqu'au 4 mai."_s,
            u"Delivery Status Notification (Failure)\n\nYour message could not be delivered to ann@example.com"_s,
            u"This is an automatically generated message. Please do not reply."_s,
            u"Undeliverable: Your order"_s};
        const QStringList negative = {
            u"I was out of the office when the parcel came. Can you send it again?"_s,
            u"Do you send an automatic reply when I order?"_s, u"My kite is on vacation with me, how do I dry it?"_s,
            u"Where is my order?"_s};
        for (const QString &text : positive)
            QTest::newRow(qPrintable(text.left(40))) << text << true;
        for (const QString &text : negative)
            QTest::newRow(qPrintable(text.left(40))) << text << false;
    }
    void automatic()
    {
        QFETCH(QString, text);
        QFETCH(bool, yes);
        QCOMPARE(Baton::automatic(text), yes);
    }
};

QTEST_GUILESS_MAIN(TestWishes)
#include "tst_wishes.moc"
