// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/sessionhtml.h"

#include "domain/words.h"

#include <QCoreApplication>
#include <QLocale>
#include <QUrl>

#include <algorithm>

namespace Baton {

using namespace Qt::StringLiterals;

namespace {

class PageText
{
    Q_DECLARE_TR_FUNCTIONS(SessionPage)
};

QString escaped(const QString &text)
{
    return text.toHtmlEscaped();
}

QString spoken(Worded auto value)
{
    return QString::fromLatin1(word(value)).replace(u'_', u' ');
}

QString timeTag(Time time)
{
    const QDateTime at = toDateTime(time);
    return u"<time datetime=\"%1\">%2 UTC</time>"_s.arg(
        at.toString(Qt::ISODate), escaped(QLocale().toString(at, u"d MMM yyyy, HH:mm"_s)));
}

QByteArray document(const QString &title, const QString &body)
{
    return ("<!DOCTYPE html>\n<html lang=\""_L1 + escaped(QLocale().bcp47Name())
            + "\"><head><meta charset=\"utf-8\">"
              "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">"
              "<meta name=\"robots\" content=\"noindex, nofollow, noarchive\">"
              "<meta name=\"referrer\" content=\"no-referrer\"><title>"_L1
            + escaped(title) + "</title><style>"_L1)
               .toUtf8()
        + sessionStyle() + ("</style></head><body><main>"_L1 + body + "</main></body></html>\n"_L1).toUtf8();
}

QByteArray notice(const QString &title, const QString &text)
{
    return document(title, u"<h1>%1</h1><p class=\"card\">%2</p>"_s.arg(escaped(title), escaped(text)));
}

QString row(const QString &name, const QString &value)
{
    return value.isEmpty() ? QString()
                           : u"<dt>%1</dt><dd>%2</dd>"_s.arg(escaped(name), escaped(value));
}

QString ownerWords(const Overview::Row &session)
{
    switch (session.ownerClass) {
    case OwnerClass::Ai: return PageText::tr("the AI");
    case OwnerClass::Nobody: return PageText::tr("nobody");
    case OwnerClass::Team: return PageText::tr("a team");
    case OwnerClass::Person:
        return session.ownerName.isEmpty() ? PageText::tr("a teammate") : session.ownerName;
    }
    Q_UNREACHABLE();
}

QString facts(const SessionPage &page)
{
    const Overview::Row &session = page.thread.row;
    const QString status = session.closure == Closure::None
        ? spoken(session.status)
        : spoken(session.status) + u" ("_s + spoken(session.closure) + u')';
    return "<dl>"_L1 + row(PageText::tr("Workspace"), page.workspace)
        + row(PageText::tr("Customer"), session.contact.name)
        + row(PageText::tr("Conversation"), session.conversation.value())
        + row(PageText::tr("Channel"), spoken(session.channel))
        + row(PageText::tr("Owner"), ownerWords(session)) + row(PageText::tr("Status"), status)
        + row(PageText::tr("Sentiment"), spoken(session.sentiment))
        + row(PageText::tr("Language"), session.language)
        + row(PageText::tr("Rating"), session.rating > 0 ? QString::number(session.rating) : QString())
        + row(PageText::tr("Summary"), session.summary)
        + row(PageText::tr("Tags"), session.tags.join(u", "_s)) + "</dl>"_L1;
}

QString authorWords(const Message &message)
{
    switch (message.author.kind) {
    case AuthorKind::Customer: return PageText::tr("Customer");
    case AuthorKind::AiTeammate:
        return message.postedBy.isNull() ? PageText::tr("AI teammate") : PageText::tr("AI");
    case AuthorKind::Teammate: return PageText::tr("Teammate");
    case AuthorKind::Bot: return PageText::tr("Bot");
    case AuthorKind::System: return PageText::tr("System");
    }
    Q_UNREACHABLE();
}

bool isDraft(const Overview::Thread &thread, const Message &message)
{
    return !message.postedBy.isNull()
        && std::any_of(thread.effects.begin(), thread.effects.end(), [&](const Effect &effect) {
               return effect.id == message.postedBy && effect.group == EffectGroup::Draft;
           });
}

/// What is here is asked for by the page's own link; by name alone what is not.
QString fileHtml(const SessionPage &page, const Message &message, const Attachment &file)
{
    const FileRow *row = fileOf(page.thread.files, message.id, file);
    const QString name = file.name.isEmpty() ? PageText::tr("Attachment") : file.name;
    if (!row || row->state != FileState::Here)
        return u"<p class=\"soft\">%1</p>"_s.arg(escaped(
            PageText::tr("Attachment: %1 (%2)")
                .arg(name, problemOf(row ? row->state : FileState::Waiting))));
    const QString address = u"%1/files/%2?t=%3"_s.arg(page.thread.row.id.value())
                                .arg(row->id.value())
                                .arg(QString::fromLatin1(page.token.toPercentEncoding()));
    if (row->isPicture())
        return u"<p class=\"file\"><a href=\"%1\"><img src=\"%1\" alt=\"%2\"></a></p>"_s.arg(
            escaped(address), escaped(name));
    return u"<p class=\"file\"><a href=\"%1\" download>%2</a> <span class=\"soft\">%3</span></p>"_s
        .arg(escaped(address), escaped(name), escaped(QLocale().formattedDataSize(row->bytes)));
}

QString messageHtml(const SessionPage &page, const Message &message)
{
    const Overview::Thread &thread = page.thread;
    const bool note = message.visibility == Visibility::Internal;
    const QString kind = note ? u"note"_s
        : message.author.kind == AuthorKind::AiTeammate ? u"ai"_s : u"said"_s;
    QString mark = note ? PageText::tr("internal note") : QString();
    if (isDraft(thread, message))
        mark = PageText::tr("draft, not sent to the customer");
    const QString name = message.author.name.isEmpty()
        ? authorWords(message) : message.author.name + u" · "_s + authorWords(message);
    const QString text = message.redacted ? PageText::tr("This message was removed.")
                                          : message.plain.trimmed();
    QString html = u"<article class=\"%1\"><header><h3>%2</h3>%3<span class=\"soft\">%4</span>"
                   "</header><p class=\"text\">%5</p>"_s
                       .arg(kind, escaped(name), timeTag(message.createdAt), escaped(mark),
                            escaped(text));
    for (const Attachment &file : message.attachments)
        html += fileHtml(page, message, file);
    return html + "</article>"_L1;
}

QString threadHtml(const SessionPage &page)
{
    const Overview::Thread &thread = page.thread;
    QString html = u"<h2>%1</h2>"_s.arg(escaped(PageText::tr("Thread")));
    if (thread.earlierMessages > 0)
        html += u"<p class=\"soft\">%1</p>"_s.arg(escaped(
            PageText::tr("%n earlier message(s) not shown", nullptr, thread.earlierMessages)));
    for (const Message &message : thread.messages)
        html += messageHtml(page, message);
    return html;
}

QString gateHtml(const GateResult &gate)
{
    const QString setting = gate.setting.isEmpty()
        ? QString() : u" <span class=\"soft\">%1</span>"_s.arg(escaped(gate.setting));
    return u"<li class=\"%1\">%2: %3%4%5</li>"_s.arg(
        QString::fromLatin1(word(gate.state)), escaped(spoken(gate.gate)),
        escaped(spoken(gate.state)),
        gate.detail.isEmpty() ? QString() : u" — "_s + escaped(gate.detail), setting);
}

QString sourceHtml(const Source &source)
{
    const QUrl url(source.url, QUrl::StrictMode);
    const bool web = url.isValid() && (url.scheme() == u"https"_s || url.scheme() == u"http"_s);
    const QString title = escaped(source.title);
    const QString name = web
        ? u"<a href=\"%1\" rel=\"noreferrer noopener nofollow\">%2</a>"_s.arg(
              escaped(QString::fromLatin1(url.toEncoded())), title)
        : title;
    return u"<li>%1 <span class=\"soft\">%2</span></li>"_s.arg(
        name, escaped(source.internal ? PageText::tr("internal") : QString()));
}

QString decisionHtml(const Decision &decision)
{
    QString html = u"<details><summary>%1 <span class=\"soft\">%2</span> %3</summary><ul>"_s.arg(
        escaped(decision.summary), escaped(spoken(decision.outcome)), timeTag(decision.now));
    for (const GateResult &gate : decision.gates)
        html += gateHtml(gate);
    html += "</ul>"_L1;
    if (!decision.sources.isEmpty()) {
        html += u"<p>%1</p><ul>"_s.arg(escaped(PageText::tr("Sources")));
        for (const Source &source : decision.sources)
            html += sourceHtml(source);
        html += u"</ul><p class=\"soft\">%1</p>"_s.arg(escaped(
            PageText::tr("Confidence: %1").arg(QLocale().toString(decision.confidence, 'f', 2))));
    }
    return html + "</details>"_L1;
}

/// Each article once, for whoever only wants to know what the answers rest on.
QString sourcesHtml(const QList<Decision> &decisions)
{
    QStringList items;
    for (const Decision &decision : decisions) {
        const bool said = decision.outcome == Outcome::Reply || decision.outcome == Outcome::Draft;
        for (const Source &source : said ? decision.sources : QList<Source>()) {
            if (const QString item = sourceHtml(source); !items.contains(item))
                items << item;
        }
    }
    if (items.isEmpty())
        return {};
    return u"<h2>%1</h2><ul class=\"card\">%2</ul>"_s.arg(escaped(PageText::tr("Sources")),
                                                          items.join(QString()));
}

} // namespace

QByteArray sessionHtml(const SessionPage &page)
{
    const Overview::Row &session = page.thread.row;
    const QString number = PageText::tr("Session #%1").arg(session.id.value());
    const QString title
        = session.subject.isEmpty() ? number : number + u": "_s + session.subject;
    QString body = u"<h1>%1</h1>"_s.arg(escaped(title)) + facts(page) + threadHtml(page)
        + sourcesHtml(page.decisions)
        + u"<h2>%1</h2>"_s.arg(escaped(PageText::tr("What the AI decided, and why")));
    if (page.decisions.isEmpty())
        body += u"<p class=\"soft\">%1</p>"_s.arg(escaped(PageText::tr("Nothing yet.")));
    for (const Decision &decision : page.decisions)
        body += decisionHtml(decision);
    return document(number, body);
}

QByteArray refusedHtml()
{
    return notice(PageText::tr("This link does not open a session"),
                  PageText::tr("It may have expired or been revoked, or it is not complete. Ask for "
                               "the session in the console, by its ticket number."));
}

QByteArray tooManyHtml()
{
    return notice(PageText::tr("Too many requests"),
                  PageText::tr("Wait a minute, then open the link again."));
}

QByteArray unavailableHtml()
{
    return notice(PageText::tr("The session cannot be read right now"),
                  PageText::tr("Try again in a moment."));
}

} // namespace Baton
