// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace Baton {

enum class AttributeOf { Contact, Company, Conversation };

/// A custom attribute at the vendor: whose it is, and its name as the vendor's admin gave it.
struct AttributeTarget
{
    AttributeOf of = AttributeOf::Conversation;
    QString name;

    friend bool operator==(const AttributeTarget &, const AttributeTarget &) = default;
};

/// What a setting such as `contact:Plan wish` names. Nothing when it is empty or is no such text.
std::optional<AttributeTarget> attributeTarget(const QString &setting);

} // namespace Baton
