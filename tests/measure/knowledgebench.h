// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/session.h"
#include "engine/grounding.h"
#include "store/store.h"

#include <QTemporaryDir>

#include <memory>

namespace Baton::Measure {

/// A knowledge base in a throw-away store, asked through the engine's own doors.
class KnowledgeBench
{
public:
    KnowledgeBench();

    /// `paragraphs` are cut into passages as an import would.
    void put(const QString &id, const QString &title, const QStringList &paragraphs);
    void flush();

    /// What the engine would answer on the web channel.
    Answer ask(const QString &text);
    /// What was found for the first thing asked, best first; empty when nothing was.
    Found lookUp(const QString &text);

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Store> m_store;
    QList<struct Article> m_pending;
};

/// The ids of the found articles, best first, each once.
QStringList articlesOf(const Found &found);

} // namespace Baton::Measure
