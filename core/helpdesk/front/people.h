// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/session.h"
#include "helpdesk/front/dialect.h"

#include <QJsonValue>

namespace Baton::Front {

/// The id of an object, from `id` or, in previews, from the end of its `_links.self`.
QString idOf(const QJsonValue &object);

/// The last part of a link's path: `…/contacts/crd_1?x` → `crd_1`.
QString endOfLink(const QJsonValue &link);

/// A teammate object. Front names programs as teammates too (`type`: rule, api, macro, ai …): all
/// but people and our own teammate are bots, whom nobody answers.
Author teammateAuthor(const QJsonValue &teammate, const FrontDialect &dialect);

/// Who made an event: `source._meta.type` teammate → that teammate, recipient → the customer; rule,
/// api, reminder, inboxes and whatever comes later → the vendor itself.
Author sourceOf(const QJsonValue &source, const FrontDialect &dialect);

/// The customer as a `recipient` shows them: the contact's id from its link; a mail address or a phone
/// number by its looks; any other handle is an id where there is none, and a name where there is none.
Contact contactOf(const QJsonValue &recipient);

/// What tells this writer from others in a conversation.
QString authorIdOf(const Contact &contact);

} // namespace Baton::Front
