// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/message.h"
#include "sandbox/script.h"

#include <QJsonArray>

namespace Baton::Simulated {

class State;

/// Where an upload is given out without a token, to whoever has the signature, for some days.
QString signedAddress(const QString &base, const File &file, Time now);

/// As a read gives them: each address of an upload signed anew, in the text, too.
Conversation signedAnew(const State &state, Conversation conversation);

/// `attachments` of a part: those within its text are none.
QJsonArray attachmentsJson(const QList<File> &files);

/// Whether a request is for an upload and no call of the API.
bool isForUpload(const HttpRequest &request);
/// 403 without a signature that holds now, as content networks answer.
HttpResponse uploadResponse(const State &state, const HttpRequest &request);

/// What customers of the tour have at hand: a picture within the text, or two attachments.
QList<File> filesOf(Sends sends);

} // namespace Baton::Simulated
