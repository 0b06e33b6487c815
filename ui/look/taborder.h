// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace Baton {

/// Where Tab leads to from `focus`, or Shift+Tab with `forward` off: through everything in sight that
/// takes the keyboard, pane by pane, line by line as people read. Qt's own order is that in which
/// widgets were made, and what comes and goes would stand at its end. What stands in a field, as the
/// eye of a secret, comes after the fields beside it. Null: nothing takes it.
QWidget *nextInReadingOrder(const QWidget &window, const QWidget *focus, bool forward);

/// The fields in it belong together: Tab goes from field to field, and then to what stands in them.
void groupTabs(QWidget &fields);

} // namespace Baton
