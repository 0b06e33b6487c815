// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/files.h"

#include "sandbox/state.h"

#include <QCryptographicHash>
#include <QFile>
#include <QUrl>

namespace Baton::Simulated {

using namespace Qt::StringLiterals;

namespace {

constexpr auto folder = "/i/o/nwk7r2tq/";
constexpr Millis linkLasts = std::chrono::days(3);

QByteArray signatureOf(const QString &id, const QString &expires)
{
    const QByteArray words = "sandbox uploads " + id.toUtf8() + ' ' + expires.toUtf8();
    return QCryptographicHash::hash(words, QCryptographicHash::Sha256).toHex();
}

std::optional<File> uploadOf(const State &state, const QString &id)
{
    for (const Conversation &conversation : state.conversations()) {
        for (const Part &part : QList<Part>{conversation.source} + conversation.parts) {
            for (const File &file : part.files) {
                if (file.id == id)
                    return file;
            }
        }
    }
    return std::nullopt;
}

File atHand(const QString &name, const QString &contentType, bool inText)
{
    QFile file(u":/customerfiles/"_s + name);
    const QByteArray content = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    return {{}, name, contentType, content, inText, {}};
}

} // namespace

QString signedAddress(const QString &base, const File &file, Time now)
{
    const QString expires = QString::number(toMillis(now + linkLasts) / 1000);
    return u"%1%2%3/%4?expires=%5&signature=%6"_s.arg(
        base, QLatin1String(folder), file.id,
        QString::fromLatin1(QUrl::toPercentEncoding(file.name)), expires,
        QString::fromLatin1(signatureOf(file.id, expires)));
}

Conversation signedAnew(const State &state, Conversation conversation)
{
    const auto sign = [&state](Part &part) {
        for (File &file : part.files) {
            if (!file.url.startsWith(state.filesUrl() + QLatin1String(folder) + file.id))
                continue; // it stands somewhere else
            const QString before = file.url.toHtmlEscaped();
            file.url = signedAddress(state.filesUrl(), file, state.now());
            part.html.replace(before, file.url.toHtmlEscaped());
        }
    };
    sign(conversation.source);
    for (Part &part : conversation.parts)
        sign(part);
    return conversation;
}

QJsonArray attachmentsJson(const QList<File> &files)
{
    QJsonArray list;
    for (const File &file : files) {
        if (!file.inText)
            list.append(QJsonObject{{u"type"_s, u"upload"_s},
                                    {u"name"_s, file.name},
                                    {u"url"_s, file.url},
                                    {u"content_type"_s, file.contentType},
                                    {u"filesize"_s, file.content.size()}});
    }
    return list;
}

bool isForUpload(const HttpRequest &request)
{
    return request.method == "GET" && request.path.startsWith(folder);
}

HttpResponse uploadResponse(const State &state, const HttpRequest &request)
{
    const QString id = QString::fromLatin1(request.path.mid(qstrlen(folder))).section(u'/', 0, 0);
    const QString expires = request.query.queryItemValue(u"expires"_s);
    const QByteArray given = request.query.queryItemValue(u"signature"_s).toLatin1();
    const bool late = fromMillis(expires.toLongLong() * 1000) < state.now();
    if (late || given != signatureOf(id, expires))
        return {403, {{"Content-Type"_ba, "application/xml"_ba}}, "<Error>AccessDenied</Error>"};
    const std::optional<File> file = uploadOf(state, id);
    if (!file)
        return {404, {{"Content-Type"_ba, "application/xml"_ba}}, "<Error>NoSuchKey</Error>"};
    return {200, {{"Content-Type"_ba, file->contentType.toLatin1()}}, file->content};
}

QList<File> filesOf(Sends sends)
{
    switch (sends) {
    case Sends::Words: return {};
    case Sends::Picture: return {atHand(u"torn-seam.png"_s, u"image/png"_s, true)};
    case Sends::Documents:
        return {atHand(u"packing-list.pdf"_s, u"application/pdf"_s, false),
                atHand(u"parcel.png"_s, u"image/png"_s, false)};
    }
    Q_UNREACHABLE();
}

} // namespace Baton::Simulated
