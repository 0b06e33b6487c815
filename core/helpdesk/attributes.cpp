// SPDX-License-Identifier: GPL-3.0-or-later
#include "helpdesk/attributes.h"

#include <QJsonArray>
#include <QVariant>

namespace Baton::VendorJson {

using namespace Qt::StringLiterals;

namespace {

QString attributeText(const QJsonValue &value)
{
    if (value.isArray()) {
        QStringList texts;
        for (const QJsonValue one : value.toArray())
            texts << attributeText(one);
        return texts.join(u", ");
    }
    if (value.isBool())
        return value.toBool() ? u"true"_s : u"false"_s;
    return value.isObject() ? QString() : value.toVariant().toString();
}

} // namespace

QList<Attribute> attributesIn(const QJsonObject &attributes, const QString &company)
{
    QList<Attribute> all;
    for (auto it = attributes.begin(); it != attributes.end(); ++it) {
        if (const QString text = attributeText(it.value()); !text.isEmpty())
            all << Attribute{company, it.key(), text};
    }
    return all;
}

} // namespace Baton::VendorJson
