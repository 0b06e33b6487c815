// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/repeatedfield.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>
#include <QStringList>

namespace Baton {

namespace {

/// An object or a list that has begun and not ended.
struct OpenValue
{
    bool object = false;
    bool awaitsName = false;
    int item = 0;        ///< of a list
    QSet<QString> names; ///< of an object, so far
    QString name;        ///< the latest of them
};

/// Where the text that begins at `from` ends: behind its closing quote.
qsizetype endOfText(const QByteArray &json, qsizetype from)
{
    qsizetype at = from + 1;
    while (at < json.size() && json[at] != '"')
        at += json[at] == '\\' ? 2 : 1;
    return at + 1;
}

QString unescaped(const QByteArray &quoted)
{
    return QJsonDocument::fromJson('[' + quoted + ']').array().at(0).toString();
}

QString pathTo(const QList<OpenValue> &open)
{
    QString path;
    for (const OpenValue &value : open) {
        if (!value.object)
            path += QStringLiteral("[%1]").arg(value.item);
        else
            path += path.isEmpty() ? value.name : u'.' + value.name;
    }
    return path;
}

void takeMark(char mark, QList<OpenValue> &open)
{
    if (mark == '{' || mark == '[')
        open.append({.object = mark == '{', .awaitsName = mark == '{'});
    else if (open.isEmpty())
        return;
    else if (mark == '}' || mark == ']')
        open.removeLast();
    else if (mark == ',' && open.last().object)
        open.last().awaitsName = true;
    else if (mark == ',')
        ++open.last().item;
}

} // namespace

std::optional<QString> repeatedField(const QByteArray &json)
{
    QList<OpenValue> open;
    for (qsizetype at = 0; at < json.size();) {
        if (json[at] != '"') {
            takeMark(json[at++], open);
            continue;
        }
        const qsizetype end = endOfText(json, at);
        if (!open.isEmpty() && std::exchange(open.last().awaitsName, false)) {
            OpenValue &object = open.last();
            object.name = unescaped(json.sliced(at, end - at));
            if (object.names.contains(object.name))
                return pathTo(open);
            object.names.insert(object.name);
        }
        at = end;
    }
    return std::nullopt;
}

} // namespace Baton
