// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/palette.h"

#include "ui/parts/listrows.h"
#include "ui/parts/searchfield.h"
#include "ui/words/tips.h"

#include <QKeyEvent>
#include <QListWidget>
#include <QPainter>
#include <QRegularExpression>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Baton {

namespace {

constexpr QSize paletteSize(560, 400);

/// Every word typed begins a word of the command, or is somewhere in its hint.
bool fitsCommand(const PaletteCommand &command, const QStringList &typed)
{
    const QStringList words = command.words.split(u' ', Qt::SkipEmptyParts);
    return std::all_of(typed.begin(), typed.end(), [&](const QString &part) {
        return command.hint.contains(part, Qt::CaseInsensitive)
            || std::any_of(words.begin(), words.end(), [&part](const QString &word) {
                   return word.startsWith(part, Qt::CaseInsensitive);
               });
    });
}

/// "Ctrl+1" or "F1", and not words that explain.
bool isKeys(const QString &hint)
{
    static const QRegularExpression keys(u"^(F\\d+|\\S+\\+\\S+)$"_s);
    return keys.match(hint).hasMatch();
}

} // namespace

CommandPalette::CommandPalette(const Appearance &appearance, QList<PaletteCommand> commands,
                               QWidget *parent)
    : QDialog(parent),
      m_appearance(appearance),
      m_commands(std::move(commands)),
      m_field(new SearchField(appearance, this)),
      m_list(new QListWidget(this))
{
    setObjectName(u"commandPalette"_s);
    setWindowTitle(tr("Commands"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(appearance.px(paletteSize.width()), appearance.px(paletteSize.height()));
    m_field->setObjectName(u"paletteField"_s);
    m_field->setAccessibleName(tr("Find a command or setting"));
    m_field->setPlaceholderText(tr("Find a command or setting"));
    m_field->installEventFilter(this);
    m_list->setObjectName(u"paletteList"_s);
    m_list->setAccessibleName(tr("Commands"));
    m_list->setItemDelegate(new ListRows(appearance, m_list));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 12, 12, 12);
    column->setSpacing(8);
    column->addWidget(m_field);
    column->addWidget(m_list);
    connect(m_field, &QLineEdit::textChanged, this, &CommandPalette::fill);
    connect(m_field, &QLineEdit::returnPressed, this, &CommandPalette::run);
    connect(m_list, &QListWidget::itemClicked, this, &CommandPalette::run);
    fill({});
    m_field->setFocus();
}

void CommandPalette::fill(const QString &text)
{
    const QStringList typed = text.split(u' ', Qt::SkipEmptyParts);
    m_list->clear();
    m_shown.clear();
    for (int i = 0; i < m_commands.size(); ++i) {
        const PaletteCommand &command = m_commands.at(i);
        if (!fitsCommand(command, typed))
            continue;
        m_shown.append(i);
        auto *row = new QListWidgetItem(command.words, m_list);
        if (isKeys(command.hint))
            row->setData(ListRows::KeysRole, command.hint.split(u'+'));
        else
            row->setData(ListRows::AsideRole, command.hint);
        const QString whole = command.hint.isEmpty()
            ? command.words
            : u"%1  –  %2"_s.arg(command.words, command.hint);
        row->setData(Qt::AccessibleTextRole, whole);
        row->setToolTip(plainTip(whole));
    }
    m_list->setCurrentRow(0);
}

void CommandPalette::run()
{
    const int row = m_list->currentRow();
    if (row < 0 || row >= m_shown.size())
        return;
    const std::function<void()> act = m_commands.at(m_shown.at(row)).act;
    close();
    act();
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Up) {
            const int next = m_list->currentRow() + (key == Qt::Key_Down ? 1 : -1);
            m_list->setCurrentRow(qBound(0, next, m_list->count() - 1));
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

void CommandPalette::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), m_appearance.look().surface);
}

} // namespace Baton
