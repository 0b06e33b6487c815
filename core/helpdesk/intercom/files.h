// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/message.h"

#include <QJsonValue>
#include <QUrl>

namespace Baton::Intercom {

/// The files of a part or of the source: its attachments, those without an address left out, and the
/// pictures within its text, when that is HTML.
QList<Attachment> filesOf(const QJsonValue &attachments, const Body &body);

/// Whether Intercom keeps uploads there: the hosts of "Using Intercom with Content Security Policy"
/// (intercom.com/help, article 3894), of every region.
bool isFileAddress(const QUrl &url);

} // namespace Baton::Intercom
