// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/doorlog.h"

#include <QLoggingCategory>

namespace Baton {

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(lcWebhooks, "baton.webhooks")

constexpr auto pause = 1min;
constexpr int mostKinds = 100; ///< kinds have senders' words in them: they must not fill the memory

QString shortened(const QByteArray &path)
{
    const qsizetype key = path.lastIndexOf('/') + 1;
    const bool isLong = path.size() - key > 6;
    return QString::fromLatin1(path.left(key + 6)) + (isLong ? u"…"_s : QString());
}

QString fixFor(int status)
{
    switch (status) {
    case 401:
        return u" Compare the secret that signs at the vendor with the one set here (baton secret "
               "set), and let no proxy change bodies."_s;
    case 404:
        return u" Compare the address at the vendor with webhookKey of baton config export."_s;
    default: return {};
    }
}

QString alsoUnsaid(int unsaid)
{
    return unsaid == 0 ? QString() : u" (and %1 more like it before)"_s.arg(unsaid);
}

} // namespace

bool DoorLog::isDue(const QString &kind, Time now, int &unsaid)
{
    if (m_said.size() >= mostKinds && !m_said.contains(kind))
        m_said.clear();
    const bool first = !m_said.contains(kind);
    Said &said = m_said[kind];
    if (!first && now - said.at < pause) {
        ++said.unsaid;
        return false;
    }
    unsaid = std::exchange(said.unsaid, 0);
    said.at = now;
    return true;
}

void DoorLog::refused(const RefusedRequest &request, Time now)
{
    int unsaid = 0;
    if (!isDue(QString::number(request.status) + request.reason, now, unsaid))
        return;
    qCWarning(lcWebhooks, "A delivery from %s to %s was refused with %d: %s%s%s",
              qPrintable(request.peer.toString()), qPrintable(shortened(request.path)),
              request.status, qPrintable(request.reason), qPrintable(fixFor(request.status)),
              qPrintable(alsoUnsaid(unsaid)));
}

void DoorLog::unclaimed(const QString &account, const QByteArray &path, Time now)
{
    int unsaid = 0;
    if (!isDue(u"account "_s + account, now, unsaid))
        return;
    qCWarning(lcWebhooks, "A delivery to %s is for the account \"%s\", which no workspace here has as "
                          "platformWorkspaceId: it is kept, and nothing is done with it.%s",
              qPrintable(shortened(path)), qPrintable(account.left(40)),
              qPrintable(alsoUnsaid(unsaid)));
}

} // namespace Baton
