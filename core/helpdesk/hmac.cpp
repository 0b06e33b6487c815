// SPDX-License-Identifier: GPL-3.0-or-later
#include "helpdesk/hmac.h"

#include <openssl/core_names.h>
#include <openssl/evp.h>
#include <openssl/params.h>

#include <memory>

namespace Baton {

namespace {

struct FreeMac
{
    void operator()(EVP_MAC_CTX *context) const { EVP_MAC_CTX_free(context); }
};

using MacContext = std::unique_ptr<EVP_MAC_CTX, FreeMac>;

MacContext newContext(const char *hash)
{
    EVP_MAC *mac = EVP_MAC_fetch(nullptr, OSSL_MAC_NAME_HMAC, nullptr);
    MacContext context(EVP_MAC_CTX_new(mac));
    EVP_MAC_free(mac); // the context holds it
    const OSSL_PARAM hashOfMac[] = {
        OSSL_PARAM_construct_utf8_string(OSSL_MAC_PARAM_DIGEST, const_cast<char *>(hash), 0),
        OSSL_PARAM_construct_end()};
    EVP_MAC_CTX_set_params(context.get(), hashOfMac);
    return context;
}

QByteArray hmacBy(EVP_MAC_CTX *context, const QByteArray &message, const QByteArray &key)
{
    const auto bytes = [](const QByteArray &array) {
        return reinterpret_cast<const unsigned char *>(array.constData());
    };
    QByteArray digest(EVP_MAX_MD_SIZE, Qt::Uninitialized);
    size_t size = 0;
    const bool made = EVP_MAC_init(context, bytes(key), size_t(key.size()), nullptr) == 1
        && EVP_MAC_update(context, bytes(message), size_t(message.size())) == 1
        && EVP_MAC_final(context, reinterpret_cast<unsigned char *>(digest.data()), &size,
                         size_t(digest.size())) == 1;
    digest.truncate(made ? qsizetype(size) : 0);
    return digest;
}

} // namespace

// The contexts are kept: to look the algorithm up by name takes as long as to hash a small body.

QByteArray hmacSha1(const QByteArray &message, const QByteArray &key)
{
    thread_local const MacContext context = newContext("SHA1");
    return hmacBy(context.get(), message, key);
}

QByteArray hmacSha256(const QByteArray &message, const QByteArray &key)
{
    thread_local const MacContext context = newContext("SHA256");
    return hmacBy(context.get(), message, key);
}

} // namespace Baton
