// SPDX-License-Identifier: GPL-3.0-or-later
#include "measure/knowledgebench.h"
#include "measure/sets.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace Baton::Measure {

namespace {

struct Thread
{
    QString question;
    QStringList answers;
    QStringList rephrased;
};

QList<Thread> threadsIn(const DataFolder &data)
{
    QList<Thread> out;
    for (const QString &file : data.files(u"stackfaq"_s, u"*.json"_s)) {
        for (const QJsonValue &value : DataFolder::json(file).array()) {
            Thread thread;
            thread.question = value[u"question"].toString();
            for (const QJsonValue &answer : value[u"answer"].toArray())
                thread.answers << answer.toString();
            for (const QJsonValue &one : value[u"rephr"].toArray()) {
                if (one.toString().size() > 3) // "*" parts two annotators
                    thread.rephrased << one.toString();
            }
            out << thread;
        }
    }
    return out;
}

void put(KnowledgeBench &bench, const QList<Thread> &threads, qsizetype step)
{
    for (qsizetype i = 0; i < threads.size(); i += step)
        bench.put(QString::number(i), threads[i].question, threads[i].answers);
    bench.flush();
}

/// Every thread is in the knowledge: does each rephrasing find its own?
QString retrieval(const QList<Thread> &threads)
{
    KnowledgeBench bench;
    put(bench, threads, 1);
    qint64 all = 0, first = 0;
    double reciprocal = 0;
    for (qsizetype i = 0; i < threads.size(); ++i) {
        for (const QString &question : threads[i].rephrased) {
            const qsizetype place
                = articlesOf(bench.lookUp(question)).indexOf(QString::number(i));
            ++all;
            first += place == 0 ? 1 : 0;
            reciprocal += place >= 0 ? 1.0 / double(place + 1) : 0.0;
        }
    }
    return u"accuracy@1 %1, MRR %2 (%3 questions, %4 threads)"_s
        .arg(percent(first, all))
        .arg(reciprocal / double(qMax<qint64>(1, all)), 0, 'f', 3)
        .arg(all)
        .arg(threads.size());
}

/// Every second thread is: are the others' questions refused?
QString parting(const QList<Thread> &threads)
{
    KnowledgeBench bench;
    put(bench, threads, 2);
    QList<double> inside, outside;
    qint64 answered = 0, refused = 0;
    for (qsizetype i = 0; i < threads.size(); ++i) {
        for (const QString &question : threads[i].rephrased) {
            const Answer answer = bench.ask(question);
            (i % 2 == 0 ? inside : outside) << answer.confidence;
            answered += i % 2 == 0 && answer.knows ? 1 : 0;
            refused += i % 2 == 1 && !answer.knows ? 1 : 0;
        }
    }
    return u"in half of them: answered %1, others refused %2, AUC %3"_s
        .arg(percent(answered, inside.size()), percent(refused, outside.size()))
        .arg(areaUnderCurve(inside, outside), 0, 'f', 3);
}

} // namespace

void measureFaq(const DataFolder &data)
{
    const QList<Thread> threads = threadsIn(data);
    if (threads.isEmpty())
        return report(u"stackfaq"_s, u"skipped: not in the data folder"_s);
    report(u"stackfaq"_s, retrieval(threads) + u"; "_s + parting(threads));
}

} // namespace Baton::Measure
