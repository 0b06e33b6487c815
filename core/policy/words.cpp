// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy/words.h"

namespace Baton {

QString channelKey(Channel channel)
{
    switch (channel) {
    case Channel::Web: return QStringLiteral("web");
    case Channel::Email: return QStringLiteral("email");
    case Channel::Sms: return QStringLiteral("sms");
    case Channel::Phone: return QStringLiteral("phone");
    case Channel::Other: return QStringLiteral("other");
    }
    Q_UNREACHABLE();
}

QString channelWord(Channel channel)
{
    switch (channel) {
    case Channel::Web: return Words::tr("web");
    case Channel::Email: return Words::tr("email");
    case Channel::Sms: return Words::tr("SMS");
    case Channel::Phone: return Words::tr("phone");
    case Channel::Other: return Words::tr("other channels");
    }
    Q_UNREACHABLE();
}

QString ownerWords(OwnerClass owner, Mode mode)
{
    switch (owner) {
    case OwnerClass::Ai: return Words::tr("The AI teammate owns it");
    case OwnerClass::Person:
        return mode == Mode::Assist ? Words::tr("A person owns it: drafts only")
                                    : Words::tr("A person owns it");
    case OwnerClass::Team:
        return mode == Mode::Assist ? Words::tr("A team owns it: drafts only")
                                    : Words::tr("A team the AI answers for");
    case OwnerClass::Nobody: return Words::tr("Nobody owns it");
    }
    Q_UNREACHABLE();
}

QString openedByWords(OpenedBy by)
{
    switch (by) {
    case OpenedBy::Customer: return {};
    case OpenedBy::ProcessOnAssignment: return Words::tr("assigned to the AI on purpose");
    case OpenedBy::GiveBack: return Words::tr("given back in the console");
    case OpenedBy::AnswerNow: return Words::tr("a supervisor asked for it");
    }
    Q_UNREACHABLE();
}

QString sentimentWord(Sentiment sentiment)
{
    switch (sentiment) {
    case Sentiment::Angry: return Words::tr("angry");
    case Sentiment::Neutral: return Words::tr("neutral");
    case Sentiment::Happy: return Words::tr("happy");
    }
    Q_UNREACHABLE();
}

} // namespace Baton
