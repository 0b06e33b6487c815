// SPDX-License-Identifier: GPL-3.0-or-later
#include "helpdesk/front/wire.h"

namespace Baton {

using namespace Qt::StringLiterals;

namespace {

constexpr auto companyIsFresh = std::chrono::hours(1); ///< a call less for each answer
constexpr qsizetype mostCompanies = 5000;

/// Who is known by a name of the channel's own has no page at Front.
bool isContact(const ContactId &contact)
{
    return contact.value().startsWith("crd_"_L1);
}

/// There is none, or the token may not see it: then nothing is known of it, which keeps nobody
/// waiting.
bool isNoCompany(const Exchange &exchange)
{
    return exchange.end == Exchange::End::Answered && exchange.status >= 400
        && exchange.status < 500 && exchange.status != 429;
}

} // namespace

QFuture<Result<QList<Attribute>>> FrontHelpdesk::Wire::attributes(const ContactId &contact)
{
    if (!isContact(contact))
        return finished(Result(QList<Attribute>()));
    auto self = shared_from_this();
    return send(FrontRequests::contact(m_api, contact))
        .then([self](const Exchange &exchange) {
            if (!hasSucceeded(exchange))
                return finished(Result<QList<Attribute>>(FrontAnswers::failureOf(exchange)));
            const auto own = FrontAnswers::customFields(exchange.body);
            const QString domain = FrontAnswers::mailDomain(exchange.body);
            if (!own || domain.isEmpty())
                return finished(own);
            return self->ofCompany(domain).then(
                [own](const Result<QList<Attribute>> &company) -> Result<QList<Attribute>> {
                    return company ? Result(*own + *company) : own;
                });
        })
        .unwrap();
}

/// Front puts contacts to the account that has the domain of their address
/// (dev.frontapp.com, "Accounts" and "Resource aliases").
QFuture<Result<QList<Attribute>>> FrontHelpdesk::Wire::ofCompany(const QString &domain)
{
    if (const auto known = knownCompany(domain))
        return finished(Result(*known));
    auto self = shared_from_this();
    return send(FrontRequests::accountByDomain(m_api, domain))
        .then([self, domain](const Exchange &exchange) -> Result<QList<Attribute>> {
            if (isNoCompany(exchange)) {
                self->rememberCompany(domain, {});
                return QList<Attribute>();
            }
            if (!hasSucceeded(exchange))
                return FrontAnswers::failureOf(exchange);
            const Result<QJsonObject> company = FrontAnswers::object(exchange.body);
            if (!company)
                return company.error();
            const auto fields = FrontAnswers::customFields(
                exchange.body, company->value("name"_L1).toString());
            if (fields)
                self->rememberCompany(domain, *fields);
            return fields;
        });
}

std::optional<QList<Attribute>> FrontHelpdesk::Wire::knownCompany(const QString &domain) const
{
    const QMutexLocker lock(&m_mutex);
    const auto known = m_companies.constFind(domain);
    if (known == m_companies.constEnd() || known->fresh.hasExpired())
        return std::nullopt;
    return known->attributes;
}

void FrontHelpdesk::Wire::rememberCompany(const QString &domain,
                                          const QList<Attribute> &attributes)
{
    const QMutexLocker lock(&m_mutex);
    if (m_companies.size() >= mostCompanies)
        m_companies.clear();
    m_companies.insert(domain, {attributes, QDeadlineTimer(companyIsFresh)});
}

} // namespace Baton
