// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/attributetarget.h"

#include "domain/words.h"

namespace Baton {

std::optional<AttributeTarget> attributeTarget(const QString &setting)
{
    const qsizetype colon = setting.indexOf(u':');
    if (colon < 0)
        return std::nullopt;
    const auto of = fromWord<AttributeOf>(QStringView(setting).left(colon));
    const QString name = setting.mid(colon + 1).trimmed();
    if (!of || name.isEmpty())
        return std::nullopt;
    return AttributeTarget{*of, name};
}

} // namespace Baton
