// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

#include <functional>

namespace Baton {

/// Asks again for what may have changed: at once when it was quiet, else at most ten times a
/// second, and never while the answer to the last question is on its way.
class Reloader : public QObject
{
    Q_OBJECT

public:
    /// `ask` starts a question and calls `finished` when its answer is there.
    Reloader(std::function<void()> ask, QObject *parent);

    void request();
    void finished();

private:
    void next();

    std::function<void()> m_ask;
    QTimer m_pause;
    bool m_wanted = false;
    bool m_asking = false;
};

} // namespace Baton
