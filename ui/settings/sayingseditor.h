// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/appearance.h"

#include <QJsonObject>
#include <QWidget>

class QPlainTextEdit;

namespace Baton {

class PickBox;

/// The sentences that customers read, one language at a time. An empty field shows the words that
/// are said then.
class SayingsEditor : public QWidget
{
    Q_OBJECT

public:
    /// `lines`: their words in the configuration file. Fields are named "saying:" and that word.
    SayingsEditor(const Appearance &appearance, const QStringList &lines, QWidget *parent = nullptr);

    /// By language, then by line.
    void setValue(const QJsonObject &value);
    /// The language that is shown, while none was picked here.
    void setLanguage(const QString &language);

signals:
    void edited(const QJsonObject &value);

private:
    struct Field
    {
        QString line;
        QPlainTextEdit *text;
    };

    void addField(const QString &line);
    void showLanguage();
    void take(const Field &field);

    const Appearance &m_appearance;
    PickBox *m_language;
    bool m_picked = false;
    QList<Field> m_fields;
    QJsonObject m_value;
};

} // namespace Baton
