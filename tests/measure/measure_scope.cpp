// SPDX-License-Identifier: GPL-3.0-or-later
#include "measure/knowledgebench.h"
#include "measure/sets.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QMap>

using namespace Qt::StringLiterals;

namespace Baton::Measure {

namespace {

using ByIntent = QMap<QString, QStringList>;

constexpr qsizetype kTaught = 30;   // utterances of an intent that its article holds
constexpr qsizetype kPassage = 5;   // … in passages of so many
constexpr qsizetype kAskedEach = 6; // questions of an intent

ByIntent read(const QJsonObject &from, const QStringList &keys)
{
    ByIntent out;
    for (const QString &key : keys) {
        for (const QJsonValue &pair : from[key].toArray())
            out[pair[1].toString()] << pair[0].toString();
    }
    return out;
}

QString titleOf(QString intent)
{
    return intent.replace(u'_', u' ');
}

void teach(KnowledgeBench &bench, const QString &intent, const QStringList &utterances)
{
    QStringList paragraphs;
    for (qsizetype i = 0; i < qMin(kTaught, utterances.size()); i += kPassage) {
        const QStringList some = utterances.mid(i, kPassage);
        paragraphs << some.join(u".\n"_s);
    }
    bench.put(intent, titleOf(intent), paragraphs);
}

struct Outcome
{
    QList<double> inside, outside;
    qint64 right = 0, answered = 0, refused = 0;

    QString text() const
    {
        return u"accuracy@1 %1, answered %2, outside refused %3, AUC %4 (%5 inside, %6 outside)"_s
            .arg(percent(right, inside.size()), percent(answered, inside.size()),
                 percent(refused, outside.size()))
            .arg(areaUnderCurve(inside, outside), 0, 'f', 3)
            .arg(inside.size())
            .arg(outside.size());
    }
};

void askInside(KnowledgeBench &bench, const QString &intent, const QString &question,
               Outcome &outcome)
{
    const Answer answer = bench.ask(question);
    const QStringList found = articlesOf(bench.lookUp(question));
    outcome.inside << answer.confidence;
    outcome.answered += answer.knows ? 1 : 0;
    outcome.right += !found.isEmpty() && found.first() == intent ? 1 : 0;
}

void askOutside(KnowledgeBench &bench, const QString &question, Outcome &outcome)
{
    const Answer answer = bench.ask(question);
    outcome.outside << answer.confidence;
    outcome.refused += answer.knows ? 0 : 1;
}

} // namespace

void measureScope(const DataFolder &data)
{
    QJsonObject all;
    for (const QString &file : data.files(u"clinc150"_s, u"*.json"_s)) {
        const QJsonObject one = DataFolder::json(file).object();
        for (auto at = one.begin(); at != one.end(); ++at)
            all.insert(at.key(), at.value());
    }
    const ByIntent taught = read(all, {u"train"_s});
    const ByIntent asked = read(all, {u"val"_s, u"test"_s});
    const ByIntent outside = read(all, {u"oos_train"_s, u"oos_val"_s, u"oos_test"_s});
    if (asked.isEmpty())
        return report(u"clinc150"_s, u"skipped: not in the data folder"_s);
    const ByIntent &source = taught.isEmpty() ? asked : taught;
    KnowledgeBench bench;
    for (auto at = source.begin(); at != source.end(); ++at)
        teach(bench, at.key(), at.value());
    bench.flush();
    Outcome outcome;
    for (auto at = asked.begin(); at != asked.end(); ++at) {
        for (const QString &question : at->mid(taught.isEmpty() ? kTaught : 0, kAskedEach))
            askInside(bench, at.key(), question, outcome);
    }
    for (const QStringList &questions : outside) {
        for (const QString &question : questions)
            askOutside(bench, question, outcome);
    }
    report(u"clinc150"_s, outcome.text());
}

void measureBanking(const DataFolder &data)
{
    ByIntent all;
    for (const QString &file : data.files(u"banking77"_s, u"*.csv"_s)) {
        for (const QString &line : DataFolder::lines(file).mid(1)) {
            const QStringList fields = DataFolder::csvFields(line);
            if (fields.size() == 2)
                all[fields[1]] << fields[0];
        }
    }
    if (all.isEmpty())
        return report(u"banking77"_s, u"skipped: not in the data folder"_s);
    KnowledgeBench bench;
    const qsizetype taught = qMin<qsizetype>(kTaught, all.first().size() / 2);
    const QStringList names = all.keys();
    for (qsizetype i = 0; i < names.size(); i += 2)
        teach(bench, names[i], all[names[i]].mid(0, taught));
    bench.flush();
    Outcome outcome;
    for (qsizetype i = 0; i < names.size(); ++i) {
        for (const QString &question : all[names[i]].mid(taught, kAskedEach)) {
            if (i % 2 == 0)
                askInside(bench, names[i], question, outcome);
            else
                askOutside(bench, question, outcome);
        }
    }
    report(u"banking77"_s, outcome.text() + u" (every second matter taught)"_s);
}

} // namespace Baton::Measure
