// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/diagnosticsdesk.h"
#include "console/eventsdesk.h"
#include "console/healthdesk.h"
#include "domain/async.h"
#include "domain/clock.h"
#include "store/inbox.h"
#include "store/store.h"
#include "store/workspaces.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QtEndian>

#include <zlib.h>

using namespace Qt::StringLiterals;
using namespace Baton;

/// What is saved for support: it is a whole archive, and nothing in it gives anybody away.
class tst_bundle : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void itIsAnArchiveThatOthersRead();
    void nothingGivesAnybodyAway();
    void aNameHasOneAliasEverywhere();
    void healthIsRemembered();

private:
    QMap<QString, QByteArray> packed(const Findings &findings = {});
    void import();
    void receive(const QString &topic);

    SystemClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<EventsDesk> m_events;
    std::unique_ptr<HealthDesk> m_health;
    std::unique_ptr<DiagnosticsDesk> m_desk;
};

namespace {

quint32 number(const QByteArray &zip, qsizetype at, int bytes)
{
    const char *from = zip.constData() + at;
    return bytes == 2 ? qFromLittleEndian<quint16>(from) : qFromLittleEndian<quint32>(from);
}

QByteArray inflated(const QByteArray &packed, quint32 size)
{
    QByteArray out(qsizetype(size), '\0');
    z_stream stream{};
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(packed.constData()));
    stream.avail_in = uInt(packed.size());
    stream.next_out = reinterpret_cast<Bytef *>(out.data());
    stream.avail_out = size;
    inflateInit2(&stream, -MAX_WBITS);
    const int end = inflate(&stream, Z_FINISH);
    inflateEnd(&stream);
    return end == Z_STREAM_END ? out : QByteArray();
}

QMap<QString, QByteArray> unzipped(const QByteArray &zip)
{
    QMap<QString, QByteArray> files;
    for (qsizetype at = 0; number(zip, at, 4) == 0x04034b50;) {
        const quint32 packed = number(zip, at + 18, 4), size = number(zip, at + 22, 4);
        const quint32 name = number(zip, at + 26, 2);
        files.insert(QString::fromUtf8(zip.mid(at + 30, name)),
                     inflated(zip.mid(at + 30 + name, packed), size));
        at += 30 + name + packed;
    }
    return files;
}

} // namespace

void tst_bundle::init()
{
    m_desk.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_store = std::move(*Store::open(m_folder->path()));
    m_events = std::make_unique<EventsDesk>(*m_store, m_clock);
    m_health = std::make_unique<HealthDesk>();
    m_desk = std::make_unique<DiagnosticsDesk>(
        [] { return finished(Result<Findings>(Findings())); }, *m_store, *m_events, *m_health,
        m_clock);
}

QMap<QString, QByteArray> tst_bundle::packed(const Findings &findings)
{
    const Result<QByteArray> bundle = m_desk->bundle(findings).result();
    return bundle ? unzipped(*bundle) : QMap<QString, QByteArray>();
}

void tst_bundle::import()
{
    WorkspaceSettings kites;
    kites.key = WorkspaceKey(u"nordkite"_s);
    kites.name = u"Nordwind Kites"_s;
    kites.platformWorkspaceId = u"nwk1t3x9"_s;
    kites.apiBaseUrl = u"https://proxy.nordwind.example"_s;
    kites.aiTeammate = TeammateId(u"991267694"_s);
    kites.webhookKey = EndpointKey(u"3f9c0dsecretkey"_s);
    kites.handoff.assignTo = u"teammate:88112"_s;
    kites.handoff.topics = {u"complaints about Mika"_s};
    kites.tags.handedOff = u"nordwind-handoff"_s;
    kites.knowledgeFolders = {u"/srv/nordwind/articles"_s};
    for (Channel channel : {Channel::Web, Channel::Email, Channel::Sms, Channel::Phone,
                            Channel::Other})
        kites.channels.insert(channel, defaultChannelSettings(kites.platform, channel));
    kites.channels[Channel::Web].autopilot = true;
    kites.channels[Channel::Web].disclosure = u"Written by Helper of Nordwind"_s;
    Settings settings;
    settings.publicUrl = u"https://baton.nordwind.example"_s;
    settings.workspaces = {kites};
    const Time now = m_clock.now();
    QVERIFY(m_store->write<Nothing>([settings, now](Connection &connection) {
                        return Workspaces::import(connection, settings, now);
                    })
                .result());
}

void tst_bundle::receive(const QString &topic)
{
    const auto all = m_store->read<QList<Workspace>>(Workspaces::all).result();
    IncomingDelivery delivery{.endpoint = all->first().settings.webhookKey,
                              .workspace = all->first().id,
                              .body = R"({"text": "My card is 4111 1111, yours Ada Lovelace"})",
                              .headers = "authorization: Bearer dG9rOnNlY3JldA==\n",
                              .deliveryId = topic,
                              .topic = topic,
                              .conversation = u"215470009988"_s,
                              .receivedAt = m_clock.now()};
    QVERIFY(m_store->write<Appended>([delivery](Connection &connection) {
                        return Inbox::append(connection, delivery);
                    })
                .result());
}

void tst_bundle::itIsAnArchiveThatOthersRead()
{
    import();
    const QString file = m_folder->filePath(u"support.zip"_s);
    QFile out(file);
    QVERIFY(out.open(QIODevice::WriteOnly));
    out.write(*m_desk->bundle({fine(u"database"_s, u"whole"_s)}).result());
    out.close();
    QProcess python;
    python.start(u"python3"_s, {u"-c"_s, u"import sys, zipfile\n"
                                         "z = zipfile.ZipFile(sys.argv[1])\n"
                                         "assert z.testzip() is None\n"
                                         "print(' '.join(z.namelist()))"_s, file});
    QVERIFY(python.waitForFinished());
    QCOMPARE(python.readAllStandardError(), QByteArray());
    QCOMPARE(python.readAllStandardOutput().trimmed(),
             "about.txt versions.txt findings.txt settings.json counts.csv events.csv health.csv"_ba);
}

void tst_bundle::nothingGivesAnybodyAway()
{
    import();
    receive(u"conversation.user.created"_s);
    receive(u"Ada Lovelace called"_s); // no topic of a vendor's
    const Time now = m_clock.now();
    QVERIFY(m_store->write<Nothing>([now](Connection &connection) {
                        return Inbox::recordRefused(connection, u"/webhooks/intercom/3f9c0dsecretkey"_s,
                                                    401, u"signature"_s, u"203.0.113.9"_s, 2, now);
                    })
                .result());
    HealthView health;
    health.items = {{u"Nordwind Kites"_s, HealthState::Bad, u"mika@nordwind.example refused"_s, {}, {}}};
    m_health->set(health);
    QTest::qWait(0);
    const QMap<QString, QByteArray> files = packed(
        {naming(fine(u"nordkite: API token"_s, u"of Mika Lund in Nordwind Kites (nwk1t3x9)"_s),
                {u"Mika Lund"_s, u"Nordwind Kites"_s, u"nwk1t3x9"_s}),
         wrong(u"nordkite: deliveries"_s,
               u"mika.lund@nordwind.example: Bearer dG9rOmFiYzEyMzQ1Njc4OQ== at "
               "https://baton.nordwind.example/webhooks/intercom/3f9c0dsecretkey from 203.0.113.9, "
               "call +45 55 50 10 01"_s,
               u"Look into /srv/nordwind/articles and ~/.local/share/baton on nordwind.example."_s)});
    QCOMPARE(files.size(), 7);
    for (const char *secret : {"Mika", "Lund", "ordwind", "nordkite", "nwk1t3x9", "3f9c0d", "dG9r",
                               "991267694", "88112", "215470009988", "203.0.113.9", "Lovelace",
                               "4111", "+45", "complaints", ".local", "example", "@"}) {
        for (auto file = files.cbegin(); file != files.cend(); ++file) {
            for (const QByteArray &line : file.value().split('\n'))
                QVERIFY2(!line.toLower().contains(QByteArray(secret).toLower()),
                         qPrintable(file.key() + u": "_s + QString::fromUtf8(line)));
        }
    }
    // What helps is there.
    QVERIFY(files[u"settings.json"_s].contains("\"channels.web.autopilot\": true"));
    QVERIFY(files[u"settings.json"_s].contains("\"handoff.level\": \"quick\""));
    QVERIFY(files[u"settings.json"_s].contains("\"handoff.topics\": \"(1 entries)\""));
    QVERIFY(files[u"events.csv"_s].contains("conversation.user.created"));
    QVERIFY(files[u"events.csv"_s].contains("status 401"));
    QVERIFY(files[u"counts.csv"_s].contains("deliveries webhook pending,2"));
    QVERIFY(files[u"findings.txt"_s].contains("API token"));
    QVERIFY(files[u"versions.txt"_s].contains("Qt 6"));
}

void tst_bundle::aNameHasOneAliasEverywhere()
{
    import();
    receive(u"conversation.user.created"_s);
    receive(u"conversation.user.replied"_s);
    const QMap<QString, QByteArray> files
        = packed({wrong(u"nordkite: API token"_s, u"Nordwind Kites has another one."_s, u"Enter it."_s),
                  fine(u"nordkite: AI teammate"_s, u"991267694"_s)});
    QVERIFY(files[u"findings.txt"_s].contains("WORKSPACE-1: API token: WORKSPACE-1 has another one."));
    QVERIFY(files[u"settings.json"_s].contains("\"workspace\": \"WORKSPACE-1\""));
    QVERIFY(files[u"findings.txt"_s].contains("AI teammate: TEAMMATE-1"));
    QVERIFY(files[u"settings.json"_s].contains("\"aiTeammateId\": \"TEAMMATE-1\""));
    QCOMPARE(files[u"events.csv"_s].count("CONVERSATION-1"), 2);
}

void tst_bundle::healthIsRemembered()
{
    HealthView view;
    const auto say = [&](HealthState state, const QString &value) {
        view.items = {{u"Engine"_s, state, value, {}, {}}};
        m_health->set(view);
    };
    say(HealthState::Good, u"12 ms"_s);
    QTRY_VERIFY(packed()[u"health.csv"_s].contains("Engine,good,12 ms"));
    say(HealthState::Bad, u"no answer"_s);
    QTRY_VERIFY(packed()[u"health.csv"_s].contains("Engine,bad,no answer"));
    QVERIFY(packed()[u"health.csv"_s].contains("Engine,good,12 ms")); // and what was before
}

QTEST_GUILESS_MAIN(tst_bundle)
#include "tst_bundle.moc"
