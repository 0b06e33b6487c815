// SPDX-License-Identifier: GPL-3.0-or-later
#include "measure/mailexpected.h"
#include "measure/sets.h"
#include "text/analysis.h"

#include <QCryptographicHash>
#include <QElapsedTimer>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace Baton::Measure {

namespace {

QString fingerprint(const QString &text)
{
    return QString::fromLatin1(
        QCryptographicHash::hash(text.simplified().toUtf8(), QCryptographicHash::Sha1)
            .toHex()
            .left(8));
}

} // namespace

void measureMail(const DataFolder &data)
{
    qint64 all = 0, right = 0, unjudged = 0, slowest = 0;
    QStringList wrong;
    for (const QString &folder : {u"crisp"_s, u"github"_s}) {
        for (const QString &file : data.files(u"email_quotes/"_s + folder, u"*.txt"_s)) {
            const QString name = folder + u'/' + QFileInfo(file).fileName();
            QElapsedTimer timer;
            timer.start();
            const QString left = withoutQuotes(DataFolder::text(file));
            slowest = qMax(slowest, timer.elapsed());
            if (!expectedMails().contains(name)) {
                ++unjudged;
                if (qEnvironmentVariableIsSet("BATON_FINGERPRINTS"))
                    report(name, fingerprint(left));
                continue;
            }
            ++all;
            if (expectedMails().value(name) == fingerprint(left))
                ++right;
            else
                wrong << name;
        }
    }
    if (all + unjudged == 0)
        return report(u"email_quotes"_s, u"skipped: not in the data folder"_s);
    report(u"email_quotes"_s,
           u"stripped right %1 (%2 mails, %3 not judged), slowest %4 ms %5"_s
               .arg(percent(right, all))
               .arg(all)
               .arg(unjudged)
               .arg(slowest)
               .arg(wrong.join(u' ')));
}

} // namespace Baton::Measure
