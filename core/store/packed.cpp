// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/packed.h"

#include <lz4frame.h>
#include <sqlite3.h>

#include <memory>

namespace Baton {

namespace {

constexpr qsizetype worthPacking = 200;
constexpr quint64 largestBody = 64 * 1024 * 1024; ///< of a frame that says more, none is ours

bool isFrame(const QByteArray &bytes)
{
    return bytes.startsWith("\x04\x22\x4d\x18");
}

struct FreeContext
{
    void operator()(LZ4F_dctx *context) const { LZ4F_freeDecompressionContext(context); }
};

std::unique_ptr<LZ4F_dctx, FreeContext> newContext()
{
    LZ4F_dctx *context = nullptr;
    LZ4F_createDecompressionContext(&context, LZ4F_VERSION);
    return std::unique_ptr<LZ4F_dctx, FreeContext>(context);
}

/// What the head of a frame says of its content, and how long the head is; 0: it is none of ours.
quint64 contentSize(LZ4F_dctx *context, const QByteArray &frame, size_t &head)
{
    LZ4F_frameInfo_t info{};
    head = size_t(frame.size());
    if (LZ4F_isError(LZ4F_getFrameInfo(context, &info, frame.constData(), &head)))
        return 0;
    return info.contentSize > largestBody ? 0 : info.contentSize;
}

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
    LZ4F_preferences_t preferences{};
    preferences.frameInfo.contentSize = quint64(body.size());
    preferences.frameInfo.contentChecksumFlag = LZ4F_contentChecksumEnabled;
    QByteArray frame(qsizetype(LZ4F_compressFrameBound(size_t(body.size()), &preferences)),
                     Qt::Uninitialized);
    const size_t size = LZ4F_compressFrame(frame.data(), size_t(frame.size()), body.constData(),
                                           size_t(body.size()), &preferences);
    if (LZ4F_isError(size))
        return body;
    frame.truncate(qsizetype(size));
    return frame.size() < body.size() || isFrame(body) ? frame : body;
}

QByteArray unpacked(const QByteArray &stored)
{
    if (!isFrame(stored))
        return stored;
    const auto context = newContext();
    size_t head = 0;
    const quint64 size = context ? contentSize(context.get(), stored, head) : 0;
    if (size == 0)
        return stored;
    QByteArray body(qsizetype(size), Qt::Uninitialized);
    size_t got = size_t(size);
    size_t taken = size_t(stored.size()) - head;
    const size_t more = LZ4F_decompress(context.get(), body.data(), &got, stored.constData() + head,
                                        &taken, nullptr);
    return more == 0 && got == size_t(size) ? body : stored;
}

} // namespace Baton
