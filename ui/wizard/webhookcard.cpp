// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizard/webhookcard.h"

#include "console/connectdesk.h"
#include "console/healthdesk.h"
#include "console/settingsdesk.h"
#include "domain/async.h"
#include "ui/parts/button.h"
#include "ui/parts/checkline.h"
#include "ui/parts/label.h"
#include "ui/words/connectwords.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLineEdit>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Baton {

namespace {

constexpr auto lookAgain = 1s;

} // namespace

WebhookCard::WebhookCard(const Appearance &appearance, const Desks &desks, const QString &suffix,
                         QWidget *parent)
    : Card(appearance, parent),
      m_look(appearance),
      m_desk(desks.connecting),
      m_settings(desks.settings),
      m_health(desks.health),
      m_suffix(suffix),
      m_reload([this] { ask(); }, this),
      m_url(new QLineEdit(this)),
      m_copy(new Button(appearance, ButtonKind::Normal, Glyph::Copy, tr("Copy"), this)),
      m_test(new Button(appearance, ButtonKind::Normal, Glyph::Send, tr("Send a test"), this)),
      m_public(new QLineEdit(this)),
      m_savePublic(new Button(appearance, ButtonKind::Normal, Glyph::Check, tr("Use it"), this)),
      m_publicCheck(new CheckLine(appearance, named("publicCheck"), this)),
      m_poll(new Button(appearance, ButtonKind::Normal, Glyph::Refresh,
                        tr("Ask every 15 s instead"), this)),
      m_webhooks(new Button(appearance, ButtonKind::Link, Glyph::Globe,
                            tr("Use webhooks instead of asking"), this))
{
    column()->addWidget(makeAddress());
    column()->addWidget(makePublic());
    column()->addWidget(m_publicCheck);
    m_webhooks->setObjectName(named("useWebhooks"));
    column()->addWidget(m_webhooks, 0, Qt::AlignLeft);
    m_ways = makeWays();
    column()->addWidget(m_ways);
    m_ticker.setInterval(lookAgain);
    connect(&m_ticker, &QTimer::timeout, &m_reload, &Reloader::request);
    connect(&m_desk, &ConnectDesk::received, &m_reload, &Reloader::request);
    connect(&m_health, &HealthDesk::changed, &m_reload, &Reloader::request);
    connect(m_savePublic, &QAbstractButton::clicked, this, &WebhookCard::savePublic);
    connect(m_public, &QLineEdit::textEdited, this, [this] { m_notStored.clear(); });
    connect(m_public, &QLineEdit::returnPressed, this, &WebhookCard::savePublic);
    connect(m_poll, &QAbstractButton::clicked, this, [this] { poll(true); });
    connect(m_webhooks, &QAbstractButton::clicked, this, [this] { poll(false); });
    setWorkspace({}, Platform::Intercom);
}

QString WebhookCard::named(const char *name) const
{
    return QString::fromLatin1(name) + m_suffix;
}

int WebhookCard::seen() const
{
    return int(std::count_if(m_topics.keyBegin(), m_topics.keyEnd(), [this](const QString &topic) {
        return m_view.topics.contains(topic);
    }));
}

QWidget *WebhookCard::makeAddress()
{
    auto *box = new QWidget(this);
    m_url->setObjectName(named("webhookUrl"));
    m_url->setAccessibleName(tr("Webhook address"));
    m_url->setReadOnly(true);
    m_url->setFont(m_look.fixedFont());
    m_copy->setObjectName(named("copyWebhook"));
    m_copy->setAccessibleName(tr("Copy the webhook address"));
    connect(m_copy, &QAbstractButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_view.url);
        m_copy->setGlyph(Glyph::Check);
        m_copy->setWords(tr("Copied"));
    });
    m_test->setObjectName(named("sendTest"));
    m_test->setAccessibleDescription(tr("A delivery goes out by the public address and comes back "
                                        "here, as the helpdesk's would."));
    m_test->setToolTip(m_test->accessibleDescription());
    connect(m_test, &QAbstractButton::clicked, this, &WebhookCard::test);
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_url, 1);
    row->addWidget(m_copy);
    row->addWidget(m_test);
    return box;
}

QWidget *WebhookCard::makePublic()
{
    auto *box = new QWidget(this);
    auto *label = new Label(m_look, Type::Small, &Look::text, Weight::Strong, box);
    label->setText(tr("Public address"));
    m_public->setObjectName(named("publicUrl"));
    m_public->setAccessibleName(tr("Public address"));
    m_public->setPlaceholderText(u"https://baton.example.com"_s);
    m_savePublic->setObjectName(named("savePublicUrl"));
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(label);
    row->addWidget(m_public, 1);
    row->addWidget(m_savePublic);
    return box;
}

void WebhookCard::setWorkspace(const WorkspaceKey &workspace, Platform platform)
{
    m_workspace = workspace;
    m_platform = platform;
    m_view = {};
    m_headAsked.clear();
    m_headTries = 0;
    if (m_suffix.isEmpty()) // in the wizard; a connected workspace stands under its name
        setTitle(tr("3  Webhook"), ConnectWords::webhookPlace(platform));
    addLights(platform);
    setEnabled(!workspace.isEmpty());
    showWays();
    m_url->setText(workspace.isEmpty() ? tr("Here once the token and the teammate are set") : QString());
    if (!workspace.isEmpty())
        m_reload.request();
}

QString WebhookCard::ownAddress() const
{
    return m_health.view().address;
}

void WebhookCard::ask()
{
    if (m_workspace.isEmpty())
        return m_reload.finished();
    onResult(m_desk.intake(m_workspace, ownAddress()), this, [this](const Result<IntakeView> &view) {
        if (view)
            show(*view);
        else
            m_publicCheck->say(CheckState::Error, view.error().what + u' ' + view.error().fix);
        m_reload.finished();
    });
}

void WebhookCard::savePublic()
{
    QString url = m_public->text().trimmed();
    while (url.endsWith(u'/'))
        url.chop(1);
    onResult(m_desk.setPublicUrl(url), this, [this](const Result<> &saved) {
        if (saved) {
            m_headAsked.clear();
            m_headTries = 0;
        }
        stored(saved);
    });
}

void WebhookCard::showEvent(QShowEvent *event)
{
    Card::showEvent(event);
    m_ticker.start();
    m_reload.request();
}

void WebhookCard::hideEvent(QHideEvent *event)
{
    Card::hideEvent(event);
    m_ticker.stop();
}

} // namespace Baton
