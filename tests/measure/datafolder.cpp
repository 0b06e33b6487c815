// SPDX-License-Identifier: GPL-3.0-or-later
#include "measure/datafolder.h"

#include <QDir>
#include <QFile>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace Baton::Measure {

bool DataFolder::exists() const
{
    return !m_path.isEmpty() && QDir(m_path).exists();
}

QStringList DataFolder::files(const QString &set, const QString &pattern) const
{
    const QDir folder(m_path + u'/' + set);
    QStringList out;
    for (const QString &name : folder.entryList({pattern}, QDir::Files, QDir::Name))
        out << folder.filePath(name);
    return out;
}

QString DataFolder::text(const QString &file)
{
    QFile in(file);
    return in.open(QIODevice::ReadOnly) ? QString::fromUtf8(in.readAll()) : QString();
}

QStringList DataFolder::lines(const QString &file)
{
    return text(file).split(u'\n', Qt::SkipEmptyParts);
}

QJsonDocument DataFolder::json(const QString &file)
{
    return QJsonDocument::fromJson(text(file).toUtf8());
}

QStringList DataFolder::csvFields(const QString &line)
{
    QStringList out = {QString()};
    bool quoted = false;
    for (qsizetype i = 0; i < line.size(); ++i) {
        const QChar c = line[i];
        if (c == u'"' && quoted && i + 1 < line.size() && line[i + 1] == u'"') {
            out.last() += c;
            ++i;
        } else if (c == u'"') {
            quoted = !quoted;
        } else if (c == u',' && !quoted) {
            out << QString();
        } else if (c != u'\r') {
            out.last() += c;
        }
    }
    return out;
}

void report(const QString &name, const QString &figures)
{
    std::printf("%-28s %s\n", qPrintable(name), qPrintable(figures));
    std::fflush(stdout);
}

QString percent(qint64 part, qint64 all)
{
    return QString::number(all > 0 ? 100.0 * double(part) / double(all) : 0.0, 'f', 1) + u" %"_s;
}

double areaUnderCurve(QList<double> right, QList<double> wrong)
{
    if (right.isEmpty() || wrong.isEmpty())
        return 0;
    std::sort(wrong.begin(), wrong.end());
    double sum = 0;
    for (const double score : right) {
        const auto below = std::lower_bound(wrong.begin(), wrong.end(), score);
        const auto upTo = std::upper_bound(wrong.begin(), wrong.end(), score);
        sum += double(below - wrong.begin()) + 0.5 * double(upTo - below);
    }
    return sum / (double(right.size()) * double(wrong.size()));
}

} // namespace Baton::Measure
