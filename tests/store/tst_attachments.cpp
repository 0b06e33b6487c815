// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/attachments.h"

#include "store/connection.h"
#include "store/erasure.h"
#include "store/retention.h"
#include "store/stored.h"

using namespace Baton;
using namespace Baton::Testing;
using namespace Qt::StringLiterals;

namespace {

const Attachment photo{u"seam.png"_s, u"https://files.example.com/seam?signature=1"_s,
                       u"image/png"_s, 7};
const Attachment list{u"list.pdf"_s, u"https://files.example.com/list"_s, u"application/pdf"_s, 9};

} // namespace

/// Files of messages: fetched once, tried again when it is time, gone with what names them.
class TestAttachments : public QObject
{
    Q_OBJECT

private slots:
    void whatIsNamedIsWantedOnce();
    void anotherSignatureIsTheSameFile();
    void aMissIsWantedAgainWhenItIsTime();
    void theLastMissIsNotWanted();
    void dueNamesSessionsWithWork();
    void contentIsReadByItsSessionOnly();
    void whatIsNoLongerNamedIsNotKept();
    void goesWithItsMessage_data();
    void goesWithItsMessage();
    void roomIsCountedByWorkspace();

private:
    SessionId plant(Data &data, const QString &conversation = u"c1"_s)
    {
        Session session = data.conversation(conversation);
        session.messages.first().attachments = {photo, list};
        return must(data.commit(session));
    }
    static QList<WantedFile> wanted(Data &data, SessionId session, Time now = noon)
    {
        return must(read<QList<WantedFile>>(*data.store, [&](Connection &c) {
            return Attachments::wanted(c, session, now);
        }));
    }
    static void keep(Data &data, const WantedFile &file, const QByteArray &content,
                     qint64 room = Attachments::roomOfWorkspace)
    {
        must(write(*data.store, [&](Connection &c) {
            return Attachments::keep(c, file, content, u"image/png"_s, room);
        }));
    }
    static void miss(Data &data, const WantedFile &file, FileState state, std::optional<Time> again)
    {
        must(write(*data.store, [&](Connection &c) {
            return Attachments::miss(c, file, state, again);
        }));
    }
    static QList<FileRow> files(Data &data, SessionId session)
    {
        return must(read<QList<FileRow>>(*data.store, [&](Connection &c) {
            return Attachments::ofSession(c, session);
        }));
    }
    static QList<SessionId> due(Data &data, Time since, Time now)
    {
        return must(read<QList<SessionId>>(*data.store, [&](Connection &c) {
            return Attachments::due(c, since, now);
        }));
    }
    static qint64 contents(Data &data)
    {
        return must(read<qint64>(*data.store, [](Connection &c) {
            return c.number("SELECT count(*) FROM attachment_contents");
        }));
    }
};

void TestAttachments::whatIsNamedIsWantedOnce()
{
    Data data;
    const SessionId session = plant(data);
    const QList<WantedFile> all = wanted(data, session);
    QCOMPARE(all.size(), 2);
    const WantedFile first{session, data.workspace, ConversationId(u"c1"_s),
                           MessageId(u"source"_s), photo, 0};
    QCOMPARE(all.first(), first);
    keep(data, first, "a torn seam");
    QCOMPARE(wanted(data, session).size(), 1);
    QCOMPARE(wanted(data, session, noon + 24h).first().file, list);
    const FileRow row = files(data, session).value(0);
    QCOMPARE(row.state, FileState::Here);
    QCOMPARE(row.bytes, 11);
    QCOMPARE(row.name, u"seam.png"_s);
    QCOMPARE(row.message, MessageId(u"source"_s));
}

void TestAttachments::anotherSignatureIsTheSameFile()
{
    Data data;
    const SessionId session = plant(data);
    WantedFile again = wanted(data, session).first();
    again.file.url = u"https://files.example.com/seam?signature=2"_s;
    keep(data, again, "a torn seam");
    QCOMPARE(wanted(data, session).size(), 1);
    QCOMPARE(files(data, session).first().place, u"https://files.example.com/seam"_s);
    again.file.url = u"https://files.example.com/sea"_s; // no file of the message
    keep(data, again, "another");
    QCOMPARE(files(data, session).size(), 1);
}

void TestAttachments::aMissIsWantedAgainWhenItIsTime()
{
    Data data;
    const SessionId session = plant(data);
    miss(data, wanted(data, session).first(), FileState::Waiting, noon + 1min);
    QCOMPARE(wanted(data, session, noon + 59s).size(), 1);
    const QList<WantedFile> later = wanted(data, session, noon + 1min);
    QCOMPARE(later.size(), 2);
    QCOMPARE(later.first().tries, 1);
    keep(data, later.first(), "a torn seam");
    QCOMPARE(files(data, session).first().state, FileState::Here);
    QCOMPARE(wanted(data, session, noon + 24h).size(), 1);
}

void TestAttachments::theLastMissIsNotWanted()
{
    Data data;
    const SessionId session = plant(data);
    miss(data, wanted(data, session).first(), FileState::TooLarge, std::nullopt);
    QCOMPARE(wanted(data, session, noon + 240h).size(), 1);
    const FileRow row = files(data, session).first();
    QCOMPARE(row.state, FileState::TooLarge);
    QCOMPARE(row.contentType, u"image/png"_s);
}

void TestAttachments::dueNamesSessionsWithWork()
{
    Data data;
    const SessionId first = plant(data);
    const SessionId second = plant(data, u"c2"_s);
    must(data.commit(data.conversation(u"without"_s)));
    QCOMPARE(due(data, noon - 1h, noon), (QList<SessionId>{first, second}));
    QVERIFY(due(data, noon + 1h, noon).isEmpty()); // never tried, and nothing new since
    miss(data, wanted(data, first).first(), FileState::Waiting, noon + 1min);
    QVERIFY(due(data, noon + 1h, noon).isEmpty());
    QCOMPARE(due(data, noon + 1h, noon + 1min), QList<SessionId>{first});
}

void TestAttachments::contentIsReadByItsSessionOnly()
{
    Data data;
    const SessionId session = plant(data);
    const SessionId other = plant(data, u"c2"_s);
    keep(data, wanted(data, session).first(), "a torn seam");
    const FileId id = files(data, session).first().id;
    const auto content = [&](SessionId asked, FileId file) {
        return read<FileContent>(*data.store, [&](Connection &c) {
            return Attachments::content(c, asked, file);
        });
    };
    QCOMPARE(must(content(session, id)).bytes, "a torn seam"_ba);
    QCOMPARE(content(other, id).error().kind, ErrorKind::NotFound);
    QCOMPARE(content(session, FileId(99)).error().kind, ErrorKind::NotFound);
}

void TestAttachments::whatIsNoLongerNamedIsNotKept()
{
    Data data;
    const SessionId session = plant(data);
    const WantedFile onItsWay = wanted(data, session).first();
    Session redacted = data.load(session);
    redacted.messages.first().attachments.clear();
    must(data.commit(redacted));
    keep(data, onItsWay, "a torn seam");
    QVERIFY(files(data, session).isEmpty());
    QCOMPARE(contents(data), 0);
}

void TestAttachments::goesWithItsMessage_data()
{
    QTest::addColumn<QString>("how");
    for (const char *how : {"redacted", "forgotten", "erased", "session removed"})
        QTest::addRow("%s", how) << QString::fromLatin1(how);
}

void TestAttachments::goesWithItsMessage()
{
    QFETCH(QString, how);
    Data data;
    const SessionId session = plant(data);
    const SessionId other = plant(data, u"c2"_s);
    keep(data, wanted(data, session).first(), "a torn seam");
    keep(data, wanted(data, other).first(), "another seam");
    QCOMPARE(contents(data), 2);
    if (how == u"redacted") {
        Session redacted = data.load(session);
        redacted.messages.first().attachments.clear();
        must(data.commit(redacted));
    } else if (how == u"forgotten") {
        must(write(*data.store, [&](Connection &c) { return Erasure::forgetSession(c, session); }));
    } else if (how == u"erased") {
        must(eraseContact(*data.store, {.contact = u"c1@example.com"_s, .now = noon + 1h}));
    } else {
        must(write(*data.store, [&](Connection &c) {
            return c.execute("DELETE FROM sessions WHERE conversation = 'c1'");
        }));
    }
    QVERIFY(files(data, session).isEmpty());
    QCOMPARE(contents(data), 1);
    QCOMPARE(files(data, other).size(), 1);
}

void TestAttachments::roomIsCountedByWorkspace()
{
    Data data;
    const SessionId session = plant(data);
    const QList<WantedFile> all = wanted(data, session);
    keep(data, all[0], "12345678", 10);
    keep(data, all[1], "12345678", 10);
    const QList<FileRow> rows = files(data, session);
    QCOMPARE(rows[0].state, FileState::Here);
    QCOMPARE(rows[1].state, FileState::NoRoom);
    QCOMPARE(contents(data), 1);
}

QTEST_GUILESS_MAIN(TestAttachments)
#include "tst_attachments.moc"
