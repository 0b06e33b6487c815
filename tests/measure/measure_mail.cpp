// SPDX-License-Identifier: GPL-3.0-or-later
#include "measure/sets.h"
#include "text/analysis.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>

#include <limits>

using namespace Qt::StringLiterals;

namespace Baton::Measure {

namespace {

/// Where to write what is left of each mail, for judging by eye and for making expected texts.
void keep(const QString &name, const QString &left)
{
    const QString folder = qEnvironmentVariable("BATON_LEFT");
    if (folder.isEmpty())
        return;
    const QString path = folder + u'/' + name;
    QDir().mkpath(QFileInfo(path).path());
    QFile out(path);
    if (out.open(QIODevice::WriteOnly))
        out.write(left.toUtf8() + '\n');
}

/// How many times as long stripping takes as reading, best of five each: machines have hiccups.
double timesOfReading(const QString &file)
{
    qint64 reading = std::numeric_limits<qint64>::max();
    qint64 stripping = reading;
    for (int i = 0; i < 5; ++i) {
        QElapsedTimer timer;
        timer.start();
        const QString mail = DataFolder::text(file);
        reading = qMin(reading, qMax<qint64>(1, timer.nsecsElapsed()));
        timer.start();
        (void)withoutQuotes(mail);
        stripping = qMin(stripping, timer.nsecsElapsed());
    }
    return double(stripping) / double(reading);
}

} // namespace

/// Expected texts, if there are any, lie in email_quotes/expected under the mails' names.
void measureMail(const DataFolder &data)
{
    qint64 mails = 0, judged = 0, right = 0, longest = 0;
    QString longestFile;
    QStringList wrong;
    for (const QString &folder : {u"crisp"_s, u"github"_s}) {
        const QStringList expected = data.files(u"email_quotes/expected/"_s + folder, u"*.txt"_s);
        for (const QString &file : data.files(u"email_quotes/"_s + folder, u"*.txt"_s)) {
            const QString name = folder + u'/' + QFileInfo(file).fileName();
            if (QFileInfo(file).size() > longest) {
                longest = QFileInfo(file).size();
                longestFile = file;
            }
            const QString left = withoutQuotes(DataFolder::text(file));
            keep(name, left);
            ++mails;
            for (const QString &one : expected) {
                if (!one.endsWith(u'/' + name))
                    continue;
                ++judged;
                const bool same = DataFolder::text(one).simplified() == left.simplified();
                right += same ? 1 : 0;
                if (!same)
                    wrong << name;
            }
        }
    }
    if (mails == 0)
        return report(u"email_quotes"_s, u"skipped: not in the data folder"_s);
    report(u"email_quotes"_s,
           u"stripped right %1 (%2 of %3 mails have an expected text); the longest, %4 kB, in %5 times "
           "the time of reading it %6"_s
               .arg(percent(right, judged))
               .arg(judged)
               .arg(mails)
               .arg(longest / 1000)
               .arg(timesOfReading(longestFile), 0, 'f', 1)
               .arg(wrong.join(u' ')));
}

} // namespace Baton::Measure
