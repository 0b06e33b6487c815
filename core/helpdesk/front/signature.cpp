// SPDX-License-Identifier: GPL-3.0-or-later
#include "helpdesk/front/signature.h"

#include "helpdesk/hmac.h"
#include "helpdesk/samebytes.h"

#include <algorithm>

namespace Baton {

namespace {

constexpr Millis longestSkew = 5min;
constexpr qint64 firstMillis = 100'000'000'000; ///< as seconds the year 5138, as milliseconds 1973

bool isFresh(const QByteArray &timestamp, Time receivedAt)
{
    bool ok = false;
    const qint64 number = timestamp.toLongLong(&ok);
    if (!ok || number <= 0)
        return false;
    // A plain integer subtraction could overflow for a number an attacker picked.
    if (number > 100 * firstMillis)
        return false;
    const Time sentAt = number < firstMillis ? fromSeconds(number) : fromMillis(number);
    return std::chrono::abs(receivedAt - sentAt) <= longestSkew;
}

} // namespace

SignatureCheck checkFrontSignature(const SignedRequest &request, const HelpdeskSecrets &secrets)
{
    const QByteArray given = request.headers.value("x-front-signature").trimmed();
    const QByteArray timestamp = request.headers.value("x-front-request-timestamp").trimmed();
    const bool application = !timestamp.isEmpty();
    const QList<QByteArray> &keys = application ? secrets.appSigningKeys : secrets.ruleSecrets;
    const auto ownSignature = [&](const QByteArray &key) {
        return application ? hmacSha256(timestamp + ':' + request.body, key)
                           : hmacSha1(request.body, key);
    };

    bool valid = false;
    for (const QByteArray &key : keys) {
        valid = (!key.isEmpty() && sameBytes(given, ownSignature(key).toBase64())) || valid;
    }
    const auto isSet = [](const QByteArray &key) { return !key.isEmpty(); };
    if (std::none_of(keys.begin(), keys.end(), isSet))
        return SignatureCheck::NoSecret;
    if (given.isEmpty())
        return SignatureCheck::Missing;
    if (application && !isFresh(timestamp, request.receivedAt))
        return SignatureCheck::Wrong;
    return valid ? SignatureCheck::Valid : SignatureCheck::Wrong;
}

} // namespace Baton
