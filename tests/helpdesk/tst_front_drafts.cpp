// SPDX-License-Identifier: GPL-3.0-or-later
#include "helpdesk/front/channels.h"
#include "helpdesk/front/connector.h"

#include "helpdesk/front_samples.h"
#include "helpdesk/scriptedvendor.h"

#include <QTest>

using namespace FrontSamples;

namespace {

using Script = QList<ScriptedVendor::Step>;

const ConversationId talk(u"cnv_55"_s);
const QByteArray root = "/conversations/cnv_55";

QByteArray results(const QJsonArray &all)
{
    return bytes({{u"_pagination"_s, QJsonObject{{u"next"_s, QJsonValue()}}}, {u"_results"_s, all}});
}

QJsonObject channel(const QString &id, const QString &type, const QString &address,
                    const QString &inbox, bool valid = true)
{
    const QJsonObject related{{u"inbox"_s, u"https://acme.api.frontapp.com/inboxes/"_s + inbox}};
    return {{u"id"_s, id},
            {u"type"_s, type},
            {u"address"_s, address},
            {u"is_valid"_s, valid},
            {u"_links"_s, QJsonObject{{u"related"_s, related}}}};
}

QJsonObject draftOf(const QString &author = u"tea_ai"_s)
{
    return with(outbound(author, u"msg_d"_s), {{u"draft_mode"_s, u"shared"_s}});
}

/// What a read of the thread asks for, with everything that only teammates see.
Script reads(const QJsonArray &messages, const QJsonArray &drafts = {})
{
    return {ScriptedVendor::get(root, 200, bytes(conversation())),
            ScriptedVendor::get(root + "/messages?limit=100", 200, results(messages)),
            ScriptedVendor::get(root + "/comments", 200, results({})),
            ScriptedVendor::get(root + "/drafts", 200, results(drafts))};
}

const QJsonArray channels{channel(u"cha_old"_s, u"smtp"_s, u"help@acme.example"_s, u"inb_1"_s, false),
                          channel(u"cha_chat"_s, u"front_chat"_s, u"chat"_s, u"inb_1"_s),
                          channel(u"cha_mail"_s, u"gmail"_s, u"Help@Acme.example"_s, u"inb_1"_s)};

} // namespace

/// Front's own drafts: by which channel an answer would leave, and how a lost one is found.
class FrontDraftsTest : public QObject
{
    Q_OBJECT

private slots:
    void itLeavesByTheAddressThatWasWrittenTo()
    {
        const QByteArray made = bytes(draftOf());
        ScriptedVendor vendor(reads({inbound()})
                              + Script{ScriptedVendor::get("/channels", 200, results(channels)),
                                       ScriptedVendor::post(root + "/drafts", 200, made),
                                       ScriptedVendor::post(root + "/drafts", 200, made)});
        HttpClient client(m_clock);
        FrontHelpdesk desk(client, apiAt(vendor), dialect);
        QVERIFY(readNow(desk).ok());
        const PerformReport report = drafts(desk, u"On its way.\n\nBye"_s);
        QCOMPARE(report.performed, Performed::Done);
        QCOMPARE(report.vendorId.value(), u"msg_d"_s);
        QCOMPARE(vendor.body(5), (QJsonObject{{u"author_id"_s, u"tea_ai"_s},
                                              {u"channel_id"_s, u"cha_mail"_s},
                                              {u"body"_s, u"<p>On its way.</p><p>Bye</p>"_s},
                                              {u"mode"_s, u"shared"_s}}));
        // The channels are known now.
        QCOMPARE(drafts(desk, u"Again"_s).performed, Performed::Done);
        QCOMPARE(vendor.complaints(), "");
    }

    void withoutAnAddressTheInboxSaysIt()
    {
        QJsonObject chat = with(inbound(), {{u"type"_s, u"front_chat"_s},
                                            {u"recipients"_s, QJsonArray()}});
        ScriptedVendor vendor(
            reads({chat})
            + Script{ScriptedVendor::get("/channels", 200, results(channels)),
                     ScriptedVendor::get(root + "/inboxes", 200,
                                         results({QJsonObject{{u"id"_s, u"inb_1"_s}}})),
                     ScriptedVendor::post(root + "/drafts", 200, bytes(draftOf()))});
        HttpClient client(m_clock);
        FrontHelpdesk desk(client, apiAt(vendor), dialect);
        QVERIFY(readNow(desk).ok());
        QCOMPARE(drafts(desk, u"Hi"_s).performed, Performed::Done);
        QCOMPARE(vendor.body(6)[u"channel_id"_s].toString(), u"cha_chat"_s);
        QCOMPARE(vendor.complaints(), "");
    }

    void withoutAChannelItIsRefusedWithItsFix()
    {
        ScriptedVendor vendor({ScriptedVendor::get("/channels", 200, results(channels)),
                               ScriptedVendor::get(root + "/inboxes", 200, results({}))});
        HttpClient client(m_clock);
        FrontHelpdesk desk(client, apiAt(vendor), dialect);
        const PerformReport report = drafts(desk, u"Hi"_s);
        QCOMPARE(report.performed, Performed::Refused);
        QVERIFY(report.detail.contains(u"Check that"_s));
        QCOMPARE(vendor.complaints(), "");
    }

    void whatFailsBeforeItHasDoneNothing()
    {
        ScriptedVendor vendor({ScriptedVendor::get("/channels", 200, "<p>proxy</p>")});
        HttpClient client(m_clock);
        FrontHelpdesk desk(client, apiAt(vendor), dialect);
        QCOMPARE(drafts(desk, u"Hi"_s).performed, Performed::NeverLeft);
        QCOMPARE(vendor.complaints(), "");
    }

    void oneThatMayBeThereIsLookedFor()
    {
        ScriptedVendor vendor(reads({inbound()})
                              + Script{ScriptedVendor::get("/channels", 200, results(channels)),
                                       ScriptedVendor::post(root + "/drafts", 502)}
                              + reads({inbound()}, {draftOf()}));
        HttpClient client(m_clock);
        FrontHelpdesk desk(client, apiAt(vendor), dialect);
        QVERIFY(readNow(desk).ok());
        QCOMPARE(drafts(desk, u"On its way."_s).performed, Performed::Maybe);
        const Result<Delivery> again = readNow(desk);
        QVERIFY(again.ok());
        QCOMPARE(again->snapshot.messages.size(), 2);
        QCOMPARE(again->snapshot.messages.last().visibility, Visibility::Internal);
        QCOMPARE(again->snapshot.messages.last().author.kind, AuthorKind::AiTeammate);
        QCOMPARE(vendor.complaints(), "");
    }

    void whereDraftsAreCommentsNobodyLooksForThem()
    {
        ScriptedVendor vendor(reads({inbound()}).first(3));
        HttpClient client(m_clock);
        FrontApi api = apiAt(vendor);
        api.draftsInComposer = false;
        FrontHelpdesk desk(client, api, dialect);
        QVERIFY(readNow(desk).ok());
        QCOMPARE(vendor.complaints(), "");
    }

private:
    static FrontApi apiAt(const ScriptedVendor &vendor)
    {
        FrontApi api = *frontApi(vendor.base(), "secret-token", TeammateId(u"tea_ai"_s));
        api.draftsInComposer = true;
        return api;
    }

    static Result<Delivery> readNow(FrontHelpdesk &desk)
    {
        return ended(desk.read(talk, Haste::None),
                          Result<Delivery>(Error{ErrorKind::Internal, u"unfinished"_s, {}}));
    }

    static PerformReport drafts(FrontHelpdesk &desk, const QString &text)
    {
        return ended(desk.perform(talk, PostDraft{text}),
                          PerformReport{.detail = u"unfinished"_s});
    }

    SystemClock m_clock;
};

QTEST_GUILESS_MAIN(FrontDraftsTest)
#include "tst_front_drafts.moc"
