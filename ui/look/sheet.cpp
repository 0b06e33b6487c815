// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/sheet.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Baton {

namespace {

// @role is a colour of the Look, a number with @ behind it a length for a font of 13 px.
constexpr auto sheetTemplate = R"(
QLineEdit, QPlainTextEdit {
  background: @surface; color: @text; border: 1px solid @field; border-radius: 4px;
  padding: 0 7px; selection-background-color: @accent; selection-color: @onAccent; }
QLineEdit { min-height: 28@px; max-height: 28@px; }
QLineEdit:focus, QPlainTextEdit:focus { border: 2px solid @accent; padding: 0 6px; }
QLineEdit:focus { min-height: 26@px; max-height: 26@px; }
QLineEdit[refused="true"], QPlainTextEdit[refused="true"] {
  border: 2px solid @danger; padding: 0 6px; }
QLineEdit[refused="true"] { min-height: 26@px; max-height: 26@px; }
QLineEdit:disabled { background: @alt; border-color: @line; color: @disabled; }
QHeaderView { background: @alt; }
QHeaderView::section { background: @alt; color: @text2; border: none;
  border-bottom: 1px solid @line; padding: 5px 4px 5px 12px; font-weight: 600; }
QMenu { background: @surface; color: @text; border: 1px solid @btnLine; padding: 4px 0; }
QMenu::item { padding: 6px 28px 6px 12px; }
QMenu::icon { padding-left: 12px; }
QMenu::item:selected { background: @accentTint; color: @text; }
QMenu::item:disabled { color: @disabled; }
QMenu::separator { height: 1px; background: @line; margin: 4px 0; }
QToolTip { background: @text; color: @surface; border: 1px solid @text; padding: 4px 6px; }
)";

QString colourOf(const Look &look, QStringView role)
{
    static const std::pair<QStringView, Role> roles[] = {
        {u"surface", &Look::surface},   {u"alt", &Look::alt},         {u"line", &Look::line},
        {u"btnLine", &Look::btnLine},   {u"field", &Look::field},     {u"text", &Look::text},
        {u"text2", &Look::text2},       {u"disabled", &Look::disabled}, {u"accent", &Look::accent},
        {u"accentTint", &Look::accentTint}, {u"onAccent", &Look::onAccent},
        {u"danger", &Look::danger},
    };
    for (const auto &[name, member] : roles) {
        if (name == role)
            return (look.*member).name();
    }
    Q_UNREACHABLE();
}

} // namespace

QString sheetOf(const Look &look, qreal scale)
{
    static const QRegularExpression mark(u"(\\d+)@|@(\\w+)"_s);
    const QString from = QString::fromLatin1(sheetTemplate);
    QString sheet;
    qsizetype done = 0;
    for (auto it = mark.globalMatch(from); it.hasNext();) {
        const auto match = it.next();
        sheet += QStringView(from).mid(done, match.capturedStart() - done);
        done = match.capturedEnd();
        sheet += match.hasCaptured(1) ? QString::number(qRound(match.captured(1).toInt() * scale))
                                      : colourOf(look, match.capturedView(2));
    }
    sheet += QStringView(from).mid(done);
    return sheet;
}

} // namespace Baton
