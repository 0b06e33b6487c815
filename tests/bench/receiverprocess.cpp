// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/receiverprocess.h"

#include "bench/receivers.h"

#include <QCoreApplication>
#include <QDir>

namespace Baton {

ReceiverProcess::ReceiverProcess(const QString &what, const QString &expressFolder)
    : m_folder(QDir::current().filePath(QStringLiteral("bench-XXXXXX")))
{
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    if (what == QStringLiteral("express"))
        m_process.start(QStringLiteral("node"), {expressFolder + QStringLiteral("/receiver.js"),
                                                 m_folder.path(), QString::fromLatin1(benchSecret)});
    else
        m_process.start(QCoreApplication::applicationFilePath(),
                        {QStringLiteral("--serve"), what, m_folder.path()});
    while (!m_process.canReadLine()) {
        if (!m_process.waitForReadyRead(20'000))
            return;
    }
    m_port = m_process.readLine().trimmed().split(' ').value(1).toUShort();
}

ReceiverProcess::~ReceiverProcess()
{
    m_process.kill();
    m_process.waitForFinished();
}

} // namespace Baton
