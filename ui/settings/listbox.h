// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/pickbox.h"

namespace Baton {

/// Picks any number of several from a menu.
class ListBox : public Button
{
    Q_OBJECT

public:
    explicit ListBox(const Appearance &appearance, QWidget *parent = nullptr);

    void setChoices(const QList<PickBox::Choice> &choices);
    /// Values that are no choice are kept and shown as they are.
    void setValue(const QStringList &values);
    void setTopic(const QString &topic);

signals:
    void picked(const QStringList &values);

private:
    void open();
    void toggle(const QString &value);
    QString wordsOf(const QString &value) const;
    void describe();

    QMenu *m_menu;
    QList<PickBox::Choice> m_choices;
    QStringList m_values;
    QString m_topic;
};

} // namespace Baton
