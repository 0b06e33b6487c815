// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/decision.h"

#include <QCoreApplication>

namespace Baton {

/// The sentences of decisions, for admins, through the translator.
class Words
{
    Q_DECLARE_TR_FUNCTIONS(Policy)
};

QString channelKey(Channel channel); ///< as in the config file
QString channelWord(Channel channel);
QString ownerWords(OwnerClass owner, Mode mode);
QString openedByWords(OpenedBy by);
QString sentimentWord(Sentiment sentiment);

} // namespace Baton
