// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/thread/messagetext.h"

#include <QRegularExpression>
#include <QTextDocument>
#include <QWheelEvent>

#include <cmath>

using namespace Qt::StringLiterals;

namespace Baton {

MessageText::MessageText(const Appearance &appearance, Type type, QWidget *parent)
    : QTextEdit(parent), m_appearance(appearance)
{
    setFrameShape(NoFrame);
    setReadOnly(true);
    setAcceptRichText(false);
    setUndoRedoEnabled(false);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setFocusPolicy(Qt::ClickFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    document()->setDocumentMargin(0);
    setFont(appearance.font(type));
    viewport()->setAutoFillBackground(false);
    setAutoFillBackground(false);
    connect(&appearance, &Appearance::changed, this, &MessageText::emphasise);
}

void MessageText::setMessage(const QString &text, bool leadWords, bool citations)
{
    if (text == m_message && leadWords == m_leadWords && citations == m_citations)
        return;
    m_message = text;
    m_leadWords = leadWords;
    m_citations = citations;
    setPlainText(text);
    setAccessibleName(text);
    emphasise();
}

void MessageText::emphasise()
{
    static const QRegularExpression lead(
        u"^[\\p{Lu}][\\p{L} ]{1,24}:(?=\\s|$)"_s, QRegularExpression::MultilineOption);
    static const QRegularExpression citation(u"\\[\\d{1,2}\\]"_s);
    QTextCursor cursor(document());
    const auto format = [&](const QRegularExpression &pattern, const QTextCharFormat &as) {
        for (auto it = pattern.globalMatch(m_message); it.hasNext();) {
            const auto match = it.next();
            cursor.setPosition(int(match.capturedStart()));
            cursor.setPosition(int(match.capturedEnd()), QTextCursor::KeepAnchor);
            cursor.mergeCharFormat(as);
        }
    };
    QTextCharFormat strong;
    strong.setFontWeight(QFont::DemiBold);
    QTextCharFormat quiet;
    quiet.setForeground(m_appearance.look().text3);
    if (m_leadWords)
        format(lead, strong);
    if (m_citations)
        format(citation, quiet);
}

int MessageText::naturalWidth(int limit) const
{
    QTextDocument *doc = document();
    doc->setTextWidth(limit);
    return qMin(limit, int(std::ceil(doc->idealWidth())) + 1);
}

int MessageText::heightAt(int width) const
{
    document()->setTextWidth(width);
    return int(std::ceil(document()->size().height()));
}

// The thread scrolls, not the single text.
void MessageText::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

} // namespace Baton
