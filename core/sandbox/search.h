// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "sandbox/model.h"

#include <QJsonValue>

namespace Baton::Simulated {

/// A search query: one comparison, or several joined by AND or OR.
struct Filter
{
    QString field;
    QString op; ///< = != IN NIN < <= > >= ~ !~ ^ $, or AND, OR
    QStringList values;
    QList<Filter> parts;
};

/// Errors name what breaks the description: at most two levels, at most 15 filters a group.
Result<Filter> readFilter(const QJsonValue &query);

/// On times `>` also takes equal ones, as the vendor's does.
bool accepts(const Filter &filter, const Conversation &conversation);

} // namespace Baton::Simulated
