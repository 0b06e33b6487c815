// SPDX-License-Identifier: GPL-3.0-or-later
#include "helpdesk/front_samples.h"

#include <QDirIterator>
#include <QTest>

using namespace FrontSamples;

// Real captures are not part of the project: their folder (with application-webhooks, rule-webhooks
// and rest in it) is named by the first argument or by BATON_PAYLOADS; without it all is skipped.
class FrontCapturesTest : public QObject
{
    Q_OBJECT

public:
    explicit FrontCapturesTest(const QString &folder) : m_folder(folder) {}

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
        for (const QString &folder : {u"application-webhooks"_s, u"rule-webhooks"_s}) {
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
        const Result<Delivery> delivery = parseFront(body, dialect);
        QVERIFY(delivery.ok());
        QVERIFY(!delivery->snapshot.conversation.isEmpty());
        QVERIFY(delivery->deliveryId.startsWith("evt_"_L1));
        QCOMPARE(delivery->events.size(), 1);
        const Happened &happened = delivery->events.first();
        QVERIFY2(happened.kind != HappenedKind::Unknown, qPrintable(delivery->topic));
        QVERIFY(happened.at > Time());
        QVERIFY(delivery->snapshot.contact && delivery->snapshot.owner);
        const QJsonValue root = QJsonDocument::fromJson(body).object();
        const QJsonValue event = root["payload"_L1].isObject() ? root["payload"_L1] : root;
        const QString target = event["target"_L1]["_meta"_L1]["type"_L1].toString();
        const bool writes = target == "message"_L1 || target == "comment"_L1;
        QCOMPARE(delivery->snapshot.messages.size(), writes ? 1 : 0);
        for (const Message &message : delivery->snapshot.messages) {
            QCOMPARE(message.id.value(), event["target"_L1]["data"_L1]["id"_L1].toString());
            QVERIFY(!message.body.text.isEmpty() && !message.author.id.isEmpty());
        }
        for (qsizetype size = 0; size < body.trimmed().size(); ++size)
            QVERIFY(!parseFront(body.left(size), dialect).ok());
    }

    void reads()
    {
        FrontThread thread;
        thread.conversation = answer(u"ConversationResponse"_s);
        thread.messages = {answer(u"MessageResponse"_s)};
        thread.comments = QJsonArray{answer(u"CommentResponse"_s)};
        const Delivery delivery = readFrontThread(thread, dialect);
        QVERIFY(delivery.snapshot.whole);
        QVERIFY(delivery.snapshot.conversation.value().startsWith("cnv_"_L1));
        QVERIFY(delivery.snapshot.owner && delivery.snapshot.state && delivery.snapshot.tags);
        QCOMPARE(delivery.snapshot.messages.size(), 2);
    }

private:
    /// One example of the description, bare or with the name of its schema around it.
    QJsonObject answer(const QString &name) const
    {
        QFile file(m_folder + u"/rest/"_s + name + u".json"_s);
        if (!file.open(QIODevice::ReadOnly))
            return {};
        const QJsonObject root = QJsonDocument::fromJson(file.readAll()).object();
        return root.contains("example"_L1) ? root["example"_L1].toObject() : root;
    }

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
    if (QDir(folder + u"/front"_s).exists()) // captures of several vendors
        folder += u"/front"_s;
    FrontCapturesTest test(folder);
    return QTest::qExec(&test, argc, argv);
}

#include "tst_front_captures.moc"
