// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/groundedengine.h"

#include "engine/grounding.h"
#include "engine/tr.h"
#include "store/store.h"

namespace Baton {

namespace {

constexpr qsizetype mostNearest = 5;

Answer failure(const Error &error)
{
    Answer answer;
    answer.failed = true;
    answer.why = Engine::tr("The knowledge could not be read: %1").arg(error.what);
    return answer;
}

/// Says more when internal articles would have known: an admin may want to publish one.
Answer withInternalHint(Connection &connection, const Question &question, const Asks &asks,
                        Answer answer)
{
    if (answer.knows || question.forTeammate || asks.asks.isEmpty())
        return answer;
    const Result<int> passages = passageCount(connection, question.workspace);
    if (passages && *passages == 0) {
        answer.why = Engine::tr("The workspace has no knowledge yet.");
        return answer;
    }
    const Result<QList<Found>> all = lookUp(connection, question.workspace, asks, true);
    if (!all)
        return answer;
    Question asTeammate = question;
    asTeammate.forTeammate = true;
    const Answer would = answerFrom(asTeammate, asks, *all);
    if (would.knows && would.sources.first().internal) {
        const Source &source = would.sources.first();
        answer.why = Engine::tr("Only an internal article knows, “%1”, and it may not reach customers.")
                         .arg(source.title);
        answer.sources = {source}; // named to the admin; where nothing is known nothing is quoted
    }
    return answer;
}

Result<Answer> answered(Connection &connection, const Question &question)
{
    const Asks asks = asksOf(question);
    const Result<QList<Found>> found = lookUp(connection, question.workspace, asks,
                                              question.forTeammate);
    if (!found)
        return found.error();
    return withInternalHint(connection, question, asks, answerFrom(question, asks, *found));
}

} // namespace

QFuture<Answer> GroundedEngine::draft(const Question &question)
{
    return m_store
        .read<Answer>([question](Connection &connection) { return answered(connection, question); })
        .then(QtFuture::Launch::Sync, [](const Result<Answer> &result) {
            return result ? *result : failure(result.error());
        });
}

QFuture<Result<QList<Source>>> GroundedEngine::nearest(const Question &question)
{
    return m_store.read<QList<Source>>(
        [question](Connection &connection) -> Result<QList<Source>> {
            const Result<QList<Found>> found
                = lookUp(connection, question.workspace, asksOf(question), true);
            return found ? Result(nearestIn(*found, mostNearest)) : found.error();
        });
}

} // namespace Baton
