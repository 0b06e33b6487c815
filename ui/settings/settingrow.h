// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/settinglines.h"
#include "ui/look/appearance.h"

#include <QWidget>

namespace Baton {

class CheckLine;
class FieldEditor;

/// One setting: its name, the line that says what it does, and its editor at the right.
class SettingRow : public QWidget
{
    Q_OBJECT

public:
    /// The editor is found as "setting:" and the field's path, what is wrong as "refused:".
    SettingRow(const Appearance &appearance, const SettingLine &line, QWidget *parent = nullptr);

    FieldEditor *editor() { return m_editor; }
    /// What its value does not do, for people to know; empty: nothing to say.
    void warn(const QString &words);

private:
    void sayRefused(const QString &words);
    void say();

    FieldEditor *m_editor;
    CheckLine *m_check; ///< shown while its value is refused, or of little use
    QString m_refused;
    QString m_warning;
};

} // namespace Baton
