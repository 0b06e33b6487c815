// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/navlist.h"

#include "ui/look/paint.h"

#include <QButtonGroup>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Baton {

namespace {

constexpr int navWidth = 184;
constexpr int navItemHeight = 32;
constexpr int markSize = 7;

class NavItem final : public QToolButton
{
public:
    NavItem(const Appearance &appearance, const QString &words, QWidget *parent)
        : QToolButton(parent), m_appearance(appearance)
    {
        setText(words);
        setAccessibleName(words);
        setCheckable(true);
        setFocusPolicy(Qt::StrongFocus);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }

    void setMarked(bool marked)
    {
        m_marked = marked;
        update();
    }

    void resizeEvent(QResizeEvent *) override
    {
        const QFontMetrics strong(m_appearance.font(Type::Body, Weight::Strong));
        setToolTip(strong.horizontalAdvance(text()) > width() - 36 ? text() : QString());
    }

    QSize sizeHint() const override { return {0, m_appearance.px(navItemHeight)}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Look &look = m_appearance.look();
        QPainter painter(this);
        if (isChecked() || underMouse())
            painter.fillRect(rect(), isChecked() ? look.accentTint : look.hover);
        if (isChecked())
            painter.fillRect(0, 0, 3, height(), look.accent);
        paintLine(painter, rect().adjusted(16, 0, -20, 0), text(),
                  m_appearance.font(Type::Body, isChecked() ? Weight::Strong : Weight::Normal),
                  isChecked() ? look.accentHover : look.text2);
        if (m_marked)
            paintBox(painter, {width() - 16, (height() - markSize) / 2, markSize, markSize},
                     look.accent, look.accent, markSize / 2.0);
    }

private:
    const Appearance &m_appearance;
    bool m_marked = false;
};

} // namespace

NavList::NavList(const Appearance &appearance, QWidget *parent)
    : Pane(appearance, &Look::surface, Qt::RightEdge, parent),
      m_group(new QButtonGroup(this)),
      m_column(new QVBoxLayout(this))
{
    setFixedWidth(appearance.px(navWidth));
    m_column->setContentsMargins(0, 12, 0, 12);
    m_column->setSpacing(0);
    m_column->addStretch(1);
    connect(m_group, &QButtonGroup::idClicked, this, &NavList::chosen);
}

void NavList::add(const QString &words, const QString &objectName)
{
    auto *item = new NavItem(m_appearance, words, this);
    item->setObjectName(objectName);
    const int id = int(m_group->buttons().size());
    item->setChecked(id == 0);
    m_group->addButton(item, id);
    m_column->insertWidget(m_column->count() - 1, item);
}

int NavList::current() const
{
    return m_group->checkedId();
}

void NavList::setCurrent(int item)
{
    if (QAbstractButton *button = m_group->button(item))
        button->click();
}

void NavList::setMarked(int item, bool marked)
{
    if (auto *found = static_cast<NavItem *>(m_group->button(item)))
        found->setMarked(marked);
}

} // namespace Baton
