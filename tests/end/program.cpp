// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"

#include <QDir>
#include <QFile>
#include <QMessageAuthenticationCode>
#include <QTcpSocket>

#include <csignal>

namespace Baton {

namespace {

constexpr int startPatience = 20'000;
constexpr int endPatience = 10'000;

QString secretsFolder(const QTemporaryDir &folder)
{
    return folder.filePath(QStringLiteral("secrets"));
}

} // namespace

Program::Program()
{
    QDir(m_folder.path()).mkpath(QStringLiteral("secrets"));
    QFile::setPermissions(secretsFolder(m_folder),
                          QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

Program::~Program()
{
    if (isRunning())
        kill();
}

QStringList Program::common() const
{
    return {QStringLiteral("--data-dir"), dataDir(), QStringLiteral("--secrets-dir"),
            secretsFolder(m_folder)};
}

void Program::writeFile(const QString &name, const QByteArray &content) const
{
    const QString path = m_folder.filePath(name);
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("cannot write %s", qPrintable(path));
}

void Program::setSecret(const QString &name, const QByteArray &value) const
{
    writeFile(QStringLiteral("secrets/") + name, value);
    QFile::setPermissions(m_folder.filePath(QStringLiteral("secrets/") + name),
                          QFile::ReadOwner | QFile::WriteOwner);
}

int Program::run(const QStringList &arguments, QByteArray *output) const
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(QStringLiteral(BATON_PROGRAM), arguments + common());
    if (!process.waitForFinished(startPatience))
        return -1;
    if (output)
        *output = process.readAll();
    return process.exitCode();
}

bool Program::start(const QProcessEnvironment &environment)
{
    m_process = std::make_unique<QProcess>();
    m_process->setProcessChannelMode(QProcess::MergedChannels);
    m_process->setProcessEnvironment(environment); // empty: ours
    m_process->start(QStringLiteral(BATON_PROGRAM),
                     QStringList{QStringLiteral("--headless"), QStringLiteral("--listen"),
                                 QStringLiteral("127.0.0.1:0")}
                         + common());
    m_said.clear();
    while (m_process->waitForReadyRead(startPatience)) {
        m_said += m_process->readAll();
        const qsizetype at = m_said.indexOf("listening on ");
        if (at < 0 || m_said.indexOf('\n', at) < 0)
            continue;
        m_address = QString::fromUtf8(m_said.mid(at + 13, m_said.indexOf('\n', at) - at - 13));
        return true;
    }
    qWarning("the program did not start: %s", m_said.constData());
    return false;
}

QByteArray Program::said()
{
    m_said += m_process->readAll();
    return m_said;
}

QUrl Program::url(const QString &path) const
{
    return QUrl(m_address + path);
}

bool Program::isRunning() const
{
    return m_process && m_process->state() == QProcess::Running;
}

void Program::kill()
{
    m_process->kill();
    m_process->waitForFinished(endPatience);
}

int Program::terminate()
{
    ::kill(pid_t(m_process->processId()), SIGTERM);
    if (!m_process->waitForFinished(endPatience))
        return -1;
    return m_process->exitStatus() == QProcess::NormalExit ? m_process->exitCode() : -1;
}

int post(const QUrl &url, const QByteArray &body, const QByteArray &signature)
{
    QTcpSocket socket;
    socket.connectToHost(url.host(), quint16(url.port()));
    if (!socket.waitForConnected(startPatience))
        return 0;
    QByteArray request = "POST " + url.path().toUtf8() + " HTTP/1.1\r\nHost: localhost\r\n"
        + "Content-Type: application/json\r\nConnection: close\r\nContent-Length: "
        + QByteArray::number(body.size()) + "\r\n";
    if (!signature.isEmpty())
        request += "X-Hub-Signature: " + signature + "\r\n";
    socket.write(request + "\r\n" + body);
    while (!socket.canReadLine()) {
        if (!socket.waitForReadyRead(startPatience))
            return 0;
    }
    return socket.readLine().mid(9, 3).toInt();
}

QByteArray signedBy(const QByteArray &secret, const QByteArray &body)
{
    return "sha1="
        + QMessageAuthenticationCode::hash(body, secret, QCryptographicHash::Sha1).toHex();
}

} // namespace Baton
