// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "policy/handoff.h"

namespace Baton {

// The few sentences to customers that no engine writes: in the customer's language, in the
// workspace's own words where the settings have some. What is in neither is said in the language of
// the workspace, else in English; never in that of the program, which its teammates read.

/// The language the customer is known to write in, else what its contact says (an attribute
/// `language`), else that of the workspace: ISO 639-1.
QString customerLanguage(const QString &written, const QList<Attribute> &attributes,
                         const WorkspaceSettings &settings);

QString customerLine(const GateView &view, CustomerLine which);

/// A person takes over, worded per reason; outside of office hours with when people are back.
QString handoverLine(const GateView &view, const Handover &handover);

/// In the form of the session's channel: by email with greeting and signature.
QString inForm(const GateView &view, const QString &text);

/// How every text of ours goes out to a customer: in the channel's form, then with the channel's
/// line that an AI writes, where it has one. Each text passes here once.
QString toCustomer(const GateView &view, const QString &said);

/// The languages that Baton has words of its own for, English first.
QStringList customerLanguages();

/// Baton's own words; empty: it has none in that language.
QString builtInLine(const QString &language, CustomerLine which);

} // namespace Baton
