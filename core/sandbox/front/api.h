// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/front/courier.h"
#include "sandbox/line.h"

#include <QJsonDocument>

namespace Baton::FrontSim {

struct ApiSettings
{
    QString company;
    QByteArray token;
    int perMinute = 50; ///< of the company, on the smallest plan
};

/// What a route works with.
struct Request
{
    State &state;
    SandboxFaults &faults;
    const QList<Simulated::Article> &articles;
    const ApiSettings &settings;
    QObject *life; ///< what is put off dies with it
    const HttpRequest &http;
    QStringList args; ///< what stood in the path's places
    QJsonObject body;
    QStringList violations; ///< a route adds what broke the description
};

/// Front's Core API: checks every request against its description, strictly, carries it out and
/// answers, with the faults that are switched on. What breaks the description is refused and kept
/// in `violations`.
class Api : public QObject
{
    Q_OBJECT

public:
    Api(State &state, Courier &courier, SandboxFaults &faults,
        const QList<Simulated::Article> &articles, const ApiSettings &settings,
        QObject *parent = nullptr);

    void handle(const HttpRequest &request, const Simulated::AnswerLine &answer);

    const QStringList &violations() const { return m_violations; }
    const QList<Simulated::Call> &calls() const { return m_calls; }

private:
    std::optional<HttpResponse> refusal(const HttpRequest &request);
    HttpResponse carryOut(const HttpRequest &request);
    void finish(const HttpRequest &request, Simulated::LineAnswer answer,
                const Simulated::AnswerLine &to);
    void addCommonHeaders(HttpResponse &response) const;
    bool overLimit();
    void violate(const HttpRequest &request, const QString &what);

    State &m_state;
    Courier &m_courier;
    SandboxFaults &m_faults;
    const QList<Simulated::Article> &m_articles;
    ApiSettings m_settings;
    qint64 m_window = 0; ///< number of the current minute
    int m_used = 0;
    QStringList m_violations;
    QList<Simulated::Call> m_calls;
};

} // namespace Baton::FrontSim
