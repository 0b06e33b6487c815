// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/appearance.h"

#include <QLineEdit>

namespace Baton {

class Button;

/// A field for a secret: dots, and a button that shows what they stand for. What is pasted loses
/// the blanks and line breaks that came along.
class SecretField : public QLineEdit
{
    Q_OBJECT

public:
    /// The button is found as "show:" and `name`.
    SecretField(const Appearance &appearance, const QString &name, const QString &label,
                QWidget *parent = nullptr);

    QByteArray secret() const { return text().simplified().remove(u' ').toUtf8(); }

    /// What shows it, for the order of Tab.
    QWidget *eye() const;

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    Button *m_eye;
};

} // namespace Baton
