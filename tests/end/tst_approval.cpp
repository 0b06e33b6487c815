// SPDX-License-Identifier: GPL-3.0-or-later
#include "shop.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Baton;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 60'000;

/// Answers of the Messenger wait for a person for an hour from now on.
void holdAnswers(const Program &program)
{
    QFile file(program.folder() + u"/config.json"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QByteArray config = file.readAll();
    config.replace("\"web\": {", "\"web\": {\"answersGoOut\": \"afterApproval\", "
                                 "\"approval\": {\"minutes\": 60, \"then\": \"handoff\"},");
    program.writeFile(u"held.json"_s, config);
    QCOMPARE(program.run({u"config"_s, u"import"_s, program.folder() + u"/held.json"_s}), 0);
}

} // namespace

/// Answers that wait for a person, decided from the command line beside the running core.
class TestApproval : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_shop.reset(); }
    void isListedAndApproved();
    void isRefused();
    void whatDoesNotWaitIsSaid();

private:
    QByteArray said(const QStringList &words, int code = 0) const
    {
        QByteArray output;
        const int ended = m_shop->program.run(words, &output);
        return ended == code ? output : "exit " + QByteArray::number(ended) + ": " + output;
    }
    /// The ticket of a question whose answer waits, as the list has it.
    QString held(const ConversationId &conversation)
    {
        const SessionId id = m_shop->session(conversation).id;
        const QString ticket = QString::number(id.value());
        return said({u"held"_s}).contains('#' + ticket.toLatin1()) ? ticket : QString();
    }

    std::unique_ptr<Shop> m_shop;
};

void TestApproval::init()
{
    m_shop = std::make_unique<Shop>();
    holdAnswers(m_shop->program);
    QVERIFY(m_shop->start());
}

void TestApproval::isListedAndApproved()
{
    const ConversationId id = m_shop->asks(u"Ada Berg"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!held(id).isEmpty(), patience);
    const QByteArray list = said({u"held"_s});
    QVERIFY2(list.contains("Ada Berg") && list.contains("Acme support"), list.constData());
    QVERIFY2(list.contains("tracking"), list.constData()); // the answer itself
    QCOMPARE(m_shop->replies(id), 0);
    const QByteArray approved = said({u"approve"_s, held(id)});
    QVERIFY2(approved.startsWith("Approved"), approved.constData());
    QTRY_COMPARE_WITH_TIMEOUT(m_shop->replies(id), 1, patience);
    QTRY_VERIFY_WITH_TIMEOUT(held(id).isEmpty(), patience);
}

void TestApproval::isRefused()
{
    const ConversationId id = m_shop->asks(u"Ada Berg"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!held(id).isEmpty(), patience);
    const QByteArray refused = said({u"refuse"_s, u'#' + held(id)});
    QVERIFY2(refused.startsWith("Refused"), refused.constData());
    QTRY_VERIFY_WITH_TIMEOUT(held(id).isEmpty(), patience);
    QCOMPARE(m_shop->session(id).turns.last().state, TurnState::Stopped);
    QCOMPARE(m_shop->replies(id), 0);
}

void TestApproval::whatDoesNotWaitIsSaid()
{
    QCOMPARE(said({u"held"_s}).trimmed(), "No answer waits for approval.");
    const QByteArray unknown = said({u"approve"_s, u"99999"_s}, 1);
    QVERIFY2(unknown.contains("There is no session #99999"), unknown.constData());
    const QByteArray noTicket = said({u"approve"_s, u"soon"_s}, 2);
    QVERIFY2(noTicket.contains("no ticket number"), noTicket.constData());
}

QTEST_GUILESS_MAIN(TestApproval)
#include "tst_approval.moc"
