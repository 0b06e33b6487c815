// SPDX-License-Identifier: GPL-3.0-or-later
#include "helpdesk/intercom/signature.h"

#include "helpdesk/hmac.h"
#include "helpdesk/samebytes.h"

namespace Baton {

namespace {

bool isSignature(const QByteArray &given, const QByteArray &body, const QByteArray &secret)
{
    const QByteArray own = hmacSha1(body, secret);
    return !own.isEmpty() && sameBytes(given, "sha1=" + own.toHex());
}

} // namespace

SignatureCheck checkIntercomSignature(const SignedRequest &request,
                                      const QList<QByteArray> &secrets)
{
    const QByteArray given = request.headers.value("x-hub-signature").trimmed().toLower();
    bool anySecret = false;
    bool valid = false;
    for (const QByteArray &secret : secrets) {
        if (secret.isEmpty())
            continue;
        anySecret = true;
        valid = isSignature(given, request.body, secret) || valid;
    }
    if (!anySecret)
        return SignatureCheck::NoSecret;
    if (given.isEmpty())
        return SignatureCheck::Missing;
    return valid ? SignatureCheck::Valid : SignatureCheck::Wrong;
}

} // namespace Baton
