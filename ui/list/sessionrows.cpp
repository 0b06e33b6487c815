// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/list/sessionrows.h"

#include "ui/list/sessiondelegate.h"
#include "ui/words/sessionwords.h"

#include <QKeyEvent>

using namespace Qt::StringLiterals;

namespace Baton {

namespace {

constexpr auto flashTime = std::chrono::milliseconds(600);
constexpr auto pointingTime = std::chrono::seconds(3);

} // namespace

SessionRows::SessionRows(SessionListModel &model, SessionDelegate &delegate, const Clock &clock,
                         QWidget *parent)
    : QListView(parent), m_model(model), m_delegate(delegate), m_clock(clock)
{
    setObjectName(u"sessionList"_s);
    setAccessibleName(tr("Sessions"));
    setModel(&model);
    setItemDelegate(&delegate);
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setResizeMode(Adjust);
    m_ticker.setInterval(std::chrono::seconds(1));
    connect(&m_ticker, &QTimer::timeout, this, &SessionRows::tick);
    m_ticker.start();
    m_pointing.setSingleShot(true);
    m_pointing.setInterval(pointingTime);
    connect(&m_pointing, &QTimer::timeout, this, &SessionRows::pointerLeft);
    connect(&model, &SessionListModel::rowChanged, this, &SessionRows::flash);
    connect(this, &QListView::doubleClicked, this, &SessionRows::entered);
}

void SessionRows::step(int direction)
{
    const QModelIndex to = m_model.step(currentIndex(), direction);
    if (to.isValid())
        setCurrentIndex(to);
}

bool SessionRows::isPointedAt() const
{
    return m_pointing.isActive();
}

void SessionRows::tick()
{
    const Time now = m_clock.now();
    QHash<qint64, QString> shown;
    for (QModelIndex i = indexAt({1, 1}); i.isValid(); i = i.siblingAtRow(i.row() + 1)) {
        const QRect rect = visualRect(i);
        if (rect.top() > viewport()->height())
            break;
        const auto &entry = m_model.entry(i.row());
        if (entry.heading)
            continue;
        const auto chip = SessionWords::chip(entry.row, now);
        const QString words = SessionWords::waiting(entry.row, now)
            + (chip ? u'|' + chip->text : QString());
        const qint64 id = entry.row.id.value();
        if (m_shownTimes.value(id, words) != words)
            update(i);
        shown.insert(id, words);
    }
    m_shownTimes = shown;
}

void SessionRows::flash(const QModelIndex &index)
{
    const SessionId session = m_model.entry(index.row()).row.id;
    m_delegate.flash(session);
    update(index);
    QTimer::singleShot(flashTime, this, [this, session] {
        m_delegate.unflash(session);
        update(m_model.indexOf(session));
    });
}

void SessionRows::toggleAt(const QModelIndex &index)
{
    if (index.isValid() && m_model.entry(index.row()).heading)
        m_model.toggle(m_model.entry(index.row()).section);
}

// Single letters must not search the list: J and K walk it.
void SessionRows::keyPressEvent(QKeyEvent *event)
{
    const QModelIndex at = currentIndex();
    const bool heading = at.isValid() && m_model.entry(at.row()).heading;
    switch (event->key()) {
    case Qt::Key_J: return step(1);
    case Qt::Key_K: return step(-1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (heading)
            toggleAt(at);
        else if (at.isValid())
            emit entered();
        return;
    case Qt::Key_Space:
        return toggleAt(at);
    case Qt::Key_Left:
    case Qt::Key_Right:
        if (heading && m_model.entry(at.row()).folded == (event->key() == Qt::Key_Right))
            toggleAt(at);
        return;
    default: break;
    }
    if (event->text().isEmpty() || event->modifiers().testFlag(Qt::ControlModifier))
        QListView::keyPressEvent(event);
    else
        event->ignore();
}

void SessionRows::mousePressEvent(QMouseEvent *event)
{
    const QModelIndex at = indexAt(event->position().toPoint());
    const bool heading = at.isValid() && m_model.entry(at.row()).heading;
    if (heading)
        toggleAt(at);
    else
        QListView::mousePressEvent(event);
}

void SessionRows::mouseMoveEvent(QMouseEvent *event)
{
    m_pointing.start();
    QListView::mouseMoveEvent(event);
}

void SessionRows::leaveEvent(QEvent *event)
{
    QListView::leaveEvent(event);
    if (!m_pointing.isActive())
        return;
    m_pointing.stop();
    emit pointerLeft();
}

} // namespace Baton
