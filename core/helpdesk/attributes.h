// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/session.h"

#include <QJsonObject>

namespace Baton::VendorJson {

/// The custom attributes in `attributes`, name to value, that have a value: strings, numbers,
/// switches and lists of them. `company` is whose they are; empty: the contact's own.
QList<Attribute> attributesIn(const QJsonObject &attributes, const QString &company = {});

} // namespace Baton::VendorJson
