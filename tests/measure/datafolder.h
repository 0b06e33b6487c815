// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonDocument>
#include <QString>
#include <QStringList>

namespace Baton::Measure {

/// The folder of public data sets, kept outside of the project; each set may be missing.
class DataFolder
{
public:
    explicit DataFolder(QString path) : m_path(std::move(path)) {}

    bool exists() const;
    /// Files of a set by wildcard, sorted; empty when the set is not there.
    QStringList files(const QString &set, const QString &pattern) const;
    static QString text(const QString &file);
    static QStringList lines(const QString &file);
    static QJsonDocument json(const QString &file);
    /// Fields of a CSV line, RFC 4180, without line breaks within fields.
    static QStringList csvFields(const QString &line);

private:
    QString m_path;
};

/// One result line on standard output: "name  figure text".
void report(const QString &name, const QString &figures);
QString percent(qint64 part, qint64 all);

/// How well scores part two kinds: the chance that a right one scores above a wrong one, 0 … 1.
double areaUnderCurve(QList<double> right, QList<double> wrong);

} // namespace Baton::Measure
