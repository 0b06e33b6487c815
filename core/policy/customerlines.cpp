// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy/customerlines.h"

#include "policy/words.h"

namespace Baton {

QString handoverLine(const Handover &handover)
{
    if (handover.reasons.contains(HandoffReason::UserRequestedHumanAssistance))
        return Words::tr("Of course. I am passing you on to a colleague, who will reply here.");
    if (handover.reasons.contains(HandoffReason::InsufficientTools))
        return Words::tr("I cannot look into this right now. A colleague will take over and reply "
                         "here.");
    if (handover.reasons.contains(HandoffReason::BasedOnInstructions)
        || handover.reasons.contains(HandoffReason::ProhibitedTopic))
        return Words::tr(
            "I would like a colleague to look at this with you. They will reply here.");
    return Words::tr(
        "I do not want to guess here, so I am passing your question on to a colleague, "
        "who will reply here.");
}

QString greetingLine()
{
    return Words::tr("Hello! What can I help you with?");
}

QString declineLine()
{
    return Words::tr("I cannot pass you on to a colleague here, but I am happy to help. What is it "
                     "about?");
}

QString problemFirstLine()
{
    return Words::tr(
        "I will gladly bring in a colleague if I cannot help. What is it about, and what "
        "have you tried so far?");
}

} // namespace Baton
