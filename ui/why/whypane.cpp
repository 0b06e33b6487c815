// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/why/whypane.h"

#include "ui/parts/button.h"
#include "ui/parts/label.h"
#include "ui/parts/messagepane.h"
#include "ui/words/times.h"
#include "ui/words/whywords.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QListView>
#include <QShortcut>
#include <QStackedWidget>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace Baton {

namespace {

constexpr int headHeight = 40;
constexpr int footHeight = 40;
constexpr auto copiedTime = std::chrono::seconds(2);

} // namespace

WhyPane::WhyPane(const Appearance &appearance, QWidget *parent)
    : Pane(appearance, &Look::surface, Qt::LeftEdge, parent),
      m_delegate(appearance),
      m_title(new Label(appearance, Type::Pane, &Look::text, Weight::Strong, this)),
      m_place(new Label(appearance, Type::Small, &Look::text3, Weight::Normal, this)),
      m_previous(new Button(appearance, ButtonKind::Flat, Glyph::Left, {}, this)),
      m_next(new Button(appearance, ButtonKind::Flat, Glyph::Right, {}, this)),
      m_copy(new Button(appearance, ButtonKind::Flat, Glyph::Copy, tr("Copy"), this)),
      m_stack(new QStackedWidget(this)),
      m_rows(new QListView(m_stack)),
      m_nothing(new MessagePane(appearance, &Look::surface, u"noWhy"_s, m_stack))
{
    m_rows->setObjectName(u"whyRows"_s);
    m_rows->setAccessibleName(tr("Why"));
    m_rows->setModel(&m_model);
    m_rows->setItemDelegate(&m_delegate);
    m_rows->setFrameShape(QFrame::NoFrame);
    m_rows->setSelectionMode(QAbstractItemView::NoSelection);
    m_rows->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_rows->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_rows->setResizeMode(QListView::Adjust);
    m_rows->setMouseTracking(true);
    connect(m_rows, &QListView::entered, this, [this](const QModelIndex &index) {
        const bool leads = std::holds_alternative<WhyWay>(m_model.row(index.row()).what);
        m_rows->viewport()->setCursor(leads ? Qt::PointingHandCursor : Qt::ArrowCursor);
    });
    connect(m_rows, &QListView::clicked, this, [this](const QModelIndex &index) {
        if (std::holds_alternative<WhyWay>(m_model.row(index.row()).what))
            follow(index);
    });
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto *enter = new QShortcut(key, m_rows);
        enter->setContext(Qt::WidgetShortcut);
        connect(enter, &QShortcut::activated, this, [this] { follow(m_rows->currentIndex()); });
    }
    m_stack->addWidget(m_rows);
    m_stack->addWidget(m_nothing);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(0);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(makeHead());
    column->addWidget(m_stack, 1);
    column->addWidget(makeFoot());
    setNothing(tr("No decision yet"), tr("Choose a session to see why the AI answered or did not."));
}

QWidget *WhyPane::makeHead()
{
    m_title->setText(tr("Why"));
    auto *head = new Pane(m_appearance, &Look::surface, Qt::BottomEdge, this);
    head->setFixedHeight(m_appearance.px(headHeight));
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(12, 0, 12, 0);
    row->setSpacing(8);
    row->addWidget(m_title);
    row->addWidget(m_place, 1);
    const auto add = [&](Button *button, const QString &name, const QString &words, int step) {
        button->setObjectName(name);
        button->setSmall(true);
        button->setAccessibleName(words);
        button->setToolTip(words);
        connect(button, &QAbstractButton::clicked, this, [this, step] { ask(m_why.index + step); });
        row->addWidget(button);
    };
    add(m_previous, u"previousDecision"_s, tr("Previous decision"), -1);
    add(m_next, u"nextDecision"_s, tr("Next decision"), 1);
    return head;
}

QWidget *WhyPane::makeFoot()
{
    m_copy->setObjectName(u"copyWhy"_s);
    m_copy->setSmall(true);
    connect(m_copy, &QAbstractButton::clicked, this, &WhyPane::copy);
    auto *foot = new Pane(m_appearance, &Look::surface, Qt::TopEdge, this);
    foot->setFixedHeight(m_appearance.px(footHeight));
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(12, 0, 12, 0);
    row->addStretch();
    row->addWidget(m_copy);
    return foot;
}

void WhyPane::setWhy(const WhyView &why)
{
    m_why = why;
    if (why.index >= why.count)
        m_followsLatest = true;
    m_place->setText(tr("%1 of %2 · %3").arg(why.index).arg(why.count)
                         .arg(Times::clockSeconds(why.decision.now)));
    m_previous->setEnabled(why.index > 1);
    m_next->setEnabled(why.index < why.count);
    m_copy->setEnabled(true);
    m_model.setRows(whyRows(why));
    m_stack->setCurrentWidget(m_rows);
}

void WhyPane::setNothing(const QString &headline, const QString &text)
{
    m_why = {};
    m_followsLatest = true;
    m_place->clear();
    for (Button *button : {m_previous, m_next, m_copy})
        button->setEnabled(false);
    m_nothing->say(Glyph::Question, headline, text);
    m_stack->setCurrentWidget(m_nothing);
}

void WhyPane::ask(int index)
{
    m_followsLatest = index >= m_why.count;
    emit decisionAsked(m_followsLatest ? DecisionId() : DecisionId(index));
}

void WhyPane::copy()
{
    QGuiApplication::clipboard()->setText(WhyWords::asText(m_why));
    m_copy->setGlyph(Glyph::Check);
    QTimer::singleShot(copiedTime, m_copy, [this] { m_copy->setGlyph(Glyph::Copy); });
}

void WhyPane::follow(const QModelIndex &index)
{
    const QString way = index.isValid() ? wayOf(m_model.row(index.row())) : QString();
    if (!way.isEmpty())
        emit wayAsked(way);
}

void WhyPane::focusRows()
{
    m_rows->setFocus(Qt::ShortcutFocusReason);
}

} // namespace Baton
