// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QThread>

#include <functional>

namespace Baton::Simulated {

/// A thread with one world in it, and the hop there and back. The world is born in its thread,
/// because sockets and timers belong to the thread that makes them, and dies there.
template<typename World>
class Hop
{
public:
    explicit Hop(const std::function<World *()> &make)
    {
        m_thread.setObjectName(QStringLiteral("sandbox"));
        m_thread.start();
        QObject there;
        there.moveToThread(&m_thread);
        QMetaObject::invokeMethod(
            &there,
            [&] {
                m_world = make();
                there.moveToThread(nullptr);
            },
            Qt::BlockingQueuedConnection);
        QObject::connect(&m_thread, &QThread::finished, m_world, &QObject::deleteLater);
    }

    ~Hop()
    {
        m_thread.quit();
        m_thread.wait();
    }

    Q_DISABLE_COPY_MOVE(Hop)

    /// Runs `function(World &)` there and waits for what it returns.
    template<typename Function>
    auto in(Function function) const
    {
        std::invoke_result_t<Function, World &> result{};
        QMetaObject::invokeMethod(
            m_world, [&] { result = function(*m_world); }, Qt::BlockingQueuedConnection);
        return result;
    }

    /// The same for what returns nothing.
    template<typename Function>
    void run(Function function) const
    {
        QMetaObject::invokeMethod(
            m_world, [&] { function(*m_world); }, Qt::BlockingQueuedConnection);
    }

private:
    QThread m_thread;
    World *m_world = nullptr;
};

} // namespace Baton::Simulated
