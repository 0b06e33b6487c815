// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/startfailure.h"

#include "ui/look/focusring.h"
#include "ui/parts/button.h"
#include "ui/parts/chiplabel.h"
#include "ui/parts/label.h"
#include "ui/parts/opener.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QShortcut>

using namespace Qt::StringLiterals;

namespace Baton {

namespace {

constexpr int wordsWidth = 560;
constexpr int edgeOfFailure = 24;

} // namespace

StartFailure::StartFailure(const QString &folder, ThemeChoice theme)
    : m_folder(folder),
      m_look(*qobject_cast<QApplication *>(QApplication::instance()), theme),
      m_what(new Label(m_look, Type::Body, &Look::text, Weight::Normal, this)),
      m_fix(new Label(m_look, Type::Body, &Look::text, Weight::Strong, this)),
      m_where(new Label(m_look, Type::Small, &Look::text2, Weight::Normal, this)),
      m_again(new Button(m_look, ButtonKind::Primary, Glyph::Refresh, tr("Try again"), this))
{
    setObjectName(u"startFailure"_s);
    setWindowTitle(u"Baton"_s);
    setWindowIcon(glyphIcon(Glyph::Baton, m_look.look().accent, m_look.look().disabled));
    new FocusRing(m_look, *qobject_cast<QApplication *>(QApplication::instance()), this);
    auto *headline = new Label(m_look, Type::Empty, &Look::text, Weight::Strong, this);
    headline->setText(tr("Baton cannot start"));
    m_what->setObjectName(u"startFailureWhat"_s);
    m_fix->setObjectName(u"startFailureFix"_s);
    auto *words = new QVBoxLayout;
    words->setSpacing(12);
    words->addWidget(headline);
    for (Label *label : {m_what, m_fix}) {
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        label->setMinimumWidth(m_look.px(wordsWidth));
        words->addWidget(label);
    }
    m_where->setObjectName(u"startFailureWhere"_s);
    m_where->setText(tr("Data folder: %1").arg(folder));
    m_where->setWordWrap(true);
    m_where->setTextInteractionFlags(Qt::TextSelectableByMouse);
    words->addWidget(m_where);
    words->addStretch(1);
    words->addWidget(makeButtons());
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(edgeOfFailure, edgeOfFailure, edgeOfFailure, edgeOfFailure);
    row->setSpacing(16);
    row->addWidget(new GlyphLabel(m_look, Glyph::CrossCircle, 24, &Look::danger, this), 0,
                   Qt::AlignTop);
    row->addLayout(words, 1);
}

QWidget *StartFailure::makeButtons()
{
    auto *buttons = new QWidget(this);
    auto *open = new Button(m_look, ButtonKind::Normal, Glyph::External, tr("Open the folder"),
                            buttons);
    auto *quit = new Button(m_look, ButtonKind::Flat, Glyph::None, tr("Quit"), buttons);
    open->setObjectName(u"openDataFolder"_s);
    quit->setObjectName(u"startQuit"_s);
    m_again->setObjectName(u"startAgain"_s);
    m_again->setKeys({u"F5"_s});
    auto *row = new QHBoxLayout(buttons);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(quit);
    row->addStretch(1);
    row->addWidget(open);
    row->addWidget(m_again);
    connect(quit, &QAbstractButton::clicked, this, &QWidget::close);
    connect(open, &QAbstractButton::clicked, this, [this] {
        openOnDesktop(QUrl::fromLocalFile(m_folder), this, [this] {
            m_where->setText(
                tr("This computer has no program that opens folders. It is %1.").arg(m_folder));
        });
    });
    connect(m_again, &QAbstractButton::clicked, this, &StartFailure::againAsked);
    connect(new QShortcut(QKeySequence(Qt::Key_F5), this), &QShortcut::activated, this,
            &StartFailure::againAsked);
    return buttons;
}

void StartFailure::closeEvent(QCloseEvent *event)
{
    QWidget::closeEvent(event);
    emit closed();
}

void StartFailure::say(const Error &error)
{
    m_what->setText(error.what);
    m_fix->setText(error.fix);
    setAccessibleDescription(error.what + u' ' + error.fix);
    m_again->setFocus();
}

} // namespace Baton
