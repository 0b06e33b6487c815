// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/gateway.h"

#include "domain/sessionlink.h"
#include "http/rawclient.h"
#include "store/attachments.h"
#include "store/sessionlinks.h"
#include "store/sessions.h"
#include "store/store.h"
#include "store/workspaces.h"

#include <QRegularExpression>
#include <QTemporaryDir>
#include <QtTest>

using namespace Baton;
using namespace Baton::Test;
using namespace Qt::StringLiterals;

namespace {

class HandClock final : public Clock
{
public:
    Time now() const override { return fromMillis(m_now.load()); }
    void forward(Millis time) { m_now += time.count(); }

private:
    std::atomic<qint64> m_now = 1'760'000'000'000;
};

Message said(const QString &id, AuthorKind who, const QString &text, Time at)
{
    Message message;
    message.id = MessageId(id);
    message.author = {who, u"p"_s + id, u"Mara <Lind>"_s};
    message.body.text = message.plain = text;
    message.createdAt = message.receivedAt = at;
    return message;
}

Decision answered(Time now)
{
    Decision decision;
    decision.id = DecisionId(1);
    decision.turn = TurnId(1);
    decision.outcome = Outcome::Reply;
    decision.summary = u"Answered, sources: 2"_s;
    decision.gates = {{Gate::Owner, GateState::Passed, u"nobody owns it"_s, u"answerTeams"_s}};
    decision.sources = {{u"a1"_s, u"Delivery & returns"_s, u"https://help.example.com/a?b=1&c=2"_s},
                        {u"a2"_s, u"Evil"_s, u"javascript:alert(1)"_s}};
    decision.confidence = 0.91;
    decision.now = now;
    return decision;
}

} // namespace

/// The page behind a note's link, through a real server on loopback.
class TestSessionPage : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void showsThreadDecisionsAndSources();
    void holdsNoScriptAndNothingRemote();
    void tellsNobodyAndIsNotKept();
    void everyWrongLinkGetsTheSameAnswer();
    void expires();
    void isRevoked();
    void isLimitedByAddress();
    void theDatabaseHasOnlyTheHash();
    void showsPicturesByItsOwnLink();
    void handsFilesOnAsBytes_data();
    void handsFilesOnAsBytes();
    void namesWhatIsNotHere();
    void filesOpenByTheLinkOnly();

private:
    QByteArray link();
    /// Keeps a file of the first message. Its id.
    FileId keep(const QString &name, const QByteArray &content, const QString &contentType);
    HttpResponse get(const QByteArray &path);
    QByteArray pagePath(const QByteArray &token) const
    {
        return "/sessions/" + QByteArray::number(m_session.value()) + "?t=" + token;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<Gateway> m_gateway;
    std::unique_ptr<HttpServer> m_server;
    std::unique_ptr<HandClock> m_clock;
    quint16 m_port = 0;
    WorkspaceId m_workspace;
    SessionId m_session;
};

void TestSessionPage::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_clock = std::make_unique<HandClock>();
    auto store = Store::open(m_folder->path());
    QVERIFY(store.ok());
    m_store = std::move(store).value();
    Settings settings;
    WorkspaceSettings acme;
    acme.key = WorkspaceKey(u"acme"_s);
    acme.name = u"Acme support"_s;
    settings.workspaces = {acme};
    const Time now = m_clock->now();
    QVERIFY(m_store->write<Nothing>([=](Connection &c) {
        return Workspaces::import(c, settings, now);
    }).result().ok());
    m_workspace = m_store->read<QList<Workspace>>(Workspaces::all).result().value().first().id;
    Session session;
    session.workspace = m_workspace;
    session.conversation = ConversationId(u"77"_s);
    session.createdAt = now;
    session.contact.name = u"Mara <Lind>"_s;
    session.subject = u"Parcel <b>lost</b>"_s;
    session.decisionCount = 1;
    session.messages = {said(u"source"_s, AuthorKind::Customer,
                             u"Where is it? <script>alert(1)</script> <img src=http://x/y>"_s, now),
                        said(u"2"_s, AuthorKind::AiTeammate, u"It arrives on Monday."_s, now + 5s)};
    const auto stored = m_store->write<SessionId>([=](Connection &c) {
        return Sessions::commit(c, {.session = session, .decisions = {answered(now)}, .now = now});
    }).result();
    QVERIFY2(stored.ok(), stored.ok() ? "" : qPrintable(stored.error().what));
    m_session = *stored;
    m_gateway = std::make_unique<Gateway>(*m_store, *m_clock);
    m_server = std::make_unique<HttpServer>(m_gateway->handler());
    const auto port = m_server->listen(QHostAddress::LocalHost, 0);
    QVERIFY(port.ok());
    m_port = *port;
}

void TestSessionPage::cleanup()
{
    m_server.reset();
    m_gateway.reset();
    m_store.reset();
    m_folder.reset();
}

QByteArray TestSessionPage::link()
{
    const QByteArray token = newLinkToken();
    const SessionLink link{linkTokenHash(token), m_workspace, m_session, m_clock->now(),
                           m_clock->now() + std::chrono::days(90)};
    if (!m_store->write<Nothing>([=](Connection &c) { return SessionLinks::add(c, link); })
             .result().ok())
        qFatal("the link was not stored");
    return token;
}

HttpResponse TestSessionPage::get(const QByteArray &path)
{
    return RawClient(m_port).exchange("GET " + path + " HTTP/1.1\r\nHost: example.com\r\n\r\n");
}

void TestSessionPage::showsThreadDecisionsAndSources()
{
    const HttpResponse page = get(pagePath(link()));
    QCOMPARE(page.status, 200);
    QCOMPARE(headerValue(page.headers, "Content-Type"), "text/html; charset=utf-8"_ba);
    const QString html = QString::fromUtf8(page.body);
    for (const QString &part :
         {u"Session #%1"_s.arg(m_session.value()), u"Acme support"_s, u"Mara &lt;Lind&gt;"_s,
          u"Parcel &lt;b&gt;lost&lt;/b&gt;"_s, u"Where is it? &lt;script&gt;"_s,
          u"It arrives on Monday."_s, u"Answered, sources: 2"_s, u"nobody owns it"_s,
          u"answerTeams"_s, u"0.91"_s, u"Delivery &amp; returns"_s,
          u"href=\"https://help.example.com/a?b=1&amp;c=2\""_s})
        QVERIFY2(html.contains(part), qPrintable(part));
}

void TestSessionPage::holdsNoScriptAndNothingRemote()
{
    const QByteArray token = link();
    const QString html = QString::fromUtf8(get(pagePath(token)).body);
    QVERIFY(!html.contains(u"<script"_s, Qt::CaseInsensitive));
    QVERIFY(!html.contains(u"javascript:"_s, Qt::CaseInsensitive));
    static const QRegularExpression loads(
        u"<(img|link|iframe|object|embed|form|base|video|audio)\\b|<[^>]*\\ssrc=|@import|url\\(|"
        "<[^>]*\\son[a-z]+="_s,
        QRegularExpression::CaseInsensitiveOption);
    QVERIFY2(!loads.match(html).hasMatch(), qPrintable(loads.match(html).captured()));
    QVERIFY(!html.contains(QString::fromLatin1(token)));
    QVERIFY(html.contains(u"<meta name=\"viewport\""_s));
}

void TestSessionPage::tellsNobodyAndIsNotKept()
{
    for (const HttpResponse &page : {get(pagePath(link())), get(pagePath("nonsense"))}) {
        QCOMPARE(headerValue(page.headers, "Referrer-Policy"), "no-referrer"_ba);
        QVERIFY(headerValue(page.headers, "X-Robots-Tag").contains("noindex"));
        QCOMPARE(headerValue(page.headers, "Cache-Control"), "no-store"_ba);
        const QByteArray policy = headerValue(page.headers, "Content-Security-Policy");
        QVERIFY(policy.startsWith("default-src 'none'"));
        const qsizetype from = page.body.indexOf("<style>") + 7;
        const QByteArray style = page.body.mid(from, page.body.indexOf("</style>") - from);
        QVERIFY(policy.contains(
            "'sha256-" + QCryptographicHash::hash(style, QCryptographicHash::Sha256).toBase64()
            + "'"));
    }
}

void TestSessionPage::everyWrongLinkGetsTheSameAnswer()
{
    const QByteArray token = link();
    QByteArray altered = token;
    altered[altered.size() - 1] = altered.endsWith('0') ? '1' : '0';
    const HttpResponse refused = get(pagePath(altered));
    QCOMPARE(refused.status, 404);
    for (const QByteArray &path :
         {"/sessions/" + QByteArray::number(m_session.value()),
          pagePath({}), pagePath(token + "0"), pagePath(linkTokenHash(token).toHex()),
          "/sessions/1?t=" + token, "/sessions/99999?t=" + token, "/sessions/-1?t=" + token,
          "/sessions/abc?t=" + token, "/sessions/99999?t=x"_ba}) {
        const HttpResponse other = get(path);
        QCOMPARE(other.status, refused.status);
        QCOMPARE(other.body, refused.body);
    }
    QVERIFY(!refused.body.contains(QByteArray::number(m_session.value())));
    QCOMPARE(get(pagePath(token)).status, 200);
}

void TestSessionPage::expires()
{
    const QByteArray token = link();
    m_clock->forward(std::chrono::days(90) - 1s);
    QCOMPARE(get(pagePath(token)).status, 200);
    m_clock->forward(1s);
    QCOMPARE(get(pagePath(token)).body, get("/sessions/99999?t=x").body);
}

void TestSessionPage::isRevoked()
{
    const QByteArray first = link();
    const QByteArray second = link();
    const SessionId session = m_session;
    const Time now = m_clock->now();
    const auto revoked = m_store->write<int>([=](Connection &c) {
        return SessionLinks::revoke(c, session, now);
    }).result();
    QVERIFY(revoked.ok());
    QCOMPARE(*revoked, 2);
    QCOMPARE(get(pagePath(first)).body, get("/sessions/99999?t=x").body);
    QCOMPARE(get(pagePath(second)).status, 404);
    QCOMPARE(get(pagePath(link())).status, 200); // later ones work
    const auto unknown = m_store->write<int>([now](Connection &c) {
        return SessionLinks::revoke(c, SessionId(99999), now);
    }).result();
    QVERIFY(!unknown.ok());
    QVERIFY2(unknown.error().what.contains(u"99999"_s), qPrintable(unknown.error().what));
}

void TestSessionPage::isLimitedByAddress()
{
    const QByteArray token = link();
    HttpResponse last;
    for (int i = 0; i < 61; ++i)
        last = get(pagePath("guess" + QByteArray::number(i)));
    QCOMPARE(last.status, 429);
    QVERIFY(!headerValue(last.headers, "Retry-After").isEmpty());
    QCOMPARE(get(pagePath(token)).status, 429);
    m_clock->forward(60s);
    QCOMPARE(get(pagePath(token)).status, 200);
}

void TestSessionPage::theDatabaseHasOnlyTheHash()
{
    const QByteArray token = link();
    QCOMPARE(get(pagePath(token)).status, 200);
    m_server.reset();
    m_gateway.reset();
    m_store.reset();
    bool hashFound = false;
    for (const QFileInfo &file : QDir(m_folder->path()).entryInfoList(QDir::Files)) {
        QFile content(file.filePath());
        QVERIFY(content.open(QIODevice::ReadOnly));
        const QByteArray bytes = content.readAll();
        QVERIFY(!bytes.contains(token));
        hashFound = hashFound || bytes.contains(linkTokenHash(token));
    }
    QVERIFY(hashFound);
}

FileId TestSessionPage::keep(const QString &name, const QByteArray &content,
                             const QString &contentType)
{
    const Attachment file{name, u"https://files.example.com/"_s + name, contentType, content.size()};
    const WantedFile wanted{m_session, m_workspace, ConversationId(u"77"_s),
                            MessageId(u"source"_s), file, 0};
    const SessionId session = m_session;
    const auto kept = m_store->write<FileId>([=](Connection &c) -> Result<FileId> {
        Session changed = *Sessions::load(c, session);
        changed.messages.first().attachments << file;
        const Result<SessionId> stored = Sessions::commit(c, {.session = changed,
                                                              .now = changed.createdAt});
        const Result<> done = Attachments::keep(c, wanted, content, contentType);
        const Result<QList<FileRow>> rows = Attachments::ofSession(c, session);
        if (!stored || !done || !rows || rows->isEmpty())
            qFatal("the file was not stored");
        return rows->last().id;
    }).result();
    return *kept;
}

void TestSessionPage::showsPicturesByItsOwnLink()
{
    const QByteArray picture = "\x89PNG\r\n\x1a\n and a \"kite\""_ba;
    const FileId id = keep(u"my <kite>.png"_s, picture, u"image/png"_s);
    const QByteArray token = link();
    const HttpResponse page = get(pagePath(token));
    const QByteArray address = QByteArray::number(m_session.value()) + "/files/"
        + QByteArray::number(id.value()) + "?t=" + token;
    QVERIFY2(page.body.contains("<img src=\"" + address + "\" alt=\"my &lt;kite&gt;.png\">"),
             page.body.constData());
    QCOMPARE(page.body.count("<img"), 1); // and nothing that a customer wrote
    QVERIFY(headerValue(page.headers, "Content-Security-Policy").contains("img-src 'self';"));
    const HttpResponse file = get("/sessions/" + address);
    QCOMPARE(file.status, 200);
    QCOMPARE(file.body, picture);
    QCOMPARE(headerValue(file.headers, "Content-Type"), "image/png"_ba);
    QCOMPARE(headerValue(file.headers, "Content-Disposition"),
             "inline; filename*=UTF-8''my%20%3Ckite%3E.png"_ba);
    QCOMPARE(headerValue(file.headers, "X-Content-Type-Options"), "nosniff"_ba);
    QCOMPARE(headerValue(file.headers, "Cache-Control"), "no-store"_ba);
    QCOMPARE(headerValue(file.headers, "Referrer-Policy"), "no-referrer"_ba);
}

void TestSessionPage::handsFilesOnAsBytes_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("said");
    QTest::newRow("a document") << "%PDF-1.4"_ba << u"application/pdf"_s;
    QTest::newRow("a page") << "<script>alert(1)</script>"_ba << u"text/html"_s;
    QTest::newRow("a drawing that can run") << "<svg onload='alert(1)'/>"_ba << u"image/svg+xml"_s;
    QTest::newRow("a page called a picture") << "<html><script>x</script>"_ba << u"image/png"_s;
    QTest::newRow("with headers in its type") << "x"_ba << u"text/plain\r\nSet-Cookie: a=b"_s;
}

void TestSessionPage::handsFilesOnAsBytes()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, said);
    const FileId id = keep(u"x\r\nSet-Cookie: a=b.png"_s, content, said);
    const QByteArray token = link();
    const HttpResponse page = get(pagePath(token));
    QVERIFY(!page.body.contains("<img"));
    QVERIFY(page.body.contains(" download>"));
    const HttpResponse file = get("/sessions/" + QByteArray::number(m_session.value()) + "/files/"
                                  + QByteArray::number(id.value()) + "?t=" + token);
    QCOMPARE(file.status, 200);
    QCOMPARE(file.body, content);
    QCOMPARE(headerValue(file.headers, "Content-Type"), "application/octet-stream"_ba);
    QVERIFY(headerValue(file.headers, "Content-Disposition").startsWith("attachment;"));
    QVERIFY(headerValue(file.headers, "Set-Cookie").isEmpty());
    QVERIFY(headerValue(file.headers, "Content-Security-Policy").contains("sandbox"));
}

void TestSessionPage::namesWhatIsNotHere()
{
    keep(u"here.pdf"_s, "%PDF"_ba, u"application/pdf"_s);
    const SessionId session = m_session;
    const WorkspaceId workspace = m_workspace;
    const Attachment film{u"film.mov"_s, u"https://files.example.com/film"_s, {}, 0};
    QVERIFY(m_store->write<Nothing>([=](Connection &c) -> Result<> {
        Session changed = *Sessions::load(c, session);
        changed.messages.first().attachments << film;
        if (const auto stored = Sessions::commit(c, {.session = changed, .now = changed.createdAt});
            !stored)
            return stored.error();
        return Attachments::miss(c, {session, workspace, changed.conversation,
                                     MessageId(u"source"_s), film, 0},
                                 FileState::TooLarge, std::nullopt);
    }).result().ok());
    const QByteArray html = get(pagePath(link())).body;
    QVERIFY(html.contains("film.mov (too large to be kept)"));
    QVERIFY(!html.contains("files.example.com"));
}

/// Altered, expired, revoked, of another ticket: the answer is the page's own refusal.
void TestSessionPage::filesOpenByTheLinkOnly()
{
    const FileId id = keep(u"kite.png"_s, "\x89PNG\r\n\x1a\n"_ba, u"image/png"_s);
    const QByteArray token = link();
    const auto path = [&](qint64 ticket, qint64 file, const QByteArray &with) {
        return "/sessions/" + QByteArray::number(ticket) + "/files/" + QByteArray::number(file)
            + "?t=" + with;
    };
    const qint64 ticket = m_session.value();
    const QByteArray refused = get(pagePath("nonsense")).body;
    for (const QByteArray &wrong :
         {path(ticket, id.value(), {}), path(ticket, id.value(), token + "0"),
          path(ticket + 1, id.value(), token), path(ticket, id.value() + 1, token),
          path(ticket, -1, token), "/sessions/x/files/y?t=" + token}) {
        const HttpResponse other = get(wrong);
        QCOMPARE(other.status, 404);
        QCOMPARE(other.body, refused);
    }
    QCOMPARE(get(path(ticket, id.value(), token)).status, 200);
    const SessionId session = m_session;
    const Time now = m_clock->now();
    QVERIFY(m_store->write<int>([=](Connection &c) {
        return SessionLinks::revoke(c, session, now);
    }).result().ok());
    QCOMPARE(get(path(ticket, id.value(), token)).body, refused);
    const QByteArray late = link();
    m_clock->forward(std::chrono::days(90));
    QCOMPARE(get(path(ticket, id.value(), late)).body, refused);
}

QTEST_GUILESS_MAIN(TestSessionPage)
#include "tst_sessionpage.moc"
