// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QLocalServer>
#include <QObject>

#include <optional>

namespace Baton {

/// What a second `baton` says to the one that runs on the same data folder.
enum class ControlWord { Reload, ShowWindow, Address };

/// The running side: a local socket for this user only, named after the data folder.
class ControlServer : public QObject
{
    Q_OBJECT

public:
    ControlServer(const QString &dataDir, QObject *parent = nullptr);

    /// Where the core listens: what Address is answered with.
    void setAddress(const QString &address) { m_address = address; }

signals:
    /// Address is answered here and not announced.
    void told(Baton::ControlWord word);

private:
    void serve();

    QLocalServer m_server;
    QString m_address;
};

/// Says one word and waits for it to be heard, for at most two seconds. Returns false when nobody
/// runs there, which is no error.
bool tellRunning(const QString &dataDir, ControlWord word);

/// Where the Baton on that folder listens, `http://ADDR:PORT`; empty while it does not yet, nothing
/// when nobody answers there within two seconds.
std::optional<QString> addressOfRunning(const QString &dataDir);

} // namespace Baton
