// SPDX-License-Identifier: GPL-3.0-or-later
#include "helpdesk/intercom/authors.h"

#include "helpdesk/intercom/json.h"

namespace Baton::Intercom {

using namespace Qt::StringLiterals;

namespace {

bool isOperator(const QJsonValue &author)
{
    const QString email = author["email"_L1].toString();
    return email.startsWith("operator+"_L1) && email.endsWith("@intercom.io"_L1);
}

AuthorKind kindOf(const QJsonValue &author, const TeammateId &aiTeammate)
{
    if (author["from_ai_agent"_L1].toBool() || author["is_ai_answer"_L1].toBool())
        return AuthorKind::Bot;
    const QString type = author["type"_L1].toString();
    if (type == "user"_L1 || type == "lead"_L1 || type == "contact"_L1 || type == "visitor"_L1)
        return AuthorKind::Customer;
    if (type == "bot"_L1 || type == "team"_L1)
        return AuthorKind::Bot;
    if (type != "admin"_L1)
        return AuthorKind::System;
    if (!aiTeammate.isEmpty() && idText(author["id"_L1]) == aiTeammate.value())
        return AuthorKind::AiTeammate;
    return isOperator(author) ? AuthorKind::Bot : AuthorKind::Teammate;
}

} // namespace

Author authorOf(const QJsonValue &author, const TeammateId &aiTeammate)
{
    return {kindOf(author, aiTeammate), idText(author["id"_L1]), author["name"_L1].toString()};
}

} // namespace Baton::Intercom
