// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/keysheet.h"

#include "ui/look/paint.h"
#include "ui/parts/button.h"
#include "ui/parts/label.h"

#include <QGridLayout>
#include <QKeyEvent>

using namespace Qt::StringLiterals;

namespace Baton {

namespace {

struct KeyLine
{
    const char *keys; ///< alternatives apart by a blank, keys of one by +
    const char *does;
};

constexpr KeyLine lines[] = {
    {"J Down", QT_TRANSLATE_NOOP("Baton::KeySheet", "Next session")},
    {"K Up", QT_TRANSLATE_NOOP("Baton::KeySheet", "Previous session")},
    {"Enter", QT_TRANSLATE_NOOP("Baton::KeySheet", "Go to the thread; fold a section")},
    {"Esc", QT_TRANSLATE_NOOP("Baton::KeySheet", "Back to the list; leave editing")},
    {"F6 Shift+F6", QT_TRANSLATE_NOOP("Baton::KeySheet", "Next, previous pane")},
    {"Ctrl+F", QT_TRANSLATE_NOOP("Baton::KeySheet", "Filter the sessions")},
    {"Alt+1 Alt+4", QT_TRANSLATE_NOOP("Baton::KeySheet", "First to fourth view")},
    {"Ctrl+Enter", QT_TRANSLATE_NOOP("Baton::KeySheet", "Approve and send")},
    {"F2", QT_TRANSLATE_NOOP("Baton::KeySheet", "Edit the reply; copy the draft")},
    {"Del", QT_TRANSLATE_NOOP("Baton::KeySheet", "Discard the reply or draft")},
    {"H", QT_TRANSLATE_NOOP("Baton::KeySheet", "Hold the countdown of a reply")},
    {"Ctrl+Shift+T", QT_TRANSLATE_NOOP("Baton::KeySheet", "Take over")},
    {"Ctrl+Shift+H", QT_TRANSLATE_NOOP("Baton::KeySheet", "Hand off now")},
    {"Ctrl+Shift+I", QT_TRANSLATE_NOOP("Baton::KeySheet", "Pause or resume the AI here")},
    {"Ctrl+Shift+R", QT_TRANSLATE_NOOP("Baton::KeySheet", "Resolve")},
    {"Ctrl+Shift+B", QT_TRANSLATE_NOOP("Baton::KeySheet", "Give back to the AI")},
    {"Ctrl+Shift+N", QT_TRANSLATE_NOOP("Baton::KeySheet", "Answer now")},
    {"Ctrl+Shift+G", QT_TRANSLATE_NOOP("Baton::KeySheet", "Tag")},
    {"Ctrl+Shift+O", QT_TRANSLATE_NOOP("Baton::KeySheet", "Open in the helpdesk")},
    {"Ctrl+Shift+W", QT_TRANSLATE_NOOP("Baton::KeySheet", "Go to Why")},
    {"Ctrl+Shift+P", QT_TRANSLATE_NOOP("Baton::KeySheet", "Pause or resume everything")},
    {"Ctrl+Q", QT_TRANSLATE_NOOP("Baton::KeySheet", "Quit Baton")},
    {"Ctrl+Shift+K", QT_TRANSLATE_NOOP("Baton::KeySheet", "Find a command or setting")},
    {"Ctrl+1 Ctrl+9", QT_TRANSLATE_NOOP("Baton::KeySheet", "First to ninth page")},
    {"Ctrl+S", QT_TRANSLATE_NOOP("Baton::KeySheet", "Save the settings, or the file of a message")},
    {"F5", QT_TRANSLATE_NOOP("Baton::KeySheet", "Check everything again")},
    {"F1", QT_TRANSLATE_NOOP("Baton::KeySheet", "This sheet")},
};

/// Alternatives of one line, each as a row of caps.
class Caps final : public QWidget
{
public:
    Caps(const Appearance &appearance, const QString &keys, QWidget *parent)
        : QWidget(parent), m_appearance(appearance)
    {
        for (const QString &way : keys.split(u' '))
            m_ways.append(way.split(u'+'));
        int width = 0;
        for (const QStringList &way : std::as_const(m_ways))
            width += keyCapsSize(way, appearance).width() + 8;
        setFixedSize(width, appearance.px(20));
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Look &look = m_appearance.look();
        QPainter painter(this);
        int x = 0;
        for (const QStringList &way : std::as_const(m_ways)) {
            paintKeyCaps(painter, rect().adjusted(x, 0, 0, 0), way, look.text2, look.btnLine,
                         m_appearance);
            x += keyCapsSize(way, m_appearance).width() + 8;
        }
    }

private:
    const Appearance &m_appearance;
    QList<QStringList> m_ways;
};

} // namespace

KeySheet::KeySheet(const Appearance &appearance, QWidget *parent)
    : QDialog(parent), m_appearance(appearance)
{
    setObjectName(u"keySheet"_s);
    setWindowTitle(tr("All keys"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(16, 16, 16, 16);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(4);
    int row = 0;
    for (const KeyLine &line : lines) {
        auto *does = new Label(appearance, Type::Small, &Look::text, Weight::Normal, this);
        does->setText(tr(line.does));
        does->setMinimumWidth(appearance.px(220));
        auto *caps = new Caps(appearance, QString::fromLatin1(line.keys), this);
        caps->setAccessibleName(QString::fromLatin1(line.keys));
        grid->addWidget(caps, row, 0);
        grid->addWidget(does, row++, 1);
    }
    auto *close = new Button(appearance, ButtonKind::Normal, Glyph::None, tr("Close"), this);
    close->setObjectName(u"closeKeys"_s);
    connect(close, &QAbstractButton::clicked, this, &QDialog::close);
    grid->addWidget(close, row, 1, Qt::AlignRight);
}

// Escape closes the sheet, also where a shortcut of the window behind it would take the key.
bool KeySheet::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape)
        event->accept();
    return QDialog::event(event);
}

void KeySheet::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), m_appearance.look().surface);
}

} // namespace Baton
