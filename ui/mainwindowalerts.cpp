// SPDX-License-Identifier: GPL-3.0-or-later
// What the window tells without being asked: notices, alerts, and what waits when the AI goes on.
#include "console/sessionsdesk.h"
#include "domain/async.h"
#include "domain/clock.h"
#include "ui/live/livepage.h"
#include "ui/mainwindow.h"
#include "ui/parts/noticebar.h"
#include "ui/window/alerts.h"
#include "ui/window/bell.h"
#include "ui/window/header.h"
#include "ui/window/helddialog.h"
#include "ui/window/notifications.h"
#include "ui/window/tray.h"

#include <QApplication>

#include <algorithm>

namespace Baton {

namespace {

constexpr auto alertPace = std::chrono::milliseconds(500);
constexpr auto saidFor = std::chrono::seconds(10);
constexpr int mostHeld = 200;

} // namespace

void MainWindow::actOnNotice()
{
    if (m_shown.kind == Notices::Kind::Braked)
        releaseBrake(m_shown.workspace);
    else if (m_shown.kind == Notices::Kind::Failing)
        mend(m_shown.cure);
    else
        togglePause();
}

void MainWindow::releaseBrake(WorkspaceId workspace)
{
    onResult(m_source.releaseBrake(workspace), this, [this](const Result<> &result) {
        if (result)
            return listHeld();
        say({Tone::Danger, Glyph::CrossCircle, result.error().what + u' ' + result.error().fix});
    });
}

void MainWindow::showNotice()
{
    if (m_failure) {
        m_notice->say({Tone::Danger, Glyph::CrossCircle, m_failure->what + u' ' + m_failure->fix, {},
                       Glyph::None, false});
        return;
    }
    if (m_said) {
        m_notice->say(*m_said);
        return;
    }
    for (const Notices::Item &item : Notices::of(m_health)) {
        const bool isHidden = std::any_of(
            m_hiddenNotices.cbegin(), m_hiddenNotices.cend(),
            [&](const Notices::Item &hidden) { return item.isAbout(hidden); });
        if (!isHidden) {
            m_shown = item;
            m_notice->say(item.notice);
            return;
        }
    }
    m_notice->hide();
}

void MainWindow::sayFailure(const Error &error)
{
    m_failure = error;
    showNotice();
    if (!isVisible())
        comeForward(); // in the background it does nothing any more
}

/// What became of something that somebody did here: stays for a while, a failure until it is closed.
void MainWindow::say(const Notice &notice)
{
    m_said = notice;
    if (notice.tone == Tone::Danger)
        m_saidPause.stop();
    else
        m_saidPause.start();
    showNotice();
}

void MainWindow::hideNotice()
{
    if (m_said && m_notice->notice() == *m_said) {
        m_said.reset();
        return showNotice();
    }
    for (const Notices::Item &item : Notices::of(m_health)) {
        if (item.notice == m_notice->notice())
            m_hiddenNotices.append(item);
    }
    showNotice();
}

void MainWindow::listenForAlerts(const Desks &desks)
{
    m_saidPause.setSingleShot(true);
    m_saidPause.setInterval(saidFor);
    connect(&m_saidPause, &QTimer::timeout, this, [this] {
        m_said.reset();
        showNotice();
    });
    m_alertPause.setSingleShot(true);
    m_alertPause.setInterval(alertPace);
    connect(&m_alertPause, &QTimer::timeout, this, &MainWindow::askAlerts);
    connect(&desks.sessions, &SessionsDesk::changed, this, [this] {
        if (!m_alertPause.isActive())
            m_alertPause.start();
    });
    askAlerts();
}

void MainWindow::askAlerts()
{
    onResult(m_source.list({.view = SessionView::NeedsYou, .workspace = {}, .text = {}}), this,
             [this](const Result<SessionList> &list) {
                 if (list)
                     m_alerts->take(list->rows, m_clock.now());
             });
}

// Who looks at the window sees it happen; the bell remembers.
void MainWindow::tell(const Alert &alert)
{
    m_header->bell().add(alert);
    if (isActiveWindow())
        return;
    m_tray->tell(alert);
    if (m_notifications->wants(alert))
        QApplication::alert(this);
}

void MainWindow::openAlert(const Alert &alert)
{
    if (!alert.session.isNull())
        return openSession(alert.session);
    comeForward();
    if (!alert.braked.isNull()) {
        SessionRow any;
        any.workspace = alert.braked;
        return showWay(QStringLiteral("switches.workspace"), any); // releases nothing by itself
    }
    const bool leads = alert.cure.remedy != Remedy::None && alert.cure.remedy != Remedy::Resume
        && alert.cure.remedy != Remedy::ResumeWorkspace;
    mend(leads ? alert.cure : Cure{Remedy::Diagnose});
}

void MainWindow::openSession(SessionId session)
{
    comeForward();
    showPage(QStringLiteral("live"));
    m_live->select(session);
}

// Only what goes on: what is still paused elsewhere is none of it.
void MainWindow::listHeld(WorkspaceId workspace, std::optional<Channel> channel)
{
    onResult(m_source.list({.view = SessionView::HeldBack, .workspace = workspace, .text = {},
                            .limit = mostHeld}),
             this, [this, channel](const Result<SessionList> &held) {
                 if (!held || findChild<HeldDialog *>())
                     return;
                 const bool isCut = held->rows.size() >= mostHeld;
                 QList<SessionRow> rows = held->rows;
                 rows.removeIf([channel](const SessionRow &row) {
                     return channel && row.channel != *channel;
                 });
                 if (rows.isEmpty())
                     return;
                 auto *dialog = new HeldDialog(m_appearance, m_clock, rows, isCut, this);
                 connect(dialog, &HeldDialog::answerAsked, this, &MainWindow::answerHeld);
                 connect(dialog, &HeldDialog::sessionAsked, this, &MainWindow::openSession);
                 dialog->show();
             });
}

void MainWindow::answerHeld(const QList<SessionId> &sessions)
{
    for (SessionId session : sessions) {
        onResult(m_source.give(session, {CommandKind::AnswerNow, m_who, {}, {}}), this,
                 [this](const Result<> &result) {
                     if (!result)
                         say({Tone::Danger, Glyph::CrossCircle,
                              result.error().what + u' ' + result.error().fix});
                 });
    }
}

} // namespace Baton
