// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/statusbar.h"

#include "ui/look/paint.h"
#include "ui/parts/button.h"
#include "ui/words/curewords.h"
#include "ui/words/times.h"
#include "ui/words/tips.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace Baton {

namespace {

constexpr int barHeight = 28;
constexpr int icon = 14;
constexpr int side = 12;
constexpr int widestLine = 420;

struct StateSign
{
    Glyph glyph;
    Role icon;
    Role words;
};

StateSign signOf(HealthState state)
{
    switch (state) {
    case HealthState::Good: return {Glyph::CheckCircle, &Look::ok, &Look::text2};
    case HealthState::Busy: return {Glyph::Spin, &Look::text2, &Look::text2};
    case HealthState::Warning: return {Glyph::Warn, &Look::warn, &Look::text2};
    case HealthState::Bad: return {Glyph::CrossCircle, &Look::danger, &Look::danger};
    }
    Q_UNREACHABLE();
}

/// A menu's lines do not wrap by themselves.
QStringList foldedLines(const QString &words, const QFont &font)
{
    const QFontMetrics metrics(font);
    QStringList lines{QString()};
    for (const QString &word : words.split(u' ', Qt::SkipEmptyParts)) {
        const QString longer = lines.last().isEmpty() ? word : lines.last() + u' ' + word;
        if (metrics.horizontalAdvance(longer) > widestLine && !lines.last().isEmpty())
            lines.append(word);
        else
            lines.last() = longer;
    }
    return lines;
}

} // namespace

HealthLabel::HealthLabel(const Appearance &appearance, QWidget *parent, Glyph glyph)
    : QWidget(parent), m_appearance(appearance), m_glyph(glyph)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
}

void HealthLabel::setItem(const HealthItem &item)
{
    if (item == m_item)
        return;
    m_item = item;
    setAccessibleName(words(false));
    setAccessibleDescription(item.detail);
    setToolTip(plainTip(item.detail.isEmpty() ? words(false) : item.detail));
    updateGeometry();
    update();
}

void HealthLabel::setShort(bool shortened)
{
    if (shortened == m_short)
        return;
    m_short = shortened;
    updateGeometry();
    update();
}

QString HealthLabel::words(bool shortened) const
{
    // What is bad keeps its words, there is nothing shorter to say.
    const bool drop = shortened && m_item.state == HealthState::Good;
    return drop || m_item.value.isEmpty() ? m_item.name : m_item.name + u' ' + m_item.value;
}

QFont HealthLabel::wordFont() const
{
    return m_appearance.font(Type::Small, m_item.state == HealthState::Bad ? Weight::Strong
                                                                           : Weight::Normal);
}

int HealthLabel::widthWhen(bool shortened) const
{
    return m_appearance.px(icon) + 5 + QFontMetrics(wordFont()).horizontalAdvance(words(shortened))
        + 2 * side + 1;
}

QSize HealthLabel::sizeHint() const
{
    return {widthWhen(m_short), m_appearance.px(barHeight)};
}

void HealthLabel::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Space)
        emit asked();
    else
        QWidget::keyPressEvent(event);
}

void HealthLabel::mouseReleaseEvent(QMouseEvent *event)
{
    if (focusPolicy() != Qt::NoFocus && rect().contains(event->pos()))
        emit asked();
}

void HealthLabel::paintEvent(QPaintEvent *)
{
    const Look &look = m_appearance.look();
    const StateSign sign = signOf(m_item.state);
    QPainter painter(this);
    const int size = m_appearance.px(icon);
    paintGlyph(painter, QRect(side, 0, size, height()),
               m_glyph == Glyph::None ? sign.glyph : m_glyph, size, look.*sign.icon);
    paintLine(painter, rect().adjusted(side + size + 5, 0, -side, 0), words(m_short), wordFont(),
              look.*sign.words);
    painter.fillRect(width() - 1, 6, 1, height() - 12, look.line);
}

StatusBar::StatusBar(const Appearance &appearance, const Clock &clock, QWidget *parent)
    : Pane(appearance, &Look::alt, Qt::TopEdge, parent),
      m_clock(clock),
      m_row(new QHBoxLayout(this)),
      m_last(new HealthLabel(appearance, this, Glyph::Clock)),
      m_pause(new Button(appearance, ButtonKind::Bar, Glyph::Pause, tr("Pause everything"), this)),
      m_menu(new QMenu(this))
{
    setObjectName(u"statusBar"_s);
    setFixedHeight(appearance.px(barHeight));
    m_pause->setObjectName(u"pauseEverything"_s);
    m_pause->setKeys({tr("Ctrl"), tr("Shift"), u"P"_s});
    m_menu->setObjectName(u"healthMenu"_s);
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(0);
    m_row->addWidget(m_last);
    m_row->addStretch(1);
    m_row->addWidget(m_pause);
    m_last->hide();
    connect(m_pause, &QAbstractButton::clicked, this, &StatusBar::pauseAsked);
    m_ticker.setInterval(std::chrono::seconds(1));
    connect(&m_ticker, &QTimer::timeout, this, &StatusBar::showLastEvent);
    m_ticker.start();
}

void StatusBar::setHealth(const HealthView &health)
{
    m_health = health;
    while (m_items.size() > health.items.size())
        delete m_items.takeLast();
    while (m_items.size() < health.items.size()) {
        auto *item = new HealthLabel(m_appearance, this);
        item->setObjectName(u"health%1"_s.arg(m_items.size()));
        item->setFocusPolicy(Qt::TabFocus);
        connect(item, &HealthLabel::asked, this, [this, item] { explain(*item); });
        m_row->insertWidget(int(m_items.size()), item);
        m_items.append(item);
    }
    for (int i = 0; i < m_items.size(); ++i)
        m_items.at(i)->setItem(health.items.at(i));
    setPaused(health.everythingPaused);
    showLastEvent();
    fit();
}

void StatusBar::explain(const HealthLabel &label)
{
    const HealthItem &item = label.item();
    m_menu->clear();
    const auto say = [this](const QString &words) {
        for (const QString &line : foldedLines(words, m_appearance.font(Type::Body)))
            m_menu->addAction(QString(line).replace(u'&', u"&&"_s))->setEnabled(false);
    };
    say(label.words());
    say(item.detail.isEmpty() ? tr("Nothing is wrong here.") : item.detail);
    m_menu->addSeparator();
    Cure cure = item.cure;
    if (cure.remedy == Remedy::None || item.state == HealthState::Good)
        cure = {Remedy::Diagnose};
    const CureButton button = CureWords::button(cure.remedy);
    const Look &look = m_appearance.look();
    QAction *act = m_menu->addAction(glyphIcon(button.glyph, look.text2, look.disabled),
                                     button.words, this, [this, cure] { emit cureAsked(cure); });
    act->setObjectName(u"healthCure"_s);
    m_menu->setActiveAction(act);
    m_menu->popup(label.mapToGlobal(QPoint(0, -m_menu->sizeHint().height())));
}

void StatusBar::setPaused(bool paused)
{
    m_pause->setGlyph(paused ? Glyph::Play : Glyph::Pause);
    m_pause->setWords(paused ? tr("Resume everything") : tr("Pause everything"));
}

void StatusBar::showLastEvent()
{
    m_last->setVisible(m_health.lastEvent.has_value());
    if (m_health.lastEvent)
        m_last->setItem({tr("Last event %1").arg(Times::ago(*m_health.lastEvent, m_clock.now())),
                         HealthState::Busy, {}, {}});
}

// Figures go first, then the time of the last event.
void StatusBar::fit()
{
    int full = m_pause->sizeHint().width() + (m_last->isHidden() ? 0 : m_last->widthWhen(false));
    for (const HealthLabel *item : std::as_const(m_items))
        full += item->widthWhen(false);
    for (HealthLabel *item : std::as_const(m_items))
        item->setShort(full > width());
}

void StatusBar::resizeEvent(QResizeEvent *event)
{
    Pane::resizeEvent(event);
    fit();
}

} // namespace Baton
