// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "helpdesk/intercom/parser.h"

#include "helpdesk/intercom_samples.h"

// How the tests of the parser call it: the AI teammate is admin 99.
namespace Samples {

using namespace Baton;

inline const IntercomDialect dialect{TeammateId(u"99"_s), std::nullopt, TextFormat::Html};

inline Delivery parsed(const QByteArray &body, const IntercomDialect &with = dialect)
{
    const Result<Delivery> delivery = parseIntercom(body, with);
    return delivery ? *delivery : Delivery{};
}

inline Delivery parsed(const QString &topic, const QJsonObject &item)
{
    return parsed(webhook(topic, item));
}

using Kinds = QList<HappenedKind>;
using enum HappenedKind;

inline Kinds kinds(const Delivery &delivery)
{
    Kinds all;
    for (const Happened &happened : delivery.events)
        all << happened.kind;
    return all;
}

} // namespace Samples
