// SPDX-License-Identifier: GPL-3.0-or-later
// What stands in the fields of the token card: empty, of a workspace, or typed before.
#include "ui/parts/button.h"
#include "ui/parts/label.h"
#include "ui/parts/pickbox.h"
#include "ui/parts/secretfield.h"
#include "ui/wizard/tokencard.h"
#include "ui/words/connectwords.h"

#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Baton {

void TokenCard::start(Platform platform)
{
    clear(platform, {});
}

void TokenCard::renew(const WorkspaceSettings &workspace)
{
    clear(workspace.platform, workspace);
}

void TokenCard::clear(Platform platform, const WorkspaceSettings &renewed)
{
    m_platform = platform;
    m_renewed = renewed;
    offerRegions();
    m_tokenLabel->setText(ConnectWords::token(platform));
    m_token->setAccessibleName(ConnectWords::token(platform));
    m_token->clear();
    const QList<SecretName> asked = webhookSecretsOf(platform);
    for (auto it = m_secrets.cbegin(); it != m_secrets.cend(); ++it) {
        m_secretBoxes.value(it.key())->setVisible(asked.contains(it.key()));
        it.value()->clear();
    }
    typed();
    saySecret();
}

/// A workspace stays where it is: its address may be one that this version knows no name of.
void TokenCard::offerRegions()
{
    QList<PickBox::Choice> regions{{QString(), tr("Find it")}};
    for (const Region &region : m_desk.regions(m_platform))
        regions.append({region.apiBaseUrl, region.name});
    const PickBox::Choice own{m_renewed.apiBaseUrl, QUrl(m_renewed.apiBaseUrl).authority()};
    const auto isOwn = [&own](const PickBox::Choice &each) { return each.value == own.value; };
    if (std::none_of(regions.cbegin(), regions.cend(), isOwn))
        regions.append(own);
    m_region->setChoices(regions);
    m_region->setTopic(tr("Region"));
    m_region->setValue(own.value);
    m_regionBox->setVisible(regions.size() > 2);
}

void TokenCard::offerPractice()
{
    const QByteArray token = m_desk.regions(m_platform).value(0).practiceToken;
    m_practise->setVisible(!token.isEmpty() && m_token->secret().isEmpty());
}

void TokenCard::setForm(const ConnectForm &form)
{
    m_region->setValue(form.apiBaseUrl);
    for (auto it = form.secrets.cbegin(); it != form.secrets.cend(); ++it)
        m_secrets.value(it.key())->setText(QString::fromUtf8(it.value()));
    m_token->setText(QString::fromUtf8(form.token));
}

ConnectForm TokenCard::form() const
{
    ConnectForm form{m_platform, m_token->secret(), {}, m_region->value(), m_renewed.key};
    for (auto it = m_secrets.cbegin(); it != m_secrets.cend(); ++it) {
        if (!it.value()->secret().isEmpty())
            form.secrets.insert(it.key(), it.value()->secret());
    }
    return form;
}

} // namespace Baton
