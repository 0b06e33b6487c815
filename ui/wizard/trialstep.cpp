// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizard/trialstep.h"

#include "console/connectdesk.h"
#include "console/sessionsdesk.h"
#include "domain/async.h"
#include "ui/parts/button.h"
#include "ui/parts/card.h"
#include "ui/parts/checkline.h"
#include "ui/parts/label.h"

#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace Baton {

namespace {

constexpr auto trialPace = 1s;

} // namespace

TrialStep::TrialStep(const Appearance &appearance, const Desks &desks, QWidget *parent)
    : PageScroll(appearance, parent),
      m_look(appearance),
      m_desk(desks.connecting),
      m_reload([this] { ask(); }, this),
      m_unread(new CheckLine(appearance, u"trialUnread"_s))
{
    auto *card = new Card(appearance);
    card->setTitle(tr("Try it as a customer"),
                   tr("Write to your own Messenger or inbox; the lights follow."));
    addLight(card, &TrialStep::m_accepted, u"accepted"_s, tr("1  Messages arrive"));
    addLight(card, &TrialStep::m_answered, u"answered"_s, tr("2  The AI answers"));
    addLight(card, &TrialStep::m_handedOff, u"handedOff"_s, tr("3  People get what they should"));
    addLight(card, &TrialStep::m_person, u"person"_s, tr("4  Your reply reaches the customer"));
    card->column()->addWidget(m_unread);
    m_unread->hide();
    add(card);
    show({});
    m_ticker.setInterval(trialPace);
    connect(&m_ticker, &QTimer::timeout, &m_reload, &Reloader::request);
    connect(&desks.sessions, &SessionsDesk::changed, this, [this] {
        if (isVisible())
            m_reload.request();
    });
}

void TrialStep::addLight(Card *card, Light TrialStep::*which, const QString &name,
                         const QString &does)
{
    Light &light = this->*which;
    auto *title = new Label(m_look, Type::Body, &Look::text, Weight::Strong, card);
    title->setText(does);
    light.line = new CheckLine(m_look, u"trial:"_s + name, card);
    light.open = new Button(m_look, ButtonKind::Normal, Glyph::Live, tr("Open it in Live"), card);
    light.open->setObjectName(u"openTrial:"_s + name);
    light.open->setAccessibleName(does + u": "_s + light.open->text());
    light.open->setSmall(true);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(title);
    words->addWidget(light.line);
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    row->addLayout(words, 1);
    row->addWidget(light.open, 0, Qt::AlignVCenter);
    card->column()->addLayout(row);
    connect(light.open, &QAbstractButton::clicked, this,
            [this, which] { emit sessionAsked((this->*which).check.session); });
}

void TrialStep::start(const WorkspaceKey &workspace)
{
    if (workspace != m_workspace) {
        m_workspace = workspace;
        m_since = m_desk.now();
    }
    m_reload.request();
}

int TrialStep::done() const
{
    int count = 0;
    for (const Light &light : {m_accepted, m_answered, m_handedOff, m_person})
        count += light.check.state == TrialState::Done ? 1 : 0;
    return count;
}

void TrialStep::showEvent(QShowEvent *event)
{
    PageScroll::showEvent(event);
    m_ticker.start();
}

void TrialStep::hideEvent(QHideEvent *event)
{
    m_ticker.stop();
    PageScroll::hideEvent(event);
}

void TrialStep::ask()
{
    if (m_workspace.isEmpty())
        return m_reload.finished();
    onResult(m_desk.trial(m_workspace, m_since), this, [this](const Result<TrialView> &view) {
        m_unread->setVisible(!view);
        if (view)
            show(*view);
        else
            m_unread->say(CheckState::Error, view.error().what + u' ' + view.error().fix);
        m_reload.finished();
    });
}

void TrialStep::show(const TrialView &view)
{
    say(m_accepted, view.accepted,
        tr("As a customer, write: “Where is my order?” If nothing arrives within a minute, look at "
           "the webhook's lights in step 1."),
        view.byAsking ? tr("A message was found by asking the helpdesk.")
                      : tr("A message arrived, and its delivery was accepted."));
    say(m_answered, view.answered,
        tr("Then wait for the answer. If none comes, open the session in Live: Why names the gate "
           "that stopped it."),
        tr("The AI's answer reached the helpdesk."));
    say(m_handedOff, view.handedOff,
        tr("Then write: “I want to talk to a human”. Your team gets a note that saves asking twice, "
           "and the AI steps back."),
        tr("The note is there, and the conversation is in your team's queue."));
    say(m_person, view.person,
        tr("Then answer in the helpdesk as yourself. From there on the AI stays quiet."),
        tr("A teammate's reply went to the customer."));
    emit changed();
}

void TrialStep::say(Light &light, const TrialCheck &check, const QString &todo, const QString &fine)
{
    light.check = check;
    light.open->setVisible(!check.session.isNull());
    switch (check.state) {
    case TrialState::Waiting: return light.line->say(CheckState::Waiting, todo);
    case TrialState::Going:
        return light.line->say(CheckState::Checking,
                               check.detail.isEmpty() ? tr("It is on its way …") : check.detail);
    case TrialState::Done: return light.line->say(CheckState::Fine, fine);
    case TrialState::Failed:
        return light.line->say(CheckState::Error,
                               tr("It failed: %1 Open it in Live and try again there.")
                                   .arg(check.detail));
    }
    Q_UNREACHABLE();
}

} // namespace Baton
