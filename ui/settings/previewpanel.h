// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/settingsdesk.h"
#include "ui/parts/pane.h"

#include <QTimer>

class QHBoxLayout;

namespace Baton {

class Button;
class GlyphLabel;
class Label;
class SessionsDesk;

/// The last 7 days with settings that are not saved yet: how many turns would be answered, handed
/// off, drafted, and the way to those that change. Sends nothing.
class PreviewPanel : public Pane
{
    Q_OBJECT

public:
    PreviewPanel(const Appearance &appearance, SettingsDesk &desk, const SessionsDesk &sessions,
                 QWidget *parent = nullptr);

    /// A configuration as `SettingsDesk::save` takes it; empty: nothing is changed, nothing shown.
    void setWanted(const QJsonObject &wanted);
    void sayWhyNot(const QString &words);

signals:
    /// Nothing can be decided under these settings; whoever hears it finds the words.
    void failed(const Baton::Error &error);
    /// These settings could be saved.
    void decided();
    void sessionAsked(Baton::SessionId session);

private:
    void ask();
    void show(const SettingsPreview &preview);
    void addFigure(TurnFate fate);
    void showChanges();

    SettingsDesk &m_desk;
    const SessionsDesk &m_sessions; ///< knows who works there
    QTimer m_pause; ///< since the last change
    QJsonObject m_wanted;
    SettingsPreview m_preview;
    GlyphLabel *m_icon;
    Label *m_words;
    QHBoxLayout *m_figureRow;
    QList<QWidget *> m_figures;
    Button *m_see;
};

} // namespace Baton
