// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace Baton {

// The link of a note to our page of its session. A note that waits holds a placeholder; delivery
// fills it with a fresh token, and only the token's hash is stored. What comes back from the
// vendor (echoes, reads, raw webhooks) has the token masked before it is kept.

/// Stands for the link in the text of a note of ours. A noncharacter: nobody types it.
inline constexpr QChar sessionLinkMark{0xFDD0};

/// "baton" and 40 hexadecimal digits: 160 random bits in letters that no vendor escapes or rewrites.
QByteArray newLinkToken();
/// What the database knows of a token.
QByteArray linkTokenHash(const QByteArray &token);

/// `publicUrl`/sessions/TICKET?t=TOKEN
QString sessionUrl(const QString &publicUrl, qint64 ticket, const QByteArray &token);
/// The text with its last placeholder filled (": URL"), others taken out; an empty `url` leaves the
/// words before it, which name the ticket.
QString withSessionLink(QString text, const QString &url);

/// The text as it was before its link was filled in, where the token is masked: for people to read.
QString withoutMaskedLinks(QString text);

/// The same text with the digits of every token as zeros; lengths stay.
QString withoutLinkTokens(QString text);
QByteArray withoutLinkTokens(QByteArray bytes);

} // namespace Baton
