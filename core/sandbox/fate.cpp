// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/fate.h"

#include <QLocale>
#include <QTimer>

namespace Baton::Simulated {

using namespace Qt::StringLiterals;

bool take(int &count)
{
    if (count <= 0)
        return false;
    --count;
    return true;
}

bool forbids(const SandboxFaults &faults, const HttpRequest &request)
{
    const QByteArray asked = request.method + ' ' + request.path;
    return faults.forbidden
        || (!faults.forbids.isEmpty() && asked.startsWith(faults.forbids.toLatin1()));
}

Fate fateOf(SandboxFaults &faults, const QString &word)
{
    if (word.isEmpty() || (!faults.only.isEmpty() && faults.only != word))
        return Fate::None;
    if (take(faults.dropBeforeApplying))
        return Fate::DropBefore;
    if (take(faults.dropAfterApplying))
        return Fate::DropAfter;
    if (take(faults.failBeforeApplying))
        return Fate::FailBefore;
    if (take(faults.failAfterApplying))
        return Fate::FailAfter;
    return take(faults.applyLate) ? Fate::Late : Fate::None;
}

LineAnswer suffer(Fate fate, const SandboxFaults &faults, QObject *context,
                  const std::function<HttpResponse()> &carryOut,
                  const std::function<HttpResponse(int)> &failure)
{
    switch (fate) {
    case Fate::None: return {carryOut()};
    case Fate::DropBefore: return {{}, true};
    case Fate::DropAfter: carryOut(); return {{}, true};
    case Fate::FailBefore: return {failure(500)};
    case Fate::FailAfter: carryOut(); return {failure(500)};
    case Fate::Late:
        QTimer::singleShot(faults.applyLateBy, context, [carryOut] { carryOut(); });
        return {failure(504)};
    }
    Q_UNREACHABLE();
}

QByteArray httpDate(Time time)
{
    const QString date =
        QLocale::c().toString(toDateTime(time), u"ddd, dd MMM yyyy hh:mm:ss"_s);
    return date.toLatin1() + " GMT";
}

} // namespace Baton::Simulated
