// SPDX-License-Identifier: GPL-3.0-or-later
#include "helpdesk/intercom/files.h"

#include "domain/pictures.h"
#include "helpdesk/intercom/json.h"
#include "text/htmlimages.h"

#include <QRegularExpression>

#include <algorithm>

namespace Baton::Intercom {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestName = 120;

/// What it is called for people: its alternative text, else the end of its address.
QString nameOf(const HtmlImage &image)
{
    const QString file = QUrl(image.address).fileName(QUrl::FullyDecoded);
    return (image.alt.isEmpty() ? file : image.alt).left(longestName);
}

} // namespace

QList<Attachment> filesOf(const QJsonValue &attachments, const Body &body)
{
    QList<Attachment> files;
    for (const QJsonValue attachment : listOf(attachments, u"attachments")) {
        const QString url = attachment["url"_L1].toString();
        if (!url.isEmpty()) {
            files << Attachment{attachment["name"_L1].toString(), url,
                                attachment["content_type"_L1].toString(),
                                qMax(qint64(0), attachment["filesize"_L1].toInteger())};
        }
    }
    if (body.format != TextFormat::Html)
        return files;
    for (const HtmlImage &image : htmlImages(body.text)) {
        const bool listed = std::any_of(files.begin(), files.end(), [&](const Attachment &file) {
            return file.url == image.address;
        });
        if (!listed)
            files << Attachment{nameOf(image), image.address, pictureInText, 0};
    }
    return files;
}

bool isFileAddress(const QUrl &url)
{
    static const QRegularExpression hosts(
        uR"(^([a-z0-9-]+\.)*(intercomcdn\.(com|eu)|intercomusercontent\.com|intercomassets\.com)"
        uR"(|intercom-attachments(-[0-9]+)?\.(com|eu))$)"_s);
    return hosts.match(url.host(QUrl::FullyEncoded)).hasMatch();
}

} // namespace Baton::Intercom
