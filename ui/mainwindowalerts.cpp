// SPDX-License-Identifier: GPL-3.0-or-later
// What the window tells without being asked: alerts, and what waits when the AI goes on.
#include "console/sessionsdesk.h"
#include "domain/async.h"
#include "domain/clock.h"
#include "ui/live/livepage.h"
#include "ui/mainwindow.h"
#include "ui/window/alerts.h"
#include "ui/window/bell.h"
#include "ui/window/header.h"
#include "ui/window/helddialog.h"
#include "ui/window/notifications.h"
#include "ui/window/tray.h"

#include <QApplication>

namespace Baton {

namespace {

constexpr auto alertPace = std::chrono::milliseconds(500);
constexpr int mostHeld = 200;

} // namespace

void MainWindow::listenForAlerts(const Desks &desks)
{
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

void MainWindow::openSession(SessionId session)
{
    comeForward();
    showPage(QStringLiteral("live"));
    m_live->select(session);
}

void MainWindow::listHeld()
{
    onResult(m_source.list({.view = SessionView::HeldBack, .workspace = {}, .text = {},
                            .limit = mostHeld}),
             this, [this](const Result<SessionList> &held) {
                 if (!held || held->rows.isEmpty() || findChild<HeldDialog *>())
                     return;
                 auto *dialog = new HeldDialog(m_appearance, m_clock, held->rows, this);
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
                         m_notice->say({Tone::Danger, Glyph::CrossCircle,
                                        result.error().what + u' ' + result.error().fix});
                 });
    }
}

} // namespace Baton
