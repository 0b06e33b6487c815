// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"

#include <QDirIterator>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <QTest>

using namespace Baton;
using namespace Qt::StringLiterals;

namespace {

const QByteArray secret = "client secret of acme";
constexpr int cuts = 40; ///< of each capture

QByteArray read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The files below the folder that the environment names; empty when there is none.
QStringList filesOf(const char *variable, const QString &below)
{
    QStringList files;
    const QString folder = qEnvironmentVariable(variable);
    if (folder.isEmpty())
        return files;
    QDirIterator all(folder + below, {u"*.json"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (all.hasNext())
        files << all.next();
    files.sort();
    return files;
}

} // namespace

/// Rightly signed bodies that no vendor would send, to the finished program: it says 200 or 400, and
/// goes on. The bodies are public test data that stays outside of the project.
class TestStrange : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void jsonOfEveryKind();
    void capturesCutAnywhere();
    void cleanupTestCase();

private:
    int deliver(const QByteArray &body) const
    {
        return post(m_program.url(u"/webhooks/intercom/key-of-acme"_s), body,
                    signedBy(secret, body));
    }

    Program m_program;
};

void TestStrange::initTestCase()
{
    const QJsonObject workspace{{"key"_L1, u"acme"_s},
                                {"name"_L1, u"Acme support"_s},
                                {"platform"_L1, u"intercom"_s},
                                {"apiBaseUrl"_L1, u"http://127.0.0.1:9"_s},
                                {"aiTeammateId"_L1, u"991"_s},
                                {"webhookKey"_L1, u"key-of-acme"_s}};
    const QJsonObject config{{"format"_L1, u"baton-config/1"_s},
                             {"workspaces"_L1, QJsonArray{workspace}}};
    m_program.writeFile(u"config.json"_s, QJsonDocument(config).toJson());
    m_program.setSecret(u"acme.api-token"_s, "token");
    m_program.setSecret(u"acme.signing-secret"_s, secret);
    QByteArray said;
    const int code = m_program.run({u"config"_s, u"import"_s,
                                    m_program.folder() + u"/config.json"_s}, &said);
    QVERIFY2(code == 0, said.constData());
    QVERIFY(m_program.start());
}

/// JSONTestSuite: y_ is JSON, n_ is not, i_ may be either. Once as it is, and once as what a
/// delivery is about, where it reaches the parser.
void TestStrange::jsonOfEveryKind()
{
    const QStringList files = filesOf("BATON_DATA", u"/json/test_parsing"_s);
    if (files.isEmpty())
        QSKIP("BATON_DATA names no folder with json/test_parsing of JSONTestSuite");
    QMap<int, int> statuses;
    for (const QString &path : files) {
        const QByteArray text = read(path);
        const QChar kind = QFileInfo(path).fileName().front();
        const bool object = text.trimmed().startsWith('{');
        const int plain = deliver(text);
        const int wrapped = deliver(R"({"id":")" + QFileInfo(path).baseName().toUtf8()
                                    + R"(","topic":"conversation.user.replied","data":{"item":)"
                                    + text + "}}");
        ++statuses[plain];
        ++statuses[wrapped];
        QVERIFY2(plain == 200 || plain == 400, qPrintable(path));
        QVERIFY2(wrapped == 200 || wrapped == 400, qPrintable(path));
        if (kind == u'y')
            QVERIFY2(wrapped == 200 && plain == (object ? 200 : 400), qPrintable(path));
        if (kind == u'n')
            QVERIFY2(plain == 400, qPrintable(path));
    }
    QVERIFY(m_program.isRunning());
    qInfo().noquote() << files.size() << "files," << statuses;
}

void TestStrange::capturesCutAnywhere()
{
    const QStringList files = filesOf("BATON_PAYLOADS", u"/intercom"_s);
    if (files.isEmpty())
        QSKIP("BATON_PAYLOADS names no folder with captures of Intercom");
    QMap<int, int> statuses;
    for (const QString &path : files) {
        const QByteArray whole = read(path).trimmed();
        for (int i = 0; i <= cuts; ++i) {
            const int status = deliver(whole.first(whole.size() * i / cuts));
            ++statuses[status];
            QVERIFY2(status == (i == cuts && whole.startsWith('{') ? 200 : 400), qPrintable(path));
        }
    }
    QVERIFY(m_program.isRunning());
    qInfo().noquote() << files.size() << "captures," << statuses;
}

/// What was taken in is worked on until the end: that must not break it either.
void TestStrange::cleanupTestCase()
{
    QCOMPARE(m_program.terminate(), 0);
}

QTEST_GUILESS_MAIN(TestStrange)
#include "tst_strange.moc"
