// SPDX-License-Identifier: GPL-3.0-or-later
// What hostile HTML and endless mail histories cost, as a ratio: four times the length should cost
// about four times the time. Release builds, by hand: tools/bench. Judges nothing.
#include "text/analysis.h"

#include <QElapsedTimer>

#include <cstdio>
#include <functional>

using namespace Baton;
using namespace Qt::StringLiterals;

namespace {

struct Case
{
    const char *name;
    std::function<QString(int)> input; ///< of that many pieces
    int pieces;
    bool isHtml;
};

const Case cases[] = {
    {"tags in tags", [](int n) { return u"<div>"_s.repeated(n) + u"core"_s; }, 50'000, true},
    {"open brackets", [](int n) { return QString(n, u'<') + u"core"_s; }, 125'000, true},
    {"paragraphs", [](int n) { return u"<p>core text</p>"_s.repeated(n); }, 25'000, true},
    {"quoted lines", [](int n) { return u"> and so it went on\n"_s.repeated(n); }, 7'500, false},
    {"one line of >", [](int n) { return QString(n, u'>'); }, 200'000, false},
    {"labels", [](int n) { return u"From: nobody\n\n"_s.repeated(n); }, 12'500, false},
};

double msecs(const Case &each, int pieces)
{
    const QString input = each.input(pieces);
    QElapsedTimer time;
    time.start();
    const QString text = each.isHtml ? plainText(Body{input, TextFormat::Html})
                                     : withoutQuotes(u"It is torn.\n\n"_s + input);
    return text.isEmpty() ? -1 : double(time.nsecsElapsed()) / 1e6;
}

} // namespace

int main()
{
    std::printf("%-16s %10s %10s %8s\n", "text", "ms", "ms, 4 x", "ratio");
    for (const Case &each : cases) {
        const double once = msecs(each, each.pieces);
        const double four = msecs(each, 4 * each.pieces);
        std::printf("%-16s %10.2f %10.2f %8.2f\n", each.name, once, four, four / once);
    }
}
