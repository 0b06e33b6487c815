// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/id.h"
#include "domain/result.h"

#include <QCoreApplication>
#include <QList>

namespace Baton {

enum class FindingKind {
    Fine,
    Notice, ///< works, but somebody should know
    Wrong,  ///< `baton check` exits with 1
};

/// What the console can do about a finding, by one click.
enum class Remedy {
    None,
    Connect,         ///< a workspace
    EnterToken,      ///< of the finding's workspace; also picks its teammate
    Webhook,         ///< shows the workspace's: its address, its lights, a test
    Setting,         ///< shows `setting`
    Resume,          ///< everything
    ResumeWorkspace,
};

/// One line of `baton check`: what was looked at, what was seen, and what to do about it.
struct Finding
{
    FindingKind kind = FindingKind::Fine;
    QString subject; ///< "data folder", "acme: API token"
    QString seen;
    QString fix; ///< never empty when something is wrong
    Remedy remedy = Remedy::None;
    WorkspaceKey workspace; ///< whose finding it is; empty: the program's
    QString setting;        ///< its path in the configuration file

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
    finding.remedy = remedy;
    finding.workspace = workspace;
    finding.setting = setting;
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
