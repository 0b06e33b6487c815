// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/diagnosticsdesk.h"

#include <QDateTime>
#include <QDir>
#include <QSysInfo>

using namespace Qt::StringLiterals;

namespace Baton {

DiagnosticsDesk::DiagnosticsDesk(Check check, QObject *parent)
    : QObject(parent), m_check(std::move(check))
{
}

QString DiagnosticsDesk::report(const Findings &findings)
{
    QString text = u"Baton %1, Qt %2, %3\n%4\n\n%5\n"_s.arg(
        QCoreApplication::applicationVersion(), QString::fromLatin1(qVersion()),
        QSysInfo::prettyProductName(), QDateTime::currentDateTimeUtc().toString(Qt::ISODate),
        findingsText(findings));
    text.replace(QDir::homePath(), u"~"_s);
    const QString machine = QSysInfo::machineHostName();
    return machine.isEmpty() ? text : text.replace(machine, u"MACHINE"_s);
}

} // namespace Baton
