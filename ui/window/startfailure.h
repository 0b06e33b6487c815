// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "ui/look/appearance.h"

#include <QWidget>

namespace Baton {

class Button;
class Label;

/// Stands in the place of the console while the program cannot be started: the cause, the next step,
/// and a button that tries again. Whoever started it by a click reads no terminal.
class StartFailure : public QWidget
{
    Q_OBJECT

public:
    /// `folder`: where the data should be.
    StartFailure(const QString &folder, ThemeChoice theme);

    void say(const Error &error);

signals:
    void againAsked();
    /// Nobody wants to try again.
    void closed();

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    QWidget *makeButtons();

    QString m_folder;
    Appearance m_look;
    Label *m_what;
    Label *m_fix;
    Label *m_where;
    Button *m_again;
};

} // namespace Baton
