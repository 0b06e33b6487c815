// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringView>

namespace Baton::MailWords {

// The marks mail programs put before history and under a message, folded (no accents, lower case).

/// "wrote", at the end of "On 3 May, Ann wrote:".
QList<QStringView> wrote();
/// How such a line begins, where the verb alone would say too little.
QList<QStringView> attributionStarts();
/// What stands between the dashes of "-----Original Message-----".
QList<QStringView> originalMessage();
/// Labels of a pasted header block.
QList<QStringView> fromLabels();
QList<QStringView> dateLabels();
QList<QStringView> toLabels();
QList<QStringView> subjectLabels();
/// "sent from my …": how a phone's line begins.
QList<QStringView> sentFrom();
/// The same, where the device comes first: how it ends.
QList<QStringView> sentFromEnds();
/// A closing formula that stands alone on its line.
QList<QStringView> signOffs();
/// How the small print of a company's mail begins.
QList<QStringView> disclaimers();

} // namespace Baton::MailWords
