// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingrow.h"

#include "ui/parts/checkline.h"
#include "ui/parts/label.h"
#include "ui/settings/fieldeditor.h"

#include <QBoxLayout>

using namespace Qt::StringLiterals;

namespace Baton {

namespace {

constexpr int editorShare = 2;
constexpr int wordsShare = 3;

} // namespace

SettingRow::SettingRow(const Appearance &appearance, const SettingLine &line, QWidget *parent)
    : QWidget(parent),
      m_editor(new FieldEditor(appearance, line, u"setting:"_s + line.field.path, line.label, this)),
      m_check(new CheckLine(appearance, u"refused:"_s + line.field.path, this))
{
    auto *label = new Label(appearance, Type::Body, &Look::text, Weight::Normal, this);
    label->setText(line.label);
    label->setBuddy(m_editor);
    auto *explanation = new Label(appearance, Type::Small, &Look::text3, Weight::Normal, this);
    explanation->setText(line.explanation);
    explanation->setWordWrap(true);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addStretch(1);
    words->addWidget(label);
    words->addWidget(explanation);
    words->addStretch(1);
    auto *edit = new QVBoxLayout;
    edit->setSpacing(2);
    edit->addStretch(1);
    edit->addWidget(m_editor);
    edit->addWidget(m_check);
    edit->addStretch(1);
    const bool below = line.field.kind == FieldKind::Sayings; // whole sentences need the width
    auto *row = new QBoxLayout(below ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight, this);
    row->setContentsMargins(0, 2, 0, 2);
    row->setSpacing(below ? 8 : 16);
    row->addLayout(words, wordsShare);
    row->addLayout(edit, editorShare);
    setToolTip({});
    m_check->hide();
    connect(m_editor, &FieldEditor::refused, this, &SettingRow::sayRefused);
}

void SettingRow::sayRefused(const QString &words)
{
    m_refused = words;
    say();
}

void SettingRow::warn(const QString &words)
{
    m_warning = words;
    say();
}

void SettingRow::say()
{
    const bool isRefused = !m_refused.isEmpty();
    m_check->say(isRefused ? CheckState::Error : CheckState::Warning,
                 isRefused ? m_refused : m_warning);
    m_check->setVisible(isRefused || !m_warning.isEmpty());
}

} // namespace Baton
