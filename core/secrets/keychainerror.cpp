// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/keychainerror.h"

using namespace Qt::StringLiterals;

namespace Baton {

namespace {

Error locked()
{
    return {ErrorKind::Denied, u"The keychain is locked."_s,
            u"Log in to the desktop or unlock the keychain (Passwords and Keys, or KWallet), then "
            "try again; on a machine without a desktop start with --secrets-dir."_s};
}

Error absent(const QString &detail)
{
    const QString what = u"No keychain can be reached."_s;
    return {ErrorKind::Unavailable, detail.isEmpty() ? what : what + u" ("_s + detail + u')',
            u"Install and start one (gnome-keyring or KWallet), or keep secrets in files: start "
            "with --secrets-dir."_s};
}

} // namespace

Error keychainError(QKeychain::Error error, KeychainState state, const QString &entry,
                    const QString &detail)
{
    const bool shut = state == KeychainState::Locked || state == KeychainState::NoCollection;
    switch (error) {
    case QKeychain::EntryNotFound:
        // With KWallet there need be no Secret Service: then its word alone counts.
        if (shut)
            return locked();
        return {ErrorKind::NotFound, u"The keychain has no entry %1."_s.arg(entry),
                u"Set it: baton secret set %1"_s.arg(
                    QString(entry).replace(entry.indexOf(u'.'), 1, u" "_s))};
    case QKeychain::AccessDeniedByUser:
    case QKeychain::AccessDenied:
        return {ErrorKind::Denied, u"The keychain did not let Baton at %1."_s.arg(entry),
                u"Allow Baton in the keychain's question, then try again."_s};
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented: return absent(detail);
    default: break;
    }
    if (shut)
        return locked();
    if (state == KeychainState::NoService)
        return absent(detail);
    return {ErrorKind::Storage, u"The keychain failed for %1: %2"_s.arg(entry, detail),
            u"Try again; if it stays, look into the keychain's own program."_s};
}

} // namespace Baton
