// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "helpdesk/helpdesk.h"
#include "http/server.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QMutex>
#include <QTest>
#include <QUrl>

/// What it came to; `otherwise` when it never ends.
template<typename T>
T ended(const QFuture<T> &future, T otherwise)
{
    const bool finished = QTest::qWaitFor([&] { return future.isFinished(); }, 30000);
    return finished && future.resultCount() > 0 ? future.result() : otherwise;
}

inline Baton::PerformReport wait(const QFuture<Baton::PerformReport> &future)
{
    return ended(future, Baton::PerformReport{.detail = QStringLiteral("unfinished")});
}

template<typename T>
Baton::Result<T> result(const QFuture<Baton::Result<T>> &future)
{
    return ended(future, Baton::Result<T>(Baton::Error{Baton::ErrorKind::Internal,
                                                       QStringLiteral("unfinished"),
                                                       {}}));
}

/// A vendor on real HTTP that expects exactly the requests a test lists, in that order. Whatever
/// else comes is answered 599 and remembered: `complaints()` has to be empty at the end.
class ScriptedVendor
{
public:
    struct Step
    {
        QByteArray method;
        QByteArray path; ///< with query
        Baton::HttpResponse answer;
        bool silent = false; ///< takes the request and never answers while the script lives
    };

    explicit ScriptedVendor(QList<Step> script)
        : m_script(std::move(script)),
          m_server([this](const Baton::HttpRequest &request, Baton::Respond respond) {
              take(request, std::move(respond));
          })
    {
        m_port = *m_server.listen(QHostAddress::LocalHost, 0);
    }

    ~ScriptedVendor() { m_held.clear(); }

    static Step get(const QByteArray &path, int status, const QByteArray &body = "{}")
    {
        return {"GET", path, {status, {{"Content-Type", "application/json"}}, body}};
    }
    static Step post(const QByteArray &path, int status, const QByteArray &body = "{}")
    {
        return {"POST", path, {status, {{"Content-Type", "application/json"}}, body}};
    }

    QString base() const { return QStringLiteral("http://127.0.0.1:%1").arg(m_port); }

    QList<Baton::HttpRequest> requests() const
    {
        const QMutexLocker lock(&m_mutex);
        return m_requests;
    }
    QJsonObject body(qsizetype index) const
    {
        return QJsonDocument::fromJson(requests().value(index).body).object();
    }
    /// Unplanned requests, and planned ones that never came.
    QByteArray complaints() const
    {
        const QMutexLocker lock(&m_mutex);
        QByteArray all = m_complaints;
        for (const Step &step : m_script)
            all += "missing: " + step.method + ' ' + step.path + '\n';
        return all;
    }

private:
    void take(const Baton::HttpRequest &request, Baton::Respond respond)
    {
        const QMutexLocker lock(&m_mutex);
        m_requests << request;
        const QByteArray query = request.query.toString(QUrl::FullyEncoded).toLatin1();
        const QByteArray path = query.isEmpty() ? request.path : request.path + '?' + query;
        const bool planned = !m_script.isEmpty() && m_script.first().method == request.method
            && m_script.first().path == path;
        if (!planned) {
            m_complaints += "unplanned: " + request.method + ' ' + path + '\n';
            respond({599, {}, {}});
            return;
        }
        const Step step = m_script.takeFirst();
        if (step.silent)
            m_held << std::move(respond);
        else
            respond(step.answer);
    }

    mutable QMutex m_mutex;
    QList<Step> m_script;
    QList<Baton::HttpRequest> m_requests;
    QList<Baton::Respond> m_held;
    QByteArray m_complaints;
    quint16 m_port = 0;
    Baton::HttpServer m_server;
};
