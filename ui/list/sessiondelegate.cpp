// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/list/sessiondelegate.h"

#include "ui/look/paint.h"
#include "ui/words/sessionwords.h"
#include "ui/words/tips.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QToolTip>

namespace Baton {

namespace {

constexpr int rowHeight = 72;
constexpr int headingHeight = 24;
constexpr int padding = 12;
constexpr int gap = 8;

const SessionListModel::Entry &entryOf(const QModelIndex &index)
{
    return static_cast<const SessionListModel *>(index.model())->entry(index.row());
}

// Lines of the row, as drawn: their middles at 16, 34 and 54 of 72.
QRect lineOf(const QRect &rect, int middle, int height)
{
    return {rect.x() + padding, rect.y() + middle - height / 2, rect.width() - 2 * padding, height};
}

} // namespace

SessionDelegate::SessionDelegate(const Appearance &appearance, const Clock &clock, QObject *parent)
    : QStyledItemDelegate(parent), m_appearance(appearance), m_clock(clock)
{
}

QSize SessionDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    return {0, m_appearance.px(entryOf(index).heading ? headingHeight : rowHeight)};
}

void SessionDelegate::flash(SessionId session)
{
    if (!m_appearance.isStill())
        m_flashing.insert(session);
}

void SessionDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    const Look &look = m_appearance.look();
    const auto &entry = entryOf(index);
    const QRect rect = option.rect;
    const bool selected = option.state & QStyle::State_Selected;
    const bool hovered = option.state & QStyle::State_MouseOver;
    const bool flashing = !entry.heading && m_flashing.contains(entry.row.id);
    painter->fillRect(rect, entry.heading           ? look.alt
                          : selected || flashing ? look.accentTint
                          : hovered              ? look.hover
                                                 : look.surface);
    painter->fillRect(QRect(rect.x(), rect.bottom(), rect.width(), 1), look.line);
    if (entry.heading)
        paintHeading(*painter, rect, entry);
    else
        paintSession(*painter, rect, entry.row);
    if (selected)
        painter->fillRect(QRect(rect.x(), rect.y(), 3, rect.height() - 1), look.accent);
    if (option.state.testFlag(QStyle::State_HasFocus)
        && option.state.testFlag(QStyle::State_KeyboardFocusChange))
        paintBox(*painter, rect.adjusted(0, 0, 0, -1), Qt::transparent, look.accent, 0, 2);
}

void SessionDelegate::paintHeading(QPainter &painter, const QRect &rect,
                                   const SessionListModel::Entry &entry) const
{
    const Look &look = m_appearance.look();
    const QRect line = rect.adjusted(padding, 0, -padding, -1);
    const int icon = m_appearance.px(12);
    paintGlyph(painter, QRect(line.topLeft(), QSize(icon, line.height())),
               entry.folded ? Glyph::Right : Glyph::Down, icon, look.text2);
    QRect words = line.adjusted(icon + 6, 0, 0, 0);
    words.setLeft(words.left() + 6
                  + paintLine(painter, words, SessionWords::section(entry.section),
                              m_appearance.font(Type::Meta, Weight::Strong), look.text2));
    paintLine(painter, words, QLocale().toString(entry.count), m_appearance.font(Type::Meta),
              look.text2);
}

void SessionDelegate::paintSession(QPainter &painter, const QRect &rect,
                                   const SessionRow &row) const
{
    const int height = m_appearance.px(18);
    paintFirstLine(painter, lineOf(rect, m_appearance.px(16), height), row);
    paintLine(painter, lineOf(rect, m_appearance.px(34), height), row.lastMessage,
              m_appearance.font(Type::Small), m_appearance.look().text2);
    paintLastLine(painter, lineOf(rect, m_appearance.px(54), height), row);
}

void SessionDelegate::paintFirstLine(QPainter &painter, const QRect &line,
                                     const SessionRow &row) const
{
    const Look &look = m_appearance.look();
    const Time now = m_clock.now();
    const bool late = SessionWords::isLate(row, now);
    const QFont font = m_appearance.font(Type::Small, late ? Weight::Strong : Weight::Normal);
    const QColor ink = late ? look.danger : look.text2;
    const QString waiting = SessionWords::waiting(row, now);
    QRect rest = line;
    paintLine(painter, rest, waiting, font, ink, Qt::AlignRight);
    rest.setRight(rest.right() - QFontMetrics(font).horizontalAdvance(waiting));
    const int small = m_appearance.px(14);
    if (row.waitingSince) {
        rest.setRight(rest.right() - 4 - small);
        paintGlyph(painter, QRect(rest.right(), line.y(), small, line.height()), Glyph::Clock,
                   small, ink);
    }
    const int icon = m_appearance.px(16);
    paintGlyph(painter, QRect(line.topLeft(), QSize(icon, line.height())),
               SessionWords::channel(row.channel).glyph, icon, look.text2);
    paintLine(painter, rest.adjusted(icon + 6, 0, -gap, 0), row.customer,
              m_appearance.font(Type::Body, Weight::Strong), look.text);
}

void SessionDelegate::paintLastLine(QPainter &painter, const QRect &line,
                                    const SessionRow &row) const
{
    const Look &look = m_appearance.look();
    const QFont font = m_appearance.font(Type::Small);
    const int icon = m_appearance.px(14);
    QRect rest = line;

    const Sign mood = SessionWords::sentiment(row.sentiment);
    paintLine(painter, rest, mood.text, font, look.*mood.colour, Qt::AlignRight);
    rest.setRight(rest.right() - QFontMetrics(font).horizontalAdvance(mood.text) - 4 - icon);
    paintGlyph(painter, QRect(rest.right(), line.y(), icon, line.height()), mood.glyph, icon,
               look.*mood.colour);
    rest.setRight(rest.right() - gap);

    const auto chip = SessionWords::chip(row, m_clock.now());
    const QSize wide = chip ? chipSize(*chip, m_appearance) : QSize();
    const Sign owner = SessionWords::owner(row);
    paintGlyph(painter, QRect(line.topLeft(), QSize(icon, line.height())), owner.glyph, icon,
               look.*owner.colour);
    rest.setLeft(rest.left() + icon + 4);
    // The state wins over the owner's name.
    QRect name = rest.adjusted(0, 0, chip ? -wide.width() - gap : 0, 0);
    rest.setLeft(rest.left() + gap + paintLine(painter, name, owner.text, font, look.*owner.colour));
    if (chip) {
        const int y = line.y() + (line.height() - wide.height()) / 2;
        paintChip(painter, {rest.x(), y, qMin(wide.width(), rest.width()), wide.height()}, *chip,
                  m_appearance);
    }
}

bool SessionDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view,
                                const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (!index.isValid() || entryOf(index).heading)
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    const SessionRow &row = entryOf(index).row;
    QStringList lines{row.lastMessage};
    if (!row.workspaceName.isEmpty())
        lines << row.workspaceName;
    QToolTip::showText(event->globalPos(), plainTip(lines.join(u'\n')), view, option.rect);
    return true;
}

} // namespace Baton
