// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/pickbox.h"

#include <QKeyEvent>
#include <QMenu>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Baton {

PickBox::PickBox(const Appearance &appearance, QWidget *parent)
    : Button(appearance, ButtonKind::Box, Glyph::None, u" "_s, parent), m_menu(new QMenu(this))
{
    connect(this, &QAbstractButton::clicked, this, &PickBox::open);
}

void PickBox::setChoices(const QList<Choice> &choices)
{
    m_choices = choices;
    describe();
}

void PickBox::setValue(const QString &value)
{
    m_value = value;
    describe();
}

void PickBox::setTopic(const QString &topic)
{
    m_topic = topic;
    describe();
}

void PickBox::describe()
{
    const auto at = std::find_if(m_choices.cbegin(), m_choices.cend(),
                                 [this](const Choice &c) { return c.value == m_value; });
    const QString words = at == m_choices.cend() ? m_value : at->words;
    setWords(words.isEmpty() ? u"–"_s : words);
    if (!m_topic.isEmpty())
        setAccessibleName(m_topic + u": "_s + words);
}

void PickBox::open()
{
    m_menu->clear();
    for (const Choice &choice : std::as_const(m_choices)) {
        QAction *action = m_menu->addAction(QString(choice.words).replace(u'&', u"&&"_s), this,
                                            [this, value = choice.value] { pick(value); });
        action->setObjectName(objectName() + u':' + choice.value);
        action->setEnabled(choice.isOpen);
        action->setCheckable(true);
        action->setChecked(choice.value == m_value);
        if (action->isChecked())
            m_menu->setActiveAction(action);
    }
    m_menu->setMinimumWidth(width());
    m_menu->popup(mapToGlobal(QPoint(0, height())));
}

void PickBox::pick(const QString &value)
{
    if (value == m_value)
        return;
    setValue(value);
    emit picked(value);
}

void PickBox::step(int by)
{
    const auto at = std::find_if(m_choices.cbegin(), m_choices.cend(),
                                 [this](const Choice &c) { return c.value == m_value; });
    qsizetype next = at == m_choices.cend() ? 0 : at - m_choices.cbegin() + by;
    while (next >= 0 && next < m_choices.size() && !m_choices.at(next).isOpen)
        next += by;
    if (next >= 0 && next < m_choices.size())
        pick(m_choices.at(next).value);
}

void PickBox::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Down || event->key() == Qt::Key_Up)
        step(event->key() == Qt::Key_Down ? 1 : -1);
    else
        Button::keyPressEvent(event);
}

} // namespace Baton
