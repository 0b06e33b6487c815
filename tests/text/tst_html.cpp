// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/analysis.h"
#include "text/html.h"
#include "text/htmlimages.h"

#include <QtTest>

using namespace Baton;
using namespace Qt::StringLiterals;

class TestHtml : public QObject
{
    Q_OBJECT

private slots:
    void readsAsAPersonWould_data()
    {
        QTest::addColumn<QString>("html");
        QTest::addColumn<QString>("text");
        QTest::newRow("paragraphs") << u"<p>One</p><p>Two</p>"_s << u"One\n\nTwo"_s;
        QTest::newRow("tight paragraphs")
            << u"<p class=\"no-margin\">One</p><p class=\"no-margin\">Two</p>"_s << u"One\nTwo"_s;
        QTest::newRow("break") << u"One<br>Two<br/>Three"_s << u"One\nTwo\nThree"_s;
        QTest::newRow("list") << u"<ul><li>one</li><li>two <b>bold</b></li></ul>"_s
                              << u"- one\n- two bold"_s;
        QTest::newRow("link") << u"See <a href=\"https://example.com\">our page</a>."_s
                              << u"See our page."_s;
        QTest::newRow("entities") << u"a &amp; b &lt; c &#8364; &nbsp;d"_s << u"a & b < c € d"_s;
        QTest::newRow("script") << u"a<script>alert('x')</script><style>p{}</style>b"_s << u"ab"_s;
        QTest::newRow("hidden") << u"a<div style=\"display:none\">preheader</div>b"_s << u"a\nb"_s;
        QTest::newRow("quote") << u"Yes<blockquote>Does it work?</blockquote>"_s
                               << u"Yes\n\n> Does it work?"_s;
        QTest::newRow("unclosed") << u"<p>One<p>Two <b>three"_s << u"One\n\nTwo three"_s;
        QTest::newRow("empty") << u""_s << u""_s;
    }
    void readsAsAPersonWould()
    {
        QFETCH(QString, html);
        QFETCH(QString, text);
        QCOMPARE(plainText(Body{html, TextFormat::Html}), text);
    }

    void plainTextStaysAsItIs()
    {
        const QString text = u"a <b> & c\n\n  d"_s;
        QCOMPARE(plainText(Body{text, TextFormat::Plain}), text);
    }

    void hostileInputIsReadToItsEnd_data()
    {
        QTest::addColumn<QString>("html");
        QTest::newRow("deep") << u"<div>"_s.repeated(200'000) + u"core"_s;
        QString reopened;
        for (int i = 0; i < 3'000; ++i)
            reopened += u"<b id=%1>"_s.arg(i);
        QTest::newRow("reopened") << reopened + u"<p>core"_s.repeated(20'000);
        QTest::newRow("open brackets") << u"<"_s.repeated(500'000) + u"core"_s;
        QTest::newRow("long") << u"<p>core text</p>"_s.repeated(100'000);
    }
    void hostileInputIsReadToItsEnd()
    {
        QFETCH(QString, html);
        QVERIFY(plainText(Body{html, TextFormat::Html}).contains(u"core"_s));
    }

    void picturesAreFound_data()
    {
        QTest::addColumn<QString>("html");
        QTest::addColumn<QList<HtmlImage>>("images");
        const QList<HtmlImage> none;
        const QList<HtmlImage> kite{{u"https://x.example/kite.png?a=1&b=2"_s, u"my kite"_s}};
        QTest::newRow("none") << u"<p>no <b>img</b> here &lt;img src=x&gt;</p>"_s << none;
        QTest::newRow("one") << u"<p>see <img src=\"https://x.example/kite.png?a=1&amp;b=2\" "
                                "alt=\" my  kite \"></p>"_s << kite;
        QTest::newRow("other quotes, case and order")
            << u"<IMG ALT='my kite' class=big\nSRC='https://x.example/kite.png?a=1&amp;b=2'/>"_s
            << kite;
        QTest::newRow("no quotes") << u"<img src=https://x.example/a.gif>"_s
                                   << QList<HtmlImage>{{u"https://x.example/a.gif"_s, {}}};
        QTest::newRow("each once") << u"<img src=\"http://x.example/a\"><img src=\"http://x.example/a\">"_s
                                   << QList<HtmlImage>{{u"http://x.example/a"_s, {}}};
        QTest::newRow("a point that counts") << u"<img src='https://x.example/p' width=1 height=1>"
                                                "<img src='https://x.example/q' height='0px'>"_s << none;
        QTest::newRow("no address of its own")
            << u"<img src='data:image/png;base64,AAAA'><img src='cid:1'><img src='/a.png'><img>"
               "<img src='javascript:x'><imgs src='https://x.example/a'>"_s << none;
        QTest::newRow("within a value") << u"<img alt='a > b' src='https://x.example/a'>"_s
                                        << QList<HtmlImage>{{u"https://x.example/a"_s, u"a > b"_s}};
        QTest::newRow("cut off") << u"<p>and <img src=\"https://x.exa"_s << none;
    }
    void picturesAreFound()
    {
        QFETCH(QString, html);
        QFETCH(QList<HtmlImage>, images);
        QCOMPARE(htmlImages(html), images);
    }

    void picturesAreBounded()
    {
        QString many;
        for (int i = 0; i < 1'000; ++i)
            many += u"<img src=\"https://x.example/%1\">"_s.arg(i);
        QCOMPARE(htmlImages(many).size(), 20);
        QVERIFY(htmlImages(u"<img \""_s.repeated(300'000)).isEmpty());
        QVERIFY(htmlImages(u"<img "_s + u"a='b' "_s.repeated(300'000)).isEmpty());
    }

    void articlesKeepHeadingsAndAddresses()
    {
        QCOMPARE(htmlToArticle(u"<nav>Home</nav><h1>Returns</h1><p>Send it "
                               "<a href=\"https://example.com/r\">here</a>.</p>"_s),
                 u"# Returns\n\nSend it here (https://example.com/r)."_s);
    }
};

QTEST_GUILESS_MAIN(TestHtml)
#include "tst_html.moc"
