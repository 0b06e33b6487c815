// SPDX-License-Identifier: GPL-3.0-or-later
// The lights of the webhook card: what has come in by the address, and whether it leads here.
#include "console/connectdesk.h"
#include "domain/async.h"
#include "ui/parts/button.h"
#include "ui/parts/checkline.h"
#include "ui/parts/label.h"
#include "ui/wizard/webhookcard.h"
#include "ui/words/connectwords.h"
#include "ui/words/times.h"

#include <QGridLayout>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace Baton {

namespace {

constexpr int mostHeadTries = 3;

/// They have no lights: what they tell of may not happen for months.
QLabel *furtherTopics(const Appearance &look, Platform platform, QWidget *parent)
{
    const QStringList copy = copyTopicsOf(platform);
    const QStringList record = recordTopicsOf(platform);
    if (copy.isEmpty() && record.isEmpty())
        return nullptr;
    auto *label = new Label(look, Type::Small, &Look::text2, Weight::Normal, parent);
    label->setWordWrap(true);
    label->setText(WebhookCard::tr("Tick these too, so that what is redacted or deleted there is "
                                   "removed here: %1. For a complete record: %2.")
                       .arg(copy.join(u", "_s), record.join(u", "_s)));
    return label;
}

} // namespace

void WebhookCard::addLights(Platform platform)
{
    delete m_lights;
    m_topics.clear();
    m_lights = new QWidget(this);
    auto *grid = new QGridLayout(m_lights);
    grid->setContentsMargins(0, 4, 0, 0);
    grid->setHorizontalSpacing(24);
    QList<CheckLine *> lights;
    const auto add = [&](const QString &name) {
        lights.append(new CheckLine(m_look, named("light:") + name, m_lights));
        return lights.last();
    };
    m_head = add(u"head"_s);
    m_challenge = challengeTopicOf(platform).isEmpty() ? nullptr : add(u"challenge"_s);
    m_signature = add(u"signature"_s);
    for (const QString &topic : topicsOf(platform)) {
        m_topics.insert(topic, add(topic));
        m_topics.value(topic)->say(CheckState::Waiting, tr("%1: waiting").arg(topic));
    }
    m_head->say(CheckState::Waiting, tr("Address answers: not asked yet"));
    if (m_challenge)
        m_challenge->say(CheckState::Waiting,
                         tr("Challenge: the helpdesk asks when the app's webhook is saved"));
    m_signature->say(CheckState::Waiting, tr("Signature: waiting for the first webhook"));
    const int half = int(lights.size() + 1) / 2;
    for (int i = 0; i < lights.size(); ++i)
        grid->addWidget(lights.at(i), i % half, i / half);
    if (QLabel *further = furtherTopics(m_look, platform, m_lights)) {
        further->setObjectName(named("furtherTopics"));
        grid->addWidget(further, half, 0, 1, 2);
    }
    column()->addWidget(m_lights);
}

void WebhookCard::show(const IntakeView &view)
{
    const bool isOther = m_url->text() != view.url || view.isPolled != m_view.isPolled;
    m_view = view;
    if (isOther) {
        m_url->setText(view.url);
        m_url->setCursorPosition(0);
        sayAddress();
    }
    showWays();
    if (m_headAsked != view.url)
        askHead();
    sayChallenge(view);
    saySignature(view);
    for (auto it = m_topics.cbegin(); it != m_topics.cend(); ++it) {
        if (view.topics.contains(it.key()))
            it.value()->say(CheckState::Fine,
                            tr("%1: received %2").arg(it.key(),
                                                      Times::clockSeconds(view.topics.value(it.key()))));
    }
    emit changed();
}

/// Whether it leads here is what the first light found out; nothing is promised before.
void WebhookCard::sayAddress()
{
    if (!m_notStored.isEmpty())
        return m_publicCheck->say(CheckState::Error, m_notStored);
    const CheckState head = m_head->state();
    if (m_view.isPolled)
        m_publicCheck->say(CheckState::Fine, tr("Baton asks the helpdesk for news by itself. No "
                                                "webhook is needed; one is faster."));
    else if (!m_view.isPublic)
        m_publicCheck->say(CheckState::Warning,
                           tr("Only this computer reaches this address. Enter the public one of your "
                              "reverse proxy or tunnel, or let Baton ask."));
    else if (head == CheckState::Fine)
        m_publicCheck->say(CheckState::Fine, tr("The address of your proxy or tunnel leads here."));
    else if (head == CheckState::Error)
        m_publicCheck->say(CheckState::Warning, tr("Webhooks do not come in by this address now: the "
                                                   "first light below says why."));
    else
        m_publicCheck->say(CheckState::Idle, tr("The address of your proxy or tunnel."));
}

void WebhookCard::sayChallenge(const IntakeView &view)
{
    const QString topic = challengeTopicOf(m_platform);
    if (m_challenge && view.topics.contains(topic))
        m_challenge->say(CheckState::Fine,
                         tr("Challenge: answered %1").arg(Times::clockSeconds(view.topics.value(topic))));
}

void WebhookCard::saySignature(const IntakeView &view)
{
    if (view.lastRefused)
        m_signature->say(CheckState::Error,
                         ConnectWords::wrongSecret(m_platform, Times::clockSeconds(*view.lastRefused)));
    else if (view.lastAccepted && view.takesUnsigned)
        m_signature->say(CheckState::Warning,
                         tr("Signature: need not be there. Unsigned webhooks are taken, by a setting."));
    else if (view.lastAccepted)
        m_signature->say(CheckState::Fine, tr("Signature matches"));
}

void WebhookCard::test()
{
    if (!m_isTesting)
        askHead();
}

void WebhookCard::askHead()
{
    m_headAsked = m_view.url;
    m_isTesting = true;
    m_head->say(CheckState::Checking, tr("Address answers: asking"));
    onResult(m_desk.reach(m_workspace, ownAddress()), this,
             [this, url = m_view.url](const Result<bool> &reached) {
                 m_isTesting = false;
                 if (url == m_headAsked)
                     sayReached(reached);
             });
}

void WebhookCard::sayReached(const Result<bool> &reached)
{
    // Right after connecting the server may not know the address yet.
    if (!reached && ++m_headTries < mostHeadTries) {
        m_headAsked.clear();
        return;
    }
    if (!reached)
        m_head->say(CheckState::Error, reached.error().what + u' ' + reached.error().fix);
    else
        m_head->say(CheckState::Fine,
                    *reached ? tr("Address answers, and a signed test came through unchanged")
                             : tr("Address answers: 200"));
    sayAddress();
    showWays();
}

} // namespace Baton
