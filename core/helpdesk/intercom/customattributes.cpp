// SPDX-License-Identifier: GPL-3.0-or-later
#include "helpdesk/intercom/answers.h"
#include "helpdesk/intercom/wire.h"

#include <QLoggingCategory>

namespace Baton {

using namespace Qt::StringLiterals;
using namespace IntercomOutcome;

Q_LOGGING_CATEGORY(lcAttributes, "baton.attributes")

namespace {

PerformReport plainReport(const Exchange &exchange)
{
    return reportOf(exchange);
}

/// Nothing has been written as long as the company is being looked for.
PerformReport beforeWriting(const Exchange &exchange)
{
    PerformReport report = reportOf(exchange);
    if (report.performed == Performed::Maybe)
        report.performed = Performed::NeverLeft;
    return report;
}

} // namespace

Result<QList<Attribute>> IntercomHelpdesk::Wire::together(const QList<Attribute> &own,
                                                          const Result<QList<Attribute>> &companies)
{
    if (companies)
        return own + *companies;
    if (companies.error().kind != ErrorKind::Denied)
        return companies;
    if (!m_companiesMissed.exchange(true))
        qCWarning(lcAttributes, "What the companies of contacts have is not known: %s %s",
                  qPrintable(companies.error().what), qPrintable(companies.error().fix));
    return own;
}

QFuture<PerformReport> IntercomHelpdesk::Wire::writeAttribute(const ConversationId &conversation,
                                                              const WriteAttribute &attribute)
{
    using namespace IntercomRequests;
    const QString &name = attribute.to.name;
    switch (attribute.to.of) {
    case AttributeOf::Conversation:
        return send(attributeOfConversation(m_api, conversation, name, attribute.value))
            .then(plainReport);
    case AttributeOf::Contact:
        return send(attributeOfContact(m_api, attribute.contact, name, attribute.value))
            .then(plainReport);
    case AttributeOf::Company: return writeOfCompany(attribute);
    }
    Q_UNREACHABLE();
}

/// A company is addressed by Intercom's own id of it, which only the contact's list has.
QFuture<PerformReport> IntercomHelpdesk::Wire::writeOfCompany(const WriteAttribute &attribute)
{
    OutgoingRequest list = IntercomRequests::companies(m_api, attribute.contact);
    list.priority = Priority::Tag;
    auto self = shared_from_this();
    return send(list)
        .then([self, attribute](const Exchange &exchange) {
            if (!succeeded(exchange))
                return readyFuture(beforeWriting(exchange));
            const Result<QString> company = IntercomAnswers::firstCompany(exchange.body);
            if (!company)
                return readyFuture(
                    PerformReport{Performed::NeverLeft, {}, company.error().what, {}});
            if (company->isEmpty())
                return readyFuture(PerformReport{
                    Performed::Refused, {}, u"The contact belongs to no company."_s, {}});
            return self
                ->send(IntercomRequests::attributeOfCompany(self->m_api, *company,
                                                            attribute.to.name, attribute.value))
                .then(plainReport);
        })
        .unwrap();
}

} // namespace Baton
