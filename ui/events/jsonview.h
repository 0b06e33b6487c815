// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/appearance.h"

#include <QPlainTextEdit>
#include <QSyntaxHighlighter>

namespace Baton {

/// Colours the names, texts and numbers of JSON.
class JsonColours : public QSyntaxHighlighter
{
    Q_OBJECT

public:
    JsonColours(const Appearance &appearance, QTextDocument *document);

protected:
    void highlightBlock(const QString &text) override;

private:
    const Appearance &m_appearance;
};

/// A body to read: as it came, or as indented JSON. Never changed, always as plain text.
class JsonView : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit JsonView(const Appearance &appearance, QWidget *parent = nullptr);

    void setBody(const QByteArray &body);
    void setPretty(bool pretty);

private:
    void fill();

    QByteArray m_body;
    bool m_pretty = true;
};

} // namespace Baton
