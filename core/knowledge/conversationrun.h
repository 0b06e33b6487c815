// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "knowledge/sourcerun.h"
#include "store/pastconversations.h"

namespace Baton {

/// Makes knowledge of conversations that are over: first of our own record, then of what only the
/// vendor has, day by day back to the first day that is wanted. The vendor's part is bounded; what
/// is left follows soon (`more`). A teammate's answer is never more than a draft's material.
class ConversationRun final : public SourceRun
{
    Q_OBJECT

public:
    ConversationRun(Store &store, const Clock &clock, SyncPlace place,
                    const KnowledgeSourceRow &row, QObject *parent);

    void start() override;

private:
    struct Window
    {
        Time from;
        Time until;
    };

    void readOwn(Time changed);
    void tookOwn(const Result<QList<PastConversation>> &past, Time changed);
    void nextWindow();
    void search(const QString &after);
    void leaveOutKnown(const ChangedConversations &found);
    void fetchNext();
    void take(const ChangedConversation &which, const QByteArray &body);
    void covered();
    void finish();
    void fail(const Error &error);

    Store &m_store;
    SyncPlace m_place;
    SyncEnd m_end;
    Time m_now;
    Time m_since;                        ///< nothing from before
    Window m_window;                     ///< of the vendor's part
    bool m_newestDone = false;           ///< … is back at what was covered before
    QString m_next;                      ///< cursor of its next page
    QList<ChangedConversation> m_wanted; ///< of its page
    int m_windows = 0;
    int m_reads = 0;
    int m_done = 0;
};

} // namespace Baton
