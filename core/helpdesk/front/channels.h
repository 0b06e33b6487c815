// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QJsonArray>
#include <QStringList>

namespace Baton::Front {

/// A way messages take in and out, as `GET /channels` lists it.
struct ChannelHead
{
    QString id;
    QString type;
    QString inbox;
    QStringList addresses; ///< lower case
};

/// What the newest message of a customer says about the way it came.
struct Arrival
{
    QString messageType;
    QStringList handles; ///< whom it was written to, lower case
};

/// Those that are set up well: Front lists broken ones too.
Result<QList<ChannelHead>> channelsIn(const QByteArray &body);

Arrival arrivalAmong(const QJsonArray &messages);

/// The channel an answer leaves by: the one that was written to; where no address says so, one of
/// the conversation's inboxes, of the same kind if there is one. Empty: none is known.
QString channelFor(const QList<ChannelHead> &channels, const Arrival &arrival,
                   const QStringList &inboxes);

} // namespace Baton::Front
