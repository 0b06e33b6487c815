// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/settinglines.h"
#include "ui/parts/pickbox.h"

#include <QJsonValue>
#include <QWidget>

class QLineEdit;
class QPlainTextEdit;

namespace Baton {

class ListBox;
class SayingsEditor;
class Switch;

/// Edits one setting, with what fits its type. Takes what was typed as it is: saving checks it, by
/// the rules of the configuration file.
class FieldEditor : public QWidget
{
    Q_OBJECT

public:
    /// `name` finds what is clicked or typed in; `label` is its accessible name.
    FieldEditor(const Appearance &appearance, const SettingLine &line, const QString &name,
                const QString &label, QWidget *parent = nullptr);

    void setValue(const QJsonValue &value);
    /// Not saved yet: a dot says so.
    void setChanged(bool changed);
    /// Why the value is not allowed, and what is; empty: it may be.
    void setRefused(const QString &words);
    /// For settings that are picked rather than typed.
    void setChoices(const QList<PickBox::Choice> &choices);

    const SettingLine &line() const { return m_line; }

signals:
    void edited(const QJsonValue &value);
    void refused(const QString &words);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *makeSwitch();
    QWidget *makePick();
    QWidget *makeList();
    QWidget *makeLines();
    QWidget *makeText();
    QWidget *makeSayings();
    QJsonValue typed() const;
    QString shown(const QJsonValue &value) const;
    void describe();
    bool isNumber() const;

    const Appearance &m_appearance;
    SettingLine m_line;
    bool m_changed = false;
    QString m_refused;
    Switch *m_switch = nullptr;
    PickBox *m_pick = nullptr;
    ListBox *m_list = nullptr;
    QPlainTextEdit *m_lines = nullptr;
    QLineEdit *m_text = nullptr;
    SayingsEditor *m_sayings = nullptr;
};

} // namespace Baton
