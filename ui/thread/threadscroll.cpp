// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/thread/threadscroll.h"

#include "ui/parts/button.h"
#include "ui/parts/pane.h"
#include "ui/thread/filestrip.h"

#include <QScrollBar>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Baton {

namespace {

constexpr int widest = 880;
constexpr int sidePadding = 16;
constexpr int endPadding = 8;
constexpr int startPadding = 5;
constexpr int gap = 6;
constexpr int nearEnd = 4;
constexpr int lineStep = 40;

} // namespace

ThreadScroll::ThreadScroll(const Appearance &appearance, const Clock &clock, QWidget *parent)
    : QScrollArea(parent),
      m_appearance(appearance),
      m_clock(clock),
      m_files(new ThreadFiles(pictureRoom * appearance.px(2), this)),
      m_column(new Pane(appearance, &Look::page)),
      m_earlier(new Button(appearance, ButtonKind::Link, Glyph::None, u" "_s, m_column))
{
    setObjectName(u"thread"_s);
    setAccessibleName(tr("Thread"));
    setFrameShape(NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWidget(m_column);
    verticalScrollBar()->setSingleStep(lineStep);
    m_earlier->setObjectName(u"showEarlier"_s);
    m_earlier->hide();
    connect(m_files, &ThreadFiles::failed, this, &ThreadScroll::failed);
    connect(m_files, &ThreadFiles::notOpened, this, &ThreadScroll::fileNotOpened);
    connect(m_files, &ThreadFiles::pictureCame, this, &ThreadScroll::arrangeAgain,
            Qt::QueuedConnection); // when the picture's own button knows it
    connect(m_earlier, &QAbstractButton::clicked, this, &ThreadScroll::earlierAsked);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, [this] {
        if (!m_arranging)
            m_sticks = isAtEnd();
    });
}

void ThreadScroll::setThread(const ThreadView &thread)
{
    if (thread == m_thread)
        return;
    if (thread.row.id != m_thread.row.id)
        clear();
    m_thread = thread;
    m_files->setSession(thread.row.id);
    m_earlier->setVisible(thread.earlierMessages > 0);
    if (thread.earlierMessages > 0)
        m_earlier->setWords(tr("Show %n earlier message(s)", nullptr, thread.earlierMessages));
    setEntries(threadEntries(thread.items, m_unfolded, m_clock.now()));
}

void ThreadScroll::clear()
{
    qDeleteAll(m_frames);
    m_frames.clear();
    m_entries.clear();
    m_unfolded.clear();
    m_thread = {};
    m_sticks = true;
}

bool ThreadScroll::press(const QString &objectName)
{
    for (auto it = m_entries.crbegin(); it != m_entries.crend(); ++it) {
        auto *button = m_frames.value(it->key)->findChild<QAbstractButton *>(objectName);
        if (button && !button->isHidden() && button->isEnabled()) {
            button->click();
            return true;
        }
    }
    return false;
}

void ThreadScroll::setEntries(const QList<ThreadEntry> &entries)
{
    const Anchor place = anchor();
    QHash<QString, ThreadFrame *> frames;
    for (const ThreadEntry &entry : entries)
        frames.insert(entry.key, frameFor(entry));
    qDeleteAll(m_frames); // frameFor took out those that stay
    m_frames = frames;
    m_entries = entries;
    arrange();
    restore(place);
}

// Takes the frame that shows the entry already, when its form still fits.
ThreadFrame *ThreadScroll::frameFor(const ThreadEntry &entry)
{
    const auto old = std::find_if(m_entries.cbegin(), m_entries.cend(),
                                  [&entry](const ThreadEntry &e) { return e.key == entry.key; });
    ThreadFrame *frame = nullptr;
    if (old != m_entries.cend() && formOf(*old) == formOf(entry))
        frame = m_frames.take(entry.key);
    if (frame && *old == entry)
        return frame;
    if (!frame) {
        frame = makeThreadFrame(formOf(entry), m_appearance, *m_files, m_column);
        frame->setObjectName(u"item:"_s + entry.key);
        connect(frame, &ThreadFrame::whyAsked, this, &ThreadScroll::whyAsked);
        connect(frame, &ThreadFrame::commandAsked, this, &ThreadScroll::commandAsked);
        connect(frame, &ThreadFrame::unfoldAsked, this, [this](const QString &key) {
            m_unfolded.insert(key);
            // Not from within the button that goes away with the fold.
            QMetaObject::invokeMethod(this, [this] {
                setEntries(threadEntries(m_thread.items, m_unfolded, m_clock.now()));
            }, Qt::QueuedConnection);
        });
        frame->show();
    }
    frame->setEntry(entry);
    return frame;
}

void ThreadScroll::arrange()
{
    m_arranging = true;
    const int room = viewport()->width();
    const int width = qMin(m_appearance.px(widest), room - 2 * sidePadding);
    const int left = (room - width) / 2;
    QList<std::pair<QWidget *, int>> rows;
    if (!m_earlier->isHidden())
        rows.append({m_earlier, m_appearance.px(16)});
    for (const ThreadEntry &entry : std::as_const(m_entries))
        rows.append({m_frames.value(entry.key), m_frames.value(entry.key)->arrange(width)});
    int height = startPadding + endPadding - gap;
    for (const auto &row : std::as_const(rows))
        height += row.second + gap;
    m_column->resize(room, qMax(height, viewport()->height()));
    // A short thread stands at the end, where the next message will come.
    int y = m_column->height() - height + startPadding;
    for (const auto &[widget, rowHeight] : std::as_const(rows)) {
        const int wide = widget == m_earlier ? m_earlier->sizeHint().width() : width;
        widget->setGeometry(left + (width - wide) / 2, y, wide, rowHeight);
        y += rowHeight + gap;
        if (widget != m_earlier)
            widget->update();
    }
    m_arranging = false;
}

ThreadScroll::Anchor ThreadScroll::anchor() const
{
    const int top = verticalScrollBar()->value();
    for (const ThreadEntry &entry : m_entries) {
        const QRect place = m_frames.value(entry.key)->geometry();
        if (place.bottom() >= top)
            return {entry.key, place.top() - top};
    }
    return {};
}

bool ThreadScroll::isAtEnd() const
{
    return verticalScrollBar()->value() >= verticalScrollBar()->maximum() - nearEnd;
}

void ThreadScroll::restore(const Anchor &anchor)
{
    m_arranging = true;
    QScrollBar *bar = verticalScrollBar();
    if (m_sticks)
        bar->setValue(bar->maximum());
    else if (const ThreadFrame *frame = m_frames.value(anchor.key))
        bar->setValue(frame->geometry().top() - anchor.offset);
    m_arranging = false;
}

void ThreadScroll::arrangeAgain()
{
    const Anchor place = anchor();
    arrange();
    restore(place);
}

void ThreadScroll::resizeEvent(QResizeEvent *event)
{
    const Anchor place = anchor();
    QScrollArea::resizeEvent(event);
    arrange();
    restore(place);
}

} // namespace Baton
