// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/channelmatrix.h"

#include "domain/words.h"
#include "ui/parts/button.h"
#include "ui/parts/chiplabel.h"
#include "ui/parts/label.h"
#include "ui/parts/pane.h"
#include "ui/settings/draftbinder.h"
#include "ui/settings/fieldeditor.h"
#include "ui/words/sessionwords.h"

#include <QGridLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Baton {

namespace {

enum MatrixColumn { NameColumn, AutopilotColumn, OutColumn, AssistColumn, SettleColumn, LastColumn };

constexpr std::pair<MatrixColumn, const char *> matrixFields[] = {
    {AutopilotColumn, "autopilot"},
    {OutColumn, "answersGoOut"},
    {AssistColumn, "assist"},
    {SettleColumn, "settleSeconds"},
};
constexpr int matrixRowHeight = 40;

SettingLine lineOf(Platform platform, const QString &path)
{
    for (const SettingLine &line : SettingWords::lines(platform)) {
        if (line.field.path == path)
            return line;
    }
    return {};
}

QString placeOf(const Workspace &workspace, Channel channel)
{
    return workspace.settings.key.value() + u'.' + QLatin1StringView(word(channel));
}

} // namespace

ChannelMatrix::ChannelMatrix(const Appearance &appearance, DraftBinder &binder, QWidget *parent)
    : Card(appearance, parent), m_look(appearance), m_binder(binder)
{
    setObjectName(u"channelMatrix"_s);
    setAccessibleName(tr("Channels"));
}

void ChannelMatrix::setWorkspaces(const QList<Workspace> &workspaces)
{
    const QWidget *focus = m_table ? window()->focusWidget() : nullptr;
    const QString focused = focus && m_table->isAncestorOf(focus) ? focus->objectName() : QString();
    delete m_table;
    m_table = new QWidget(this);
    auto *grid = new QGridLayout(m_table);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(0);
    const std::pair<MatrixColumn, QString> heads[] = {{NameColumn, tr("Channel")},
                                                      {AutopilotColumn, tr("Autopilot")},
                                                      {OutColumn, tr("Answers go out")},
                                                      {AssistColumn, tr("Assist")},
                                                      {SettleColumn, tr("Settle")}};
    for (const auto &[column, words] : heads) {
        auto *head = new Label(m_look, Type::Meta, &Look::text2, Weight::Strong, m_table);
        head->setText(words);
        grid->addWidget(head, 0, column);
    }
    grid->setColumnStretch(NameColumn, 3);
    grid->setColumnStretch(OutColumn, 3);
    grid->setColumnStretch(LastColumn, 2);
    int row = 1;
    for (const Workspace &workspace : workspaces) {
        row = addHead(grid, row, workspace);
        for (auto it = workspace.settings.channels.cbegin();
             it != workspace.settings.channels.cend(); ++it)
            addChannel(grid, row++, workspace, it.key());
    }
    column()->addWidget(m_table);
    if (auto *again = focused.isEmpty() ? nullptr : m_table->findChild<QWidget *>(focused))
        again->setFocus(); // who pauses by key goes on there
}

bool ChannelMatrix::has(const QString &path)
{
    return std::any_of(std::begin(matrixFields), std::end(matrixFields), [&](const auto &field) {
        return path.startsWith(u"channels."_s)
            && path.section(u'.', 2) == QLatin1StringView(field.second);
    });
}

int ChannelMatrix::addHead(QGridLayout *grid, int row, const Workspace &workspace)
{
    const WorkspaceSettings &settings = workspace.settings;
    grid->addWidget(new Rule(m_look, Qt::Horizontal, m_table), row, 0, 1, -1);
    auto *name = new Label(m_look, Type::Body, &Look::text, Weight::Strong, m_table);
    name->setText(settings.name + u" · "_s + SessionWords::platform(settings.platform));
    auto *state = new ChipLabel(m_look, m_table);
    state->setObjectName(u"workspaceState:"_s + settings.key.value());
    state->setChip(!settings.enabled ? Chip{Tone::Neutral, Glyph::Skip, tr("Off")}
                   : workspace.paused ? Chip{Tone::Warn, Glyph::Pause, tr("Paused")}
                                      : Chip{Tone::Ok, Glyph::Play, tr("Running")});
    auto *pause = new Button(m_look, ButtonKind::Normal,
                             workspace.paused ? Glyph::Play : Glyph::Pause,
                             workspace.paused ? tr("Resume workspace") : tr("Pause workspace"),
                             m_table);
    pause->setObjectName(u"pauseWorkspace:"_s + settings.key.value());
    pause->setSmall(true);
    pause->setAccessibleName(pause->text() + u' ' + settings.name);
    connect(pause, &QAbstractButton::clicked, this,
            [this, id = workspace.id, paused = workspace.paused] { emit pauseAsked(id, !paused); });
    grid->addWidget(name, row + 1, NameColumn, 1, 3);
    grid->addWidget(state, row + 1, AssistColumn);
    grid->addWidget(pause, row + 1, SettleColumn, 1, 2, Qt::AlignRight);
    grid->setRowMinimumHeight(row + 1, m_look.px(matrixRowHeight));
    return row + 2;
}

void ChannelMatrix::addChannel(QGridLayout *grid, int row, const Workspace &workspace,
                               Channel channel)
{
    const WorkspaceKey key = workspace.settings.key;
    const Sign sign = SessionWords::channel(channel);
    grid->addWidget(makeName(workspace, channel), row, NameColumn);
    grid->setRowMinimumHeight(row, m_look.px(matrixRowHeight));
    for (const auto &[column, field] : matrixFields) {
        const QString path = u"channels.%1.%2"_s.arg(QLatin1StringView(word(channel)),
                                                     QLatin1StringView(field));
        const SettingLine line = lineOf(workspace.settings.platform, path);
        auto *editor = new FieldEditor(
            m_look, line, u"cell:"_s + key.value() + u'.' + path,
            tr("%1, %2, %3").arg(line.label, sign.text, workspace.settings.name), m_table);
        m_binder.bind(editor, key);
        grid->addWidget(editor, row, column);
    }
    grid->addWidget(makePause(workspace, channel), row, LastColumn, Qt::AlignRight);
}

QWidget *ChannelMatrix::makeName(const Workspace &workspace, Channel channel)
{
    const Sign sign = SessionWords::channel(channel);
    auto *name = new QWidget(m_table);
    auto *words = new Label(m_look, Type::Body, &Look::text, Weight::Normal, name);
    words->setText(sign.text);
    auto *box = new QHBoxLayout(name);
    box->setContentsMargins(12, 0, 0, 0);
    box->setSpacing(8);
    box->addWidget(new GlyphLabel(m_look, sign.glyph, 16, &Look::text2, name));
    box->addWidget(words, 1);
    if (workspace.pausedChannels.contains(channel)) {
        auto *state = new ChipLabel(m_look, name);
        state->setObjectName(u"channelState:"_s + placeOf(workspace, channel));
        state->setChip({Tone::Warn, Glyph::Pause, tr("Paused")});
        box->addWidget(state);
    }
    return name;
}

/// Acts at once, unlike the cells beside it: taking autopilot off instead would lose who waits.
QWidget *ChannelMatrix::makePause(const Workspace &workspace, Channel channel)
{
    const bool paused = workspace.pausedChannels.contains(channel);
    auto *pause = new Button(m_look, ButtonKind::Normal, paused ? Glyph::Play : Glyph::Pause,
                             paused ? tr("Resume") : tr("Pause"), m_table);
    pause->setObjectName(u"pauseChannel:"_s + placeOf(workspace, channel));
    pause->setSmall(true);
    pause->setAccessibleName(tr("%1: %2, %3").arg(pause->text(), SessionWords::channel(channel).text,
                                                  workspace.settings.name));
    connect(pause, &QAbstractButton::clicked, this, [this, id = workspace.id, channel, paused] {
        emit pauseChannelAsked(id, channel, !paused);
    });
    return pause;
}

} // namespace Baton
