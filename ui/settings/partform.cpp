// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/partform.h"

#include "domain/words.h"
#include "ui/parts/card.h"
#include "ui/settings/draftbinder.h"
#include "ui/settings/fieldeditor.h"
#include "ui/settings/handoffpick.h"
#include "ui/settings/sayingseditor.h"
#include "ui/settings/settingrow.h"
#include "ui/words/sessionwords.h"

#include <QFileDialog>
#include <QJsonArray>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Baton {

namespace {

/// "web" of "channels.web.autopilot".
QString channelOf(const QString &path)
{
    return path.section(u'.', 1, 1);
}

} // namespace

PartForm::PartForm(const Appearance &appearance, DraftBinder &binder, ConnectDesk &connecting,
                   SettingPart part, QWidget *parent)
    : PageScroll(appearance, parent),
      m_look(appearance),
      m_binder(binder),
      m_connecting(connecting),
      m_part(part)
{
    connect(&m_binder, &DraftBinder::changed, this, &PartForm::showWhatCounts);
}

void PartForm::setWorkspace(const WorkspaceSettings &workspace, const People &people)
{
    m_dependents.clear();
    qDeleteAll(std::exchange(m_cards, {}));
    m_people = people;
    m_workspace = workspace;
    Card *card = nullptr;
    QString heading;
    for (const SettingLine &line : SettingWords::lines(workspace.platform)) {
        if (line.part != m_part)
            continue;
        const bool perChannel = m_part == SettingPart::Channels;
        const QString about = perChannel ? channelOf(line.field.path) : SettingWords::part(m_part);
        if (!card || about != heading) {
            card = new Card(m_look, body());
            const auto channel = fromWord<Channel>(about);
            card->setTitle(perChannel ? SessionWords::channel(channel.value_or(Channel::Other)).text
                                      : about,
                           perChannel ? workspace.name
                                      : SettingWords::about(m_part) + u" · "_s + workspace.name);
            add(card);
            m_cards.append(card);
            heading = about;
        }
        addRow(card, line, workspace.key);
    }
    for (Card *each : std::as_const(m_cards))
        each->show(); // now, not when the layout gets to it: a row may be asked for at once
    showWhatCounts();
}

void PartForm::showWhatCounts()
{
    for (const Dependent &each : std::as_const(m_dependents)) {
        const SettingLine &line = each.row->editor()->line();
        const QJsonValue now = m_binder.draft().value(each.workspace, line.onlyWhen);
        if (!line.onlyWhen.isEmpty())
            each.row->setVisible(line.onlyAt.split(u'|').contains(now.toVariant().toString()));
        const QString value = m_binder.draft().value(each.workspace, line.field.path).toString();
        each.row->warn(line.field.kind == FieldKind::Choice && SettingWords::comesNext(value)
                           ? tr("This version cannot do that yet and answers with the embedded "
                                "engine: nothing is sent to a language model.")
                           : QString());
    }
}

void PartForm::addProgram()
{
    auto *card = new Card(m_look, body());
    card->setTitle(tr("This Baton"), tr("For all workspaces"));
    for (const SettingLine &line : SettingWords::programLines())
        addRow(card, line, {});
    add(card);
}

void PartForm::addRow(Card *card, const SettingLine &line, const WorkspaceKey &workspace)
{
    auto *row = new SettingRow(m_look, line, card);
    if (line.picker == SettingPicker::Teams) {
        QList<PickBox::Choice> choices;
        for (auto it = m_people.teams.cbegin(); it != m_people.teams.cend(); ++it)
            choices.append({it.key().value(), it.value()});
        row->editor()->setChoices(choices);
    }
    if (line.picker == SettingPicker::Language) {
        QList<PickBox::Choice> choices;
        for (const auto &[code, name] : SettingWords::languages())
            choices.append({code, name});
        row->editor()->setChoices(choices);
    }
    if (auto *sayings = row->findChild<SayingsEditor *>())
        sayings->setLanguage(m_binder.draft().value(workspace, u"language"_s).toString());
    m_binder.bind(row->editor(), workspace);
    card->column()->addWidget(row);
    if (!line.onlyWhen.isEmpty() || line.field.kind == FieldKind::Choice)
        m_dependents.append({row, workspace});
    if (line.picker == SettingPicker::Folders)
        addFolderButton(card, workspace);
    if (line.picker == SettingPicker::HandoffTarget) {
        auto *target = new HandoffPick(m_look, m_binder, m_connecting, row->editor(), card);
        card->column()->addWidget(target);
        target->start(m_workspace, m_people);
    }
}

void PartForm::addFolderButton(Card *card, const WorkspaceKey &workspace)
{
    auto *button = new Button(m_look, ButtonKind::Normal, Glyph::Plus, tr("Add a folder…"), card);
    button->setObjectName(u"addFolder"_s);
    card->column()->addWidget(button, 0, Qt::AlignRight);
    connect(button, &QAbstractButton::clicked, this, [this, workspace] {
        auto *dialog = new QFileDialog(this, tr("A folder of articles"));
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setFileMode(QFileDialog::Directory);
        connect(dialog, &QFileDialog::fileSelected, this, [this, workspace](const QString &folder) {
            const QString path = u"knowledge.folders"_s;
            QJsonArray folders = m_binder.draft().value(workspace, path).toArray();
            folders.append(folder);
            m_binder.draft().change(workspace, path, folders);
            m_binder.refresh();
        });
        dialog->open();
    });
}

} // namespace Baton
