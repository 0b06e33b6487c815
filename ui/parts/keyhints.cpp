// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/keyhints.h"

#include "ui/look/paint.h"

using namespace Qt::StringLiterals;

namespace Baton {

namespace {

constexpr int lineHeight = 18;
constexpr int gap = 7;
constexpr int between = 18;

} // namespace

KeyHints::KeyHints(const Appearance &appearance, const QList<KeyHint> &hints, QWidget *parent)
    : QWidget(parent), m_appearance(appearance), m_hints(hints)
{
    QStringList words;
    for (const KeyHint &hint : hints)
        words << hint.keys.join(u' ') + u' ' + hint.does;
    setAccessibleName(words.join(u", "_s));
}

QSize KeyHints::sizeHint() const
{
    return {m_appearance.px(200), m_appearance.px(lineHeight)};
}

void KeyHints::paintEvent(QPaintEvent *)
{
    const Look &look = m_appearance.look();
    QPainter painter(this);
    QRect rest = rect();
    for (const KeyHint &hint : std::as_const(m_hints)) {
        paintKeyCaps(painter, rest, hint.keys, look.text2, look.btnLine, m_appearance);
        rest.setLeft(rest.left() + keyCapsSize(hint.keys, m_appearance).width() + gap);
        if (rest.width() < between)
            return;
        rest.setLeft(rest.left() + between
                     + paintLine(painter, rest, hint.does, m_appearance.font(Type::Meta),
                                 look.text3));
    }
}

} // namespace Baton
