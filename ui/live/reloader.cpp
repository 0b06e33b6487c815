// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/live/reloader.h"

namespace Baton {

namespace {

constexpr auto shortestPause = std::chrono::milliseconds(100);

} // namespace

Reloader::Reloader(std::function<void()> ask, QObject *parent)
    : QObject(parent), m_ask(std::move(ask))
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(shortestPause);
    connect(&m_pause, &QTimer::timeout, this, &Reloader::next);
}

void Reloader::request()
{
    m_wanted = true;
    next();
}

void Reloader::finished()
{
    m_asking = false;
    next();
}

void Reloader::next()
{
    if (!m_wanted || m_asking || m_pause.isActive())
        return;
    m_wanted = false;
    m_asking = true;
    m_pause.start();
    m_ask();
}

} // namespace Baton
