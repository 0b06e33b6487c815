// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/requesthead.h"

#include <algorithm>
#include <array>
#include <optional>

namespace Baton {

using namespace Qt::StringLiterals;

namespace {

constexpr int maxHeaders = 100;
constexpr auto knownMethods = std::to_array<QByteArrayView>(
    {"GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"});

using Check = std::optional<Refusal>;

constexpr QByteArrayView tokenMarks = "!#$%&'*+-.^_`|~";

/// `token` of RFC 9110, section 5.6.2.
bool isToken(QByteArrayView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
            || tokenMarks.contains(c);
    });
}

bool isVisible(QByteArrayView text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return c > 0x20 && c < 0x7f; });
}

Check readVersion(QByteArrayView version, RequestHead &head)
{
    if (version == "HTTP/1.1" || version == "HTTP/1.0") {
        head.http10 = version.endsWith('0');
        head.keepAlive = !head.http10;
        return {};
    }
    if (version.startsWith("HTTP/"))
        return Refusal{505, u"Only HTTP/1.1 and HTTP/1.0 are spoken here."_s};
    return Refusal{400, u"The request line has no HTTP version."_s};
}

/// Absolute form, which a server must take (RFC 9112, section 3.2.2), becomes origin form.
Check readTarget(QByteArrayView target, RequestHead &head)
{
    if (target.isEmpty() || !isVisible(target) || target.contains('#'))
        return Refusal{400, u"The request target has characters that do not belong there."_s};
    if (target.startsWith("http://") || target.startsWith("https://")) {
        const qsizetype slash = target.indexOf('/', target.indexOf("//") + 2);
        target = slash < 0 ? QByteArrayView("/") : target.sliced(slash);
    }
    if (!target.startsWith('/') && !(target == "*" && head.method == "OPTIONS"))
        return Refusal{400, u"The request target is not a path."_s};
    head.target = target.toByteArray();
    return {};
}

Check readRequestLine(QByteArrayView line, RequestHead &head)
{
    const qsizetype first = line.indexOf(' ');
    const qsizetype last = line.lastIndexOf(' ');
    if (first <= 0 || last == first)
        return Refusal{400, u"The request line is not METHOD TARGET VERSION."_s};
    if (const Check bad = readVersion(line.sliced(last + 1), head))
        return bad;
    const QByteArrayView method = line.first(first);
    if (!isToken(method))
        return Refusal{400, u"The method is not a word."_s};
    if (std::find(knownMethods.begin(), knownMethods.end(), method) == knownMethods.end())
        return Refusal{501, u"This method is not known here."_s};
    head.method = method.toByteArray();
    return readTarget(line.sliced(first + 1, last - first - 1), head);
}

Check readHeaderLine(QByteArrayView line, RequestHead &head)
{
    const qsizetype colon = line.indexOf(':');
    if (colon <= 0 || !isToken(line.first(colon)))
        return Refusal{400, u"A header line is not NAME: VALUE."_s};
    if (head.headers.size() == maxHeaders)
        return Refusal{431, u"There are more than %1 headers."_s.arg(maxHeaders)};
    head.headers.append({line.first(colon).toByteArray(),
                         line.sliced(colon + 1).trimmed().toByteArray()});
    return {};
}

QList<QByteArray> valuesOf(const RequestHead &head, QByteArrayView name)
{
    QList<QByteArray> values;
    for (const auto &[key, value] : head.headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            values.append(value);
    }
    return values;
}

/// How long the body is, with no room for two opinions: that is what request smuggling lives on.
Check readLength(RequestHead &head, qint64 bodyLimit)
{
    const QList<QByteArray> lengths = valuesOf(head, "Content-Length");
    if (!valuesOf(head, "Transfer-Encoding").isEmpty()) {
        if (!lengths.isEmpty() || head.http10)
            return Refusal{400, u"Transfer-Encoding beside another framing is not accepted."_s};
        return Refusal{411, u"Send the body with a Content-Length, not in chunks."_s};
    }
    if (lengths.isEmpty()) {
        const bool hasBody = head.method == "POST" || head.method == "PUT"
            || head.method == "PATCH";
        return hasBody ? Check(Refusal{411, u"Send a Content-Length."_s}) : Check();
    }
    const QByteArray &text = lengths.first();
    const bool digits = !text.isEmpty()
        && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
    if (lengths.size() > 1 || !digits)
        return Refusal{400, u"Content-Length must be one number."_s};
    bool fits = false;
    head.contentLength = text.toLongLong(&fits);
    if (!fits || head.contentLength > bodyLimit)
        return Refusal{413, u"The body may have at most %1 bytes."_s.arg(bodyLimit)};
    return {};
}

Check readHost(const RequestHead &head)
{
    const QList<QByteArray> hosts = valuesOf(head, "Host");
    if (hosts.size() > 1 || (hosts.isEmpty() && !head.http10))
        return Refusal{400, u"There must be one Host header."_s};
    for (const QByteArray &host : hosts) {
        if (!isVisible(host) || QByteArrayView(host).contains('/') || host.contains('@')
            || host.contains(','))
            return Refusal{400, u"The Host header is not a host."_s};
    }
    return {};
}

Check readConnection(RequestHead &head)
{
    if (!valuesOf(head, "Upgrade").isEmpty())
        return Refusal{400, u"Upgrade to another protocol is not offered."_s};
    for (const QByteArray &value : valuesOf(head, "Connection")) {
        for (const QByteArray &option : value.split(',')) {
            if (option.trimmed().compare("close", Qt::CaseInsensitive) == 0)
                head.keepAlive = false;
        }
    }
    for (const QByteArray &value : valuesOf(head, "Expect")) {
        if (value.compare("100-continue", Qt::CaseInsensitive) != 0)
            return Refusal{417, u"Only 100-continue can be expected."_s};
        head.expectsContinue = !head.http10;
    }
    return {};
}

} // namespace

std::variant<RequestHead, Refusal> parseRequestHead(QByteArrayView bytes, qint64 bodyLimit)
{
    RequestHead head;
    bool first = true;
    while (!bytes.isEmpty()) {
        const qsizetype end = bytes.indexOf("\r\n");
        if (end < 0)
            return Refusal{400, u"A line does not end in CR LF."_s};
        const QByteArrayView line = bytes.first(end);
        bytes = bytes.sliced(end + 2);
        if (line.isEmpty())
            break;
        const Check bad = first ? readRequestLine(line, head) : readHeaderLine(line, head);
        if (bad)
            return *bad;
        first = false;
    }
    if (first)
        return Refusal{400, u"There is no request line."_s};
    for (Check bad : {readHost(head), readConnection(head), readLength(head, bodyLimit)}) {
        if (!bad)
            continue;
        bad->bodyBytes = head.contentLength;
        return *bad;
    }
    return head;
}

} // namespace Baton
