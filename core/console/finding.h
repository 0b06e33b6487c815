// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/cure.h"
#include "domain/result.h"

#include <QCoreApplication>
#include <QList>

namespace Baton {

enum class FindingKind {
    Fine,
    Notice, ///< works, but somebody should know
    Wrong,  ///< `baton check` exits with 1
};

/// One line of `baton check`: what was looked at, what was seen, and what to do about it.
struct Finding
{
    FindingKind kind = FindingKind::Fine;
    QString subject; ///< "data folder", "acme: API token"
    QString seen;
    QString fix; ///< never empty when something is wrong
    Cure cure = {};
    /// The fix beside the cure's button, which spares a terminal; empty: `fix` says it for both.
    QString fixHere = {};
    /// What stands in it of names and of other people's words: not sent away (supportbundle.h).
    QStringList foreign = {};

    friend bool operator==(const Finding &, const Finding &) = default;
};

using Findings = QList<Finding>;

inline Finding fine(const QString &subject, const QString &seen)
{
    return {FindingKind::Fine, subject, seen, {}};
}

inline Finding notice(const QString &subject, const QString &seen, const QString &fix)
{
    return {FindingKind::Notice, subject, seen, fix};
}

inline Finding wrong(const QString &subject, const QString &seen, const QString &fix)
{
    return {FindingKind::Wrong, subject, seen, fix};
}

inline Finding with(Finding finding, Remedy remedy, const WorkspaceKey &workspace = {},
                    const QString &setting = {})
{
    finding.cure = {remedy, workspace, setting, {}};
    return finding;
}

inline Finding orHere(Finding finding, const QString &fixHere)
{
    finding.fixHere = fixHere;
    return finding;
}

inline Finding naming(Finding finding, const QStringList &foreign)
{
    finding.foreign = foreign;
    return finding;
}

inline Finding wrong(const QString &subject, const Error &error)
{
    return wrong(subject, error.what, error.fix);
}

/// The translator's context of what is found.
struct CheckText
{
    Q_DECLARE_TR_FUNCTIONS(Check)
};

/// As people read it: a line for each finding, its fix below it.
QString findingsText(const Findings &findings);
int countWrong(const Findings &findings);

} // namespace Baton
