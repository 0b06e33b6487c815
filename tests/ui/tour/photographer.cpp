// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tour/photographer.h"

#include "ui/mainwindow.h"

#include <QApplication>
#include <QDir>
#include <QPainter>
#include <QTimer>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Baton::Tour {

namespace {

constexpr auto lookEvery = 50ms;
constexpr auto untilSettled = 900ms; // lists fill and animations end
constexpr qint64 patienceMs = 15'000;

/// Dialogs and menus before `window`, the oldest first.
QList<QWidget *> inFrontOf(const QWidget &window)
{
    QList<QWidget *> found;
    for (QWidget *each : QApplication::topLevelWidgets()) {
        if (each != &window && each->isVisible() && each->windowType() != Qt::ToolTip)
            found.append(each);
    }
    return found;
}

} // namespace

Photographer::Photographer(QString folder, QString suffix)
    : m_folder(std::move(folder)), m_suffix(std::move(suffix))
{
}

void Photographer::go(MainWindow &window, const QList<Scene> &scenes)
{
    m_window = &window;
    m_left = scenes;
    next();
}

void Photographer::next()
{
    if (m_left.isEmpty())
        return emit finished();
    m_left.first().prepare(*m_window);
    m_waiting.start();
    look();
}

void Photographer::look()
{
    if (isShown(m_left.first()))
        return QTimer::singleShot(untilSettled, this, [this] { end(true); });
    if (m_waiting.hasExpired(patienceMs))
        return end(false);
    QTimer::singleShot(lookEvery, this, &Photographer::look);
}

bool Photographer::isShown(const Scene &scene) const
{
    if (scene.shown.isEmpty())
        return true;
    const QList<QWidget *> found = m_window->findChildren<QWidget *>(scene.shown);
    return std::any_of(found.begin(), found.end(), [](const QWidget *each) {
        return each->isVisible() && each->isEnabled();
    });
}

void Photographer::end(bool shown)
{
    const Scene scene = m_left.takeFirst();
    if (!shown)
        std::fprintf(stderr, "%s: %s was not shown\n", qPrintable(scene.name),
                     qPrintable(scene.shown));
    if (!take(*m_window, scene.name) || !shown)
        m_hasMissed = true;
    for (QWidget *each : inFrontOf(*m_window))
        each->close();
    next();
}

bool Photographer::take(QWidget &window, const QString &name) const
{
    QPixmap picture = window.grab();
    QPainter painter(&picture);
    for (QWidget *each : inFrontOf(window)) {
        const QRect place(window.mapFromGlobal(each->mapToGlobal(QPoint())), each->size());
        painter.fillRect(picture.rect(), QColor(0, 0, 0, 40));
        painter.drawPixmap(place.topLeft(), each->grab());
        painter.drawRect(place.adjusted(-1, -1, 0, 0));
    }
    painter.end();
    const QString file = QDir(m_folder).filePath(name + m_suffix + u".png"_s);
    const bool saved = picture.save(file);
    std::printf("%s%s\n", qPrintable(file), saved ? "" : ": cannot be written");
    return saved;
}

} // namespace Baton::Tour
