// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

namespace Baton {

/// Stands in for names in what is sent away: the same name gets the same alias ("WORKSPACE-1"), so
/// that a reader can follow it from file to file without learning it.
class Aliases
{
public:
    /// `kind` in capitals. An empty name stays empty; a name that has an alias keeps that one.
    QString of(const QString &kind, const QString &name);
    /// Another name of the one that has this alias.
    void also(const QString &name, const QString &alias);

    /// A text of our own words with names in it: every known name becomes its alias, and so does what
    /// looks like an address, an account, a path, a secret or a number of a vendor's.
    QString scrubbed(QString text);

private:
    QString replaced(const QString &text, const char *kind, const QString &pattern);

    QHash<QString, QString> m_aliases; ///< by name in lower case
    QHash<QString, int> m_counts;      ///< of each kind
};

} // namespace Baton
