// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/fatewords.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace Baton {

Chip FateWords::chip(TurnFate fate)
{
    switch (fate) {
    case TurnFate::Answered: return {Tone::Ai, Glyph::Send, tr("Answered")};
    case TurnFate::ForApproval: return {Tone::Accent, Glyph::Timer, tr("For approval")};
    case TurnFate::HandedOff: return {Tone::Warn, Glyph::Handoff, tr("Handed off")};
    case TurnFate::Drafted: return {Tone::Accent, Glyph::Draft, tr("Drafted")};
    case TurnFate::Quiet: return {Tone::Cust, Glyph::Stop, tr("Quiet")};
    case TurnFate::NotKnown: return {Tone::Neutral, Glyph::Question, tr("Engine is asked")};
    }
    Q_UNREACHABLE();
}

QString FateWords::counted(TurnFate fate)
{
    switch (fate) {
    case TurnFate::Answered: return tr("answered by AI");
    case TurnFate::ForApproval: return tr("for approval");
    case TurnFate::HandedOff: return tr("handed off");
    case TurnFate::Drafted: return tr("drafts only");
    case TurnFate::Quiet: return tr("stay quiet");
    case TurnFate::NotKnown: return tr("to the engine");
    }
    Q_UNREACHABLE();
}

QString FateWords::difference(int before, int after)
{
    const int more = after - before;
    if (more == 0)
        return u"±0"_s;
    const QString count = QLocale().toString(qAbs(more));
    return (more > 0 ? u"+"_s : u"−"_s) + count;
}

} // namespace Baton
