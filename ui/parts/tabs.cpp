// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/tabs.h"

#include "ui/look/paint.h"
#include "ui/parts/button.h"

#include <QButtonGroup>
#include <QLocale>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace Baton {

namespace {

constexpr int tabHeight = 30;
constexpr int tabGap = 14;
constexpr int countGap = 5;
constexpr int sidePadding = 12;

} // namespace

Tab::Tab(const Appearance &appearance, const QString &text, QWidget *parent)
    : QAbstractButton(parent), m_appearance(appearance)
{
    setText(text);
    setCheckable(true);
    setAccessibleName(text);
}

void Tab::setCount(int count)
{
    if (count == m_count)
        return;
    m_count = count;
    setAccessibleDescription(QString::number(count));
    updateGeometry();
    update();
}

QFont Tab::wordFont() const
{
    return m_appearance.font(Type::Body, isChecked() ? Weight::Strong : Weight::Normal);
}

QSize Tab::sizeHint() const
{
    int width = QFontMetrics(wordFont()).horizontalAdvance(text());
    if (m_count > 0) {
        const QFontMetrics metrics(m_appearance.font(Type::Small, Weight::Strong));
        width += countGap + metrics.horizontalAdvance(locale().toString(m_count));
    }
    return {width, m_appearance.px(tabHeight)};
}

void Tab::paintEvent(QPaintEvent *)
{
    const Look &look = m_appearance.look();
    QPainter painter(this);
    const QColor ink = isChecked() ? look.accent : underMouse() ? look.text : look.text2;
    const QFont font = wordFont();
    const int taken = paintLine(painter, rect().adjusted(0, 0, 0, -2), text(), font, ink);
    if (m_count > 0) {
        const QFont small = m_appearance.font(
            Type::Small, isChecked() ? Weight::Strong : Weight::Normal);
        paintLine(painter, rect().adjusted(taken + countGap, 0, 4, -2),
                  locale().toString(m_count), small, ink);
    }
    if (isChecked())
        painter.fillRect(0, height() - 2, width(), 2, look.accent);
}

Tabs::Tabs(const Appearance &appearance, const QStringList &words, QWidget *parent)
    : QWidget(parent),
      m_appearance(appearance),
      m_group(new QButtonGroup(this)),
      m_more(new Button(appearance, ButtonKind::Flat, Glyph::Menu, {}, this)),
      m_menu(new QMenu(m_more))
{
    for (const QString &word : words) {
        auto *tab = new Tab(appearance, word, this);
        tab->setObjectName(u"tab%1"_s.arg(m_tabs.size()));
        tab->setFocusPolicy(Qt::ClickFocus);
        // Tab goes to the chosen one, arrows go on from there.
        connect(tab, &QAbstractButton::toggled, tab, [tab](bool chosenOne) {
            tab->setFocusPolicy(chosenOne ? Qt::StrongFocus : Qt::ClickFocus);
        });
        m_group->addButton(tab, int(m_tabs.size()));
        m_tabs.append(tab);
    }
    m_tabs.constFirst()->setChecked(true);
    m_more->setObjectName(u"moreTabs"_s);
    m_more->setAccessibleName(tr("More views"));
    m_more->setToolTip(tr("More views"));
    m_more->setSmall(true);
    connect(m_more, &QAbstractButton::clicked, this, [this] {
        fillMenu();
        m_menu->popup(m_more->mapToGlobal(QPoint(0, m_more->height())));
    });
    connect(m_group, &QButtonGroup::idClicked, this, [this](int index) {
        arrange();
        emit chosen(index);
    });
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

int Tabs::current() const
{
    return m_group->checkedId();
}

void Tabs::setCurrent(int index)
{
    if (index == current() || index < 0 || index >= m_tabs.size())
        return;
    m_tabs.at(index)->setChecked(true);
    arrange();
    emit chosen(index);
}

void Tabs::setCounts(const QList<int> &counts)
{
    for (int i = 0; i < m_tabs.size() && i < counts.size(); ++i)
        m_tabs.at(i)->setCount(counts.at(i));
    arrange();
}

QSize Tabs::sizeHint() const
{
    return {m_appearance.px(200), m_appearance.px(tabHeight)};
}

void Tabs::resizeEvent(QResizeEvent *)
{
    arrange();
}

void Tabs::arrange()
{
    const QSize dots = m_more->sizeHint();
    int room = width() - 2 * sidePadding;
    int all = -tabGap;
    for (Tab *tab : std::as_const(m_tabs))
        all += tab->sizeHint().width() + tabGap;
    const bool overflows = all > room;
    if (overflows)
        room -= dots.width() + tabGap - 4 + m_tabs.at(current())->sizeHint().width();
    int x = sidePadding;
    for (Tab *tab : std::as_const(m_tabs)) {
        const int wide = tab->sizeHint().width();
        const bool chosenOne = tab->isChecked();
        const bool fits = chosenOne || !overflows || wide + tabGap <= room;
        tab->setVisible(fits);
        if (!fits) {
            room = 0;
            continue;
        }
        if (!chosenOne)
            room -= wide + tabGap;
        tab->setGeometry(x, 0, wide, height());
        x += wide + tabGap;
    }
    m_more->setVisible(overflows);
    m_more->setGeometry(width() - sidePadding - dots.width() + 4, (height() - dots.height()) / 2,
                        dots.width(), dots.height());
}

void Tabs::fillMenu()
{
    m_menu->clear();
    for (int i = 0; i < m_tabs.size(); ++i) {
        if (!m_tabs.at(i)->isHidden())
            continue;
        m_menu->addAction(m_tabs.at(i)->text(), this, [this, i] { setCurrent(i); });
    }
}

void Tabs::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(0, height() - 1, width(), 1, m_appearance.look().line);
}

} // namespace Baton
