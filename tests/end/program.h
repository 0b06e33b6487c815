// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QProcessEnvironment>
#include <QTemporaryDir>
#include <QUrl>

#include <memory>

namespace Baton {

/// The real program in a folder of its own, as an admin would run it headless: settings by
/// `config import`, secrets as files, port 0.
class Program
{
public:
    Program();
    ~Program(); ///< kills what still runs

    QString folder() const { return m_folder.path(); }
    QString dataDir() const { return m_folder.filePath(QStringLiteral("data")); }

    void writeFile(const QString &name, const QByteArray &content) const;
    void setSecret(const QString &name, const QByteArray &value) const;

    /// Runs one command to its end; its exit code. `output` takes both streams.
    int run(const QStringList &arguments, QByteArray *output = nullptr) const;

    /// `baton --headless`, until it says that it listens. False, with its words printed, if it does
    /// not within 20 s.
    bool start(const QProcessEnvironment &environment = {});
    QUrl url(const QString &path) const;
    void kill(); ///< SIGKILL
    int terminate(); ///< SIGTERM; the exit code, -1 when it does not end within 10 s
    bool isRunning() const;
    /// All that it has said since it was started, on both streams.
    QByteArray said();
    qint64 pid() const { return m_process ? m_process->processId() : 0; }

private:
    QStringList common() const;

    QTemporaryDir m_folder;
    std::unique_ptr<QProcess> m_process;
    QByteArray m_said;
    QString m_address;
};

/// Status of one POST over a fresh connection, 0 when there was no answer.
int post(const QUrl &url, const QByteArray &body, const QByteArray &signature);
/// `sha1=…` as Intercom signs.
QByteArray signedBy(const QByteArray &secret, const QByteArray &body);

} // namespace Baton
