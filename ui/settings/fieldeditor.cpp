// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/fieldeditor.h"

#include "ui/look/paint.h"
#include "ui/parts/label.h"
#include "ui/parts/switch.h"
#include "ui/settings/listbox.h"
#include "ui/settings/sayingseditor.h"

#include <QHBoxLayout>
#include <QJsonArray>
#include <QJsonObject>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace Baton {

namespace {

constexpr int dotSize = 7;
constexpr int dotRoom = 14;
constexpr int numberFieldWidth = 68;
constexpr int linesHeight = 76;

QStringList textsOf(const QJsonValue &value)
{
    QStringList texts;
    for (const QJsonValue &each : value.toArray())
        texts.append(each.isDouble() ? QString::number(each.toInteger()) : each.toString());
    return texts;
}

/// A whole number as one; else the text, for the check on saving to name what is allowed.
QJsonValue numberOr(const QString &text)
{
    bool whole = false;
    const qint64 number = text.trimmed().toLongLong(&whole);
    return whole ? QJsonValue(number) : QJsonValue(text);
}

QJsonArray arrayOf(const QStringList &parts, bool numbers)
{
    QJsonArray array;
    for (const QString &part : parts) {
        if (!part.trimmed().isEmpty())
            array.append(numbers ? numberOr(part) : QJsonValue(part.trimmed()));
    }
    return array;
}

} // namespace

FieldEditor::FieldEditor(const Appearance &appearance, const SettingLine &line, const QString &name,
                         const QString &label, QWidget *parent)
    : QWidget(parent), m_appearance(appearance), m_line(line)
{
    const FieldKind kind = line.field.kind;
    const bool onePicked = kind == FieldKind::Choice || line.picker == SettingPicker::HandoffTarget
        || line.picker == SettingPicker::Language;
    QWidget *editor = kind == FieldKind::Flag ? makeSwitch()
        : onePicked                           ? makePick()
        : kind == FieldKind::Sayings          ? makeSayings()
        : line.picker == SettingPicker::Teams ? makeList()
        : kind == FieldKind::Texts            ? makeLines()
                                              : makeText();
    editor->setObjectName(name);
    editor->setAccessibleName(label);
    if (m_pick)
        m_pick->setTopic(label);
    if (m_list)
        m_list->setTopic(label);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, dotRoom, 0);
    row->setSpacing(8);
    row->addWidget(editor, isNumber() || m_switch ? 0 : 1);
    if (line.field.unit != FieldUnit::None) {
        auto *unit = new Label(appearance, Type::Small, &Look::text2, Weight::Normal, this);
        unit->setText(SettingWords::unit(line.field.unit));
        row->addWidget(unit);
    }
    if (isNumber() || m_switch)
        row->addStretch(1);
    setFocusProxy(editor);
}

bool FieldEditor::isNumber() const
{
    const FieldKind kind = m_line.field.kind;
    return kind == FieldKind::Share || kind == FieldKind::Count || kind == FieldKind::Span;
}

QWidget *FieldEditor::makeSwitch()
{
    m_switch = new Switch(m_appearance, this);
    connect(m_switch, &Switch::clicked, this, [this](bool on) { emit edited(on); });
    return m_switch;
}

QWidget *FieldEditor::makePick()
{
    m_pick = new PickBox(m_appearance, this);
    m_pick->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    QList<PickBox::Choice> choices;
    for (const QString &word : m_line.field.allowed) {
        const bool comesNext = SettingWords::comesNext(word);
        const QString words = SettingWords::choice(word);
        choices.append({word, comesNext ? tr("%1: comes next").arg(words) : words, !comesNext});
    }
    m_pick->setChoices(choices);
    connect(m_pick, &PickBox::picked, this, [this](const QString &word) { emit edited(word); });
    return m_pick;
}

QWidget *FieldEditor::makeList()
{
    m_list = new ListBox(m_appearance, this);
    m_list->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(m_list, &ListBox::picked, this,
            [this](const QStringList &ids) { emit edited(QJsonArray::fromStringList(ids)); });
    return m_list;
}

QWidget *FieldEditor::makeLines()
{
    m_lines = new QPlainTextEdit(this);
    m_lines->setTabChangesFocus(true);
    m_lines->setFixedHeight(m_appearance.px(linesHeight));
    m_lines->setLineWrapMode(QPlainTextEdit::NoWrap);
    connect(m_lines, &QPlainTextEdit::textChanged, this, [this] { emit edited(typed()); });
    return m_lines;
}

QWidget *FieldEditor::makeText()
{
    m_text = new QLineEdit(this);
    if (isNumber())
        m_text->setFixedWidth(m_appearance.px(numberFieldWidth));
    connect(m_text, &QLineEdit::textEdited, this, [this] { emit edited(typed()); });
    return m_text;
}

QWidget *FieldEditor::makeSayings()
{
    m_sayings = new SayingsEditor(m_appearance, m_line.field.allowed, this);
    connect(m_sayings, &SayingsEditor::edited, this,
            [this](const QJsonObject &value) { emit edited(value); });
    return m_sayings;
}

QJsonValue FieldEditor::typed() const
{
    if (m_lines)
        return arrayOf(m_lines->toPlainText().split(u'\n'), false);
    const QString text = m_text->text();
    if (m_line.field.kind == FieldKind::Text)
        return text.trimmed();
    if (m_line.field.kind == FieldKind::Spans)
        return arrayOf(text.split(u','), true);
    if (m_line.field.kind != FieldKind::Share)
        return numberOr(text);
    bool isNumber = false;
    const double share = QLocale().toDouble(text.trimmed(), &isNumber);
    return isNumber ? QJsonValue(share) : QJsonValue(text);
}

QString FieldEditor::shown(const QJsonValue &value) const
{
    if (m_line.field.kind == FieldKind::Share && value.isDouble())
        return QLocale().toString(value.toDouble(), 'g', 6);
    if (value.isDouble())
        return QString::number(value.toInteger());
    return value.isArray() ? textsOf(value).join(u", "_s) : value.toString();
}

void FieldEditor::setValue(const QJsonValue &value)
{
    if (m_switch)
        m_switch->setChecked(value.toBool());
    else if (m_pick)
        m_pick->setValue(value.toString());
    else if (m_list)
        m_list->setValue(textsOf(value));
    else if (m_sayings)
        m_sayings->setValue(value.toObject());
    else if (typed() == value)
        return; // as it stands there: the cursor stays where it is
    else if (m_lines) {
        const QSignalBlocker blocker(m_lines);
        m_lines->setPlainText(textsOf(value).join(u'\n'));
    } else {
        m_text->setText(shown(value));
    }
}

void FieldEditor::setChanged(bool changed)
{
    m_changed = changed;
    describe();
    update();
}

void FieldEditor::setRefused(const QString &words)
{
    if (words == m_refused)
        return;
    m_refused = words;
    for (QWidget *field : {static_cast<QWidget *>(m_text), static_cast<QWidget *>(m_lines)}) {
        if (!field)
            continue;
        field->setProperty("refused", !words.isEmpty()); // the style sheet gives it a red edge
        field->style()->unpolish(field);
        field->style()->polish(field);
    }
    describe();
    emit refused(words);
}

void FieldEditor::describe()
{
    setAccessibleDescription(!m_refused.isEmpty() ? m_refused
                                 : m_changed      ? tr("Not saved yet")
                                                  : QString());
    focusProxy()->setAccessibleDescription(m_refused);
}

void FieldEditor::setChoices(const QList<PickBox::Choice> &choices)
{
    if (m_pick)
        m_pick->setChoices(choices);
    if (m_list)
        m_list->setChoices(choices);
}

void FieldEditor::paintEvent(QPaintEvent *)
{
    if (!m_changed)
        return;
    const QColor accent = m_appearance.look().accent;
    QPainter painter(this);
    paintBox(painter, {width() - dotSize, (height() - dotSize) / 2, dotSize, dotSize}, accent,
             accent, dotSize / 2.0);
}

} // namespace Baton
