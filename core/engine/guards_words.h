// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringView>

namespace Baton {

/// How people tell an AI what to do; over `phraseText` of one sentence.
QList<QStringView> instructionPatterns();

} // namespace Baton
