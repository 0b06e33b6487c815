// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/thread/note.h"

#include "ui/parts/button.h"
#include "ui/thread/filestrip.h"
#include "ui/thread/messagetext.h"
#include "ui/words/threadwords.h"
#include "ui/words/times.h"

using namespace Qt::StringLiterals;

namespace Baton {

namespace {

constexpr int padding = 10;
constexpr int barWidth = 4;
constexpr int top = 6;

} // namespace

Note::Note(const Appearance &appearance, ThreadFiles &files, QWidget *parent)
    : ThreadFrame(parent),
      m_appearance(appearance),
      m_text(new MessageText(appearance, Type::Small, this)),
      m_files(new FileStrip(appearance, files, this)),
      m_why(new Button(appearance, ButtonKind::Link, Glyph::None, tr("Why"), this))
{
    m_why->setObjectName(u"why"_s);
    m_why->setMeta(true);
    connect(m_why, &QAbstractButton::clicked, this, [this] { emit whyAsked(m_item.decision); });
}

void Note::setEntry(const ThreadEntry &entry)
{
    m_item = entry.item;
    m_text->setMessage(m_item.text, true, true);
    m_files->setFiles(m_item.files);
    m_why->setVisible(!m_item.decision.isNull());
    setAccessibleName(tr("%1, the customer cannot see this").arg(ThreadWords::sentence(m_item)));
    update();
}

int Note::arrange(int width)
{
    const int head = m_appearance.px(headHeight);
    const int inner = width - 2 * padding - barWidth;
    int height = m_text->heightAt(inner);
    m_text->setGeometry(barWidth + padding, top + head, inner, height);
    if (const int files = m_files->arrange(inner); files > 0) {
        m_files->setGeometry(barWidth + padding, top + head + height + top, inner, files);
        height += top + files;
    }
    const int wide = m_why->sizeHint().width();
    m_why->setGeometry(width - padding - wide + 2, top, wide, head);
    return top + head + height + top + 1;
}

void Note::paintEvent(QPaintEvent *)
{
    const Look &look = m_appearance.look();
    QPainter painter(this);
    paintBox(painter, rect(), look.noteTint, look.noteLine, 2);
    painter.fillRect(0, 0, barWidth, height(), look.noteLine);
    const int left = barWidth + padding;
    QRect head(left, top, width() - left - padding, m_appearance.px(headHeight));
    if (!m_why->isHidden())
        head.setRight(head.right() - m_why->width() - 4);
    const QFont font = m_appearance.font(Type::Meta);
    const QString hidden = tr("Customer cannot see this");
    paintLine(painter, head, hidden, font, look.note, Qt::AlignRight);
    head.setRight(head.right() - QFontMetrics(font).horizontalAdvance(hidden) - 8);
    QString rest = m_item.author.isEmpty()
        ? Times::clock(m_item.at)
        : tr("from %1 · %2").arg(m_item.author, Times::clock(m_item.at));
    // What is there needs no word; what is not yet, or will not be, does.
    if (m_item.delivery && *m_item.delivery != EffectStatus::Done)
        rest += u" · "_s + ThreadWords::step(m_item);
    paintHead(painter, head, {Glyph::Lock, tr("Internal note"), rest, &Look::note}, &Look::note,
              false, m_appearance);
}

} // namespace Baton
