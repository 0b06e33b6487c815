// SPDX-License-Identifier: GPL-3.0-or-later
#include "helpdesk/intercom/answers.h"
#include "helpdesk/intercom/parser.h"

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
    require(delivery.snapshot.whole || !delivery.events.isEmpty());
    for (const Message &message : delivery.snapshot.messages) {
        require(!message.id.isEmpty());
        require(!message.redacted || message.body.text.isEmpty());
    }
    for (const Happened &happened : delivery.events) {
        const bool assigned = happened.kind == HappenedKind::Assigned;
        require(assigned || happened.to == Owner{});
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray body(reinterpret_cast<const char *>(data), qsizetype(size));
    const IntercomDialect dialect{.aiTeammate = TeammateId(QStringLiteral("99"))};
    const Result<Delivery> delivery = parseIntercom(body, dialect);
    if (delivery) {
        check(*delivery);
        require(*parseIntercom(body, dialect) == *delivery);
    }
    (void)IntercomAnswers::me(body).ok();
    (void)IntercomAnswers::admins(body).ok();
    (void)IntercomAnswers::teams(body).ok();
    (void)IntercomAnswers::tagId(body).ok();
    (void)IntercomAnswers::search(body).ok();
    (void)IntercomAnswers::newestPart(body, dialect.aiTeammate, IntercomAnswers::Made::Reply);
    require(!IntercomAnswers::error(422, body).what.isEmpty());
    return 0;
}
