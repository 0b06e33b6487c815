// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/aliases.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Baton {

namespace {

/// In this order: a path within an address is part of it, and a number within a path of that.
struct Pattern
{
    const char *kind;
    const char16_t *pattern;
};
constexpr Pattern patterns[] = {
    {"URL", uR"(\b[a-zA-Z][a-zA-Z0-9+.-]*://[^\s"'<>»”)]+)"},
    {"MAIL", uR"([^\s@"'<>(),;:]+@[^\s@"'<>(),;:]+\.\p{L}{2,})"},
    {"PATH", uR"((?<![\p{L}\d])(?:~|[A-Za-z]:)?[/\\](?:[^\s/\\"'<>»”,;:]+[/\\]?)+)"},
    {"HOST", uR"(\b(?:[\p{L}\d](?:[\p{L}\d-]*[\p{L}\d])?\.)+\p{L}{2,}(?::\d+)?\b)"},
    {"ADDRESS", uR"(\b(?:\d{1,3}\.){3}\d{1,3}(?::\d+)?\b)"},
    {"PHONE", uR"(\+\d[\d ()-]{5,}\d)"},
    {"ID", uR"(\b(?![A-Z]+-\d+\b)(?:[a-z]{2,4}_[a-z0-9]+|\d{5,}|(?=[\w-]*\d)[\w=-]{12,})\b)"},
};

} // namespace

QString Aliases::of(const QString &kind, const QString &name)
{
    if (name.trimmed().isEmpty())
        return {};
    QString &alias = m_aliases[name.toLower()];
    if (alias.isEmpty())
        alias = u"%1-%2"_s.arg(kind).arg(++m_counts[kind]);
    return alias;
}

void Aliases::also(const QString &name, const QString &alias)
{
    if (!name.trimmed().isEmpty())
        m_aliases.insert(name.toLower(), alias);
}

QString Aliases::replaced(const QString &text, const char *kind, const QString &pattern)
{
    const QRegularExpression expression(pattern);
    QString out;
    qsizetype end = 0;
    for (auto found = expression.globalMatch(text); found.hasNext();) {
        const auto match = found.next();
        out += text.mid(end, match.capturedStart() - end);
        out += of(QString::fromLatin1(kind), match.captured());
        end = match.capturedEnd();
    }
    return out + text.mid(end);
}

/// Addresses first, whole: a host within one may be a known name, and would hide the rest of it.
QString Aliases::scrubbed(QString text)
{
    for (const Pattern &each : patterns)
        text = replaced(text, each.kind, QString::fromUtf16(each.pattern));
    QStringList names = m_aliases.keys();
    // The longer first: "Acme support" before "acme".
    std::sort(names.begin(), names.end(),
              [](const QString &a, const QString &b) { return a.size() > b.size(); });
    for (const QString &name : std::as_const(names)) {
        const QRegularExpression whole(
            uR"((?<![\p{L}\d])%1(?![\p{L}\d]))"_s.arg(QRegularExpression::escape(name)),
            QRegularExpression::CaseInsensitiveOption
                | QRegularExpression::UseUnicodePropertiesOption);
        text.replace(whole, m_aliases.value(name));
    }
    return text;
}

} // namespace Baton
