// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pipeline/lane.h"
#include "store/attachments.h"

#include <QSet>
#include <QTimer>

namespace Baton {

struct DownloadedFile;

/// Fetches the files that messages name, after the commit that stored the messages, and keeps them.
/// It gives way to every other request, so no answer ever waits for it, and nothing is decided by
/// what it finds. What fails is asked for again a few times, also after a restart; then its reason
/// stays. Of conversations that Baton does not touch nothing is fetched, unless everything is kept.
class FileKeeper : public QObject
{
    Q_OBJECT

public:
    explicit FileKeeper(LaneServices &services, QObject *parent = nullptr);

    /// From now on, beginning with what was left undone.
    void start();
    /// Begins nothing more.
    void stop();
    /// A session was committed.
    void look(const Session &session);

private:
    struct Errand
    {
        WantedFile wanted;
        std::shared_ptr<Helpdesk> helpdesk;
        bool freshLink = false; ///< the conversation was read again for it
    };

    void lookAtDue(Millis back);
    void find(SessionId session);
    void take(const QList<WantedFile> &wanted);
    void next();
    void fetch(const Errand &errand);
    void fetched(const Errand &errand, const Result<DownloadedFile> &result);
    void findFreshLink(const Errand &errand);
    void missed(const Errand &errand, ErrorKind why);
    void done(const Errand &errand, const QFuture<Result<>> &written);

    LaneServices &m_services;
    QTimer m_timer;
    QList<WantedFile> m_queue;
    QSet<QString> m_taken; ///< in the queue or on their way
    int m_onWay = 0;
    bool m_working = false;
};

} // namespace Baton
