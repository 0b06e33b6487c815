// SPDX-License-Identifier: GPL-3.0-or-later
// What the window keeps over its end, and how it ends.
#include "domain/async.h"
#include "ui/deskpages.h"
#include "ui/events/eventspage.h"
#include "ui/list/sessionlistpane.h"
#include "ui/live/livepage.h"
#include "ui/mainwindow.h"
#include "ui/window/closedialog.h"
#include "ui/window/header.h"

#include <QCloseEvent>
#include <QCryptographicHash>
#include <QGuiApplication>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace Baton {

namespace {

constexpr auto placeKey = "window";
constexpr auto panesKey = "panes";
constexpr auto eventPanesKey = "eventPanes";
constexpr auto operatorsKey = "operators";
constexpr auto pageKey = "page";
constexpr auto viewKey = "view";
constexpr auto goesOnKey = "keepAnswering";

QVariant keptAs(const QSettings &settings, const char *key)
{
    return settings.value(QLatin1StringView(key));
}

/// Workspaces and sessions are numbered by each data folder for itself.
QString ofFolder(const QString &dataFolder, const QString &key)
{
    const QByteArray hash = QCryptographicHash::hash(dataFolder.toUtf8(), QCryptographicHash::Sha1);
    return u"at-%1/%2"_s.arg(QString::fromLatin1(hash.toHex().left(12)), key);
}

} // namespace

void MainWindow::restoreWindow()
{
    if (!m_settings)
        return;
    restoreGeometry(keptAs(*m_settings, placeKey).toByteArray());
    m_live->setOperators(keptAs(*m_settings, operatorsKey).toMap());
    m_live->restorePanes(keptAs(*m_settings, panesKey).toByteArray());
    if (const QVariant view = keptAs(*m_settings, viewKey); view.isValid())
        m_live->list().setView(view.toInt());
    if (const QVariant goesOn = keptAs(*m_settings, goesOnKey); goesOn.isValid())
        m_goesOn = goesOn.toBool();
    m_header->setKeepsAnswering(m_goesOn.value_or(false));
}

/// What needs the desks: the page, the workspace, the session that was open.
void MainWindow::restorePlace()
{
    if (!m_settings)
        return;
    showPage(keptAs(*m_settings, pageKey).toString());
    m_desks->events->restorePanes(keptAs(*m_settings, eventPanesKey).toByteArray());
    m_wantedWorkspace
        = WorkspaceId(m_settings->value(ofFolder(m_dataFolder, u"workspace"_s)).toLongLong());
    const SessionId session(m_settings->value(ofFolder(m_dataFolder, u"session"_s)).toLongLong());
    if (session.isNull())
        return;
    onResult(m_source.thread(session, 1), this, [this, session](const Result<ThreadView> &thread) {
        if (thread && m_live->session().isNull()) // nobody was faster, and it is still there
            m_live->select(session);
    });
}

void MainWindow::restoreWorkspace(const QMap<WorkspaceId, QString> &names)
{
    if (!m_wantedWorkspace.isNull() && names.contains(m_wantedWorkspace))
        m_header->choose(std::exchange(m_wantedWorkspace, {}));
}

void MainWindow::keepWindow()
{
    if (!m_settings)
        return;
    const auto keep = [this](const char *key, const QVariant &value) {
        m_settings->setValue(QLatin1StringView(key), value);
    };
    keep(placeKey, saveGeometry());
    keep(operatorsKey, m_live->operators());
    keep(pageKey, m_pages.at(m_stack->currentIndex()).name);
    keep(viewKey, int(m_live->list().filter().view));
    if (const QByteArray panes = m_live->panes(); !panes.isEmpty())
        keep(panesKey, panes);
    if (m_goesOn)
        keep(goesOnKey, *m_goesOn);
    if (!m_desks)
        return;
    keepUnsaved();
    keep(eventPanesKey, m_desks->events->panes());
    m_settings->setValue(ofFolder(m_dataFolder, u"workspace"_s), m_header->chosen().value());
    m_settings->setValue(ofFolder(m_dataFolder, u"session"_s), m_live->session().value());
}

void MainWindow::quit()
{
    m_quits = true;
    close();
}

void MainWindow::setGoesOn(bool goesOn)
{
    m_goesOn = goesOn;
    m_header->setKeepsAnswering(goesOn);
    keepWindow();
}

/// Only where somebody would be left without an answer.
bool MainWindow::worksForCustomers() const
{
    return m_desks && m_connected && !m_failure && !m_health.sandbox
        && !qGuiApp->isSavingSession();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    keepWindow();
    if (m_quits || !worksForCustomers() || m_goesOn == false) {
        QMainWindow::closeEvent(event);
        emit left();
        return;
    }
    event->ignore();
    if (m_goesOn)
        return hide();
    if (findChild<CloseDialog *>())
        return;
    auto *dialog = new CloseDialog(m_appearance, this);
    connect(dialog, &CloseDialog::chosen, this, [this](bool goesOn) {
        setGoesOn(goesOn);
        close();
    });
    // Before the window is done with its own closing the dialog would not have the keyboard.
    QMetaObject::invokeMethod(dialog, &QWidget::show, Qt::QueuedConnection);
}

} // namespace Baton
