// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/event.h"
#include "ui/look/paint.h"
#include "ui/thread/entries.h"

#include <QFrame>

namespace Baton {

class ThreadFiles;

/// One entry of the thread. It is told its width and answers with its height; the thread places it.
class ThreadFrame : public QFrame
{
    Q_OBJECT

public:
    using QFrame::QFrame;

    /// Takes a changed entry of the same key and form; keeps what is selected in an unchanged text.
    virtual void setEntry(const ThreadEntry &entry) = 0;
    /// Places the parts for a column of `width` px. Returns the height.
    virtual int arrange(int width) = 0;

signals:
    void whyAsked(Baton::DecisionId decision);
    void commandAsked(const Baton::CommandGiven &command);
    void unfoldAsked(const QString &key);
};

/// The form an entry takes; entries of another form need another frame.
enum class ThreadForm { Bubble, Note, Draft, Line };
ThreadForm formOf(const ThreadEntry &entry);
ThreadFrame *makeThreadFrame(ThreadForm form, const Appearance &appearance, ThreadFiles &files,
                             QWidget *parent);

/// The head of a message: icon, name in its hue, time.
struct Head
{
    Glyph glyph = Glyph::None;
    QString name;
    QString rest; ///< after the name, quieter
    Role colour = &Look::cust;
};

/// Paints a head in `box` from the left, or towards the right.
void paintHead(QPainter &painter, const QRect &box, const Head &head, Role rest, bool toTheRight,
               const Appearance &appearance);

inline constexpr int headHeight = 16;

} // namespace Baton
