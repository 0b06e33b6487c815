// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QList>
#include <QStringList>

namespace Baton {

/// A file of a knowledge folder that could not be used, and why, for people.
struct ImportProblem
{
    QString file; ///< path below the folder
    QString what;

    friend bool operator==(const ImportProblem &, const ImportProblem &) = default;
};

/// Which files of a folder are articles: Markdown, plain text and HTML, hidden ones left out.
struct FolderFiles
{
    QStringList paths; ///< below the folder, with "/", in a fixed order
    QList<ImportProblem> problems;
};

/// Links are followed only within the folder and never in a circle. NotFound when the folder is
/// not there, Denied when it cannot be listed.
Result<FolderFiles> filesOf(const QString &folder);

/// The text of one file, at most 2 MB; UTF-8, else Latin-1. Input when it is too large or no text.
Result<QString> readTextFile(const QString &path);

} // namespace Baton
