// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/settingsjson.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Baton;
using namespace Qt::StringLiterals;

/// The README promises that its configuration shows what a file has that names nothing.
class TestReadme : public QObject
{
    Q_OBJECT

private slots:
    void showsTheDefaults();
};

void TestReadme::showsTheDefaults()
{
    QFile readme(QStringLiteral(BATON_SOURCE_DIR "/README.md"));
    QVERIFY(readme.open(QIODevice::ReadOnly));
    const QByteArray text = readme.readAll();
    const qsizetype start = text.indexOf("{", text.indexOf("This is every field"));
    const QByteArray block = text.mid(start, text.indexOf("```", start) - start);
    const Result<Settings> shown = settingsFromFile(block);
    QVERIFY2(shown.ok(), shown ? "" : qPrintable(shown.error().what));
    const WorkspaceSettings &given = shown->workspaces[0];
    const Result<WorkspaceSettings> bare
        = workspaceFromJson({{u"key"_s, u"acme"_s},
                             {u"platform"_s, u"intercom"_s},
                             {u"name"_s, given.name},
                             {u"platformWorkspaceId"_s, given.platformWorkspaceId},
                             {u"aiTeammateId"_s, given.aiTeammate.value()},
                             {u"webhookKey"_s, given.webhookKey.value()}});
    QVERIFY(bare.ok());
    QCOMPARE(given, *bare);
    const QJsonObject object
        = QJsonDocument::fromJson(block)[u"workspaces"][0].toObject();
    QCOMPARE(object.keys(), toJson(given).keys());
}

QTEST_GUILESS_MAIN(TestReadme)
#include "tst_readme.moc"
