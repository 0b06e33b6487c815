// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/faults.h"
#include "sandbox/line.h"

class QObject;

namespace Baton {
struct HttpRequest;
}

namespace Baton::Simulated {

/// What becomes of one write at the vendor.
enum class Fate { None, DropBefore, DropAfter, FailBefore, FailAfter, Late };

/// Runs a count of faults down by one; false when there is none left.
bool take(int &count);

/// Whether the token lacks the permission for this request.
bool forbids(const SandboxFaults &faults, const HttpRequest &request);

/// `word`: what the write does, in the words of SandboxFaults::only; empty: it is a read.
Fate fateOf(SandboxFaults &faults, const QString &word);

/// A write as its fate has it: `carryOut` does it and says what the vendor answers, `failure` is
/// the vendor's own words for a status. What comes late is done by `carryOut` after `context` lives
/// that long.
LineAnswer suffer(Fate fate, const SandboxFaults &faults, QObject *context,
                  const std::function<HttpResponse()> &carryOut,
                  const std::function<HttpResponse(int status)> &failure);

/// `Date` as HTTP writes it (RFC 9110, 5.6.7).
QByteArray httpDate(Time time);

} // namespace Baton::Simulated
