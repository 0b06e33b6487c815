// SPDX-License-Identifier: GPL-3.0-or-later
#include "measure/mailfigures.h"
#include "measure/sets.h"
#include "text/analysis.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <ctime>
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

} // namespace

double timesOfReading(const QString &file)
{
    std::clock_t reading = std::numeric_limits<std::clock_t>::max();
    std::clock_t stripping = reading;
    for (int i = 0; i < 7; ++i) {
        const std::clock_t begin = std::clock();
        const QString mail = DataFolder::text(file);
        const std::clock_t read = std::clock();
        (void)withoutQuotes(mail);
        reading = std::min(reading, std::max<std::clock_t>(1, read - begin));
        stripping = std::min(stripping, std::clock() - read);
    }
    return double(stripping) / double(reading);
}

/// Expected texts, if there are any, lie in email_quotes/expected under the mails' names.
MailFigures mailFigures(const DataFolder &data)
{
    MailFigures all;
    for (const QString &folder : {u"crisp"_s, u"github"_s}) {
        const QStringList expected = data.files(u"email_quotes/expected/"_s + folder, u"*.txt"_s);
        for (const QString &file : data.files(u"email_quotes/"_s + folder, u"*.txt"_s)) {
            const QString name = folder + u'/' + QFileInfo(file).fileName();
            if (QFileInfo(file).size() > all.longest) {
                all.longest = QFileInfo(file).size();
                all.longestFile = file;
            }
            const QString left = withoutQuotes(DataFolder::text(file));
            keep(name, left);
            ++all.mails;
            for (const QString &one : expected) {
                if (!one.endsWith(u'/' + name))
                    continue;
                ++all.judged;
                if (DataFolder::text(one).simplified() == left.simplified())
                    ++all.right;
                else
                    all.wrong << name;
            }
        }
    }
    return all;
}

void measureMail(const DataFolder &data)
{
    const MailFigures all = mailFigures(data);
    if (all.mails == 0)
        return report(u"email_quotes"_s, u"skipped: not in the data folder"_s);
    report(u"email_quotes"_s,
           u"stripped right %1 (%2 of %3 mails have an expected text); the longest, %4 kB, in %5 times "
           "the time of reading it %6"_s
               .arg(percent(all.right, all.judged))
               .arg(all.judged)
               .arg(all.mails)
               .arg(all.longest / 1000)
               .arg(timesOfReading(all.longestFile), 0, 'f', 1)
               .arg(all.wrong.join(u' ')));
}

} // namespace Baton::Measure
