// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringView>

namespace Baton {

/// Invented messages, and whether their writer asks for a person.
struct PersonCase
{
    QStringView text;
    bool asks;
};

QList<PersonCase> personCases();

} // namespace Baton
