// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/framer.h"

#include <cstdlib>

using namespace Baton;

namespace {

constexpr qint64 headLimit = 4096;
constexpr qint64 bodyLimit = 65536;

void require(bool holds)
{
    if (!holds)
        std::abort();
}

struct Outcome
{
    FrameVerdict verdict;
    qsizetype used = 0; ///< bytes after which it was clear, at this size of pieces
};

Outcome feed(Framer &framer, const QByteArray &bytes, qsizetype piece)
{
    Outcome outcome;
    while (outcome.used < bytes.size() && outcome.verdict.kind == FrameVerdict::Kind::NeedMore) {
        const QByteArray next = bytes.mid(outcome.used, piece);
        outcome.verdict = framer.take(next);
        outcome.used += next.size();
    }
    return outcome;
}

void check(const Framer &framer, const FrameVerdict &verdict, qsizetype used)
{
    if (verdict.kind == FrameVerdict::Kind::Refuse)
        require(verdict.refusal.status >= 400 && !verdict.refusal.reason.isEmpty());
    if (verdict.kind != FrameVerdict::Kind::Complete)
        return;
    const RequestHead &head = *framer.head();
    require(verdict.length == used);
    require(verdict.length <= headLimit + bodyLimit);
    require(head.contentLength >= 0 && head.contentLength <= bodyLimit);
    require(head.target.startsWith('/') || head.target == "*");
    require(headerValue(head.headers, "Transfer-Encoding").isEmpty());
    for (const auto &[name, value] : head.headers)
        require(!name.isEmpty() && !value.contains('\n') && !value.contains('\r'));
}

} // namespace

/// However the bytes are cut, the verdict is the same, and nothing is taken that could be read in
/// two ways.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    Framer single(headLimit, bodyLimit);
    const Outcome bySingles = feed(single, bytes, 1);
    check(single, bySingles.verdict, bySingles.used);
    const qsizetype piece = size == 0 ? 1 : 1 + data[size - 1];
    Framer pieces(headLimit, bodyLimit);
    const Outcome byPieces = feed(pieces, bytes, piece);
    check(pieces, byPieces.verdict, byPieces.used);
    if (bySingles.verdict.kind == FrameVerdict::Kind::Complete) {
        // In larger pieces what follows the request comes along with it, and is refused.
        const bool alone = byPieces.used == bySingles.used;
        require(byPieces.verdict.kind
                == (alone ? FrameVerdict::Kind::Complete : FrameVerdict::Kind::Refuse));
    } else {
        require(byPieces.verdict.kind == bySingles.verdict.kind);
        require(byPieces.verdict.refusal.status == bySingles.verdict.refusal.status);
    }
    single.reset();
    require(!single.begun());
    return 0;
}
