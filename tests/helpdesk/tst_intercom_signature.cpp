// SPDX-License-Identifier: GPL-3.0-or-later
#include "helpdesk/intercom/signature.h"

#include <QTest>

using namespace Baton;

Q_DECLARE_METATYPE(Baton::SignatureCheck)

namespace {
const QByteArray body = R"({"type":"notification_event","id":"notif_1"})";
// Made with `openssl dgst -sha1 -hmac client-secret`, not with the code under test.
const QByteArray signature = "sha1=13797c35881a6d148849117ba78d4c0cb600d405";
} // namespace

class IntercomSignatureTest : public QObject
{
    Q_OBJECT

private slots:
    void checks_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<QList<QByteArray>>("secrets");
        QTest::addColumn<SignatureCheck>("expected");

        const QList<QByteArray> one = {"client-secret"};
        using enum SignatureCheck;
        QTest::newRow("right") << signature << one << Valid;
        QTest::newRow("upper case digits") << "sha1=" + signature.mid(5).toUpper() << one << Valid;
        QTest::newRow("first of two") << signature << (one + QList<QByteArray>{"next"}) << Valid;
        QTest::newRow("second of two") << signature << (QList<QByteArray>{"old"} + one) << Valid;
        QTest::newRow("other secret") << signature << QList<QByteArray>{"other"} << Wrong;
        QTest::newRow("one digit off") << signature.chopped(1) + "6" << one << Wrong;
        QTest::newRow("cut short") << signature.chopped(1) << one << Wrong;
        QTest::newRow("only the prefix") << QByteArray("sha1=") << one << Wrong;
        QTest::newRow("without prefix") << signature.mid(5) << one << Wrong;
        QTest::newRow("other algorithm") << "sha256=" + signature.mid(5) << one << Wrong;
        QTest::newRow("something behind") << signature + ", " + signature << one << Wrong;
        QTest::newRow("no header") << QByteArray() << one << Missing;
        QTest::newRow("no secret") << signature << QList<QByteArray>{} << NoSecret;
        QTest::newRow("an empty secret is none") << signature << QList<QByteArray>{""} << NoSecret;
    }

    void checks()
    {
        QFETCH(QByteArray, header);
        QFETCH(QList<QByteArray>, secrets);
        QFETCH(SignatureCheck, expected);
        SignedRequest request{body, {}, {}};
        if (!header.isNull())
            request.headers.insert("x-hub-signature", header);
        QCOMPARE(checkIntercomSignature(request, secrets), expected);
    }

    void signsTheBytesNotTheMeaning()
    {
        const SignedRequest spaced{body + ' ', {{"x-hub-signature", signature}}, {}};
        QCOMPARE(checkIntercomSignature(spaced, {"client-secret"}), SignatureCheck::Wrong);
    }

    void anEmptyKeyNeverSigns()
    {
        const SignedRequest request{body, {{"x-hub-signature", "sha1="}}, {}};
        QCOMPARE(checkIntercomSignature(request, {"", "client-secret"}), SignatureCheck::Wrong);
    }
};

QTEST_GUILESS_MAIN(IntercomSignatureTest)
#include "tst_intercom_signature.moc"
