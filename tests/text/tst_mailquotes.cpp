// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/analysis.h"

#include <QtTest>

using namespace Baton;
using namespace Qt::StringLiterals;

class TestMailQuotes : public QObject
{
    Q_OBJECT

private slots:
    void leavesWhatWasWrittenNow_data()
    {
        QTest::addColumn<QString>("mail");
        QTest::addColumn<QString>("left");
        const QString reply = u"The kite has a tear.\n\nCan you repair it?"_s;
        const auto row = [&](const char *name, const QString &behind) {
            QTest::newRow(name) << QString(reply + behind) << reply;
        };
        row("quoted", u"\n\nOn Tue, 3 May 2022 at 10:12, Kite Shop <help@example.com> wrote:\n> Hi\n> there"_s);
        row("wrapped header", u"\n\nOn Tue, 3 May 2022 at 10:12, Kite Shop\n<help@example.com>\nwrote:\n\n> Hi"_s);
        row("unquoted", u"\n\nOn 3 May 2022 you wrote:\n\nHow can we help?"_s);
        row("german", u"\n\nAm 03.05.2022 um 10:12 schrieb Drachenladen <help@example.com>:\n> Hallo"_s);
        row("french", u"\n\nLe mar. 3 mai 2022 à 10:12, Boutique <help@example.com> a\nécrit :\n\n> Bonjour"_s);
        row("spanish", u"\n\nEl 3 may 2022 a las 10:12, Tienda <help@example.com> escribió:\n> Hola"_s);
        row("italian", u"\n\nIl giorno mar 3 mag 2022 alle 10:12 Negozio <help@example.com> ha scritto:\n> Ciao"_s);
        row("dutch", u"\n\nOp di 3 mei 2022 om 10:12 schreef Winkel <help@example.com>:\n> Hallo"_s);
        row("japanese", u"\n\n2022年5月3日 10:12 Kite Shop <help@example.com>:\n\n> こんにちは"_s);
        row("original message", u"\n\n-----Original Message-----\nFrom: Kite Shop\nSent: Tuesday\n\nHi"_s);
        row("german original", u"\n\n-----Ursprüngliche Nachricht-----\nVon: Laden\n\nHallo"_s);
        row("outlook block", u"\n\nFrom: Kite Shop <help@example.com>\nSent: Tuesday, May 3, 2022\n"
                             "To: Ann\nSubject: Your kite\n\nHi Ann"_s);
        row("starred block", u"\n\n*Von:* Laden <help@example.com>\n*Gesendet:* Dienstag\n*An:* Ann\n*Betreff:* Drachen\n\nHi"_s);
        row("forwarded", u"\n\n---------- Forwarded message ---------\nFrom: Bob <b@example.com>\nDate: Mon\n\nHi"_s);
        row("signature", u"\n\n-- \nAnn Lee\nHead of Kites"_s);
        row("phone", u"\n\nSent from my iPhone"_s);
        row("german phone", u"\n\nVon meinem iPhone gesendet"_s);
        row("outlook app", u"\n\nGet Outlook for iOS<https://aka.ms/x>\n________________________________\nFrom: Shop\nSent: Tuesday\n\nHi"_s);
        row("regards", u"\n\nBest regards,\nAnn Lee\n+49 30 123456"_s);
        row("grüße", u"\n\nMit freundlichen Grüßen\nAnn Lee"_s);
        row("double", u"\n\nKind regards\nAnn\n\n--\nAnn Lee\nKites Ltd\n\nSent from my iPad"_s);
        row("address wraps", u"\n\ntir. 3. mai 2022 kl. 10:12 skrev Butikk <help@example.com\n>:\n\n> Hei"_s);
    }
    void leavesWhatWasWrittenNow()
    {
        QFETCH(QString, mail);
        QFETCH(QString, left);
        QCOMPARE(withoutQuotes(mail), left);
        QCOMPARE(withoutQuotes(QString(mail).replace(u"\n"_s, u"\r\n"_s)), left);
    }

    void keepsAnswersBetweenQuotes()
    {
        QCOMPARE(withoutQuotes(u"On 3 May 2022, Shop <h@example.com> wrote:\n> Which size?\n\nSize 4.\n\n"
                               "> Which colour?\n\nRed."_s),
                 u"Size 4.\n\nRed."_s);
    }

    void keepsWhatOnlyLooksLikeIt_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("on") << u"On the other hand, it could be the bridle.\nOn average it flies well."_s;
        QTest::newRow("from") << u"The parts come from: the shop, and from: a friend."_s;
        QTest::newRow("sent from") << u"Sent from my desk, it is easier than from the beach."_s;
        QTest::newRow("dashes") << u"I need:\n-- a line set\n-- a bag\n\nCan you send both?"_s;
        QTest::newRow("rule") << u"Sizes\n----\n\nThe rule above is only decoration, I think."_s;
        QTest::newRow("regards") << u"With regards to my order, it has not come."_s;
        QTest::newRow("wrote") << u"Your page says \"wrote:\" in the third line."_s;
        QTest::newRow("thanks") << u"Please help.\n\nThanks!"_s;
    }
    void keepsWhatOnlyLooksLikeIt()
    {
        QFETCH(QString, text);
        QCOMPARE(withoutQuotes(text), text);
    }

    void isNeverEmptyUnlessTheMessageIs()
    {
        const QString quotedOnly = u"> Does it fly?\n> Yes."_s;
        QCOMPARE(withoutQuotes(quotedOnly), quotedOnly);
        QCOMPARE(withoutQuotes(u"Sent from my iPhone"_s), u"Sent from my iPhone"_s);
        QCOMPARE(withoutQuotes(QString()), QString());
    }

    void longMailsAreReadToTheirEnd_data()
    {
        QTest::addColumn<QString>("history");
        QTest::newRow("quoted lines") << u"> and so it went on and on\n"_s.repeated(30'000);
        QTest::newRow("one line of >") << QString(800'000, u'>');
        QTest::newRow("on") << u"On Thursday:\n"_s.repeated(60'000);
        QTest::newRow("labels") << u"From: nobody\n\n"_s.repeated(50'000);
    }
    void longMailsAreReadToTheirEnd()
    {
        QFETCH(QString, history);
        QVERIFY(withoutQuotes(u"It is torn.\n\n"_s + history).startsWith(u"It is torn."_s));
    }
};

QTEST_GUILESS_MAIN(TestMailQuotes)
#include "tst_mailquotes.moc"
