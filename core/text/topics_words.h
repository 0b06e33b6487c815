// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringView>

namespace Baton {

/// What words mean in support: the meaning's English name, and how people say it. A "+" joins the
/// words of a phrase.
struct Meaning
{
    QStringView name;
    QStringView words;
};

QList<Meaning> meanings();

/// Meanings that are a wish ("refund") and those that are a thing ("order"), most telling first.
QList<QStringView> wishMeanings();
QList<QStringView> thingMeanings();

/// Words of a topic that say nothing by themselves: "questions", "about", "requests".
QList<QStringView> emptyTopicWords();

} // namespace Baton
