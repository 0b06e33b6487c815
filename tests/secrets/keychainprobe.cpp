// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/keychainsecrets.h"

#include <QCoreApplication>
#include <QMetaEnum>
#include <QTextStream>

using namespace Baton;
using namespace Qt::StringLiterals;

namespace {

QString inWords(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::NotFound: return u"not found"_s;
    case ErrorKind::Denied: return u"denied"_s;
    case ErrorKind::Unavailable: return u"unavailable"_s;
    default: return u"failed: "_s + error.what;
    }
}

QString inWords(const Result<> &result)
{
    return result ? u"ok"_s : inWords(result.error());
}

QString inWords(const Result<QByteArray> &result)
{
    return result ? QString::fromUtf8(*result) : inWords(result.error());
}

QString perform(SecretStore &store, const QString &step)
{
    const WorkspaceKey acme(u"acme"_s);
    const QString value = step.section(u'=', 1);
    if (step.startsWith(u"write="))
        return inWords(store.write(acme, SecretName::ApiToken, value.toUtf8()));
    if (step.startsWith(u"next="))
        return inWords(store.writeNext(acme, SecretName::ApiToken, value.toUtf8()));
    if (step == u"next?")
        return inWords(store.readNext(acme, SecretName::ApiToken));
    if (step == u"other?")
        return inWords(store.read(WorkspaceKey(u"other"_s), SecretName::ApiToken));
    return inWords(store.read(acme, SecretName::ApiToken));
}

} // namespace

/// Performs the steps given as arguments on the session's keychain, and prints a line for each:
/// write=VALUE, next=VALUE, read?, next?, other?
int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    KeychainSecretStore store(10s);
    QTextStream out(stdout);
    for (const QString &step : app.arguments().mid(1))
        out << perform(store, step) << '\n';
    return 0;
}
