// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clock.h"
#include "ui/thread/frame.h"
#include "ui/thread/threadfiles.h"

#include <QHash>
#include <QScrollArea>

namespace Baton {

class Button;

/// The thread of one session. A refresh changes only the entries that differ; the end stays in
/// sight unless somebody scrolled up, and then what they read stays where it is.
class ThreadScroll : public QScrollArea
{
    Q_OBJECT

public:
    ThreadScroll(const Appearance &appearance, const Clock &clock, QWidget *parent = nullptr);

    /// Who knows what the messages' files hold.
    void setFileSource(const ThreadFiles::Source &source, const ThreadFiles::Fetcher &again = {})
    {
        m_files->setSource(source, again);
    }
    /// Asks where to, and writes a file of the shown session there.
    void saveFile(qint64 file) { m_files->save(file); }
    /// Another session starts at its end; the same one keeps its place.
    void setThread(const ThreadView &thread);
    void clear();
    /// Presses a button of the newest item that has it, as its key does. Whether there was one.
    bool press(const QString &objectName);

signals:
    void earlierAsked();
    void whyAsked(Baton::DecisionId decision);
    void commandAsked(const Baton::CommandGiven &command);
    /// A file could not be read or written.
    void failed(const Baton::Error &error);
    /// No program of the desktop takes it.
    void fileNotOpened(qint64 file, const QString &name);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Anchor
    {
        QString key;
        int offset = 0; ///< of the entry's top from the top of what is seen
    };

    void setEntries(const QList<ThreadEntry> &entries);
    ThreadFrame *frameFor(const ThreadEntry &entry);
    void arrange();
    void arrangeAgain();
    Anchor anchor() const;
    bool isAtEnd() const;
    void restore(const Anchor &anchor);

    const Appearance &m_appearance;
    const Clock &m_clock;
    ThreadFiles *m_files;
    QWidget *m_column;
    Button *m_earlier;
    ThreadView m_thread;
    QSet<QString> m_unfolded;
    QList<ThreadEntry> m_entries;
    QHash<QString, ThreadFrame *> m_frames;
    bool m_sticks = true;
    bool m_arranging = false;
};

} // namespace Baton
