// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dieat.h"

#include <atomic>
#include <csignal>
#include <memory>

namespace Baton {

PassWaypoint dieAtWaypoint()
{
    const QByteArray where = qgetenv("BATON_DIE_AT");
    if (where.isEmpty())
        return {};
    const qsizetype colon = where.indexOf(':');
    const QByteArray name = colon < 0 ? where : where.left(colon);
    const int passes = colon < 0 ? 1 : where.mid(colon + 1).toInt();
    return [name, left = std::make_shared<std::atomic<int>>(passes)](const QByteArray &passed) {
        if (passed == name && --*left == 0)
            std::raise(SIGKILL);
    };
}

RequestHandler passingWaypoints(RequestHandler handler, const PassWaypoint &pass)
{
    if (!pass)
        return handler;
    return [handler = std::move(handler), pass](const HttpRequest &request,
                                                const Respond &respond) {
        if (request.method != "POST")
            return handler(request, respond);
        pass(Waypoint::received);
        handler(request, [respond, pass](const HttpResponse &response) {
            pass(Waypoint::stored);
            respond(response);
        });
    };
}

} // namespace Baton
