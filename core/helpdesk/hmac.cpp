// SPDX-License-Identifier: GPL-3.0-or-later
#include "helpdesk/hmac.h"

#include <openssl/evp.h>
#include <openssl/hmac.h>

namespace Baton {

namespace {

QByteArray hmacBy(const EVP_MD *hash, const QByteArray &message, const QByteArray &key)
{
    QByteArray digest(EVP_MAX_MD_SIZE, Qt::Uninitialized);
    unsigned int size = 0;
    HMAC(hash, key.constData(), int(key.size()),
         reinterpret_cast<const unsigned char *>(message.constData()), size_t(message.size()),
         reinterpret_cast<unsigned char *>(digest.data()), &size);
    digest.truncate(qsizetype(size));
    return digest;
}

} // namespace

QByteArray hmacSha1(const QByteArray &message, const QByteArray &key)
{
    return hmacBy(EVP_sha1(), message, key);
}

QByteArray hmacSha256(const QByteArray &message, const QByteArray &key)
{
    return hmacBy(EVP_sha256(), message, key);
}

} // namespace Baton
