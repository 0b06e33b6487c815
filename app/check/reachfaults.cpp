// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/check/reachfaults.h"

#include "console/finding.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace Baton::ReachFaults {

namespace {

using Found = std::optional<Error>;

Error fault(const QString &what, const QString &fix)
{
    return {ErrorKind::Input, what, fix};
}

QString leadHere(const QString &own)
{
    return CheckText::tr("Let the proxy or tunnel pass /webhooks/ on to %1, with the path as it is.")
        .arg(own.isEmpty() ? u"Baton"_s : own);
}

/// No answer came. Only what a vendor would meet as well is a fault.
Error ofSilence(const Exchange &exchange, const QUrl &url)
{
    const QString host = url.host();
    switch (exchange.obstacle) {
    case Exchange::Obstacle::UnknownHost:
        return fault(CheckText::tr("No name service knows %1.").arg(host),
                     CheckText::tr("Correct the public address. A free tunnel gets a new name "
                                   "whenever it is started: enter the present one."));
    case Exchange::Obstacle::CertificateName:
        return fault(CheckText::tr("The certificate at %1 is made for another name.").arg(host),
                     CheckText::tr("Get a certificate for %1, or enter the name that the certificate "
                                   "has: helpdesks deliver to no other.").arg(host));
    case Exchange::Obstacle::Certificate:
        return fault(CheckText::tr("The certificate at %1 is not trusted: %2.")
                         .arg(host, exchange.error),
                     CheckText::tr("Use one of a public authority, renewed by itself (certbot, "
                                   "Caddy, a tunnel): helpdesks deliver to no other."));
    case Exchange::Obstacle::NobodyListens:
        return {ErrorKind::Unavailable, CheckText::tr("Nothing listens at %1.").arg(url.authority()),
                CheckText::tr("Start the proxy or tunnel that leads here, then try again.")};
    case Exchange::Obstacle::None: break;
    }
    // From inside, many networks cannot reach their own outside.
    return {ErrorKind::Unavailable,
            CheckText::tr("%1 cannot be reached from this machine: %2")
                .arg(url.authority(), exchange.error),
            CheckText::tr("Try from another network: curl -I %1 must say 200.")
                .arg(url.adjusted(QUrl::RemovePath).toString() + u"/webhooks/…"_s)};
}

/// A tunnel or proxy runs, and has nobody behind it.
Error nobodyBehind(const Exchange &exchange, const QUrl &url, const QString &own)
{
    return fault(CheckText::tr("The tunnel or proxy at %1 runs, but finds nobody behind it (%2).")
                     .arg(url.host()).arg(exchange.status),
                 CheckText::tr("Start Baton, and let the tunnel lead to %1.")
                     .arg(own.isEmpty() ? u"Baton"_s : own));
}

/// The tunnel's name is there, and its program is not.
Error tunnelIsOver(const QUrl &url)
{
    return fault(CheckText::tr("The tunnel at %1 is not connected.").arg(url.host()),
                 CheckText::tr("Start the tunnel's program on this machine again. If it names a new "
                               "address then, enter that one here and at the helpdesk."));
}

Error interstitial(const QUrl &url)
{
    return fault(CheckText::tr("The tunnel at %1 shows a page of its own in place of Baton.")
                     .arg(url.host()),
                 CheckText::tr("Use a tunnel that passes every request on: a paid one, one of your "
                               "own domain, or a reverse proxy."));
}

/// ngrok names its own faults (ngrok.com/docs/errors); localtunnel's page answers 511, Cloudflare's
/// dead tunnels 530.
Found ofTunnel(const Exchange &exchange, const QUrl &url, const QString &own)
{
    const QByteArray named = headerValue(exchange.headers, "ngrok-error-code");
    if (named == "ERR_NGROK_6024" || exchange.status == 511)
        return interstitial(url);
    if (named == "ERR_NGROK_8012" || named == "ERR_NGROK_3004")
        return nobodyBehind(exchange, url, own);
    if (!named.isEmpty() || exchange.status == 530)
        return tunnelIsOver(url);
    if (headerValue(exchange.headers, "cf-mitigated") == "challenge")
        return fault(CheckText::tr("A protection against robots at %1 stops whoever asks.")
                         .arg(url.host()),
                     CheckText::tr("Switch it off for /webhooks/: helpdesks are robots, and Baton "
                                   "checks their signatures itself."));
    return {};
}

Error ofRedirect(const Exchange &exchange, const QUrl &url)
{
    const QUrl to = url.resolved(QUrl(QString::fromUtf8(headerValue(exchange.headers, "location"))));
    const QString words = (to.host() + to.path()).toLower();
    for (const QString &sign : {u"login"_s, u"signin"_s, u"sign-in"_s, u"auth"_s, u"sso"_s,
                                u"cloudflareaccess"_s, u"saml"_s, u"account"_s}) {
        if (words.contains(sign))
            return fault(CheckText::tr("%1 sends whoever asks to the login page of %2.")
                             .arg(url.host(), to.host()),
                         CheckText::tr("Let /webhooks/ pass without a login: helpdesks cannot log "
                                       "in, and Baton checks their signatures itself."));
    }
    return fault(CheckText::tr("%1 redirects to %2, and helpdesks do not follow.")
                     .arg(url.host(), to.adjusted(QUrl::RemoveQuery).toString()),
                 CheckText::tr("Enter the address it redirects to as the public one."));
}

Found ofStatus(const Exchange &exchange, const QUrl &url, const QString &own)
{
    const int status = exchange.status;
    if (exchange.end != Exchange::End::Answered)
        return ofSilence(exchange, url);
    if (const Found tunnel = ofTunnel(exchange, url, own))
        return tunnel;
    if (status >= 300 && status < 400)
        return ofRedirect(exchange, url);
    if (status == 502 || status == 504 || (status >= 521 && status <= 523))
        return nobodyBehind(exchange, url, own);
    if (!headerValue(exchange.headers, "www-authenticate").isEmpty() || status == 407)
        return fault(CheckText::tr("%1 asks for a password.").arg(url.host()),
                     CheckText::tr("Let /webhooks/ pass without one: helpdesks have none, and Baton "
                                   "checks their signatures itself."));
    return {};
}

/// The answer's JSON, if that is what it is: Baton answers nothing else.
QJsonObject ownWords(const Exchange &exchange)
{
    return QJsonDocument::fromJson(exchange.body).object();
}

Error anotherProgram(const QUrl &url, const QString &own)
{
    return fault(CheckText::tr("Another program answers at %1.").arg(url.authority()),
                 leadHere(own));
}

Error unlike200(const Exchange &exchange, const QUrl &url, const QString &own)
{
    return fault(CheckText::tr("%1 answers %2 where webhooks are taken.")
                     .arg(url.authority()).arg(exchange.status),
                 leadHere(own));
}

} // namespace

Found ofAddress(const Exchange &exchange, const QUrl &url, const QString &own)
{
    if (const Found found = ofStatus(exchange, url, own))
        return found;
    if (exchange.status != 200)
        return unlike200(exchange, url, own);
    return {};
}

Found ofWrongAddress(const Exchange &exchange, const QUrl &url, const QString &own)
{
    if (exchange.end == Exchange::End::Answered && exchange.status == 200)
        return anotherProgram(url, own);
    return {};
}

Found ofDelivery(const Exchange &exchange, const QUrl &url, const QString &own)
{
    if (const Found found = ofStatus(exchange, url, own))
        return found;
    const QJsonObject words = ownWords(exchange);
    if (exchange.status == 200)
        return words.value("status"_L1) == "test"_L1 ? Found() : interstitial(url);
    if (words.value("error"_L1) != "unauthorized"_L1)
        return unlike200(exchange, url, own);
    const bool lost = words.value("detail"_L1).toString().contains("header is missing"_L1);
    return fault(lost ? CheckText::tr("What stands at %1 takes the signature's header away.")
                            .arg(url.host())
                      : CheckText::tr("What stands at %1 changes the bodies of deliveries, so their "
                                      "signatures no longer match.").arg(url.host()),
                 CheckText::tr("Let the proxy or tunnel pass headers and bodies on as they come: no "
                               "filter, no reformatting."));
}

} // namespace Baton::ReachFaults
