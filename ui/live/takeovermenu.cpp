// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/live/takeovermenu.h"

#include "ui/look/glyph.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Baton {

TakeOverMenu::TakeOverMenu(const Appearance &appearance, QWidget *parent)
    : QMenu(parent), m_appearance(appearance)
{
    setObjectName(u"takeOverMenu"_s);
    setAccessibleName(tr("Take over as"));
}

void TakeOverMenu::setPeople(WorkspaceId workspace, const People &people)
{
    m_workspace = workspace;
    m_people = people;
}

TeammateId TakeOverMenu::who() const
{
    const TeammateId kept(m_operators.value(QString::number(m_workspace.value())).toString());
    const bool there
        = std::any_of(m_people.teammates.begin(), m_people.teammates.end(),
                      [&kept](const Colleague &each) { return each.id == kept; });
    return there ? kept : TeammateId();
}

void TakeOverMenu::ask(const QPoint &at)
{
    clear();
    const Look &look = m_appearance.look();
    const QIcon person = glyphIcon(Glyph::Person, look.mate, look.disabled);
    addAction(tr("Who are you there? Asked once."))->setEnabled(false);
    for (const Colleague &each : std::as_const(m_people.teammates)) {
        QAction *action = addAction(person, QString(each.name).replace(u'&', u"&&"_s), this,
                                    [this, id = each.id] { choose(id); });
        action->setObjectName(u"takeOverAs:"_s + each.id.value());
    }
    addSeparator();
    QAction *hold = addAction(glyphIcon(Glyph::Pause, look.text2, look.disabled),
                              tr("Only hold the AI"), this, [this] { emit chosen({}); });
    hold->setObjectName(u"takeOverHold"_s);
    setActiveAction(actions().value(1));
    popup(at);
}

void TakeOverMenu::choose(const TeammateId &teammate)
{
    m_operators.insert(QString::number(m_workspace.value()), teammate.value());
    emit operatorChanged();
    emit chosen(teammate);
}

} // namespace Baton
