// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <functional>

namespace Baton {
class MainWindow;
struct Desks;
} // namespace Baton

namespace Baton::Tour {

/// One picture: how to come there from the picture before, and what must be seen then.
struct Scene
{
    QString name; ///< of the file
    std::function<void(MainWindow &)> prepare;
    /// Object name of what must be shown (a button: and can be pressed); empty: the page is enough.
    QString shown;
};

/// Every page and dialog of a console with the sandbox, whose desks are `desks`.
QList<Scene> ofTheSandbox(const Desks &desks);

/// Every page of a console to which no helpdesk is connected yet.
QList<Scene> ofNothing();

} // namespace Baton::Tour
