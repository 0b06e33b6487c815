// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/savebar.h"

#include "ui/parts/button.h"
#include "ui/parts/chiplabel.h"
#include "ui/parts/label.h"

#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace Baton {

namespace {

constexpr int saveBarHeight = 48;

} // namespace

SaveBar::SaveBar(const Appearance &appearance, QWidget *parent)
    : Pane(appearance, &Look::surface, Qt::TopEdge, parent),
      m_icon(new GlyphLabel(appearance, Glyph::Draft, 14, &Look::accent, this)),
      m_words(new Label(appearance, Type::Body, &Look::text, Weight::Normal, this)),
      m_undo(new Button(appearance, ButtonKind::Normal, Glyph::None, tr("Undo"), this)),
      m_save(new Button(appearance, ButtonKind::Primary, Glyph::Check, tr("Save"), this))
{
    setObjectName(u"saveBar"_s);
    m_words->setObjectName(u"saveWords"_s);
    m_words->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_undo->setObjectName(u"undoSettings"_s);
    m_save->setObjectName(u"saveSettings"_s);
    m_save->setKeys({tr("Ctrl"), u"S"_s});
    setMinimumHeight(appearance.px(saveBarHeight));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 0, 16, 0);
    row->setSpacing(8);
    row->addWidget(m_icon);
    row->addWidget(m_words, 1);
    row->addWidget(m_undo);
    row->addWidget(m_save);
    connect(m_undo, &QAbstractButton::clicked, this, &SaveBar::undoAsked);
    connect(m_save, &QAbstractButton::clicked, this, &SaveBar::saveAsked);
    setChanges({});
}

void SaveBar::setChanges(const QStringList &changes)
{
    m_hasChanges = !changes.isEmpty();
    m_undo->setEnabled(m_hasChanges);
    m_save->setEnabled(m_hasChanges);
    if (!m_hasChanges)
        return;
    m_icon->setGlyph(Glyph::Draft, &Look::accent);
    setWords(tr("%n change(s) not saved: %1", nullptr, int(changes.size()))
                 .arg(changes.join(u", "_s)));
}

void SaveBar::setWords(const QString &words)
{
    m_words->setWordWrap(false);
    m_words->setColour(&Look::text);
    m_words->setText(words);
}

void SaveBar::setBusy(bool busy)
{
    m_save->setBusy(busy);
    m_save->setEnabled(!busy && m_hasChanges);
}

void SaveBar::say(const QString &words, bool isDone)
{
    m_icon->setGlyph(isDone ? Glyph::CheckCircle : Glyph::Timer,
                     isDone ? &Look::ok : &Look::text2);
    setWords(words);
}

void SaveBar::sayError(const Error &error)
{
    m_icon->setGlyph(Glyph::CrossCircle, &Look::danger);
    m_words->setWordWrap(true); // what to do next stands at the end
    m_words->setColour(&Look::danger);
    m_words->setText(tr("Not saved. %1 %2").arg(error.what, error.fix));
}

} // namespace Baton
