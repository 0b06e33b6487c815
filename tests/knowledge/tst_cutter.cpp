// SPDX-License-Identifier: GPL-3.0-or-later
#include "knowledge/cutter.h"

#include "text/passagetext.h"

#include <QtTest>

using namespace Baton;
using namespace Qt::StringLiterals;

class TestCutter : public QObject
{
    Q_OBJECT

private slots:
    void headingsLeadTheirText()
    {
        const Document document = readMarkdown(
            u"# Returns\n\nIntro text.\n\n## How long\n\nWithin **30 days**.\n\n### Kites\nUnused.\n"_s);
        QCOMPARE(document.title, u"Returns"_s);
        const QStringList passages = cutPassages(document);
        QCOMPARE(passages.size(), 3);
        QCOMPARE(passageText(passages[0]), (PassageText{{}, u"Intro text."_s}));
        QCOMPARE(passageText(passages[1]), (PassageText{u"How long"_s, u"Within 30 days."_s}));
        QCOMPARE(passageText(passages[2]), (PassageText{u"How long › Kites"_s, u"Unused."_s}));
    }

    void questionsKeepTheirAnswers_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("Q and A") << u"Q: Can I fly in rain?\nA: Yes, dry it after.\n\nQ: Is it safe?\nA: In wind below 40."_s;
        QTest::newRow("bold") << u"**Can I fly in rain?**\nYes, dry it after.\n\n**Is it safe?**\nIn wind below 40."_s;
        QTest::newRow("headings") << u"Intro\n=====\n\n## Can I fly in rain?\nYes, dry it after.\n\n## Is it safe?\nIn wind below 40."_s;
        QTest::newRow("lines") << u"Can I fly in rain?\n\nYes, dry it after.\n\nIs it safe?\n\nIn wind below 40."_s;
    }
    void questionsKeepTheirAnswers()
    {
        QFETCH(QString, text);
        const QStringList passages = cutPassages(readMarkdown(text));
        QCOMPARE(passages.size(), 2);
        QCOMPARE(passageText(passages[0]), (PassageText{u"Can I fly in rain?"_s, u"Yes, dry it after."_s}));
        QCOMPARE(passageText(passages[1]), (PassageText{u"Is it safe?"_s, u"In wind below 40."_s}));
    }

    void longTextIsCutBetweenSentences()
    {
        QString text;
        for (int i = 0; i < 120; ++i)
            text += u"Sentence %1 says something about a kite. "_s.arg(i);
        const QStringList passages = cutPassages(readMarkdown(text));
        QVERIFY(passages.size() >= 4);
        QStringList together;
        for (const QString &passage : passages) {
            QVERIFY(passage.split(u' ').size() <= 170);
            QVERIFY(passage.endsWith(u'.'));
            together << passage;
        }
        QCOMPARE(together.join(u' ').simplified(), text.simplified());
    }

    void frontMatterIsHonoured()
    {
        const Document document = readMarkdown(
            u"---\ntitle: \"Goodwill\"\nurl: https://example.com/g\nlanguage: de\nvisibility: internal\n"
            "---\nNur für uns.\n"_s);
        QCOMPARE(document.title, u"Goodwill"_s);
        QCOMPARE(document.url, u"https://example.com/g"_s);
        QCOMPARE(document.language, u"de"_s);
        QVERIFY(document.internal);
        QVERIFY(readMarkdown(u"---\ninternal: true\n---\n# A\nb"_s).internal);
        QVERIFY(!readMarkdown(u"---\ninternal: false\n---\n# A\nb"_s).internal);
        QVERIFY(!readMarkdown(u"# A\ninternal: true"_s).internal);
    }

    void htmlReadsLikeMarkdown()
    {
        const Document document = readHtml(
            u"<html lang=\"en\"><head><title>Shop</title></head><body><h1>Wind</h1>"
            "<p>From 8 km/h.</p><h2>Too much?</h2><ul><li>Land it</li></ul></body></html>"_s);
        QCOMPARE(document.title, u"Wind"_s);
        QCOMPARE(document.language, u"en"_s);
        const QStringList passages = cutPassages(document);
        QCOMPARE(passages.size(), 2);
        QCOMPARE(passageText(passages[1]), (PassageText{u"Too much?"_s, u"- Land it"_s}));
    }
};

QTEST_GUILESS_MAIN(TestCutter)
#include "tst_cutter.moc"
