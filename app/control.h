// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QLocalServer>
#include <QObject>

namespace Baton {

/// What a second `baton` says to the one that runs on the same data folder.
enum class ControlWord { Reload, ShowWindow };

/// The running side: a local socket for this user only, named after the data folder.
class ControlServer : public QObject
{
    Q_OBJECT

public:
    ControlServer(const QString &dataDir, QObject *parent = nullptr);

signals:
    void told(Baton::ControlWord word);

private:
    void serve();

    QLocalServer m_server;
};

/// Says one word and waits for it to be heard, for at most two seconds. Returns false when nobody
/// runs there, which is no error.
bool tellRunning(const QString &dataDir, ControlWord word);

} // namespace Baton
