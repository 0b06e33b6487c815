// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/live/tagbox.h"

#include "ui/look/paint.h"
#include "ui/parts/button.h"
#include "ui/parts/label.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QScreen>

using namespace Qt::StringLiterals;

namespace Baton {

namespace {

constexpr int tagBoxWidth = 300;
constexpr int longestTag = 250; ///< Intercom refuses longer names

} // namespace

TagBox::TagBox(const Appearance &appearance, QWidget *parent)
    : Pane(appearance, &Look::surface, {}, parent),
      m_field(new QLineEdit(this)),
      m_add(new Button(appearance, ButtonKind::Primary, Glyph::Tag, tr("Tag"), this)),
      m_hint(new Label(appearance, Type::Meta, &Look::text3, Weight::Normal, this))
{
    setWindowFlag(Qt::Popup);
    setObjectName(u"tagBox"_s);
    setFixedWidth(appearance.px(tagBoxWidth));
    m_field->setObjectName(u"tagField"_s);
    m_field->setAccessibleName(tr("Tag"));
    m_field->setPlaceholderText(tr("Name of the tag"));
    m_field->setMaxLength(longestTag);
    m_add->setObjectName(u"addTag"_s);
    m_hint->setWordWrap(true);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_field, 1);
    row->addWidget(m_add);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 12, 12, 10);
    column->setSpacing(6);
    column->addLayout(row);
    column->addWidget(m_hint);
    connect(m_field, &QLineEdit::textChanged, this, &TagBox::check);
    connect(m_field, &QLineEdit::returnPressed, this, &TagBox::accept);
    connect(m_add, &QAbstractButton::clicked, this, &TagBox::accept);
}

void TagBox::ask(const QPoint &at, const QStringList &present)
{
    m_present = present;
    m_field->clear();
    check();
    adjustSize();
    const QRect room = parentWidget()->screen()->availableGeometry();
    move(qBound(room.left(), at.x(), room.right() - width()),
         qBound(room.top(), at.y(), room.bottom() - height()));
    show();
    m_field->setFocus(Qt::PopupFocusReason);
}

void TagBox::check()
{
    const QString tag = m_field->text().trimmed();
    const bool there = m_present.contains(tag, Qt::CaseInsensitive);
    m_add->setEnabled(!tag.isEmpty() && !there);
    m_hint->setText(there ? tr("The conversation has this tag already.")
                          : tr("Appears in the helpdesk; made there when it is new."));
}

void TagBox::accept()
{
    if (!m_add->isEnabled())
        return;
    const QString tag = m_field->text().trimmed();
    hide();
    emit chosen(tag);
}

void TagBox::paintEvent(QPaintEvent *)
{
    const Look &look = m_appearance.look();
    QPainter painter(this);
    painter.fillRect(rect(), look.surface);
    paintBox(painter, rect(), look.surface, look.btnLine, 0);
}

} // namespace Baton
