// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/id.h"

#include <QList>
#include <QObject>

namespace Baton {

/// Says, after a commit, what changed. Emitted in the writer thread: connect across threads by
/// queued connections. Signals announce; whoever hears one asks the store.
class ChangeFeed : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

signals:
    void inboxGrew();
    void sessionsChanged(const QList<Baton::SessionId> &sessions);
    void settingsChanged();
    void switchesChanged();
    void textForgotten();
    void filesAsked(const QList<Baton::SessionId> &sessions);
    void knowledgeChanged(Baton::WorkspaceId workspace);
};

} // namespace Baton
