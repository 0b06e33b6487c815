// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "http/message.h"

#include <QHash>
#include <QObject>
#include <QTcpServer>

#include <functional>

class QTcpSocket;

namespace Baton::Simulated {

/// What goes back over the line, or that it is cut instead.
struct LineAnswer
{
    HttpResponse response;
    bool cut = false;
};

/// May be called later, at most once, in the line's thread.
using AnswerLine = std::function<void(const LineAnswer &)>;
using LineHandler = std::function<void(const HttpRequest &, const AnswerLine &)>;

/// The vendor's end of the wire: a small HTTP/1.1 server on loopback that keeps connections
/// open as the vendor does, and that can hang up on a request it has carried out. HttpServer
/// closes after each answer and never leaves one out, so it cannot play this part.
class Line : public QObject
{
    Q_OBJECT

public:
    explicit Line(LineHandler handler, QObject *parent = nullptr);
    ~Line() override;

    Result<quint16> listen(quint16 port);

private:
    struct Caller
    {
        QByteArray received;
        bool waiting = false; ///< a request is being answered
    };

    void accept();
    void take(QTcpSocket *socket);
    void answer(QTcpSocket *socket, const LineAnswer &answer, bool keep);

    LineHandler m_handler;
    QTcpServer m_server;
    QHash<QTcpSocket *, Caller> m_callers;
};

} // namespace Baton::Simulated
