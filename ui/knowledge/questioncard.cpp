// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/knowledge/questioncard.h"

#include "console/knowledgedesk.h"
#include "domain/async.h"
#include "ui/look/paint.h"
#include "ui/parts/button.h"
#include "ui/parts/checkline.h"
#include "ui/parts/label.h"
#include "ui/parts/segments.h"
#include "ui/words/tips.h"
#include "ui/words/whywords.h"

#include <QFutureWatcher>
#include <QHBoxLayout>
#include <QLineEdit>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Baton {

namespace {

constexpr int sourceLineHeight = 26;
constexpr int scoreBarWidth = 120;
constexpr int longestPassage = 280; ///< characters; the whole is in the tool tip

} // namespace

QuestionCard::QuestionCard(const Appearance &appearance, const Desks &desks, QWidget *parent)
    : Card(appearance, parent),
      m_look(appearance),
      m_desk(desks.knowledge),
      m_question(new QLineEdit(this)),
      m_who(new Segments(appearance, {tr("For a customer"), tr("For a draft")}, this)),
      m_ask(new Button(appearance, ButtonKind::Normal, Glyph::Question, tr("Ask"), this)),
      m_verdict(new CheckLine(appearance, u"questionVerdict"_s, this)),
      m_answer(new Label(appearance, Type::Body, &Look::text, Weight::Normal, this))
{
    setTitle(tr("Test question"), tr("What the AI would answer. Sends nothing."));
    m_question->setObjectName(u"testQuestion"_s);
    m_question->setAccessibleName(tr("Test question"));
    m_question->setPlaceholderText(tr("Ask as a customer would"));
    m_who->setObjectName(u"questionFor"_s);
    m_ask->setObjectName(u"askQuestion"_s);
    m_answer->setObjectName(u"questionAnswer"_s);
    m_answer->setWordWrap(true);
    m_answer->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_answer->hide();
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_question, 1);
    row->addWidget(m_who);
    row->addWidget(m_ask);
    column()->addLayout(row);
    column()->addWidget(m_verdict);
    column()->addWidget(m_answer);
    connect(m_question, &QLineEdit::returnPressed, this, &QuestionCard::ask);
    connect(m_ask, &QAbstractButton::clicked, this, &QuestionCard::ask);
    connect(m_who, &Segments::chosen, this, &QuestionCard::ask);
}

void QuestionCard::setWorkspace(WorkspaceId workspace, const EngineSettings &engine)
{
    m_workspace = workspace;
    m_engine = engine;
}

void QuestionCard::ask()
{
    const QString question = m_question->text().trimmed();
    if (question.isEmpty())
        return;
    m_questionAsked = question;
    m_ask->setBusy(true);
    auto *watcher = new QFutureWatcher<Answer>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, asked = ++m_asked] {
        watcher->deleteLater();
        if (asked == m_asked)
            show(watcher->result());
    });
    watcher->setFuture(m_desk.ask(m_workspace, question, m_who->current() == 1, m_engine.answerFrom));
}

void QuestionCard::show(const Answer &answer)
{
    m_ask->setBusy(false);
    const QString sure = WhyWords::score(answer.confidence);
    if (answer.failed)
        m_verdict->say(CheckState::Error, tr("The engine failed: %1").arg(answer.why));
    else if (!answer.knows)
        m_verdict->say(CheckState::Warning,
                       tr("It would not answer (%1, it knows from %2 on): %3")
                           .arg(sure, WhyWords::score(m_engine.answerFrom), answer.why));
    else if (answer.confidence < m_engine.sendFrom)
        m_verdict->say(CheckState::Fine,
                       tr("It would answer with confidence %1. Where answers go out when confident, "
                          "this one waits for approval (from %2 on it would not).")
                           .arg(sure, WhyWords::score(m_engine.sendFrom)));
    else
        m_verdict->say(CheckState::Fine, tr("It would answer with confidence %1.").arg(sure));
    m_answer->setVisible(answer.knows);
    m_answer->setText(answer.text);
    showPassages(answer, {});
    onResult(m_desk.nearest(m_workspace, m_questionAsked), this,
             [this, answer, asked = m_asked](const Result<QList<Source>> &nearest) {
                 if (asked == m_asked && nearest)
                     showPassages(answer, *nearest);
             });
}

/// What the answer is made of, numbered; then what came nearest and was left out.
void QuestionCard::showPassages(const Answer &answer, const QList<Source> &nearest)
{
    delete m_sources;
    m_sources = new QWidget(this);
    auto *rows = new QVBoxLayout(m_sources);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    column()->addWidget(m_sources);
    int number = 0;
    for (const Source &source : answer.sources)
        addSource(source, ++number, false);
    for (const Source &source : nearest) {
        const bool isUsed = std::any_of(
            answer.sources.begin(), answer.sources.end(), [&source](const Source &used) {
                return used.articleId == source.articleId && used.passage == source.passage;
            });
        if (!isUsed)
            addSource(source, 0, source.score < m_engine.answerFrom);
    }
}

void QuestionCard::addSource(const Source &source, int number, bool isBelow)
{
    const int place = m_sources->layout()->count() / 2 + 1;
    m_sources->layout()->addWidget(new SourceLine(m_look, number, source, m_sources));
    auto *text = new Label(m_look, Type::Small, &Look::text2, Weight::Normal, m_sources);
    text->setObjectName(u"questionPassage:%1"_s.arg(place));
    text->setWordWrap(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    const QString passage = source.passage.simplified();
    const QString shown = passage.size() > longestPassage ? passage.left(longestPassage) + u'…' : passage;
    text->setText(number > 0 ? shown
                  : isBelow  ? tr("Below the %1 that is needed: %2")
                                  .arg(WhyWords::score(m_engine.answerFrom), shown)
                             : tr("Not used: %1").arg(shown));
    text->setToolTip(plainTip(source.passage));
    text->setContentsMargins(0, 0, 0, 8);
    m_sources->layout()->addWidget(text);
}

SourceLine::SourceLine(const Appearance &appearance, int number, const Source &source,
                       QWidget *parent)
    : QWidget(parent), m_appearance(appearance), m_number(number), m_source(source)
{
    setObjectName(u"questionSource"_s);
    setFixedHeight(appearance.px(sourceLineHeight));
    setAccessibleName(line() + u", "_s + WhyWords::score(source.score));
    setToolTip(source.url);
}

void SourceLine::paintEvent(QPaintEvent *)
{
    const Look &look = m_appearance.look();
    QPainter painter(this);
    const int icon = m_appearance.px(14);
    const int score = m_appearance.px(40);
    const int bar = m_appearance.px(scoreBarWidth);
    const int words = m_appearance.px(80);
    int right = width() - words;
    const QFont font = m_appearance.font(Type::Small);
    const Glyph glyph = m_source.internal ? Glyph::Lock : Glyph::Globe;
    paintGlyph(painter, {right, 0, icon, height()}, glyph, icon, look.text2);
    paintLine(painter, {right + icon + 4, 0, words - icon - 4, height()},
              m_source.internal ? QuestionCard::tr("Internal") : QuestionCard::tr("Public"), font,
              look.text2);
    right -= score;
    paintLine(painter, {right, 0, score - 8, height()}, WhyWords::score(m_source.score), font,
              look.text2, Qt::AlignRight);
    right -= bar;
    paintBar(painter, {right, height() / 2 - 2, bar, 4}, m_source.score, look.ai, look.line);
    paintLine(painter, {0, 0, right - 12, height()},
              line(), font, look.text);
}

QString SourceLine::line() const
{
    return m_number > 0 ? u"[%1] %2"_s.arg(m_number).arg(m_source.title) : m_source.title;
}

} // namespace Baton
