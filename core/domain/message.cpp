// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/message.h"

namespace Baton {

namespace {

/// The source comes first, then vendor ids by their numeric end (Front's are base 36 behind `_`,
/// and of equal length within an account), then by text.
int compareIds(const MessageId &a, const MessageId &b)
{
    const bool aSource = a.value() == QLatin1String(sourceMessageId);
    const bool bSource = b.value() == QLatin1String(sourceMessageId);
    if (aSource != bSource)
        return aSource ? -1 : 1;
    if (a.value().size() != b.value().size())
        return a.value().size() < b.value().size() ? -1 : 1;
    return QString::compare(a.value(), b.value());
}

} // namespace

bool comesBefore(const Message &a, const Message &b)
{
    if (a.createdAt != b.createdAt)
        return a.createdAt < b.createdAt;
    return compareIds(a.id, b.id) < 0;
}

} // namespace Baton
