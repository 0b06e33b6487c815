// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/segments.h"

#include "ui/look/paint.h"

#include <QButtonGroup>
#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace Baton {

namespace {

class Segment final : public QToolButton
{
public:
    Segment(const Appearance &appearance, const QString &text, Corners corners, QWidget *parent)
        : QToolButton(parent), m_appearance(appearance), m_corners(corners)
    {
        setText(text);
        setAccessibleName(text);
        setCheckable(true);
        setFocusPolicy(Qt::StrongFocus);
    }

    QSize sizeHint() const override
    {
        const QFontMetrics metrics(m_appearance.font(Type::Small, Weight::Strong));
        return {metrics.horizontalAdvance(text()) + 20, m_appearance.px(26)};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Look &look = m_appearance.look();
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(look.btnLine);
        painter.setBrush(isChecked() ? look.accentTint : underMouse() ? look.hover : look.surface);
        // The right edge of one is the left edge of the next.
        const qreal over = m_corners.topRight > 0 ? 0.5 : -0.5;
        painter.drawPath(roundedPath(QRectF(rect()).adjusted(0.5, 0.5, -over, -0.5), m_corners));
        paintLine(painter, rect(), text(),
                  m_appearance.font(Type::Small, isChecked() ? Weight::Strong : Weight::Normal),
                  isChecked() ? look.accentHover : look.text, Qt::AlignHCenter);
    }

private:
    const Appearance &m_appearance;
    Corners m_corners;
};

} // namespace

Segments::Segments(const Appearance &appearance, const QStringList &words, QWidget *parent)
    : QWidget(parent), m_group(new QButtonGroup(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    for (int i = 0; i < words.size(); ++i) {
        const qreal left = i == 0 ? 4 : 0;
        const qreal right = i == words.size() - 1 ? 4 : 0;
        auto *segment = new Segment(appearance, words.at(i), {left, right, right, left}, this);
        segment->setObjectName(u"segment%1"_s.arg(i));
        m_group->addButton(segment, i);
        row->addWidget(segment);
    }
    m_group->button(0)->setChecked(true);
    connect(m_group, &QButtonGroup::idClicked, this, &Segments::chosen);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

int Segments::current() const
{
    return m_group->checkedId();
}

void Segments::setCurrent(int index)
{
    if (index == current())
        return;
    m_group->button(index)->setChecked(true);
    emit chosen(index);
}

} // namespace Baton
