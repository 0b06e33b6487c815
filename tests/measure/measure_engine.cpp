// SPDX-License-Identifier: GPL-3.0-or-later
// Measures engine and text analysis on public data sets that are kept outside of the project.
//   measure_engine [DATA_FOLDER] [SET …]      or BATON_DATA=DATA_FOLDER
// Without a data folder it says so and exits with 77, which ctest counts as skipped.
#include "measure/sets.h"

#include <QCoreApplication>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace Baton::Measure;

namespace {

constexpr int kSkipped = 77;

struct Set
{
    QString name;
    void (*measure)(const DataFolder &);
};

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    QStringList arguments = app.arguments().mid(1);
    QString folder = qEnvironmentVariable("BATON_DATA");
    if (!arguments.isEmpty() && arguments.first().contains(u'/'))
        folder = arguments.takeFirst();
    const DataFolder data(folder);
    if (!data.exists()) {
        std::printf("SKIP: no data folder; give one as argument or in BATON_DATA\n");
        return kSkipped;
    }
    const QList<Set> sets = {
        {u"wishes"_s, measureWishes},     {u"email_quotes"_s, measureMail},
        {u"vader"_s, measureMood},        {u"langid"_s, measureLanguage},
        {u"stackfaq"_s, measureFaq},      {u"clinc150"_s, measureScope},
        {u"banking77"_s, measureBanking}, {u"prompt_injection"_s, measureInjection},
    };
    for (const Set &set : sets) {
        if (arguments.isEmpty() || arguments.contains(set.name))
            set.measure(data);
    }
    return 0;
}
