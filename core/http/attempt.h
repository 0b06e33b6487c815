// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/client.h"
#include "http/uploadonce.h"

#include <QElapsedTimer>
#include <QNetworkReply>
#include <QTimer>

namespace Baton {

/// One try at one exchange: leaves at most once, ends exactly once. Knows how to tell "nothing was
/// sent" from "nobody knows".
class Attempt : public QObject
{
public:
    using Done = std::function<void(Exchange)>;

    /// `done` is called once, never from within the constructor. `network` is for requests that
    /// may be sent twice; the others get a connection of their own, never a kept one that the
    /// other side may be closing at this moment.
    Attempt(const OutgoingRequest &request, Millis timeout, QNetworkAccessManager *network,
            Done done, QObject *parent);
    /// Ends it as Lost, without calling `done`.
    ~Attempt() override;

private:
    void start(QNetworkAccessManager *network);
    void onFinished();
    void giveUp(const QString &why);
    bool neverLeft() const;
    Exchange::Obstacle obstacle() const;

    OutgoingRequest m_request;
    Done m_done;
    QNetworkReply *m_reply = nullptr;
    UploadOnce *m_body = nullptr;
    QTimer m_timeout;
    QElapsedTimer m_took;
    QString m_why; ///< of our own giving up
    bool m_isOfAnother = false; ///< the certificate is made for another name
    bool m_sent = false;
    bool m_tooLarge = false;
};

} // namespace Baton
