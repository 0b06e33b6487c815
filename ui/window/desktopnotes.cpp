// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/desktopnotes.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QFile>
#include <QGuiApplication>

using namespace Qt::StringLiterals;

namespace Baton {

namespace {

constexpr auto service = u"org.freedesktop.Notifications";
constexpr auto place = u"/org/freedesktop/Notifications";
constexpr auto clicked = u"default";
constexpr int asTheDesktopLikes = -1;
constexpr qsizetype mostTold = 100;

QString textOf(const char16_t *text)
{
    return QString::fromUtf16(text);
}

} // namespace

DesktopNotes::DesktopNotes(const QDBusConnection &bus, QObject *parent)
    : QObject(parent), m_bus(bus)
{
    if (!m_bus.isConnected())
        return;
    m_bus.connect(textOf(service), textOf(place), textOf(service), u"ActionInvoked"_s, this,
                  SLOT(act(uint, QString)));
    m_bus.connect(textOf(service), textOf(place), textOf(service), u"NotificationClosed"_s, this,
                  SLOT(forget(uint, uint)));
}

QDBusConnection DesktopNotes::sessionBus()
{
    const QString platform = QGuiApplication::platformName();
    const bool onADesktop = platform.startsWith(u"xcb"_s) || platform.startsWith(u"wayland"_s);
    const bool there = qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS")
        || QFile::exists(qEnvironmentVariable("XDG_RUNTIME_DIR") + u"/bus"_s);
    return onADesktop && there ? QDBusConnection::sessionBus() : QDBusConnection(QString());
}

void DesktopNotes::tell(const Alert &alert)
{
    if (!m_bus.isConnected()) {
        emit refused(alert);
        return;
    }
    QDBusMessage call = QDBusMessage::createMethodCall(textOf(service), textOf(place),
                                                       textOf(service), u"Notify"_s);
    // The text may be read as markup: it is a customer's.
    call << u"Baton"_s << 0U << u"baton"_s << alert.headline << alert.text.toHtmlEscaped()
         << QStringList{textOf(clicked), tr("Open")} << QVariantMap() << asTheDesktopLikes;
    auto *answer = new QDBusPendingCallWatcher(m_bus.asyncCall(call), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this,
            [this, alert](QDBusPendingCallWatcher *watcher) {
                watcher->deleteLater();
                const QDBusPendingReply<uint> reply = *watcher;
                if (reply.isError()) {
                    emit refused(alert);
                    return;
                }
                m_told.insert(reply.value(), alert);
                if (m_told.size() > mostTold)
                    m_told.erase(m_told.begin());
            });
}

void DesktopNotes::act(uint id, const QString &action)
{
    if (action == clicked && m_told.contains(id))
        emit chosen(m_told.take(id));
}

void DesktopNotes::forget(uint id, uint)
{
    m_told.remove(id);
}

} // namespace Baton
