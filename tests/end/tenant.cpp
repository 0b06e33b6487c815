// SPDX-License-Identifier: GPL-3.0-or-later
#include "tenant.h"

#include "store/connection.h"

#include <QJsonArray>

namespace Baton {

using namespace Qt::StringLiterals;

namespace {

QJsonObject quick(bool assist)
{
    return {{"autopilot"_L1, true}, {"assist"_L1, assist}, {"settleSeconds"_L1, 1},
            {"burstSeconds"_L1, 1}};
}

constexpr auto tablesSql
    = "SELECT m.name FROM sqlite_master m JOIN pragma_table_info(m.name) i "
      "ON i.name = 'workspace_id' WHERE m.type = 'table'";
constexpr auto everyTableSql = R"(
SELECT name FROM sqlite_master m WHERE type = 'table' AND name NOT LIKE 'sqlite%'
  AND NOT EXISTS (SELECT 1 FROM sqlite_master f WHERE f.sql LIKE 'CREATE VIRTUAL TABLE%'
                  AND m.name <> f.name AND m.name LIKE f.name || '\_%' ESCAPE '\'))";
constexpr auto columnsSql = "SELECT name FROM pragma_table_info(:table)";

QStringList names(Statement &statement)
{
    QStringList names;
    const auto told = statement.each([&](Statement &row) { row.read(names.emplace_back()); });
    if (!told)
        qFatal("%s", qPrintable(told.error().what));
    return names;
}

int countIn(Connection &connection, const QString &table, const QString &workspace,
            const QString &word)
{
    Statement listing = connection.prepare(columnsSql);
    QStringList found = names(listing.bind(":table", table));
    for (QString &column : found)
        column = u"instr(lower(unpacked(%1)), :word)"_s.arg(column); // as it is, if not packed
    const QByteArray sql = u"SELECT count(*) FROM %1 WHERE workspace_id = (SELECT id FROM "
                           "workspaces WHERE workspace_key = :workspace) AND (%2)"_s
                               .arg(table, found.join(u" OR "_s)).toUtf8();
    Statement statement = connection.prepare(sql.constData());
    const auto row = statement.bind(":workspace", workspace).bind(":word", word).next();
    int count = -1;
    if (row && *row)
        statement.read(count);
    return count;
}

} // namespace

QString Tenant::notes() const
{
    QString all;
    for (const ConversationId &conversation : {answered, handedOff, assisted}) {
        for (const Simulated::Part &part : vendor->parts(conversation)) {
            if (part.type == u"note"_s)
                all += part.html + u'\n';
        }
    }
    return all;
}

QJsonObject workspaceOf(const Tenant &tenant, const QString &articles)
{
    const QString word = tenant.word;
    return {{"key"_L1, word},
            {"name"_L1, word + u" support"_s},
            {"platform"_L1, u"intercom"_s},
            {"apiBaseUrl"_L1, tenant.vendor->baseUrl()},
            {"platformWorkspaceId"_L1, SimulatedIntercom::appId()},
            {"aiTeammateId"_L1, SimulatedIntercom::aiTeammate().value()},
            {"webhookKey"_L1, u"key-of-"_s + word},
            {"sendCitationsAsNote"_L1, true},
            {"fullConversationSync"_L1, true},
            {"handoff"_L1, QJsonObject{{"topics"_L1, QJsonArray{word + u" lawsuits"_s}}}},
            {"tags"_L1, QJsonObject{{"automatic"_L1, QJsonArray{word + u"_answered"_s}}}},
            {"channels"_L1, QJsonObject{{"web"_L1, quick(true)}, {"email"_L1, quick(true)}}},
            {"knowledge"_L1, QJsonObject{{"folders"_L1, QJsonArray{articles}}}}};
}

QStringList allTables(Connection &connection)
{
    Statement tables = connection.prepare(everyTableSql);
    return names(tables);
}

RowsWith rowsWith(Connection &connection, const QString &workspace, const QString &word)
{
    RowsWith counts;
    Statement tables = connection.prepare(tablesSql);
    for (const QString &table : names(tables)) {
        if (const int count = countIn(connection, table, workspace, word); count != 0)
            counts.insert(table, count);
    }
    return counts;
}

} // namespace Baton
