// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/packed.h"

#include <sqlite3.h>
#include <zstd.h>

#include <memory>

namespace Baton {

namespace {

constexpr qsizetype worthPacking = 200;
constexpr qint64 largestBody = 64 * 1024 * 1024; ///< of a frame that says more, none is ours
constexpr int level = 1;

bool isFrame(const QByteArray &bytes)
{
    return bytes.startsWith("\x28\xb5\x2f\xfd");
}

struct FreeContext
{
    void operator()(ZSTD_CCtx *context) const { ZSTD_freeCCtx(context); }
};

void unpackedSql(sqlite3_context *context, int, sqlite3_value **values)
{
    const auto *bytes = static_cast<const char *>(sqlite3_value_blob(values[0]));
    const QByteArray body = unpacked(QByteArray(bytes, sqlite3_value_bytes(values[0])));
    sqlite3_result_text64(context, body.constData(), sqlite3_uint64(body.size()),
                          SQLITE_TRANSIENT, SQLITE_UTF8);
}

} // namespace

void teachUnpacked(sqlite3 *handle)
{
    sqlite3_create_function_v2(handle, "unpacked", 1, SQLITE_UTF8 | SQLITE_DETERMINISTIC, nullptr,
                               unpackedSql, nullptr, nullptr, nullptr);
}

QByteArray packed(const QByteArray &body)
{
    if (body.size() < worthPacking && !isFrame(body))
        return body;
    thread_local const std::unique_ptr<ZSTD_CCtx, FreeContext> context(ZSTD_createCCtx());
    QByteArray frame(qsizetype(ZSTD_compressBound(size_t(body.size()))), Qt::Uninitialized);
    const size_t size = ZSTD_compressCCtx(context.get(), frame.data(), size_t(frame.size()),
                                          body.constData(), size_t(body.size()), level);
    if (ZSTD_isError(size))
        return body;
    frame.truncate(qsizetype(size));
    return frame.size() < body.size() || isFrame(body) ? frame : body;
}

QByteArray unpacked(const QByteArray &stored)
{
    if (!isFrame(stored))
        return stored;
    const auto size
        = qint64(ZSTD_getFrameContentSize(stored.constData(), size_t(stored.size())));
    if (size < 0 || size > largestBody)
        return stored;
    QByteArray body(size, Qt::Uninitialized);
    const size_t got = ZSTD_decompress(body.data(), size_t(size), stored.constData(),
                                       size_t(stored.size()));
    return got == size_t(size) ? body : stored;
}

} // namespace Baton
