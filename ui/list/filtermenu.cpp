// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/list/filtermenu.h"

#include "ui/list/rowfilter.h"
#include "ui/words/sessionwords.h"

using namespace Qt::StringLiterals;

namespace Baton {

FilterMenu::FilterMenu(const QList<SessionRow> &rows, QWidget *parent) : QMenu(parent)
{
    setObjectName(u"filterMenu"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    for (const FilterWord &word : FilterWords::all())
        add(this, word.meaning, word.word);
    addSeparator();
    addOwners(rows);
    addLanguages(rows);
}

void FilterMenu::add(QMenu *menu, const QString &meaning, const QString &word)
{
    QAction *action = menu->addAction(QString(meaning).replace(u'&', u"&&"_s) + u'\t' + word, this,
                                      [this, word] { emit picked(word); });
    action->setObjectName(u"word:"_s + word);
}

void FilterMenu::addOwners(const QList<SessionRow> &rows)
{
    auto *owners = addMenu(tr("Who has it"));
    owners->setObjectName(u"ownerWords"_s);
    add(owners, tr("The AI"), FilterWords::ofOwner(OwnerClass::Ai));
    add(owners, tr("Nobody"), FilterWords::ofOwner(OwnerClass::Nobody));
    add(owners, tr("A person"), FilterWords::ofOwner(OwnerClass::Person));
    add(owners, tr("A team"), FilterWords::ofOwner(OwnerClass::Team));
    QMap<QString, QString> names; // sorted as people look for them
    for (const SessionRow &row : rows) {
        if (!row.ownerName.isEmpty() && row.owner != OwnerClass::Ai)
            names.insert(row.ownerName, FilterWords::ofOwner(row.ownerName));
    }
    if (!names.isEmpty())
        owners->addSeparator();
    for (auto name = names.cbegin(); name != names.cend(); ++name)
        add(owners, name.key(), name.value());
}

void FilterMenu::addLanguages(const QList<SessionRow> &rows)
{
    QMap<QString, QString> languages;
    for (const SessionRow &row : rows) {
        if (!row.language.isEmpty())
            languages.insert(SessionWords::language(row.language),
                             FilterWords::ofLanguage(row.language));
    }
    if (languages.isEmpty())
        return;
    auto *menu = addMenu(tr("Language"));
    menu->setObjectName(u"languageWords"_s);
    for (auto name = languages.cbegin(); name != languages.cend(); ++name)
        add(menu, name.key(), name.value());
}

} // namespace Baton
