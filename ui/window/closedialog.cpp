// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/closedialog.h"

#include "ui/parts/button.h"
#include "ui/parts/label.h"

#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace Baton {

namespace {

constexpr int closeWidth = 520;

} // namespace

CloseDialog::CloseDialog(const Appearance &appearance, QWidget *parent) : QDialog(parent)
{
    setObjectName(u"closeDialog"_s);
    setWindowTitle(tr("Close the window"));
    setAttribute(Qt::WA_DeleteOnClose);
    setFixedWidth(appearance.px(closeWidth));
    auto *question = new Label(appearance, Type::Body, &Look::text, Weight::Strong, this);
    question->setWordWrap(true);
    question->setText(tr("Keep answering customers without this window?"));
    auto *note = new Label(appearance, Type::Small, &Look::text2, Weight::Normal, this);
    note->setWordWrap(true);
    note->setText(tr("Baton answers only while it runs. In the background it goes on; the icon in "
                     "the tray, or starting Baton again, brings the window back. This is asked once: "
                     "your menu at the top right has the switch, and Quit."));
    auto *quit = new Button(appearance, ButtonKind::Normal, Glyph::None, tr("Quit Baton"), this);
    quit->setObjectName(u"closeQuit"_s);
    quit->setAutoDefault(false);
    auto *keep = new Button(appearance, ButtonKind::Primary, Glyph::Ai, tr("Keep answering"), this);
    keep->setObjectName(u"closeKeep"_s);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch(1);
    buttons->addWidget(quit);
    buttons->addWidget(keep);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(12);
    column->addWidget(question);
    column->addWidget(note);
    column->addLayout(buttons);
    const auto choose = [this](bool goesOn) {
        close();
        emit chosen(goesOn);
    };
    connect(quit, &QAbstractButton::clicked, this, [choose] { choose(false); });
    connect(keep, &QAbstractButton::clicked, this, [choose] { choose(true); });
    keep->setFocus();
}

} // namespace Baton
