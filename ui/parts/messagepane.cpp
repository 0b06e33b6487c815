// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/messagepane.h"

#include "ui/parts/button.h"
#include "ui/parts/chiplabel.h"
#include "ui/parts/label.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Baton {

MessagePane::MessagePane(const Appearance &appearance, Role fill, const QString &name,
                         QWidget *parent)
    : Pane(appearance, fill, {}, parent),
      m_glyph(new GlyphLabel(appearance, Glyph::None, 24, &Look::text2, this)),
      m_headline(new Label(appearance, Type::Body, &Look::text, Weight::Strong, this)),
      m_text(new Label(appearance, Type::Small, &Look::text2, Weight::Normal, this)),
      m_action(new Button(appearance, ButtonKind::Normal, Glyph::None, u" "_s, this))
{
    setObjectName(name);
    m_headline->setObjectName(name + u"Headline"_s);
    m_action->setObjectName(name + u"Action"_s);
    m_text->setWordWrap(true);
    m_text->setAlignment(Qt::AlignHCenter);
    m_headline->setAlignment(Qt::AlignHCenter);
    m_headline->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 24);
    column->setSpacing(8);
    column->addStretch();
    column->addWidget(m_glyph, 0, Qt::AlignHCenter);
    column->addWidget(m_headline);
    column->addWidget(m_text);
    column->addWidget(m_action, 0, Qt::AlignHCenter);
    column->addStretch();
    connect(m_action, &QAbstractButton::clicked, this, &MessagePane::acted);
}

void MessagePane::say(Glyph glyph, const QString &headline, const QString &text,
                      const QString &action)
{
    m_glyph->setGlyph(glyph, &Look::text2);
    m_headline->setText(headline);
    m_text->setText(text);
    m_action->setVisible(!action.isEmpty());
    if (!action.isEmpty())
        m_action->setWords(action);
}

} // namespace Baton
