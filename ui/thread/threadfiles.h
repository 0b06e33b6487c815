// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/views.h"
#include "domain/result.h"

#include <QFuture>
#include <QHash>
#include <QImage>
#include <QObject>
#include <QSet>
#include <QTemporaryDir>

#include <functional>
#include <memory>

namespace Baton {

/// The files of the session that is shown: small pictures of them, made beside the window's thread,
/// and copies to open in the desktop's own programs. A copy can be read by this user only and goes
/// with the window. What programs would run is never opened, only saved.
class ThreadFiles : public QObject
{
    Q_OBJECT

public:
    using Source = std::function<QFuture<Result<KeptFile>>(SessionId, qint64 file)>;
    using Fetcher = std::function<QFuture<Result<>>(SessionId, qint64 missing)>;

    /// `largest`: of a small picture, in points of the screen.
    explicit ThreadFiles(const QSize &largest, QObject *parent = nullptr);

    void setSource(const Source &source, const Fetcher &again)
    {
        m_source = source;
        m_again = again;
    }
    /// Forgets the pictures of the session before.
    void setSession(SessionId session);
    /// Null while it is on its way, `pictureCame` follows; null for good when it cannot be shown.
    QImage picture(qint64 file);
    void open(qint64 file);
    /// Asks where to, and writes it there.
    void save(qint64 file);
    /// What is not here, by ThreadFile::missing.
    void fetchAgain(qint64 missing);

signals:
    void pictureCame(qint64 file);
    void failed(const Baton::Error &error);
    /// It is here, and no program of the desktop takes it: it can be saved.
    void notOpened(qint64 file, const QString &name);

private:
    void take(qint64 file, std::function<void(const KeptFile &)> then);
    void openCopy(qint64 id, const KeptFile &file);
    void offerToSave(const QString &name, const QByteArray &content);

    Source m_source;
    Fetcher m_again;
    QSize m_largest;
    SessionId m_session;
    QHash<qint64, QImage> m_pictures;
    QSet<qint64> m_asked;
    std::unique_ptr<QTemporaryDir> m_folder;
};

} // namespace Baton
