// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/json.h"

#include "store/sessionrows.h"

// The types that fill a column, instantiated once here because it takes a compiler long.

#define BATON_JSON_COLUMN(...) \
    template QString text(const __VA_ARGS__ &); \
    template void parse(const QByteArray &, __VA_ARGS__ &);

namespace Baton::Json {

BATON_JSON_COLUMN(QStringList)
BATON_JSON_COLUMN(QList<MessageId>)
BATON_JSON_COLUMN(QList<HandoffReason>)
BATON_JSON_COLUMN(QList<Attachment>)
BATON_JSON_COLUMN(QList<Attribute>)
BATON_JSON_COLUMN(Version)
BATON_JSON_COLUMN(Closing)
BATON_JSON_COLUMN(Analysis)
BATON_JSON_COLUMN(Turn)
BATON_JSON_COLUMN(EffectAction)
BATON_JSON_COLUMN(Decision)
BATON_JSON_COLUMN(CommandGiven)

} // namespace Baton::Json

namespace Baton {

QString Sessions::kindWord(const EffectAction &action)
{
    return std::visit([](const auto &one) { return QString::fromLatin1(kindOf(&one)); }, action);
}

} // namespace Baton
