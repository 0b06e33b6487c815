// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QUrl>

#include <functional>

class QObject;

namespace Baton {

/// Opens a file, folder or address in the program that the desktop has for it, by xdg-open.
/// `refused` is called when there is none, at the latest when xdg-open ends: QDesktopServices says
/// yes as soon as that was started. The program outlives `context`; `refused` does not.
void openOnDesktop(const QUrl &url, QObject *context, std::function<void()> refused);

} // namespace Baton
