// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/searchfield.h"

#include "ui/parts/button.h"
#include "ui/parts/chiplabel.h"

using namespace Qt::StringLiterals;

namespace Baton {

namespace {

constexpr int lensSize = 16;
constexpr int lensMargin = 9;
constexpr int clearMargin = 3;

} // namespace

SearchField::SearchField(const Appearance &appearance, QWidget *parent)
    : QLineEdit(parent),
      m_lens(new GlyphLabel(appearance, Glyph::Search, lensSize, &Look::text2, this)),
      m_clear(new Button(appearance, ButtonKind::Flat, Glyph::Close, {}, this))
{
    m_lens->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_clear->setObjectName(u"clearSearch"_s);
    m_clear->setAccessibleName(tr("Clear"));
    m_clear->setToolTip(tr("Clear"));
    m_clear->setSmall(true);
    m_clear->hide();
    setTextMargins(m_lens->sizeHint().width() + lensMargin - 1, 0, 0, 0);
    connect(m_clear, &QAbstractButton::clicked, this, [this] {
        clear();
        setFocus(Qt::OtherFocusReason);
    });
    connect(this, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_clear->setVisible(!text.isEmpty());
        QMargins margins = textMargins();
        margins.setRight(text.isEmpty() ? 0 : m_clear->sizeHint().width() - clearMargin);
        setTextMargins(margins);
    });
}

void SearchField::resizeEvent(QResizeEvent *event)
{
    QLineEdit::resizeEvent(event);
    const QSize lens = m_lens->sizeHint();
    m_lens->setGeometry(lensMargin, (height() - lens.height()) / 2, lens.width(), lens.height());
    const QSize clear = m_clear->sizeHint();
    m_clear->setGeometry(width() - clear.width() - clearMargin, (height() - clear.height()) / 2,
                         clear.width(), clear.height());
}

} // namespace Baton
