// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/session.h"

#include <QJsonArray>
#include <QJsonValue>

namespace Baton::Intercom {

/// The customer of a conversation. From 2.0 on `contacts` holds bare ids, and the name and address
/// stand with the author of what the customer wrote; 1.x has it all in `user`. Of several contacts
/// it is the one who wrote first, else the first in the list.
std::optional<Contact> contactOf(const QJsonValue &conversation, const QJsonValue &source,
                                 const QJsonArray &parts);

} // namespace Baton::Intercom
