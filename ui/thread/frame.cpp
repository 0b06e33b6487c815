// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/thread/frame.h"

#include "ui/thread/bubble.h"
#include "ui/thread/draft.h"
#include "ui/thread/line.h"
#include "ui/thread/note.h"

namespace Baton {

ThreadForm formOf(const ThreadEntry &entry)
{
    if (entry.kind != ThreadEntry::Kind::Item)
        return ThreadForm::Line;
    switch (entry.item.kind) {
    case ThreadItemKind::Customer:
    case ThreadItemKind::Ai:
    case ThreadItemKind::Teammate:
    case ThreadItemKind::Bot: return ThreadForm::Bubble;
    case ThreadItemKind::Note: return ThreadForm::Note;
    case ThreadItemKind::Draft:
    case ThreadItemKind::AwaitingApproval: return ThreadForm::Draft;
    case ThreadItemKind::EventLine: return ThreadForm::Line;
    }
    Q_UNREACHABLE();
}

ThreadFrame *makeThreadFrame(ThreadForm form, const Appearance &appearance, ThreadFiles &files,
                             QWidget *parent)
{
    switch (form) {
    case ThreadForm::Bubble: return new Bubble(appearance, files, parent);
    case ThreadForm::Note: return new Note(appearance, files, parent);
    case ThreadForm::Draft: return new Draft(appearance, parent);
    case ThreadForm::Line: return new Line(appearance, parent);
    }
    Q_UNREACHABLE();
}

void paintHead(QPainter &painter, const QRect &box, const Head &head, Role rest, bool toTheRight,
               const Appearance &appearance)
{
    const Look &look = appearance.look();
    const QFont strong = appearance.font(Type::Meta, Weight::Strong);
    const QFont plain = appearance.font(Type::Meta);
    const int icon = appearance.px(14);
    const int restWidth = QFontMetrics(plain).horizontalAdvance(head.rest);
    const int nameRoom = qMax(0, box.width() - icon - 4 - 5 - restWidth);
    const int nameWidth = qMin(nameRoom, QFontMetrics(strong).horizontalAdvance(head.name));
    int x = toTheRight ? box.right() + 1 - icon - 4 - nameWidth - 5 - restWidth : box.x();
    paintGlyph(painter, QRect(x, box.y(), icon, box.height()), head.glyph, icon,
               look.*head.colour);
    x += icon + 4;
    paintLine(painter, QRect(x, box.y(), nameWidth + 1, box.height()), head.name, strong,
              look.*head.colour);
    x += nameWidth + 5;
    paintLine(painter, QRect(x, box.y(), box.right() + 2 - x, box.height()), head.rest, plain,
              look.*rest);
}

} // namespace Baton
