// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QMessageAuthenticationCode>

namespace Baton::Test {

/// The header value of a vendor, made by other means than the code under test.
inline QByteArray intercomSignature(const QByteArray &body, const QByteArray &secret)
{
    QMessageAuthenticationCode code(QCryptographicHash::Sha1, secret);
    code.addData(body);
    return "sha1=" + code.result().toHex();
}

inline QByteArray frontRuleSignature(const QByteArray &body, const QByteArray &secret)
{
    QMessageAuthenticationCode code(QCryptographicHash::Sha1, secret);
    code.addData(body);
    return code.result().toBase64();
}

inline QByteArray frontAppSignature(const QByteArray &timestamp, const QByteArray &body,
                                    const QByteArray &key)
{
    QMessageAuthenticationCode code(QCryptographicHash::Sha256, key);
    code.addData(timestamp + ":" + body);
    return code.result().toBase64();
}

} // namespace Baton::Test
