// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/live/firststeps.h"

#include "ui/look/paint.h"
#include "ui/parts/button.h"
#include "ui/parts/label.h"
#include "ui/words/sessionwords.h"

#include <QLocale>
#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace Baton {

namespace {

/// A number in a ring.
class StepNumber final : public QWidget
{
public:
    StepNumber(const Appearance &appearance, int number, QWidget *parent)
        : QWidget(parent), m_appearance(appearance), m_number(number)
    {
        setFixedSize(appearance.px(22), appearance.px(22));
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Look &look = m_appearance.look();
        QPainter painter(this);
        paintBox(painter, rect(), look.surface, look.field, height() / 2.0);
        paintLine(painter, rect(), locale().toString(m_number),
                  m_appearance.font(Type::Meta, Weight::Strong), look.text, Qt::AlignHCenter);
    }

private:
    const Appearance &m_appearance;
    int m_number;
};

} // namespace

FirstSteps::FirstSteps(const Appearance &appearance, QWidget *parent)
    : Pane(appearance, &Look::page, {}, parent),
      m_look(appearance),
      m_headline(new Label(appearance, Type::Empty, &Look::text, Weight::Strong, this)),
      m_text(new Label(appearance, Type::Body, &Look::text2, Weight::Normal, this)),
      m_arrivals(new Button(appearance, ButtonKind::Primary, Glyph::Integrations,
                            tr("See what arrived"), this))
{
    setObjectName(u"firstSteps"_s);
    m_headline->setObjectName(u"firstHeadline"_s);
    m_headline->setAlignment(Qt::AlignHCenter);
    m_text->setWordWrap(true);
    m_text->setAlignment(Qt::AlignHCenter);
    m_text->setFixedWidth(appearance.px(520));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 24);
    column->addStretch(3);
    column->addWidget(new HandoverDrawing(appearance, this), 0, Qt::AlignHCenter);
    column->addSpacing(36);
    column->addWidget(m_headline);
    column->addSpacing(12);
    column->addWidget(m_text, 0, Qt::AlignHCenter);
    column->addSpacing(18);
    column->addLayout(makeActions());
    column->addSpacing(28);
    column->addWidget(new Rule(appearance, Qt::Horizontal, this));
    column->addSpacing(20);
    column->addLayout(makeSteps());
    column->addSpacing(20);
    column->addLayout(makeImport());
    column->addStretch(4);
    setConnected(false);
}

void FirstSteps::setConnected(bool connected)
{
    m_headline->setText(connected ? tr("Waiting for the first conversation")
                                  : tr("Connect a helpdesk to go live"));
    m_text->setText(connected
                        ? tr("A helpdesk is connected. Write a message as a customer would; it "
                             "appears here a moment later.")
                        : tr("Baton works inside the helpdesk that your team already uses. Nothing "
                             "is answered until you switch autopilot on."));
    m_text->setMinimumHeight(m_text->heightForWidth(m_text->width()));
    m_arrivals->setVisible(connected);
    for (Button *button : std::as_const(m_platforms))
        button->setVisible(!connected);
}

void FirstSteps::setPlatforms(const QList<Platform> &platforms)
{
    const bool connected = !m_arrivals->isHidden();
    for (const Platform platform : platforms) {
        const QString name = SessionWords::platform(platform);
        auto *button = new Button(m_look, m_platforms.isEmpty() ? ButtonKind::Primary
                                                                : ButtonKind::Normal,
                                  Glyph::Integrations, tr("Connect %1").arg(name), this);
        button->setObjectName(u"connectFirst:"_s + name);
        m_actions->insertWidget(m_actions->indexOf(m_arrivals) + 1 + int(m_platforms.size()), button);
        m_platforms.append(button);
        connect(button, &QAbstractButton::clicked, this,
                [this, platform] { emit connectAsked(platform); });
    }
    setConnected(connected);
}

QBoxLayout *FirstSteps::makeActions()
{
    m_arrivals->setObjectName(u"seeArrivals"_s);
    auto *sandbox = new Button(m_appearance, ButtonKind::Flat, Glyph::Play,
                               tr("Try it with the sandbox"), this);
    sandbox->setObjectName(u"trySandbox"_s);
    sandbox->setToolTip(tr("Opens a second window with a simulated helpdesk and customers."));
    m_actions = new QHBoxLayout;
    m_actions->setSpacing(8);
    m_actions->addStretch(1);
    m_actions->addWidget(m_arrivals);
    m_actions->addWidget(sandbox);
    m_actions->addStretch(1);
    connect(m_arrivals, &QAbstractButton::clicked, this, &FirstSteps::arrivalsAsked);
    connect(sandbox, &QAbstractButton::clicked, this, &FirstSteps::sandboxAsked);
    return m_actions;
}

QBoxLayout *FirstSteps::makeSteps()
{
    auto *steps = new QHBoxLayout;
    steps->setSpacing(24);
    steps->addWidget(makeStep(1, tr("Connect"), tr("Paste a token and pick the AI teammate. About "
                                                   "4 minutes.")));
    steps->addWidget(makeStep(2, tr("Teach"), tr("Let it read your help centre, and ask it test "
                                                 "questions.")));
    steps->addWidget(makeStep(3, tr("Switch on"), tr("Start with drafts only, or with answers "
                                                     "you approve.")));
    return steps;
}

QBoxLayout *FirstSteps::makeImport()
{
    auto *words = new Label(m_appearance, Type::Small, &Look::text2, Weight::Normal, this);
    words->setText(tr("Have a settings file already?"));
    words->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    auto *import = new Button(m_appearance, ButtonKind::Link, Glyph::None, tr("Import it…"), this);
    import->setObjectName(u"importFirst"_s);
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(words);
    row->addWidget(import);
    row->addStretch(1);
    connect(import, &QAbstractButton::clicked, this, &FirstSteps::importAsked);
    return row;
}

QWidget *FirstSteps::makeStep(int number, const QString &title, const QString &text)
{
    auto *box = new QWidget(this);
    auto *head = new Label(m_appearance, Type::Body, &Look::text, Weight::Strong, box);
    head->setText(title);
    auto *body = new Label(m_appearance, Type::Small, &Look::text2, Weight::Normal, box);
    body->setText(text);
    body->setWordWrap(true);
    body->setAlignment(Qt::AlignTop);
    auto *grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(4);
    grid->addWidget(new StepNumber(m_appearance, number, box), 0, 0);
    grid->addWidget(head, 0, 1);
    grid->addWidget(body, 1, 1);
    grid->setRowStretch(1, 1);
    grid->setColumnStretch(1, 1);
    return box;
}

HandoverDrawing::HandoverDrawing(const Appearance &appearance, QWidget *parent)
    : QWidget(parent), m_appearance(appearance)
{
    setFixedSize(190, 70);
}

static void paintBubble(QPainter &painter, const QRectF &box, bool tailRight, const QColor &fill,
                        const QColor &edge)
{
    painter.setPen(QPen(edge, 2));
    painter.setBrush(fill);
    const qreal tail = tailRight ? box.right() - 14 : box.left() + 14;
    const qreal out = tailRight ? 2 : -2;
    QPainterPath path;
    path.addRoundedRect(box, 7, 7);
    QPainterPath point;
    point.moveTo(tail - 7, box.bottom() - 2);
    point.lineTo(tail + out, box.bottom() + 12);
    point.lineTo(tail + 7, box.bottom() - 2);
    painter.drawPath(path.united(point));
    painter.setPen(QPen(edge, 3, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(box.topLeft() + QPointF(14, 18), box.topLeft() + QPointF(58, 18));
    painter.drawLine(box.topLeft() + QPointF(14, 30), box.topLeft() + QPointF(42, 30));
}

void HandoverDrawing::paintEvent(QPaintEvent *)
{
    const Look &look = m_appearance.look();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintBubble(painter, {2, 2, 72, 52}, false, look.surface, look.custLine);
    paintBubble(painter, {114, 2, 72, 52}, true, look.aiTint, look.aiLine);
    painter.setPen(QPen(look.accent, 6, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(QPointF(84, 38), QPointF(100, 22));
    painter.setPen(Qt::NoPen);
    painter.setBrush(look.accent);
    painter.drawEllipse(QPointF(107, 15), 4, 4);
}

} // namespace Baton
