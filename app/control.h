// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/recorddesk.h"

#include <QLocalServer>
#include <QLocalSocket>
#include <QObject>

#include <functional>
#include <optional>

namespace Baton {

/// What a second `baton` says to the one that runs on the same data folder.
enum class ControlWord { Reload, ShowWindow, Address };

/// Erases a contact in the running core, where nothing that is on its way gets past it.
using Eraser = std::function<QFuture<Result<ErasedView>>(const WorkspaceKey &, const QString &)>;

/// The running side: a local socket for this user only, named after the data folder.
class ControlServer : public QObject
{
    Q_OBJECT

public:
    ControlServer(const QString &dataDir, QObject *parent = nullptr);

    /// Nobody here can show a window: ShowWindow is not heard.
    void setWindowless() { m_windowless = true; }
    /// Where the core listens: what Address is answered with.
    void setAddress(const QString &address) { m_address = address; }
    void setEraser(const Eraser &eraser) { m_eraser = eraser; }

signals:
    /// Address is answered here and not announced.
    void told(Baton::ControlWord word);

private:
    void serve();
    void hear(QLocalSocket *socket);
    void erase(QLocalSocket *socket, const QByteArray &order);

    QLocalServer m_server;
    QString m_address;
    bool m_windowless = false;
    Eraser m_eraser;
};

/// Says one word and waits for it to be heard, for at most two seconds. Returns false when nobody
/// runs there, which is no error.
bool tellRunning(const QString &dataDir, ControlWord word);

/// Where the Baton on that folder listens, `http://ADDR:PORT`; empty while it does not yet, nothing
/// when nobody answers there within two seconds.
std::optional<QString> addressOfRunning(const QString &dataDir);

/// Has the Baton on that folder erase a contact and waits for the end, which takes as long as it
/// takes; nothing when nobody answers there within two seconds.
std::optional<Result<ErasedView>> eraseByRunning(const QString &dataDir,
                                                 const WorkspaceKey &workspace,
                                                 const QString &contact);

} // namespace Baton
