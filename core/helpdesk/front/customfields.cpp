// SPDX-License-Identifier: GPL-3.0-or-later
#include "helpdesk/front/wire.h"

#include <QJsonDocument>

namespace Baton {

using namespace Qt::StringLiterals;

namespace {

/// The same resource, written: with all its fields, as Front forgets those that are not named.
OutgoingRequest patchOf(const OutgoingRequest &read, const QJsonObject &fields)
{
    OutgoingRequest patch = read;
    patch.method = "PATCH";
    patch.headers << qMakePair(QByteArray("Content-Type"), QByteArray("application/json"));
    patch.body = QJsonDocument(QJsonObject{{"custom_fields"_L1, fields}})
                     .toJson(QJsonDocument::Compact);
    patch.repeatable = Repeatable::Yes;
    return patch;
}

PerformReport nowhere(const QString &why)
{
    return {Performed::Refused, {}, why, {}};
}

/// Nothing has been written while things are being read.
PerformReport beforeFields(const Exchange &exchange)
{
    PerformReport report = FrontAnswers::reportOf(exchange);
    if (report.performed == Performed::Maybe)
        report.performed = Performed::NeverLeft;
    return report;
}

} // namespace

QFuture<PerformReport> FrontHelpdesk::Wire::writeAttribute(const ConversationId &conversation,
                                                           const WriteAttribute &attribute)
{
    if (attribute.to.of == AttributeOf::Conversation)
        return writeField(FrontRequests::conversation(m_api, conversation), attribute);
    if (!attribute.contact.value().startsWith("crd_"_L1)) // known by a name of the channel only
        return readyFuture(nowhere(u"Front has no page of this contact."_s));
    if (attribute.to.of == AttributeOf::Contact)
        return writeField(FrontRequests::contact(m_api, attribute.contact), attribute);
    return writeOfCompany(attribute);
}

QFuture<PerformReport> FrontHelpdesk::Wire::writeField(const OutgoingRequest &read,
                                                       const WriteAttribute &attribute)
{
    OutgoingRequest first = read;
    first.priority = Priority::Tag;
    auto self = shared_from_this();
    return send(first)
        .then([self, first, attribute](const Exchange &exchange) {
            if (!hasSucceeded(exchange))
                return readyFuture(beforeFields(exchange));
            const Result<QJsonObject> resource = FrontAnswers::object(exchange.body);
            if (!resource)
                return readyFuture(
                    PerformReport{Performed::NeverLeft, {}, resource.error().what, {}});
            QJsonObject fields = resource->value("custom_fields"_L1).toObject();
            fields[attribute.to.name] = attribute.value;
            return self->send(patchOf(first, fields)).then([](const Exchange &written) {
                return FrontAnswers::reportOf(written);
            });
        })
        .unwrap();
}

/// The account that has the domain of the contact's address.
QFuture<PerformReport> FrontHelpdesk::Wire::writeOfCompany(const WriteAttribute &attribute)
{
    OutgoingRequest contact = FrontRequests::contact(m_api, attribute.contact);
    contact.priority = Priority::Tag;
    auto self = shared_from_this();
    return send(contact)
        .then([self, attribute](const Exchange &exchange) {
            if (!hasSucceeded(exchange))
                return readyFuture(beforeFields(exchange));
            const QString domain = FrontAnswers::mailDomain(exchange.body);
            if (domain.isEmpty())
                return readyFuture(nowhere(u"The contact belongs to no company."_s));
            return self->writeField(FrontRequests::accountByDomain(self->m_api, domain), attribute);
        })
        .unwrap();
}

} // namespace Baton
