// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/settingsdesk.h"
#include "ui/parts/card.h"

class QGridLayout;

namespace Baton {

class Button;
class DraftBinder;

/// Channels by what the AI may do on them, for each workspace: the switches that matter most.
class ChannelMatrix : public Card
{
    Q_OBJECT

public:
    ChannelMatrix(const Appearance &appearance, DraftBinder &binder, QWidget *parent = nullptr);

    /// One block of rows for each of the workspaces.
    void setWorkspaces(const QList<Workspace> &workspaces);
    /// Whether a setting ("channels.web.autopilot") stands in it.
    static bool has(const QString &path);

signals:
    void pauseAsked(Baton::WorkspaceId workspace, bool paused);
    void pauseChannelAsked(Baton::WorkspaceId workspace, Baton::Channel channel, bool paused);

private:
    int addHead(QGridLayout *grid, int row, const Workspace &workspace);
    void addChannel(QGridLayout *grid, int row, const Workspace &workspace, Channel channel);
    QWidget *makeName(const Workspace &workspace, Channel channel);
    QWidget *makePause(const Workspace &workspace, Channel channel);

    const Appearance &m_look;
    DraftBinder &m_binder;
    QWidget *m_table = nullptr;
};

} // namespace Baton
