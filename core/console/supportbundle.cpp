// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/supportbundle.h"

#include "console/aliases.h"
#include "console/csv.h"
#include "console/zipfile.h"
#include "domain/settingsjson.h"
#include "domain/settingslist.h"
#include "domain/words.h"

#include <QBuffer>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Baton {

namespace {

constexpr auto aboutBundle = R"(What Baton saw, for somebody who helps.

findings.txt   what the checks found
settings.json  every setting; texts are left out, their length is told
counts.csv     how many rows of everything
events.csv     the newest events, without bodies, notes and names
health.csv     what the status bar said since the program was started
versions.txt   of the program and the system

Names, addresses, ids and paths are replaced: the same one has the same alias in every file.
)";

QString stamp(Time time)
{
    return toDateTime(time).toString(Qt::ISODateWithMs);
}

/// Names that the settings know, before any text is looked through for them.
void learnNames(const Settings &settings, Aliases &aliases)
{
    for (const WorkspaceSettings &each : settings.workspaces) {
        const QString alias = aliases.of(u"WORKSPACE"_s, each.key.value());
        aliases.also(each.name, alias);
        aliases.also(each.platformWorkspaceId, alias);
        aliases.of(u"TEAMMATE"_s, each.aiTeammate.value());
        aliases.of(u"KEY"_s, each.webhookKey.value());
        const QString target = each.handoff.assignTo.section(u':', 1);
        aliases.of(u"TEAMMATE"_s, target);
        for (const QString &folder : each.knowledgeFolders)
            aliases.of(u"PATH"_s, folder);
    }
    aliases.of(u"URL"_s, settings.publicUrl);
}

QString lengthOf(const QString &text)
{
    return text.isEmpty() ? QString() : u"(%1 characters)"_s.arg(text.size());
}

/// Numbers, switches and words of ours as they are. Of everything that was typed only its length.
QJsonValue shownValue(const SettingField &field, const QJsonValue &value, Aliases &aliases)
{
    switch (field.kind) {
    case FieldKind::Flag:
    case FieldKind::Choice:
    case FieldKind::Share:
    case FieldKind::Count:
    case FieldKind::Span:
    case FieldKind::Spans: return value;
    case FieldKind::Texts: return u"(%1 entries)"_s.arg(value.toArray().size());
    case FieldKind::Sayings: return u"(%1 languages)"_s.arg(value.toObject().size());
    case FieldKind::Text: break;
    }
    const QString text = value.toString();
    if (field.path == u"handoff.assignTo"_s)
        return text.contains(u':') ? text.section(u':', 0, 0) + u':'
                + aliases.of(u"TEAMMATE"_s, text.section(u':', 1))
                                   : text;
    if (field.path == u"aiTeammateId"_s)
        return aliases.of(u"TEAMMATE"_s, text);
    return lengthOf(text);
}

QJsonValue at(QJsonValue json, const QString &path)
{
    for (const QString &part : path.split(u'.'))
        json = json.toObject().value(part);
    return json;
}

QByteArray settingsFile(const Settings &settings, Aliases &aliases)
{
    QJsonArray all;
    for (const WorkspaceSettings &each : settings.workspaces) {
        const QJsonObject stored = toJson(each);
        QJsonObject shown{{u"workspace"_s, aliases.of(u"WORKSPACE"_s, each.key.value())},
                          {u"platform"_s, QLatin1StringView(word(each.platform))}};
        for (const SettingField &field : workspaceFields(each.platform))
            shown.insert(field.path, shownValue(field, at(stored, field.path), aliases));
        all.append(shown);
    }
    const QJsonObject file{{u"publicUrl"_s, aliases.of(u"URL"_s, settings.publicUrl)},
                           {u"trustedProxies"_s, settings.trustedProxies.size()},
                           {u"workspaces"_s, all}};
    return QJsonDocument(file).toJson();
}

QByteArray table(const QStringList &header, const QList<QStringList> &rows)
{
    QBuffer out;
    out.open(QIODevice::WriteOnly);
    CsvWriter csv(out);
    bool whole = csv.row(header).ok(); // memory takes all
    for (const QStringList &row : rows)
        whole = whole && csv.row(row).ok();
    return whole && csv.finish() ? out.data() : QByteArray();
}

QByteArray countsFile(const QList<Census::Count> &counts)
{
    QList<QStringList> rows;
    for (const Census::Count &each : counts)
        rows.append({each.what, QString::number(each.rows)});
    return table({u"what"_s, u"rows"_s}, rows);
}

/// By the order of EffectAction.
QString actionOf(const EventRow &row)
{
    constexpr const char *words[] = {"reply", "note",  "tag",   "unassign",
                                     "assign", "close", "draft", "attribute"};
    static_assert(std::size(words) == std::variant_size_v<EffectAction>);
    return QLatin1StringView(words[row.effect->action.index()]);
}

/// A topic is the vendor's word; what does not look like one could be anything.
QString whatOf(const EventRow &row)
{
    static const QRegularExpression topic(u"^[a-z_]+([./-][a-z_]+)*$"_s);
    if (row.side == EventSide::Refused)
        return u"status %1"_s.arg(row.status);
    if (row.effect)
        return actionOf(row);
    return topic.match(row.what).hasMatch() ? row.what : u"other"_s;
}

QByteArray eventsFile(const QList<EventRow> &events, Aliases &aliases)
{
    constexpr const char *sides[] = {"in", "console", "out", "refused"};
    QList<QStringList> rows;
    for (const EventRow &row : events) {
        const QString state = row.effect ? QString::fromLatin1(word(row.effect->status))
            : row.handledAt              ? u"handled"_s
            : row.side == EventSide::In  ? u"waits"_s
                                         : QString();
        rows.append({stamp(row.at), QLatin1StringView(sides[int(row.side)]),
                     aliases.of(u"WORKSPACE"_s, row.workspaceName), whatOf(row),
                     aliases.of(u"CONVERSATION"_s, row.conversation),
                     row.session.isNull() ? QString() : u"#%1"_s.arg(row.session.value()), state,
                     row.effect ? QString::number(row.effect->attempts) : QString(),
                     row.handledAt ? QString::number((*row.handledAt - row.at).count()) : QString(),
                     QString::number(row.bytes)});
    }
    return table({u"at"_s, u"side"_s, u"workspace"_s, u"what"_s, u"conversation"_s, u"session"_s,
                  u"state"_s, u"attempts"_s, u"handled_after_ms"_s, u"bytes"_s},
                 rows);
}

QByteArray healthFile(const QList<HealthMoment> &moments, Aliases &aliases)
{
    constexpr const char *states[] = {"good", "busy", "warning", "bad"};
    QList<QStringList> rows;
    for (const HealthMoment &each : moments)
        rows.append({stamp(each.at), aliases.scrubbed(each.name),
                     QLatin1StringView(states[int(each.state)]), aliases.scrubbed(each.value)});
    return table({u"at"_s, u"part"_s, u"state"_s, u"said"_s}, rows);
}

QByteArray findingsFile(Findings findings, Aliases &aliases)
{
    for (Finding &finding : findings) {
        for (const QString &foreign : std::as_const(finding.foreign)) {
            if (foreign.isEmpty())
                continue;
            const QString alias = aliases.of(u"NAME"_s, foreign);
            finding.seen.replace(foreign, alias);
            finding.fix.replace(foreign, alias);
        }
        finding.subject = aliases.scrubbed(finding.subject);
        finding.seen = aliases.scrubbed(finding.seen);
        finding.fix = aliases.scrubbed(finding.fix);
    }
    return findingsText(findings).toUtf8();
}

} // namespace

QByteArray supportBundle(const BundleParts &parts)
{
    Aliases aliases;
    learnNames(parts.settings, aliases);
    return zipOf({{u"about.txt"_s, aboutBundle},
                  {u"versions.txt"_s, parts.versions.toUtf8()},
                  {u"findings.txt"_s, findingsFile(parts.findings, aliases)},
                  {u"settings.json"_s, settingsFile(parts.settings, aliases)},
                  {u"counts.csv"_s, countsFile(parts.counts)},
                  {u"events.csv"_s, eventsFile(parts.events, aliases)},
                  {u"health.csv"_s, healthFile(parts.health, aliases)}},
                 parts.at);
}

} // namespace Baton
