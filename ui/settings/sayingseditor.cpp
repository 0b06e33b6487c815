// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/sayingseditor.h"

#include "console/settinglines.h"
#include "ui/parts/label.h"
#include "ui/parts/pickbox.h"

#include <QPlainTextEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Baton {

namespace {

constexpr int sayingHeight = 50; ///< two lines
constexpr int languageWidth = 220;

} // namespace

SayingsEditor::SayingsEditor(const Appearance &appearance, const QStringList &lines,
                             QWidget *parent)
    : QWidget(parent), m_appearance(appearance), m_language(new PickBox(appearance, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    m_language->setObjectName(u"sayingsLanguage"_s);
    m_language->setTopic(tr("Sentences in"));
    m_language->setFixedWidth(appearance.px(languageWidth));
    QList<PickBox::Choice> choices;
    for (const auto &[code, name] : SettingWords::languages())
        choices.append({code, name});
    m_language->setChoices(choices);
    connect(m_language, &PickBox::picked, this, [this] {
        m_picked = true;
        showLanguage();
    });
    column->addWidget(m_language);
    for (const QString &line : lines)
        addField(line);
    setFocusProxy(m_language);
    setLanguage(u"en"_s);
}

void SayingsEditor::addField(const QString &line)
{
    auto *label = new Label(m_appearance, Type::Small, &Look::text2, Weight::Normal, this);
    label->setText(SettingWords::choice(line));
    label->setWordWrap(true);
    auto *text = new QPlainTextEdit(this);
    text->setObjectName(u"saying:"_s + line);
    text->setAccessibleName(label->text());
    text->setTabChangesFocus(true);
    text->setFixedHeight(m_appearance.px(sayingHeight));
    label->setBuddy(text);
    m_fields.append({line, text});
    connect(text, &QPlainTextEdit::textChanged, this,
            [this, field = m_fields.constLast()] { take(field); });
    layout()->addWidget(label);
    layout()->addWidget(text);
}

void SayingsEditor::take(const Field &field)
{
    QJsonObject lines = m_value.value(m_language->value()).toObject();
    const QString typed = field.text->toPlainText();
    if (typed.trimmed().isEmpty())
        lines.remove(field.line);
    else
        lines[field.line] = typed;
    if (lines.isEmpty())
        m_value.remove(m_language->value());
    else
        m_value[m_language->value()] = lines;
    emit edited(m_value);
}

void SayingsEditor::setValue(const QJsonObject &value)
{
    if (value == m_value)
        return; // as it stands there: the cursor stays where it is
    m_value = value;
    showLanguage();
}

void SayingsEditor::setLanguage(const QString &language)
{
    if (m_picked || language == m_language->value())
        return;
    m_language->setValue(language);
    showLanguage();
}

void SayingsEditor::showLanguage()
{
    const QString language = m_language->value();
    const QJsonObject lines = m_value.value(language).toObject();
    for (const Field &field : std::as_const(m_fields)) {
        const QSignalBlocker blocker(field.text);
        field.text->setPlaceholderText(SettingWords::builtIn(language, field.line));
        field.text->setPlainText(lines.value(field.line).toString());
    }
}

} // namespace Baton
