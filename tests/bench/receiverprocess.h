// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QTemporaryDir>

namespace Baton {

/// One of the things that are compared, running in a fresh folder below the current one, so that
/// all of them write to the same disk.
class ReceiverProcess
{
public:
    /// `what` as in serveAs, or "express", which `expressFolder` holds, installed.
    ReceiverProcess(const QString &what, const QString &expressFolder);
    ~ReceiverProcess();

    quint16 port() const { return m_port; } ///< 0: it did not start

private:
    QTemporaryDir m_folder;
    QProcess m_process;
    quint16 m_port = 0;
};

} // namespace Baton
