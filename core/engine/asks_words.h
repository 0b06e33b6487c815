// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringView>

namespace Baton::AskWords {

/// How a sentence begins that asks, folded; also wishes and needs.
QList<QStringView> openers();
/// Words of greetings and thanks: a sentence of nothing else asks nothing.
QList<QStringView> pleasantries();

} // namespace Baton::AskWords
