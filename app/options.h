// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/listenaddress.h"
#include "domain/result.h"
#include "domain/secretstore.h"
#include "domain/time.h"

#include <QStringList>

#include <optional>

namespace Baton {

enum class Command {
    Run, ///< the console, or with `headless` the core alone
    ConfigImport,
    ConfigExport,
    SecretSet,
    Export,
    Ask,
    Erase,
    LinksRevoke,
    Held,
    Approve,
    Refuse,
    Check,
    ShowText, ///< --help, --version: print `text`, exit 0
};

enum class ExportKind { Sessions, Messages, Handoffs };

/// What was asked for on the command line, checked: a field that belongs to another command is at
/// its default.
struct Options
{
    Command command = Command::Run;
    bool headless = false;
    bool sandbox = false;
    QString dataDir;    ///< empty: the XDG data folder, or the sandbox's own
    QString secretsDir; ///< empty: $CREDENTIALS_DIRECTORY, else the keychain
    ListenAddress listen;
    WorkspaceKey workspace; ///< Export, Ask, Erase: empty for all, or the only one; SecretSet
    QString file;           ///< ConfigImport, ConfigExport
    SecretKey secret;       ///< SecretSet
    ExportKind exportKind = ExportKind::Sessions;
    QString csv;              ///< Export: the file to write
    std::optional<Time> from; ///< Export: not before
    std::optional<Time> to;   ///< Export: before; the day named is still in
    QString question;         ///< Ask
    QString contact;          ///< Erase: the vendor's id, email address or phone number
    SessionId ticket;         ///< LinksRevoke, Approve, Refuse
    QString text;             ///< ShowText

    friend bool operator==(const Options &, const Options &) = default;
};

/// Reads the arguments, the program's name first, as main has them. Options may stand before or
/// after the command. Fails with Input. Qt's own window options (`-platform` and the like) are
/// passed over: QApplication takes them. English only: it runs before a language is loaded.
Result<Options> parseOptions(const QStringList &arguments);

} // namespace Baton
