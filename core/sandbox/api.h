// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/courier.h"
#include "sandbox/faults.h"
#include "sandbox/line.h"
#include "sandbox/state.h"

#include <QObject>

namespace Baton::Simulated {

struct ApiSettings
{
    QString appId;
    QByteArray token;
    QString me;             ///< admin id that the token belongs to: a person, as at the vendor
    QString ai;             ///< admin id of the AI teammate
    int perMinute = 10'000; ///< as for private apps; spread over windows of 10 s
};

/// The REST API 2.16: checks every request against the description, strictly, carries it out
/// and answers, with the faults that are switched on. What breaks the description is refused
/// as the vendor would and kept in `violations`.
class Api : public QObject
{
    Q_OBJECT

public:
    Api(State &state, Courier &courier, SandboxFaults &faults, const ApiSettings &settings,
        QObject *parent = nullptr);

    void setBaseUrl(const QString &url)
    {
        m_baseUrl = url;
        m_state.setFilesUrl(url);
    }
    void handle(const HttpRequest &request, const AnswerLine &answer);

    const QStringList &violations() const { return m_violations; }
    const QList<Call> &calls() const { return m_calls; }

private:
    std::optional<HttpResponse> refusal(const HttpRequest &request);
    HttpResponse carryOut(const HttpRequest &request);
    void finish(const HttpRequest &request, LineAnswer answer, const AnswerLine &to);
    void addCommonHeaders(HttpResponse &response) const;
    bool overLimit();
    void violate(const HttpRequest &request, const QString &what);

    State &m_state;
    Courier &m_courier;
    SandboxFaults &m_faults;
    ApiSettings m_settings;
    QString m_baseUrl;
    qint64 m_window = 0; ///< number of the current 10 s window
    int m_used = 0;
    QStringList m_violations;
    QList<Call> m_calls;
};

} // namespace Baton::Simulated
