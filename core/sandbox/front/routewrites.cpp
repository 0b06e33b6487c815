// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/fate.h"
#include "sandbox/front/routes.h"
#include "sandbox/html.h"

#include <QTimer>
#include <QUuid>

namespace Baton::FrontSim {

using namespace Qt::StringLiterals;

namespace {

/// A text that must be there, as a string.
bool textOf(Request &request, const QString &field, QString &text)
{
    const QJsonValue given = request.body.value(field);
    text = given.toString();
    if (given.isString() && !text.trimmed().isEmpty())
        return true;
    request.violations << u"%1 must be a string that is not empty"_s.arg(field);
    return false;
}

HttpResponse refused(const Request &request)
{
    return failure(400, request.violations.value(0));
}

/// Archives unless it is told not to: that is the vendor's default.
bool archivesToo(Request &request)
{
    const QJsonValue archive = request.body.value(u"options"_s)[u"archive"_s];
    if (!archive.isUndefined() && !archive.isBool())
        request.violations << u"options.archive must be a boolean"_s;
    return archive.toBool(true);
}

/// The labels of a body, each of which must exist.
bool labelsOf(Request &request, QStringList &ids)
{
    const QJsonValue given = request.body.value(u"tag_ids"_s);
    if (!given.isArray()) {
        request.violations << u"tag_ids must be a list"_s;
        return false;
    }
    for (const QJsonValue id : given.toArray()) {
        if (!id.isString() || !request.state.label(id.toString()))
            return false;
        ids << id.toString();
    }
    return true;
}

/// Later than its 202, as at the vendor; or it fails then.
void sendLater(Request &request, const Doer &doer, const QString &html, const QString &uid,
               bool archive)
{
    const bool fails = Simulated::take(request.faults.cannotSend);
    const bool takes = request.faults.replyingAssigns;
    const QString error = fails ? u"hard_bounce"_s : QString();
    State &state = request.state;
    QTimer::singleShot(request.faults.sendAfter, request.life,
                       [&state, doer, html, uid, error, archive, takes,
                        id = request.args.value(0)] {
                           Thread *thread = state.thread(id);
                           if (thread && !thread->mergedInto.isEmpty())
                               thread = state.thread(thread->mergedInto);
                           if (!thread)
                               return;
                           state.sendAccepted(*thread, doer, html, uid, error);
                           if (takes && thread->assignee.isEmpty())
                               state.assign(*thread, doer, doer.mate);
                           if (archive)
                               state.archive(*thread, doer);
                       });
}

} // namespace

HttpResponse postLetter(Request &request)
{
    HttpResponse otherwise;
    Doer doer;
    QString html;
    const bool archive = archivesToo(request);
    const bool said = textOf(request, u"body"_s, html) && doerOf(request, doer);
    if (!said || !request.violations.isEmpty())
        return refused(request);
    if (!threadOf(request, otherwise))
        return otherwise;
    const QString uid = QUuid::createUuid().toString(QUuid::Id128);
    sendLater(request, doer, Simulated::acceptedHtml(html), uid, archive);
    return jsonAnswer({{u"status"_s, u"accepted"_s}, {u"message_uid"_s, uid}}, 202);
}

HttpResponse postDraft(Request &request)
{
    HttpResponse otherwise;
    Doer doer;
    QString html;
    QString channel;
    if (!textOf(request, u"body"_s, html) || !textOf(request, u"channel_id"_s, channel)
        || !doerOf(request, doer))
        return refused(request);
    Thread *thread = threadOf(request, otherwise);
    if (!thread)
        return otherwise;
    if (!hasChannel(channel))
        return invalidRequest(request, u"channel_id names no channel"_s);
    request.state.draft(*thread, doer, Simulated::acceptedHtml(html));
    return jsonAnswer(letterJson(request.state, *thread, thread->letters.constLast()));
}

HttpResponse postRemark(Request &request)
{
    HttpResponse otherwise;
    Doer doer;
    QString text;
    if (!textOf(request, u"body"_s, text) || !doerOf(request, doer))
        return refused(request);
    Thread *thread = threadOf(request, otherwise);
    if (!thread)
        return otherwise;
    request.state.comment(*thread, doer, text);
    return jsonAnswer(remarkJson(request.state, thread->remarks.constLast()), 201);
}

HttpResponse putAssignee(Request &request)
{
    HttpResponse otherwise;
    const QJsonValue assignee = request.body.value(u"assignee_id"_s);
    if (!assignee.isString() && !assignee.isNull())
        return invalidRequest(request, u"assignee_id must be a string or null"_s);
    Thread *thread = threadOf(request, otherwise);
    if (!thread)
        return otherwise;
    if (assignee.isString() && !request.state.mate(assignee.toString()))
        return failure(400, u"No such teammate"_s);
    request.state.assign(*thread, Doer{{}, true}, assignee.toString());
    return emptyAnswer();
}

HttpResponse patchThread(Request &request)
{
    HttpResponse otherwise;
    const QJsonValue status = request.body.value(u"status"_s);
    const QStringList allowed{u"archived"_s, u"open"_s, u"deleted"_s, u"spam"_s};
    if (!status.isUndefined() && !allowed.contains(status.toString()))
        return invalidRequest(request, u"status must be one of: "_s + allowed.join(u", "_s));
    for (const QString &field : request.body.keys()) {
        if (field != u"status"_s && field != u"assignee_id"_s)
            return invalidRequest(request, u"the sandbox does not take "_s + field);
    }
    Thread *thread = threadOf(request, otherwise);
    if (!thread)
        return otherwise;
    const Doer api{{}, true};
    if (request.body.contains(u"assignee_id"_s))
        request.state.assign(*thread, api, request.body.value(u"assignee_id"_s).toString());
    if (status == u"archived"_s)
        request.state.archive(*thread, api);
    else if (status == u"open"_s)
        request.state.reopen(*thread, api);
    else if (status.isString())
        request.state.trash(*thread, api);
    return emptyAnswer();
}

HttpResponse postLabel(Request &request)
{
    QString name;
    if (!textOf(request, u"name"_s, name))
        return refused(request);
    if (name.size() > 64)
        return invalidRequest(request, u"name has more than 64 characters"_s);
    for (const Label &label : request.state.labels()) {
        if (label.name.compare(name, Qt::CaseInsensitive) == 0)
            return failure(400, u"A tag of that name exists"_s);
    }
    return jsonAnswer(labelJson(request.state.makeLabel(name)), 201);
}

HttpResponse postThreadLabels(Request &request)
{
    HttpResponse otherwise;
    QStringList ids;
    if (!labelsOf(request, ids))
        return request.violations.isEmpty() ? failure(404, u"Tag not found"_s) : refused(request);
    Thread *thread = threadOf(request, otherwise);
    if (!thread)
        return otherwise;
    for (const QString &id : std::as_const(ids))
        request.state.addLabel(*thread, Doer{{}, true}, id);
    return emptyAnswer();
}

HttpResponse deleteThreadLabels(Request &request)
{
    HttpResponse otherwise;
    QStringList ids;
    if (!labelsOf(request, ids))
        return request.violations.isEmpty() ? failure(404, u"Tag not found"_s) : refused(request);
    Thread *thread = threadOf(request, otherwise);
    if (!thread)
        return otherwise;
    for (const QString &id : std::as_const(ids))
        request.state.removeLabel(*thread, Doer{{}, true}, id);
    return emptyAnswer();
}

} // namespace Baton::FrontSim
