// SPDX-License-Identifier: GPL-3.0-or-later
#include "measure/sets.h"
#include "text/html.h"
#include "text/sentiment.h"

#include <QFileInfo>

#include <cmath>

using namespace Qt::StringLiterals;

namespace Baton::Measure {

namespace {

constexpr double kRatedNeutral = 0.5; // of −4 … 4: people called it neither

struct Correlation
{
    double n = 0, x = 0, y = 0, xx = 0, yy = 0, xy = 0;

    void add(double a, double b)
    {
        ++n;
        x += a;
        y += b;
        xx += a * a;
        yy += b * b;
        xy += a * b;
    }
    double value() const
    {
        const double spread = std::sqrt((n * xx - x * x) * (n * yy - y * y));
        return spread > 0 ? (n * xy - x * y) / spread : 0;
    }
};

Sentiment rated(double mean)
{
    if (mean > kRatedNeutral)
        return Sentiment::Happy;
    return mean < -kRatedNeutral ? Sentiment::Angry : Sentiment::Neutral;
}

} // namespace

void measureMood(const DataFolder &data)
{
    const QStringList files = data.files(u"vader"_s, u"*GroundTruth*.txt"_s);
    if (files.isEmpty())
        return report(u"vader"_s, u"skipped: not in the data folder"_s);
    for (const QString &file : files) {
        Correlation correlation;
        qint64 all = 0, right = 0, opposite = 0;
        for (const QString &line : DataFolder::lines(file)) {
            const double mean = line.section(u'\t', 1, 1).toDouble();
            const QString text = entitiesResolved(line.section(u'\t', 2)).trimmed();
            const Sentiment said = sentimentOf(text, u"en"_s);
            correlation.add(mean, moodOf(text, u"en"_s));
            ++all;
            right += said == rated(mean) ? 1 : 0;
            opposite += said != Sentiment::Neutral && rated(mean) != Sentiment::Neutral
                    && said != rated(mean) ? 1 : 0;
        }
        report(u"vader "_s + QFileInfo(file).baseName().section(u'_', 0, 0),
               u"three classes right %1, opposite %2, correlation %3 (%4 sentences)"_s
                   .arg(percent(right, all), percent(opposite, all))
                   .arg(correlation.value(), 0, 'f', 3)
                   .arg(all));
    }
}

} // namespace Baton::Measure
