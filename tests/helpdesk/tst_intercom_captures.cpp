// SPDX-License-Identifier: GPL-3.0-or-later
#include "helpdesk/intercom_parsing.h"

#include <QDirIterator>
#include <QTest>

using namespace Samples;

// Real captures are not part of the project: their folder (with webhooks-v1, webhooks-v2 and
// rest-2.16 in it) is named by the first argument or by BATON_PAYLOADS; without it all is skipped.
class IntercomCapturesTest : public QObject
{
    Q_OBJECT

public:
    explicit IntercomCapturesTest(const QString &folder) : m_folder(folder) {}

private slots:
    void initTestCase()
    {
        if (m_folder.isEmpty())
            QSKIP("no captures: name their folder as argument or in BATON_PAYLOADS");
        QVERIFY2(QDir(m_folder).exists(), qPrintable(m_folder));
    }

    void deliveries_data()
    {
        QTest::addColumn<QByteArray>("body");
        for (const QString &folder : {u"webhooks-v1"_s, u"webhooks-v2"_s}) {
            QDirIterator files(m_folder + u'/' + folder, {u"*.json"_s}, QDir::Files);
            while (files.hasNext()) {
                QFile file(files.next());
                QVERIFY(file.open(QIODevice::ReadOnly));
                QTest::newRow(qPrintable(folder + u'/' + files.fileName())) << file.readAll();
            }
        }
    }

    void deliveries()
    {
        QFETCH(QByteArray, body);
        const Result<Delivery> delivery = parseIntercom(body, dialect);
        QVERIFY(delivery.ok());
        const QJsonObject root = QJsonDocument::fromJson(body).object();
        if (root["type"_L1] == "notification_event"_L1) {
            QVERIFY(!delivery->events.isEmpty());
            QCOMPARE(delivery->topic, root["topic"_L1].toString());
            for (const Happened &happened : delivery->events)
                QVERIFY2(happened.kind != Unknown, qPrintable(delivery->topic));
            const bool about = delivery->topic.startsWith("conversation"_L1);
            QCOMPARE(!delivery->snapshot.conversation.isEmpty(), about);
        }
        // However it is cut, it is refused or read, and never more than that.
        for (qsizetype size = 0; size < body.trimmed().size(); ++size)
            QVERIFY(!parseIntercom(body.left(size), dialect).ok());
    }

    void reads_data()
    {
        QTest::addColumn<QJsonObject>("answer");
        QDirIterator files(m_folder + u"/rest-2.16"_s, {u"*.json"_s}, QDir::Files);
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QJsonObject root = QJsonDocument::fromJson(file.readAll()).object();
            const QJsonObject responses = root["responses"_L1].toObject();
            for (const QString &status : responses.keys()) {
                const QJsonObject examples = responses[status].toObject();
                for (const QString &name : examples.keys())
                    QTest::addRow("%s %s %s", qPrintable(files.fileName()), qPrintable(status),
                                  qPrintable(name)) << examples[name].toObject();
            }
        }
    }

    void reads()
    {
        QFETCH(QJsonObject, answer);
        const Result<Delivery> delivery = parseIntercom(bytes(answer), dialect);
        QVERIFY(delivery.ok());
        const bool whole = answer["type"_L1] == "conversation"_L1;
        QCOMPARE(delivery->snapshot.whole, whole);
        if (!whole)
            return;
        QVERIFY(!delivery->snapshot.conversation.isEmpty());
        QVERIFY(delivery->snapshot.version.fromRead);
        QVERIFY(delivery->snapshot.owner && delivery->snapshot.state && delivery->snapshot.tags);
        QVERIFY(delivery->snapshot.version.updatedAt > Time());
        for (const Message &message : delivery->snapshot.messages) {
            QVERIFY(!message.id.isEmpty());
            QVERIFY(message.createdAt > Time());
            QCOMPARE(message.body.format, TextFormat::Html);
        }
    }

private:
    QString m_folder;
};

int main(int argc, char *argv[])
{
    QString folder = qEnvironmentVariable("BATON_PAYLOADS");
    if (argc > 1 && QDir(QString::fromLocal8Bit(argv[1])).exists()) {
        folder = QString::fromLocal8Bit(argv[1]);
        argv[1] = argv[0];
        --argc;
        ++argv;
    }
    if (QDir(folder + u"/intercom"_s).exists()) // captures of several vendors
        folder += u"/intercom"_s;
    IntercomCapturesTest test(folder);
    return QTest::qExec(&test, argc, argv);
}

#include "tst_intercom_captures.moc"
