// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QRegularExpression>
#include <QStringView>

namespace Baton {

/// What people write when …: patterns over `phraseText` (no accents, no apostrophes, no
/// punctuation, one sentence a line). Upper-case names in braces are the word classes of the same
/// file: `{TALK} {HUMAN}`.
namespace Phrases {

QList<QStringView> wantsPerson();    ///< "can I talk to a human"
QList<QStringView> wantsPersonNot(); ///< "no need to talk to anyone": the sentence does not count
QList<QStringView> wantsPersonBare(); ///< a whole short message: "agent please"
QList<QStringView> confirming();     ///< "that fixed it"
QList<QStringView> confirmingNot();  ///< "but", "still": it does not
QList<QStringView> thanksAlone();    ///< a whole message: "thank you so much"
QList<QStringView> frustration();    ///< "third time I ask"
QList<QStringView> automaticSubject(); ///< how an out-of-office notice begins
QList<QStringView> automaticText();  ///< what such a notice says within

} // namespace Phrases

/// Patterns ready to match; one expression each, for together they pass PCRE's size limit.
class PhraseSet
{
public:
    enum class Extent { Within, Whole };
    explicit PhraseSet(const QList<QStringView> &patterns, Extent extent = Extent::Within);

    bool matches(const QString &phrases) const;
    /// What is left when all that matches is taken out.
    QString without(QString phrases) const;
    /// How many of the patterns occur.
    int count(const QString &phrases) const;

private:
    QList<QRegularExpression> m_patterns;
};

} // namespace Baton
