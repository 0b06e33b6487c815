// SPDX-License-Identifier: GPL-3.0-or-later
// What shows how far a token reaches, and changes nothing.
#include "helpdesk/compose.h"
#include "helpdesk/front/requests.h"

namespace Baton::FrontRequests {

using namespace Qt::StringLiterals;

namespace {

OutgoingRequest listOne(const FrontApi &api, const QString &what)
{
    OutgoingRequest made = me(api);
    made.url = apiAddress(api.base, {what}, "limit=1");
    return made;
}

} // namespace

OutgoingRequest listOneConversation(const FrontApi &api)
{
    return listOne(api, u"conversations"_s);
}

OutgoingRequest listOneContact(const FrontApi &api)
{
    return listOne(api, u"contacts"_s);
}

OutgoingRequest leaveConversation(const FrontApi &api, const ConversationId &conversation)
{
    OutgoingRequest made = archive(api, conversation);
    made.body = "{}";
    return made;
}

} // namespace Baton::FrontRequests
