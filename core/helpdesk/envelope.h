// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "domain/settings.h"

#include <QByteArray>

namespace Baton {

/// What has to be known of a delivery before it is stored; everything else is the pipeline's.
struct Envelope
{
    QString deliveryId;   ///< empty: the vendor gave none (Intercom's ping)
    QString topic;
    QString account;      ///< Intercom's app_id, Front's authorization.id; may be empty
    QString conversation; ///< lane key; empty when it is about none
};

/// One pass over the body, which also finds out whether it is JSON at all. Pure. Input error for
/// anything that is no JSON object; unknown shapes only leave fields empty.
Result<Envelope> readEnvelope(Platform platform, const QByteArray &body);

} // namespace Baton
