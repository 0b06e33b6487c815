// SPDX-License-Identifier: GPL-3.0-or-later
#include "measure/sets.h"
#include "text/language.h"

#include <QFileInfo>
#include <QMap>

using namespace Qt::StringLiterals;

namespace Baton::Measure {

namespace {

struct Counts
{
    qint64 all = 0;
    qint64 right = 0;  ///< best guess
    qint64 silent = 0; ///< languageOf would rather not say
    qint64 wrong = 0;  ///< languageOf says something wrong
};

void count(const QString &line, const QString &language, Counts &counts)
{
    ++counts.all;
    counts.right += languageGuess(line) == language ? 1 : 0;
    const QString said = languageOf(line);
    counts.silent += said.isEmpty() ? 1 : 0;
    counts.wrong += !said.isEmpty() && said != language ? 1 : 0;
}

/// Columns of a rival's table: the mean of each rival over its languages.
QString rivals(const DataFolder &data, const QString &kind)
{
    const QStringList files = data.files(u"langid"_s, u"*"_s + kind + u"-accuracy-values.csv"_s);
    if (files.isEmpty())
        return {};
    const QStringList lines = DataFolder::lines(files.first());
    const QStringList names = DataFolder::csvFields(lines.first());
    QStringList out;
    for (const QString &name : {u"cld2"_s, u"whatlang"_s, u"whichlang"_s, u"lingua-high-accuracy"_s}) {
        const qsizetype column = names.indexOf(name);
        double sum = 0;
        int rows = 0;
        for (const QString &line : lines.mid(1)) {
            bool ok = false;
            const double value = DataFolder::csvFields(line).value(column).toDouble(&ok);
            if (ok && !qIsNaN(value)) {
                sum += value;
                ++rows;
            }
        }
        if (rows > 0)
            out << name + u' ' + QString::number(sum / rows, 'f', 1);
    }
    return u" [all their languages: "_s + out.join(u", "_s) + u']';
}

} // namespace

void measureLanguage(const DataFolder &data)
{
    const QStringList kinds = {u"sentences"_s, u"word-pairs"_s, u"single-words"_s};
    bool any = false;
    for (const QString &kind : kinds) {
        Counts counts;
        QMap<QString, QString> weak;
        for (const QString &file : data.files(u"langid"_s, u"*."_s + kind + u".txt"_s)) {
            const QString language = QFileInfo(file).fileName().section(u'.', 0, 0);
            const Counts before = counts;
            for (const QString &line : DataFolder::lines(file))
                count(line, language, counts);
            const qint64 all = counts.all - before.all;
            const qint64 right = counts.right - before.right;
            if (right * 100 < all * 80)
                weak[language] = QString::number(100 * right / all);
        }
        if (counts.all == 0)
            continue;
        any = true;
        QString below;
        for (auto at = weak.begin(); at != weak.end(); ++at)
            below += u' ' + at.key() + u' ' + at.value();
        report(u"langid "_s + kind,
               u"best guess right %1; says: silent %2, wrong %3%4%5"_s.arg(
                   percent(counts.right, counts.all), percent(counts.silent, counts.all),
                   percent(counts.wrong, counts.all), rivals(data, kind),
                   below.isEmpty() ? QString() : u"; under 80 %:"_s + below));
    }
    if (!any)
        report(u"langid"_s, u"skipped: not in the data folder"_s);
}

} // namespace Baton::Measure
