// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/secretfield.h"

#include "ui/parts/button.h"

#include <QKeyEvent>

using namespace Qt::StringLiterals;

namespace Baton {

namespace {

constexpr int eyeMargin = 3;

} // namespace

SecretField::SecretField(const Appearance &appearance, const QString &name, const QString &label,
                         QWidget *parent)
    : QLineEdit(parent), m_eye(new Button(appearance, ButtonKind::Flat, Glyph::Eye, {}, this))
{
    setObjectName(name);
    setAccessibleName(label);
    setEchoMode(Password);
    m_eye->setObjectName(u"show:"_s + name);
    m_eye->setSmall(true);
    m_eye->setCheckable(true);
    m_eye->setAccessibleName(tr("Show %1").arg(label));
    m_eye->setToolTip(m_eye->accessibleName());
    setTextMargins(0, 0, m_eye->sizeHint().width() - eyeMargin, 0);
    connect(m_eye, &QAbstractButton::toggled, this,
            [this](bool on) { setEchoMode(on ? Normal : Password); });
}

QWidget *SecretField::eye() const
{
    return m_eye;
}

/// What is typed while the button has the focus comes by here too, and is not meant for the field.
void SecretField::keyPressEvent(QKeyEvent *event)
{
    if (m_eye->hasFocus())
        event->ignore();
    else
        QLineEdit::keyPressEvent(event);
}

void SecretField::resizeEvent(QResizeEvent *event)
{
    QLineEdit::resizeEvent(event);
    const QSize eye = m_eye->sizeHint();
    m_eye->setGeometry(width() - eye.width() - eyeMargin, (height() - eye.height()) / 2,
                       eye.width(), eye.height());
}

} // namespace Baton
