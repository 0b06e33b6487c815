// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/front/courier.h"

#include <QJsonDocument>
#include <QMessageAuthenticationCode>
#include <QUuid>

namespace Baton::FrontSim {

using namespace Qt::StringLiterals;
using Simulated::Packed;
using Simulated::Parcel;

namespace {

constexpr int applicationTries = 4; // the first, and up to three more
constexpr Millis vendorsPatience{5000};

struct TopicName
{
    QLatin1StringView event;
    QLatin1StringView topic;
};

/// Application webhooks name events differently on the outside; what is not here keeps its name.
constexpr TopicName topicNames[] = {
    {"inbound"_L1, "inbound_received"_L1},       {"out_reply"_L1, "outbound_sent"_L1},
    {"outbound"_L1, "outbound_sent"_L1},         {"archive"_L1, "conversation_archived"_L1},
    {"reopen"_L1, "conversation_reopened"_L1},   {"trash"_L1, "conversation_deleted"_L1},
    {"restore"_L1, "conversation_restored"_L1},  {"assign"_L1, "assignee_changed"_L1},
    {"unassign"_L1, "assignee_changed"_L1},      {"comment"_L1, "comment_added"_L1},
    {"tag"_L1, "tag_added"_L1},                  {"untag"_L1, "tag_removed"_L1},
    {"sending_error"_L1, "message_delivery_failed"_L1},
};

QString topicOf(const QString &event)
{
    for (const TopicName &name : topicNames) {
        if (name.event == event)
            return name.topic;
    }
    return event;
}

QByteArray hmac(const QByteArray &message, const QByteArray &key,
                QCryptographicHash::Algorithm method)
{
    return QMessageAuthenticationCode::hash(message, key, method).toBase64();
}

} // namespace

Courier::Courier(State &state, SandboxFaults &faults, const CourierSettings &settings,
                 QObject *parent)
    : QObject(parent), m_state(state), m_settings(settings), m_carrier(faults, vendorsPatience)
{
    connect(&state, &State::happened, this, &Courier::deliver);
}

Parcel Courier::application(const QString &topic, const QJsonObject &event) const
{
    QJsonObject envelope{{u"type"_s, topic},
                         {u"authorization"_s, QJsonObject{{u"id"_s, m_settings.company}}}};
    if (!event.isEmpty())
        envelope[u"payload"_s] = event;
    const QByteArray body = QJsonDocument(envelope).toJson(QJsonDocument::Compact);
    Parcel parcel{.url = m_applicationUrl,
                  .topic = topic,
                  .id = event[u"id"_s].toString(),
                  .conversation = event[u"conversation"_s][u"id"_s].toString(),
                  .tries = applicationTries,
                  .retryAfter = m_settings.retryAfter};
    // Signed anew each time: the time is part of what is signed.
    parcel.pack = [body, key = m_settings.appKey, &state = m_state](int) {
        const QByteArray stamp = QByteArray::number(toMillis(state.now()));
        return Packed{body,
                      {{"Content-Type", "application/json"},
                       {"X-Front-Request-Timestamp", stamp},
                       {"X-Front-Signature",
                        hmac(stamp + ':' + body, key, QCryptographicHash::Sha256)}}};
    };
    return parcel;
}

Parcel Courier::rule(const QJsonObject &event) const
{
    const QByteArray body = QJsonDocument(event).toJson(QJsonDocument::Compact);
    Parcel parcel{.url = m_ruleUrl,
                  .topic = u"rule:"_s + event[u"type"_s].toString(),
                  .id = event[u"id"_s].toString(),
                  .conversation = event[u"conversation"_s][u"id"_s].toString()};
    const QByteArray signature = hmac(body, m_settings.ruleSecret, QCryptographicHash::Sha1);
    parcel.pack = [body, signature](int) {
        // The content type as real traffic has it, though the body is JSON.
        return Packed{body,
                      {{"Content-Type", "application/x-www-form-urlencoded"},
                       {"X-Front-Signature", signature}}};
    };
    return parcel;
}

void Courier::setApplicationUrl(const QUrl &url)
{
    m_applicationUrl = url;
    m_answers = false;
    if (url.isEmpty())
        return;
    const QByteArray challenge = QUuid::createUuid().toByteArray(QUuid::WithoutBraces);
    Parcel asking = application(u"sync"_s, {});
    asking.pack = [pack = asking.pack, challenge](int attempt) {
        Packed packed = pack(attempt);
        packed.headers.append({"X-Front-Challenge", challenge});
        return packed;
    };
    m_carrier.call("POST", asking, [this, challenge](const QByteArray &answer) {
        const QJsonObject json = QJsonDocument::fromJson(answer).object();
        m_answers = json[u"challenge"_s].toString().toLatin1() == challenge
            || answer.trimmed() == challenge;
    });
}

void Courier::setRuleUrl(const QUrl &url, Show show)
{
    m_ruleUrl = url;
    m_ruleShows = show;
}

/// The event is written now: later changes must not show in it.
void Courier::deliver(const Entry &entry)
{
    if (!m_applicationUrl.isEmpty() && m_answers)
        m_carrier.carry(
            application(topicOf(entry.type), entryJson(m_state, entry, Show::Everything)));
    if (!m_ruleUrl.isEmpty())
        m_carrier.carry(rule(entryJson(m_state, entry, m_ruleShows)));
}

} // namespace Baton::FrontSim
