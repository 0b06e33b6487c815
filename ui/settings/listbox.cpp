// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/listbox.h"

#include <QMenu>

using namespace Qt::StringLiterals;

namespace Baton {

ListBox::ListBox(const Appearance &appearance, QWidget *parent)
    : Button(appearance, ButtonKind::Box, Glyph::None, u" "_s, parent), m_menu(new QMenu(this))
{
    connect(this, &QAbstractButton::clicked, this, &ListBox::open);
    describe();
}

void ListBox::setChoices(const QList<PickBox::Choice> &choices)
{
    m_choices = choices;
    describe();
}

void ListBox::setValue(const QStringList &values)
{
    m_values = values;
    describe();
}

void ListBox::setTopic(const QString &topic)
{
    m_topic = topic;
    describe();
}

QString ListBox::wordsOf(const QString &value) const
{
    for (const PickBox::Choice &choice : m_choices) {
        if (choice.value == value)
            return choice.words;
    }
    return value;
}

void ListBox::describe()
{
    QStringList words;
    for (const QString &value : std::as_const(m_values))
        words.append(wordsOf(value));
    setWords(words.isEmpty() ? tr("None") : words.join(u", "_s));
    setAccessibleName(m_topic + u": "_s + text());
}

void ListBox::open()
{
    m_menu->clear();
    QList<PickBox::Choice> choices = m_choices;
    for (const QString &value : std::as_const(m_values)) {
        if (wordsOf(value) == value)
            choices.append({value, value});
    }
    for (const PickBox::Choice &choice : std::as_const(choices)) {
        QAction *action = m_menu->addAction(QString(choice.words).replace(u'&', u"&&"_s), this,
                                            [this, value = choice.value] { toggle(value); });
        action->setObjectName(objectName() + u':' + choice.value);
        action->setCheckable(true);
        action->setChecked(m_values.contains(choice.value));
    }
    if (choices.isEmpty())
        m_menu->addAction(tr("The helpdesk named nobody to pick yet"))->setEnabled(false);
    m_menu->setMinimumWidth(width());
    m_menu->popup(mapToGlobal(QPoint(0, height())));
}

void ListBox::toggle(const QString &value)
{
    if (m_values.removeAll(value) == 0)
        m_values.append(value);
    describe();
    emit picked(m_values);
}

} // namespace Baton
