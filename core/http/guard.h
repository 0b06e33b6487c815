// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTcpServer>
#include <QTimer>

namespace Baton {

class ConnectionTable;

/// The door: lets in as many as the table has room for, with a ClientConnection on each socket.
class Guard : public QTcpServer
{
public:
    explicit Guard(ConnectionTable &table);

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    ConnectionTable &m_table;
    QTimer m_resume;
    int m_accepted = 0; ///< since the others were last listened to
};

} // namespace Baton
