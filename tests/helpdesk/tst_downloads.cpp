// SPDX-License-Identifier: GPL-3.0-or-later
#include "helpdesk/front/connector.h"
#include "helpdesk/intercom/connector.h"
#include "helpdesk/intercom/files.h"
#include "helpdesk/scriptedvendor.h"

#include "domain/clock.h"

#include <QTest>

using namespace Baton;
using namespace Qt::StringLiterals;

namespace {

using Vendor = ScriptedVendor;

Attachment at(const QString &url)
{
    return {u"kite.png"_s, url, u"image/png"_s, 0};
}

Vendor::Step gives(const QByteArray &path, int status, const QByteArray &body,
                   const HttpHeaders &headers = {{"Content-Type", "image/png"}})
{
    return {"GET", path, {status, headers, body}};
}

} // namespace

/// Where each vendor keeps files, and what it is told when one is asked for.
class DownloadsTest : public QObject
{
    Q_OBJECT

private slots:
    void hostsOfIntercom_data()
    {
        QTest::addColumn<bool>("theirs");
        for (const char *theirs :
             {"https://downloads.intercomcdn.com/i/o/1/a.png?expires=1", "https://gifs.intercomcdn.com/a",
              "https://downloads.intercomcdn.eu/a", "https://downloads.au.intercomcdn.com/a",
              "https://uploads.intercomusercontent.com/a", "https://static.intercomassets.com/a",
              "https://acme.intercom-attachments-7.com/i/o/1/a.png",
              "https://intercom-attachments-1.com/a", "https://acme.intercom-attachments.eu/a",
              "https://acme.au.intercom-attachments.com/a"})
            QTest::addRow("%s", theirs) << true;
        for (const char *others :
             {"https://example.com/a", "https://intercomcdn.com.example.com/a",
              "https://notintercomcdn.com/a", "https://intercom-attachments-1.com.evil.net/a",
              "https://intercom-attachments-x.com/a", "https://api.intercom.io/me",
              "https://evil.net/downloads.intercomcdn.com", "https://127.0.0.1/a", "https:///a"})
            QTest::addRow("%s", others) << false;
    }

    void hostsOfIntercom()
    {
        QFETCH(bool, theirs);
        QCOMPARE(Intercom::isFileAddress(QUrl(QLatin1StringView(QTest::currentDataTag()))), theirs);
    }

    /// Its addresses are signed: whoever has one needs no token, and gets none from us.
    void intercomsAddressesGetNoToken()
    {
        Vendor vendor({gives("/i/o/1/kite.png?signature=7", 200, "a kite")});
        HttpClient client(m_clock);
        IntercomHelpdesk desk(client, *intercomApi(vendor.base(), "secret-token", {}), {});
        const auto got = result(desk.download(at(vendor.base() + u"/i/o/1/kite.png?signature=7"_s)));
        QVERIFY2(got.ok(), got ? "" : qPrintable(got.error().what));
        QCOMPARE(*got, (DownloadedFile{"a kite", u"image/png"_s}));
        QVERIFY(headerValue(vendor.requests().first().headers, "Authorization").isEmpty());
        QCOMPARE(vendor.complaints(), "");
    }

    void elsewhereNothingIsAskedFor_data()
    {
        QTest::addColumn<QString>("url");
        for (const char *url :
             {"https://evil.example.net/download/fil_1", "http://acme.api.frontapp.com/download/fil_1",
              "https://acme.api.frontapp.com.evil.net/download/fil_1",
              "https://frontapp.com/download/fil_1", "https://acme.api.frontapp.com/me",
              "https://acme.api.frontapp.com/download/../me",
              "https://acme.api.frontapp.com/download/fil_1/x",
              "https://acme.api.frontapp.com:444/download/fil_1",
              "https://user@acme.api.frontapp.com/download/fil_1", "file:///etc/hostname", ""})
            QTest::addRow("%s", url) << QString::fromLatin1(url);
    }

    void elsewhereNothingIsAskedFor()
    {
        QFETCH(QString, url);
        Vendor vendor({});
        HttpClient client(m_clock);
        FrontHelpdesk front(client, frontAt(vendor), {});
        QCOMPARE(result(front.download(at(url))).error().kind, ErrorKind::Cancelled);
        IntercomHelpdesk intercom(client, *intercomApi({}, "secret-token", {}), {});
        QCOMPARE(result(intercom.download(at(url))).error().kind, ErrorKind::Cancelled);
        // A vendor on the internet has nothing on this machine.
        QCOMPARE(result(intercom.download(at(vendor.base() + u"/a"_s))).error().kind,
                 ErrorKind::Cancelled);
        QVERIFY(vendor.requests().isEmpty());
    }

    /// Whichever host an attachment names, the token goes to the API and nowhere else.
    void frontsFilesComeFromTheApi()
    {
        Vendor vendor({gives("/download/fil_1", 200, "a kite"),
                       gives("/comments/com_2/download/fil_3", 200, "another")});
        HttpClient client(m_clock);
        FrontHelpdesk desk(client, frontAt(vendor), {});
        const auto got = result(
            desk.download(at(u"https://acme.api.frontapp.com/download/fil_1"_s)));
        QVERIFY2(got.ok(), got ? "" : qPrintable(got.error().what));
        QCOMPARE(got->content, "a kite"_ba);
        QVERIFY(result(desk.download(at(
                           u"https://acme.api.frontapp.com/comments/com_2/download/fil_3"_s)))
                    .ok());
        for (const HttpRequest &request : vendor.requests()) {
            QCOMPARE(headerValue(request.headers, "Authorization"), "Bearer secret-token"_ba);
            QCOMPARE(headerValue(request.headers, "Accept"), "*/*"_ba);
        }
        QCOMPARE(vendor.complaints(), "");
    }

    void frontMaySendUsOn()
    {
        Vendor store({gives("/blob", 200, "a kite")});
        Vendor vendor({gives("/download/fil_1", 302, {},
                             {{"Location", store.base().toLatin1() + "/blob"}})});
        HttpClient client(m_clock);
        FrontHelpdesk desk(client, frontAt(vendor), {});
        QVERIFY(result(desk.download(at(u"https://acme.api.frontapp.com/download/fil_1"_s))).ok());
        QVERIFY(headerValue(store.requests().first().headers, "Authorization").isEmpty());
        QCOMPARE(store.complaints() + vendor.complaints(), ""_ba);
    }

private:
    static FrontApi frontAt(const Vendor &vendor)
    {
        return *frontApi(vendor.base(), "secret-token", TeammateId(u"tea_ai"_s));
    }

    SystemClock m_clock;
};

QTEST_GUILESS_MAIN(DownloadsTest)
#include "tst_downloads.moc"
