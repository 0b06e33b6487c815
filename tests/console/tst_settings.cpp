// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/refusedsetting.h"
#include "console/settingsdesk.h"
#include "console/settingsdraft.h"
#include "console/settinglines.h"
#include "domain/clock.h"
#include "domain/settingsjson.h"
#include "domain/settingswords.h"
#include "store/store.h"
#include "store/workspaces.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Baton;

/// What a form for settings needs: a line for every field of the configuration file, a draft that
/// survives what others change, and saving by the file's rules.
class tst_settings : public QObject
{
    Q_OBJECT

private slots:
    void everyFieldHasALine_data();
    void everyFieldHasALine();
    void linesAreTheFieldsOfTheFile();
    void aDraftStaysOnTopOfWhatIsStored();
    void undoNeverDoesNothing();
    void savingOnOldSettingsConflicts();
    void whatIsNotSavedComesBack();
    void aRefusalNamesItsField();
};

static Settings shop(bool autopilot = false)
{
    WorkspaceSettings acme;
    acme.key = WorkspaceKey(u"acme"_s);
    acme.name = u"Acme"_s;
    acme.channels[Channel::Web].autopilot = autopilot;
    Settings settings;
    settings.workspaces = {acme};
    return settings;
}

void tst_settings::everyFieldHasALine_data()
{
    QTest::addColumn<Platform>("platform");
    QTest::newRow("intercom") << Platform::Intercom;
    QTest::newRow("front") << Platform::Front;
}

void tst_settings::everyFieldHasALine()
{
    QFETCH(Platform, platform);
    for (const SettingLine &line : SettingWords::lines(platform)) {
        QVERIFY2(!line.explanation.isEmpty(), qPrintable(line.field.path));
        QVERIFY2(line.explanation.endsWith(u'.'), qPrintable(line.field.path));
        for (const QString &word : line.field.allowed) {
            const bool isName = line.part == SettingPart::Elsewhere;
            QVERIFY2(isName || SettingWords::choice(word) != word, qPrintable(word));
        }
    }
}

void tst_settings::linesAreTheFieldsOfTheFile()
{
    QStringList paths;
    for (const SettingLine &line : SettingWords::lines(Platform::Intercom))
        paths.append(line.field.path);
    SettingsDraft draft;
    Settings settings = shop();
    for (Channel channel : {Channel::Email, Channel::Sms, Channel::Phone, Channel::Other})
        settings.workspaces[0].channels.insert(channel, {});
    draft.setStored(settings);
    for (const QString &path : std::as_const(paths))
        QVERIFY2(!draft.value(WorkspaceKey(u"acme"_s), path).isUndefined(), qPrintable(path));
    QVERIFY(paths.contains(u"processOnAssignment"_s));
    QVERIFY(!paths.contains(u"handleUnassigned"_s)); // Front's
}

void tst_settings::aDraftStaysOnTopOfWhatIsStored()
{
    const WorkspaceKey acme(u"acme"_s);
    SettingsDraft draft;
    draft.setStored(shop());
    draft.change(acme, u"handoff.level"_s, u"ai_first"_s);
    draft.change(acme, u"channels.web.autopilot"_s, true);
    draft.change({}, u"publicUrl"_s, u"https://baton.example.com"_s);
    QCOMPARE(draft.changes().size(), 3);
    draft.setStored(shop(true)); // somebody else switched it on
    QCOMPARE(draft.changes().size(), 2);
    const Result<Settings> wanted = settingsFromJson(draft.wanted());
    QVERIFY(wanted);
    QCOMPARE(wanted->workspaces[0].handoff.level, HandoffLevel::AiFirst);
    QVERIFY(wanted->workspaces[0].channel(Channel::Web).autopilot);
    QCOMPARE(wanted->publicUrl, u"https://baton.example.com"_s);
}

void tst_settings::undoNeverDoesNothing()
{
    const WorkspaceKey acme(u"acme"_s);
    SettingsDraft draft;
    draft.setStored(shop());
    draft.change(acme, u"name"_s, u"A"_s);
    draft.change(acme, u"name"_s, u"Ac"_s); // one step: typing
    draft.change(acme, u"takeOwnership"_s, true);
    draft.change(acme, u"takeOwnership"_s, false); // as it was: no step
    QCOMPARE(draft.changes().size(), 1);
    draft.undo();
    QVERIFY(draft.isEmpty());
    QCOMPARE(draft.value(acme, u"name"_s).toString(), u"Acme"_s);
}

void tst_settings::savingOnOldSettingsConflicts()
{
    QTemporaryDir folder;
    SystemClock clock;
    const auto store = std::move(*Store::open(folder.path()));
    const auto import = [&](const Settings &settings) {
        return store->write<Nothing>([settings, &clock](Connection &connection) {
            return Workspaces::import(connection, settings, clock.now());
        }).result();
    };
    QVERIFY(import(shop()));
    SettingsDesk desk(*store, clock);
    SettingsDraft draft;
    draft.setStored(desk.current().result()->settings);
    draft.change(WorkspaceKey(u"acme"_s), u"name"_s, u"Acme & Co"_s);
    QVERIFY(import(shop(true)));
    const Result<> late = desk.save(draft.stored(), draft.wanted()).result();
    QVERIFY(!late);
    QCOMPARE(late.error().kind, ErrorKind::Conflict);
    draft.setStored(desk.current().result()->settings);
    QVERIFY(desk.save(draft.stored(), draft.wanted()).result());
    const Settings now = desk.current().result()->settings;
    QCOMPARE(now.workspaces[0].name, u"Acme & Co"_s);
    QVERIFY(now.workspaces[0].channel(Channel::Web).autopilot);
}

void tst_settings::whatIsNotSavedComesBack()
{
    SettingsDraft draft;
    draft.setStored(shop());
    draft.change(WorkspaceKey(u"acme"_s), u"repliesPerHour"_s, 12);
    draft.change({}, u"publicUrl"_s, u"https://baton.example.com"_s);
    SettingsDraft later;
    later.setStored(shop(true)); // something else was saved meanwhile
    later.restore(draft.unsaved());
    QCOMPARE(later.changes(), draft.changes());
    QCOMPARE(later.value(WorkspaceKey(u"acme"_s), u"repliesPerHour"_s).toInt(), 12);
    SettingsDraft withoutAcme;
    withoutAcme.setStored({});
    withoutAcme.restore(draft.unsaved());
    QCOMPARE(withoutAcme.changes().size(), 1);
}

void tst_settings::aRefusalNamesItsField()
{
    SettingsDraft draft;
    draft.setStored(shop());
    draft.change(WorkspaceKey(u"acme"_s), u"officeHours.weekly"_s,
                 QJsonArray{u"mon-fri 09:00-17:00"_s, u"always"_s});
    const Result<Settings> checked = settingsFromJson(draft.wanted());
    QVERIFY(!checked);
    const auto refusal = refusedSettingOf(checked.error(), draft.wanted());
    QVERIFY(refusal);
    QCOMPARE(refusal->field, (SettingsDraft::Field{WorkspaceKey(u"acme"_s), u"officeHours.weekly"_s}));
    QVERIFY(refusal->what.startsWith(u"“always”"_s));
    QVERIFY(!refusedSettingOf({ErrorKind::Conflict, u"x: y"_s, {}}, draft.wanted()));
}

QTEST_MAIN(tst_settings)
#include "tst_settings.moc"
