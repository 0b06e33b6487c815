// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/checkline.h"

#include "ui/parts/chiplabel.h"
#include "ui/parts/label.h"

#include <QHBoxLayout>

namespace Baton {

namespace {

struct CheckSign
{
    Glyph glyph;
    Role colour;
    Role words;
};

CheckSign checkSignOf(CheckState state)
{
    switch (state) {
    case CheckState::Idle: return {Glyph::Info, &Look::text3, &Look::text3};
    case CheckState::Waiting: return {Glyph::Clock, &Look::text3, &Look::text2};
    case CheckState::Checking: return {Glyph::Spin, &Look::accent, &Look::text2};
    case CheckState::Fine: return {Glyph::CheckCircle, &Look::ok, &Look::text};
    case CheckState::Warning: return {Glyph::Warn, &Look::warn, &Look::text};
    case CheckState::Error: return {Glyph::CrossCircle, &Look::danger, &Look::danger};
    }
    Q_UNREACHABLE();
}

} // namespace

CheckLine::CheckLine(const Appearance &appearance, const QString &name, QWidget *parent)
    : QWidget(parent),
      m_icon(new GlyphLabel(appearance, Glyph::Info, 14, &Look::text3, this)),
      m_words(new Label(appearance, Type::Small, &Look::text3, Weight::Normal, this))
{
    m_words->setObjectName(name);
    m_words->setWordWrap(true);
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_words->setMinimumHeight(appearance.px(18));
    m_words->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    auto *iconColumn = new QVBoxLayout;
    iconColumn->setContentsMargins(0, 1, 0, 0);
    iconColumn->addWidget(m_icon);
    iconColumn->addStretch(1);
    row->addLayout(iconColumn);
    row->addWidget(m_words, 1);
    say(CheckState::Idle, {});
}

void CheckLine::say(CheckState state, const QString &words)
{
    m_state = state;
    const CheckSign sign = checkSignOf(state);
    m_icon->setGlyph(words.isEmpty() ? Glyph::None : sign.glyph, sign.colour);
    m_words->setColour(sign.words);
    m_words->setText(words);
}

} // namespace Baton
