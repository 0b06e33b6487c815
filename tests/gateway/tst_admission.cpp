// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/admission.h"

#include "gateway/signing.h"

#include <QtTest>

using namespace Baton;
using namespace Baton::Test;
using namespace Qt::StringLiterals;

namespace {

constexpr Time now = fromSeconds(1'800'000'000);

EndpointWorkspace workspace(qint64 id, const QString &account, const QByteArray &secret)
{
    EndpointWorkspace workspace;
    workspace.id = WorkspaceId(id);
    workspace.platformWorkspaceId = account;
    if (!secret.isEmpty())
        workspace.secrets.signingSecrets = {secret};
    return workspace;
}

SignedRequest delivery(const QByteArray &account, const QByteArray &secret)
{
    SignedRequest request;
    request.body = "{\"id\":\"notif_1\",\"app_id\":\"" + account + "\"}";
    request.receivedAt = now;
    if (!secret.isEmpty())
        request.headers["x-hub-signature"] = intercomSignature(request.body, secret);
    return request;
}

/// The workspace's id, 0 for "kept as unknown", or minus the status.
qint64 outcome(const Endpoint &endpoint, const SignedRequest &request)
{
    const auto admission = admit(endpoint, request);
    if (const auto *away = std::get_if<TurnedAway>(&admission))
        return -away->status;
    return std::get<Admitted>(admission).workspace.value();
}

} // namespace

class TestAdmission : public QObject
{
    Q_OBJECT

private slots:
    void oneWorkspace();
    void severalWorkspaces();
    void unsignedDeliveries();
    void unreadableSecrets();
    void signatureComesBeforeJson();
    void rotatingSecret();
    void front();
    void tableOfWorkspaces();
};

void TestAdmission::oneWorkspace()
{
    const Endpoint known{Platform::Intercom, {workspace(1, u"abc"_s, "one")}};
    QCOMPARE(outcome(known, delivery("abc", "one")), 1);
    QCOMPARE(outcome(known, delivery("abc", "two")), -401);
    QCOMPARE(outcome(known, delivery("abc", {})), -401);
    QCOMPARE(outcome(known, delivery("xyz", "one")), 0);
    QCOMPARE(outcome(known, delivery("", "one")), 1);

    const Endpoint fresh{Platform::Intercom, {workspace(1, {}, "one")}};
    QCOMPARE(outcome(fresh, delivery("abc", "one")), 1);
    QCOMPARE(outcome(fresh, delivery("", "one")), 1);
}

void TestAdmission::severalWorkspaces()
{
    const Endpoint endpoint{Platform::Intercom,
                            {workspace(1, u"abc"_s, "one"), workspace(2, u"def"_s, "one"),
                             workspace(3, u"ghi"_s, "three")}};
    QCOMPARE(outcome(endpoint, delivery("abc", "one")), 1);
    QCOMPARE(outcome(endpoint, delivery("def", "one")), 2);
    QCOMPARE(outcome(endpoint, delivery("ghi", "three")), 3);
    QCOMPARE(outcome(endpoint, delivery("ghi", "one")), -401); // names one that did not sign
    QCOMPARE(outcome(endpoint, delivery("abc", "three")), -401);
    QCOMPARE(outcome(endpoint, delivery("xyz", "one")), 0);
    QCOMPARE(outcome(endpoint, delivery("", "one")), 0);
}

void TestAdmission::unsignedDeliveries()
{
    Endpoint endpoint{Platform::Intercom, {workspace(1, u"abc"_s, {})}};
    QCOMPARE(outcome(endpoint, delivery("abc", {})), -401);
    QCOMPARE(outcome(endpoint, delivery("abc", "any")), -401);
    endpoint.workspaces[0].acceptUnsigned = true;
    QCOMPARE(outcome(endpoint, delivery("abc", {})), 1);
    endpoint.workspaces.append(workspace(2, u"def"_s, "two"));
    QCOMPARE(outcome(endpoint, delivery("def", {})), -401); // its neighbour's laxness is not its own
    endpoint.workspaces[0].secrets.signingSecrets = {"one"};
    QCOMPARE(outcome(endpoint, delivery("abc", {})), -401); // who has a secret has to use it
}

void TestAdmission::unreadableSecrets()
{
    Endpoint endpoint{Platform::Intercom, {workspace(1, u"abc"_s, {})}};
    endpoint.workspaces[0].secrets.incomplete = true;
    QCOMPARE(outcome(endpoint, delivery("abc", "one")), -503); // the vendor tries again
    endpoint.workspaces[0].acceptUnsigned = true;
    QCOMPARE(outcome(endpoint, delivery("abc", {})), -503); // a locked keychain is no open door
    endpoint.workspaces[0].secrets.signingSecrets = {"one"};
    QCOMPARE(outcome(endpoint, delivery("abc", "two")), -401);
    QCOMPARE(outcome(endpoint, delivery("abc", "one")), 1);
}

void TestAdmission::signatureComesBeforeJson()
{
    const Endpoint endpoint{Platform::Intercom, {workspace(1, u"abc"_s, "one")}};
    SignedRequest request;
    request.body = "no json";
    QCOMPARE(outcome(endpoint, request), -401);
    request.headers["x-hub-signature"] = intercomSignature(request.body, "one");
    QCOMPARE(outcome(endpoint, request), -400);
}

void TestAdmission::rotatingSecret()
{
    Endpoint endpoint{Platform::Intercom, {workspace(1, u"abc"_s, "one")}};
    endpoint.workspaces[0].secrets.signingSecrets.append("next");
    QCOMPARE(outcome(endpoint, delivery("abc", "one")), 1);
    QCOMPARE(outcome(endpoint, delivery("abc", "next")), 1);
}

void TestAdmission::front()
{
    Endpoint endpoint{Platform::Front, {workspace(1, u"cmp_1"_s, {})}};
    endpoint.workspaces[0].secrets.appSigningKeys = {"app"};
    endpoint.workspaces[0].acceptUnsigned = true; // means nothing beside a secret

    SignedRequest app;
    app.body = R"({"type":"inbound_received","authorization":{"id":"cmp_1"},"payload":{"id":"evt_1"}})";
    app.receivedAt = now;
    const auto signedAt = [&](Time at) {
        SignedRequest request = app;
        const QByteArray timestamp = QByteArray::number(qint64(toMillis(at)));
        request.headers["x-front-request-timestamp"] = timestamp;
        request.headers["x-front-signature"] = frontAppSignature(timestamp, app.body, "app");
        return request;
    };
    QCOMPARE(outcome(endpoint, signedAt(now)), 1);
    QCOMPARE(outcome(endpoint, signedAt(now - 4min)), 1);
    QCOMPARE(outcome(endpoint, signedAt(now - 6min)), -401);
    QCOMPARE(outcome(endpoint, signedAt(now + 6min)), -401);
    SignedRequest seconds = app;
    seconds.headers["x-front-request-timestamp"] = "1800000000";
    seconds.headers["x-front-signature"] = frontAppSignature("1800000000", app.body, "app");
    QCOMPARE(outcome(endpoint, seconds), 1);
    SignedRequest otherTime = signedAt(now);
    otherTime.headers["x-front-request-timestamp"] = "1800000001000";
    QCOMPARE(outcome(endpoint, otherTime), -401);

    SignedRequest rule;
    rule.body = R"({"id":"evt_2","type":"inbound","conversation":{"id":"cnv_1"}})";
    rule.headers["x-front-signature"] = frontRuleSignature(rule.body, "rule");
    QCOMPARE(outcome(endpoint, rule), -401); // no rule secret is set
    endpoint.workspaces[0].secrets.ruleSecrets = {"rule"};
    QCOMPARE(outcome(endpoint, rule), 1);
    rule.headers["x-front-signature"] = frontRuleSignature(rule.body, "app");
    QCOMPARE(outcome(endpoint, rule), -401);
}

void TestAdmission::tableOfWorkspaces()
{
    const auto stored = [](qint64 id, const QString &key, Platform platform, const QString &endpoint) {
        Workspace workspace;
        workspace.id = WorkspaceId(id);
        workspace.settings.key = WorkspaceKey(key);
        workspace.settings.platform = platform;
        workspace.settings.webhookKey = EndpointKey(endpoint);
        return workspace;
    };
    Endpoints endpoints;
    endpoints.replace(endpointTable(
        {stored(1, u"a"_s, Platform::Intercom, u"k1"_s), stored(2, u"b"_s, Platform::Intercom, u"k1"_s),
         stored(3, u"c"_s, Platform::Front, u"k2"_s), stored(4, u"d"_s, Platform::Front, {})},
        [](const WorkspaceKey &key) {
            HelpdeskSecrets secrets;
            secrets.signingSecrets = {key.value().toUtf8()};
            return secrets;
        }));
    const auto first = endpoints.find(Platform::Intercom, EndpointKey(u"k1"_s));
    QVERIFY(first);
    QCOMPARE(first->workspaces.size(), 2);
    QCOMPARE(first->workspaces[1].secrets.signingSecrets.first(), "b"_ba);
    QVERIFY(!endpoints.find(Platform::Front, EndpointKey(u"k1"_s)));
    QVERIFY(endpoints.find(Platform::Front, EndpointKey(u"k2"_s)));
    QVERIFY(!endpoints.find(Platform::Front, EndpointKey()));
    endpoints.replace({});
    QCOMPARE(first->workspaces.size(), 2); // who holds it may finish with it
    QVERIFY(!endpoints.find(Platform::Intercom, EndpointKey(u"k1"_s)));
}

QTEST_GUILESS_MAIN(TestAdmission)
#include "tst_admission.moc"
