// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/changewords.h"

#include <QJsonArray>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace Baton {

namespace {

constexpr qsizetype longestTold = 24;

QString shortened(const QString &text)
{
    return text.size() > longestTold ? text.left(longestTold - 1) + u'…' : text;
}

QStringList entriesOf(const QJsonValue &value)
{
    QStringList entries;
    for (const QJsonValue &each : value.toArray())
        entries.append(each.isDouble() ? QLocale().toString(each.toInteger()) : each.toString());
    return entries;
}

} // namespace

QString ChangeWords::of(const SettingLine &line, const QJsonValue &before, const QJsonValue &after,
                        const People &people)
{
    switch (line.field.kind) {
    case FieldKind::Flag: return after.toBool() ? tr("on") : tr("off");
    case FieldKind::Choice: return SettingWords::choice(after.toString()).section(u':', 0, 0);
    case FieldKind::Share:
    case FieldKind::Count:
    case FieldKind::Span: return number(line, after);
    case FieldKind::Spans:
        return tr("%1 %2").arg(entriesOf(after).join(u", "_s), SettingWords::unit(line.field.unit));
    case FieldKind::Texts: return list(before, after, people);
    case FieldKind::Text: return picked(line, after.toString(), people);
    case FieldKind::Sayings: break; // whole sentences
    }
    return {};
}

QString ChangeWords::picked(const SettingLine &line, const QString &value, const People &people)
{
    if (line.picker == SettingPicker::HandoffTarget) {
        const QString id = value.section(u':', 1);
        Owner owner;
        if (value.startsWith("team:"_L1))
            owner.team = TeamId(id);
        else
            owner.teammate = TeammateId(id);
        const QString name = people.nameOf(owner);
        return id.isEmpty() ? tr("nobody") : name.isEmpty() ? id : name;
    }
    for (const auto &[code, name] : SettingWords::languages()) {
        if (line.picker == SettingPicker::Language && code == value)
            return name;
    }
    return value.isEmpty() ? tr("empty") : tr("“%1”").arg(shortened(value));
}

QString ChangeWords::number(const SettingLine &line, const QJsonValue &value)
{
    if (!value.isDouble())
        return tr("“%1”").arg(shortened(value.toString())); // refused when it is saved
    const QString digits = line.field.kind == FieldKind::Share
        ? QLocale().toString(value.toDouble(), 'g', 6)
        : QLocale().toString(value.toInteger());
    return line.field.unit == FieldUnit::None
        ? digits
        : tr("%1 %2").arg(digits, SettingWords::unit(line.field.unit));
}

/// "+press, −legal": teams by their names.
QString ChangeWords::list(const QJsonValue &before, const QJsonValue &after, const People &people)
{
    const QStringList was = entriesOf(before);
    const QStringList is = entriesOf(after);
    const auto told = [&](const QString &entry) {
        return shortened(people.teams.value(TeamId(entry), entry));
    };
    QStringList changes;
    for (const QString &entry : is) {
        if (!was.contains(entry))
            changes.append(u'+' + told(entry));
    }
    for (const QString &entry : was) {
        if (!is.contains(entry))
            changes.append(u'−' + told(entry));
    }
    return changes.join(u", "_s); // nothing: in another order
}

} // namespace Baton
