// SPDX-License-Identifier: GPL-3.0-or-later
// Judges what withoutQuotes leaves of mails: a long generated one by its cost, and the public set of
// BATON_DATA against its expected texts. Without those it says so and exits with 77, which ctest
// counts as skipped.
#include "measure/mailfigures.h"
#include "support/sanitized.h"
#include "text/analysis.h"

#include <QFile>
#include <QTemporaryDir>

#include <cstdio>

using namespace Baton;
using namespace Baton::Measure;
using namespace Qt::StringLiterals;

namespace {

constexpr int kSkipped = 77;
constexpr double kLeastRight = 0.95;
constexpr double kMostTimes = 50; // of the time of reading the mail
constexpr qsizetype kLongMail = 767'000; // bytes

const QString said = u"The second line has snapped as well. What now?"_s;

/// An answer above a history that went back and forth for years, quote in quote.
QString longMail()
{
    QString mail = said + u"\n\n"_s;
    for (int round = 0; mail.size() < kLongMail; ++round) {
        const QString quoted = u">"_s.repeated(1 + round % 9) + u' ';
        mail += quoted + u"On Mon, 3 Jun 2024 at 09:12, Ada Berg <ada@example.com> wrote:\n"_s;
        for (int line = 0; line < 12; ++line)
            mail += quoted + u"the kite of order %1 was flown in light wind only, and its line "
                             "snapped at the third launch\n"_s.arg(4'000 + round);
        mail += quoted + u"-- \n"_s + quoted + u"Ada Berg, Nordwind Kites\n"_s;
    }
    return mail;
}

bool isQuick(const char *which, const QString &file, qint64 bytes)
{
    const double times = timesOfReading(file);
    std::printf("%s mail, %lld kB: %.1f times the time of reading it, less than %.0f wanted\n", which,
                static_cast<long long>(bytes / 1000), times, kMostTimes);
    return sanitized || times < kMostTimes; // a sanitizer slows our code, not the reading
}

bool judgeGenerated()
{
    const QTemporaryDir folder;
    const QString mail = longMail();
    QFile file(folder.filePath(u"mail.txt"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(mail.toUtf8()) < 0)
        return false;
    file.close();
    const bool left = withoutQuotes(mail).trimmed() == said;
    if (!left)
        std::printf("generated mail: more or less was left than what was said\n");
    return isQuick("generated", file.fileName(), file.size()) && left;
}

bool judgeSet(const MailFigures &all)
{
    std::printf("email_quotes: stripped right %d of %d, at least %.0f %% wanted: %s\n", all.right,
                all.judged, 100 * kLeastRight, qPrintable(all.wrong.join(u' ')));
    const bool quick = isQuick("longest", all.longestFile, all.longest);
    return quick && all.right >= kLeastRight * all.judged;
}

} // namespace

int main()
{
    if (!judgeGenerated())
        return 1;
    const MailFigures all = mailFigures(DataFolder(qEnvironmentVariable("BATON_DATA")));
    if (all.judged > 0)
        return judgeSet(all) ? 0 : 1;
    if (all.mails > 0 && !isQuick("longest", all.longestFile, all.longest))
        return 1;
    std::printf("SKIP: no expected texts; email_quotes/expected belongs into the folder that BATON_DATA "
                "names\n");
    return kSkipped;
}
