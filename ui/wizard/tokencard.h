// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/connectdesk.h"
#include "ui/parts/card.h"
#include "ui/parts/checkline.h"

#include <QTimer>

namespace Baton {

class Button;
class Label;
class PickBox;
class SecretField;

/// Token, signing secrets and region, as the vendor has them, checked while they are typed.
class TokenCard : public Card
{
    Q_OBJECT

public:
    TokenCard(const Appearance &appearance, ConnectDesk &desk, QWidget *parent = nullptr);

    /// An empty form for that vendor.
    void start(Platform platform);
    /// For a new token of a workspace, which is asked where the workspace is.
    void renew(const WorkspaceSettings &workspace);
    ConnectForm form() const;
    /// What was typed before; it is checked again.
    void setForm(const ConnectForm &form);
    /// What the vendor said about what is typed now; nothing while it is unknown or wrong.
    const std::optional<TokenFound> &found() const { return m_found; }
    bool isComplete() const;

signals:
    /// `found` may be another one, or nothing now.
    void changed();

private:
    QWidget *makeFields();
    void orderTabs();
    QWidget *makeField(const QString &label, QWidget *field);
    void addSecret(SecretName name, const QString &objectName);
    void clear(Platform platform, const WorkspaceSettings &renewed);
    void offerRegions();
    void offerPractice();
    bool hasSecret() const;
    void typed();
    void look();
    void take(const Result<TokenFound> &found);
    void sayFound(const TokenFound &found);
    void sayShortfalls(const QList<Shortfall> &shortfalls);
    void sayFailure(const Error &error);
    void saySecret();
    void useRegionNamedIn(const Error &error);

    const Appearance &m_look;
    ConnectDesk &m_desk;
    Platform m_platform = Platform::Intercom;
    WorkspaceSettings m_renewed; ///< gets a new token; its key is empty when none does
    QTimer m_pause; ///< since the last key
    int m_asked = 0;
    std::optional<TokenFound> m_found;
    QString m_otherRegion; ///< the token's, when another one was chosen
    SecretField *m_token;
    Label *m_tokenLabel = nullptr;
    QMap<SecretName, SecretField *> m_secrets;
    QMap<SecretName, QWidget *> m_secretBoxes; ///< shown where the vendor has it
    PickBox *m_region;
    QWidget *m_regionBox = nullptr; ///< shown where there is a choice
    CheckLine *m_tokenCheck;
    QList<CheckLine *> m_shortfalls; ///< what stays without effect, a line each
    CheckLine *m_secretCheck;
    CheckLine *m_clockCheck;
    Button *m_again;
    Button *m_useRegion;
    Button *m_practise; ///< types a simulation's token
};

} // namespace Baton
