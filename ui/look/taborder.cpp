// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/taborder.h"

#include <QLineEdit>

#include <algorithm>

namespace Baton {

namespace {

bool takesTab(const QWidget &widget)
{
    return widget.isEnabled() && (widget.focusPolicy() & Qt::TabFocus) != 0
        && !widget.focusProxy();
}

QList<QWidget *> visibleChildren(const QWidget &of)
{
    QList<QWidget *> found;
    for (QObject *each : of.children()) {
        auto *child = qobject_cast<QWidget *>(each);
        if (child && !child->isWindow() && child->isVisible())
            found.append(child);
    }
    return found;
}

/// Line by line: on one line stands whatever has its middle beside the first.
QList<QWidget *> asRead(QList<QWidget *> widgets)
{
    std::stable_sort(widgets.begin(), widgets.end(), [](const QWidget *a, const QWidget *b) {
        return a->y() < b->y();
    });
    QList<QWidget *> read;
    while (!widgets.isEmpty()) {
        const QRect first = widgets.first()->geometry();
        const auto isBeside = [&first](const QWidget *widget) {
            const int middle = widget->geometry().center().y();
            return middle >= first.top() && middle <= first.bottom();
        };
        const auto rest = std::stable_partition(widgets.begin() + 1, widgets.end(), isBeside);
        QList<QWidget *> line(widgets.begin(), rest);
        widgets.erase(widgets.begin(), rest);
        std::stable_sort(line.begin(), line.end(), [](const QWidget *a, const QWidget *b) {
            return a->x() < b->x();
        });
        read += line;
    }
    return read;
}

/// What stands in a field, as the button that clears it, comes after what stands beside the field.
void collect(const QWidget &from, QList<QWidget *> &found)
{
    QList<QWidget *> inFields;
    for (QWidget *child : asRead(visibleChildren(from))) {
        if (takesTab(*child))
            found.append(child);
        collect(*child, qobject_cast<QLineEdit *>(child) ? inFields : found);
    }
    found += inFields;
}

} // namespace

QWidget *nextInReadingOrder(const QWidget &window, const QWidget *focus, bool forward)
{
    QList<QWidget *> stops;
    collect(window, stops);
    if (stops.isEmpty())
        return nullptr;
    const qsizetype at = std::find(stops.cbegin(), stops.cend(), focus) - stops.cbegin();
    if (at == stops.size())
        return forward ? stops.first() : stops.last();
    return stops.at((at + (forward ? 1 : stops.size() - 1)) % stops.size());
}

} // namespace Baton
