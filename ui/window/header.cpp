// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/header.h"

#include "ui/parts/button.h"
#include "ui/parts/label.h"
#include "ui/window/bell.h"

#include <QActionGroup>
#include <QHBoxLayout>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace Baton {

namespace {

constexpr int headerHeight = 48;
constexpr int boxWidth = 188;

} // namespace

Header::Header(Appearance &appearance, const QString &who, QWidget *parent)
    : Pane(appearance, &Look::surface, Qt::BottomEdge, parent),
      m_title(new Label(appearance, Type::Page, &Look::text, Weight::Strong, this)),
      m_workspace(new Button(appearance, ButtonKind::Box, Glyph::Integrations,
                             tr("All workspaces"), this)),
      m_workspaces(new QMenu(m_workspace)),
      m_bell(new Bell(appearance, this)),
      m_operator(new Button(appearance, ButtonKind::Flat, Glyph::User, who, this))
{
    setFixedHeight(appearance.px(headerHeight));
    m_title->setObjectName(u"pageTitle"_s);
    m_workspace->setObjectName(u"workspaceBox"_s);
    m_workspaces->setObjectName(u"workspaceMenu"_s);
    m_workspace->setFixedWidth(appearance.px(boxWidth));
    m_operator->setObjectName(u"operatorMenu"_s);
    m_operator->setToolTip(tr("Look and keys"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 0, 8, 0);
    row->setSpacing(12);
    row->addWidget(m_title);
    row->addWidget(m_workspace);
    row->addStretch(1);
    row->addWidget(m_bell);
    row->addWidget(m_operator);
    connect(m_workspace, &QAbstractButton::clicked, this, [this] {
        fillWorkspaces();
        m_workspaces->setMinimumWidth(m_workspace->width());
        m_workspaces->popup(m_workspace->mapToGlobal(QPoint(0, m_workspace->height())));
    });
    makeOperatorMenu();
}

void Header::makeOperatorMenu()
{
    auto *menu = new QMenu(m_operator);
    auto *group = new QActionGroup(menu);
    const ThemeChoice now = static_cast<const Appearance &>(m_appearance).choice();
    const auto add = [&](const QString &words, ThemeChoice choice) {
        QAction *action = menu->addAction(words, this, [this, choice] { emit themeChosen(choice); });
        action->setCheckable(true);
        action->setChecked(choice == now);
        action->setObjectName(u"look:%1"_s.arg(int(choice)));
        group->addAction(action);
    };
    menu->setObjectName(u"operatorActions"_s);
    menu->addSection(tr("Look"));
    add(tr("As the desktop"), ThemeChoice::AsDesktop);
    add(tr("Light"), ThemeChoice::Light);
    add(tr("Dark"), ThemeChoice::Dark);
    add(tr("High contrast"), ThemeChoice::HighContrast);
    menu->addSeparator();
    QAction *still = menu->addAction(tr("Reduce motion"), this, &Header::stillnessChosen);
    still->setObjectName(u"reduceMotion"_s);
    still->setCheckable(true);
    connect(menu, &QMenu::aboutToShow, still, [this, still] {
        still->setChecked(m_appearance.isStill());
    });
    menu->addAction(tr("Export as CSV…"), this, &Header::exportAsked)->setObjectName(u"exportAction"_s);
    menu->addAction(tr("All keys") + u"\tF1"_s, this, &Header::keysAsked)
        ->setObjectName(u"keysAction"_s);
    menu->addSeparator();
    m_keepsAnswering = menu->addAction(tr("Keep answering when the window is closed"));
    m_keepsAnswering->setObjectName(u"keepsAnswering"_s);
    m_keepsAnswering->setCheckable(true);
    connect(m_keepsAnswering, &QAction::triggered, this, &Header::keepsAnsweringChosen);
    menu->addAction(tr("Quit Baton") + u"\tCtrl+Q"_s, this, &Header::quitAsked)
        ->setObjectName(u"quitAction"_s);
    connect(m_operator, &QAbstractButton::clicked, this, [this, menu] {
        const QSize size = menu->sizeHint();
        menu->popup(m_operator->mapToGlobal(
            QPoint(m_operator->width() - size.width(), m_operator->height())));
    });
}

void Header::setKeepsAnswering(bool keeps)
{
    m_keepsAnswering->setChecked(keeps);
}

void Header::setTitle(const QString &title)
{
    m_title->setText(title);
}

void Header::setWorkspaces(const QMap<WorkspaceId, QString> &names)
{
    m_names.insert(names);
    if (!m_chosen.isNull())
        m_workspace->setWords(m_names.value(m_chosen));
}

void Header::fillWorkspaces()
{
    m_workspaces->clear();
    const auto add = [this](const QString &name, WorkspaceId id) {
        QAction *action = m_workspaces->addAction(name, this, [this, id] { choose(id); });
        action->setObjectName(u"workspace:%1"_s.arg(id.value()));
        action->setCheckable(true);
        action->setChecked(id == m_chosen);
    };
    add(tr("All workspaces"), {});
    for (auto it = m_names.cbegin(); it != m_names.cend(); ++it)
        add(it.value(), it.key());
}

void Header::choose(WorkspaceId workspace)
{
    m_chosen = workspace;
    m_workspace->setWords(m_names.value(workspace, tr("All workspaces")));
    emit workspaceChosen(workspace);
}

} // namespace Baton
