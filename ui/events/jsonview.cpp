// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/events/jsonview.h"

#include <QJsonDocument>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Baton {

namespace {

constexpr qsizetype longestShown = 512 * 1024; // the whole is in the file that Copy gives

} // namespace

JsonColours::JsonColours(const Appearance &appearance, QTextDocument *document)
    : QSyntaxHighlighter(document), m_appearance(appearance)
{
    connect(&appearance, &Appearance::changed, this, &QSyntaxHighlighter::rehighlight);
}

void JsonColours::highlightBlock(const QString &text)
{
    static const QRegularExpression token(
        uR"(("(?:[^"\\]|\\.)*")(\s*:)?|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|\b(?:true|false|null)\b)"_s);
    const Look &look = m_appearance.look();
    for (auto it = token.globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        const bool isText = match.hasCaptured(1) && !match.captured(1).isEmpty();
        const bool isName = isText && !match.captured(2).isEmpty();
        const QColor colour = isName ? look.accent : isText ? look.ai : look.mate;
        const int length = int(isText ? match.capturedLength(1) : match.capturedLength());
        setFormat(int(match.capturedStart()), length, colour);
    }
}

JsonView::JsonView(const Appearance &appearance, QWidget *parent) : QPlainTextEdit(parent)
{
    setReadOnly(true);
    setTabChangesFocus(true);
    setFont(appearance.fixedFont());
    setLineWrapMode(WidgetWidth); // a reply is one long line
    new JsonColours(appearance, document());
}

void JsonView::setBody(const QByteArray &body)
{
    if (body == m_body)
        return;
    m_body = body;
    fill();
}

void JsonView::setPretty(bool pretty)
{
    m_pretty = pretty;
    fill();
}

void JsonView::fill()
{
    const QJsonDocument json = QJsonDocument::fromJson(m_body);
    const bool isJson = !json.isNull();
    const QByteArray shown = m_pretty && isJson ? json.toJson(QJsonDocument::Indented) : m_body;
    setPlainText(QString::fromUtf8(shown.left(longestShown)));
}

} // namespace Baton
