// SPDX-License-Identifier: GPL-3.0-or-later
#include "helpdesk/front/answers.h"
#include "helpdesk/front/parser.h"

#include <cstdlib>

using namespace Baton;

namespace {

void require(bool holds)
{
    if (!holds)
        std::abort();
}

/// What holds of every delivery, however strange the bytes were.
void check(const Delivery &delivery)
{
    for (const Message &message : delivery.snapshot.messages)
        require(!message.id.isEmpty());
    for (const Happened &happened : delivery.events) {
        const bool assigned = happened.kind == HappenedKind::Assigned;
        require(assigned || happened.to == Owner{});
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray body(reinterpret_cast<const char *>(data), qsizetype(size));
    const FrontDialect dialect{.aiTeammate = TeammateId(QStringLiteral("tea_ai"))};
    const Result<Delivery> delivery = parseFront(body, dialect);
    if (delivery) {
        check(*delivery);
        require(*parseFront(body, dialect) == *delivery);
    }
    (void)FrontAnswers::me(body).ok();
    (void)FrontAnswers::teammates(body).ok();
    (void)FrontAnswers::page(body).ok();
    (void)FrontAnswers::events(body).ok();
    (void)FrontAnswers::accepted(body);
    (void)FrontAnswers::messageFate(body);
    (void)FrontAnswers::madeId(body);
    require(!FrontAnswers::error(422, body).what.isEmpty());
    return 0;
}
