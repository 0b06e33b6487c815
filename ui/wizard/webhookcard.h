// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/desks.h"
#include "console/connectviews.h"
#include "ui/live/reloader.h"
#include "ui/parts/card.h"

#include <QTimer>

class QGridLayout;
class QLineEdit;

namespace Baton {

class Button;
class CheckLine;
class Label;
class Segments;

/// The address to paste at the vendor, and lights that turn green as its webhooks arrive.
class WebhookCard : public Card
{
    Q_OBJECT

public:
    /// Its parts are found by their names and `suffix`.
    WebhookCard(const Appearance &appearance, const Desks &desks, const QString &suffix = {},
                QWidget *parent = nullptr);

    /// Empty: nothing is connected yet.
    void setWorkspace(const WorkspaceKey &workspace, Platform platform);
    const WorkspaceKey &workspace() const { return m_workspace; }
    /// How many of the topics were seen.
    int seen() const;
    bool isPolled() const { return m_view.isPolled; }
    /// Sends a delivery out by the address, as the button does.
    void test();

signals:
    void changed();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QWidget *makeAddress();
    QWidget *makePublic();
    void addLights(Platform platform);
    void ask();
    void show(const IntakeView &view);
    void askHead();
    void sayReached(const Result<bool> &reached);
    void sayAddress();
    void sayChallenge(const IntakeView &view);
    void saySignature(const IntakeView &view);
    void savePublic();
    QWidget *makeWays();
    void sayWay();
    void showWays();
    void poll(bool instead);
    void stored(const Result<> &saved);
    QString named(const char *name) const;
    QString ownAddress() const;

    const Appearance &m_look;
    ConnectDesk &m_desk;
    SettingsDesk &m_settings;
    HealthDesk &m_health;
    QString m_suffix;
    WorkspaceKey m_workspace;
    Platform m_platform = Platform::Intercom;
    IntakeView m_view;
    QString m_headAsked; ///< the address that was asked last
    int m_headTries = 0;
    QString m_notStored; ///< why not, until something else is typed
    bool m_isTesting = false;
    Reloader m_reload;
    QTimer m_ticker; ///< refusals come without a signal
    QLineEdit *m_url;
    Button *m_copy;
    Button *m_test;
    QLineEdit *m_public;
    Button *m_savePublic;
    CheckLine *m_publicCheck;
    QWidget *m_lights = nullptr;
    CheckLine *m_head = nullptr;
    CheckLine *m_signature = nullptr;
    CheckLine *m_challenge = nullptr; ///< where the vendor asks for one
    QMap<QString, CheckLine *> m_topics;
    QWidget *m_ways;         ///< to an address that the helpdesk reaches, or around one
    Segments *m_way = nullptr;
    Label *m_wayWords = nullptr;
    Button *m_poll;
    Button *m_webhooks; ///< back from asking
};

} // namespace Baton
