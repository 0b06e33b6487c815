// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/button.h"

class QMenu;

namespace Baton {

/// Picks one of several from a menu: shows the words, knows the value.
class PickBox : public Button
{
    Q_OBJECT

public:
    struct Choice
    {
        QString value;
        QString words;
        bool isOpen = true; ///< else it is shown, and cannot be picked

        friend bool operator==(const Choice &, const Choice &) = default;
    };

    explicit PickBox(const Appearance &appearance, QWidget *parent = nullptr);

    void setChoices(const QList<Choice> &choices);
    QString value() const { return m_value; }
    /// A value that is no choice is shown as it is.
    void setValue(const QString &value);
    /// What it is for; the accessible name tells the choice too.
    void setTopic(const QString &topic);

signals:
    void picked(const QString &value);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void open();
    void step(int by);
    void pick(const QString &value);
    void describe();

    QMenu *m_menu;
    QList<Choice> m_choices;
    QString m_value;
    QString m_topic;
};

} // namespace Baton
