// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/connectviews.h"
#include "ui/parts/card.h"

class QButtonGroup;
class QLineEdit;

namespace Baton {

class Button;
class CheckLine;

/// Who the AI writes as: picked from the vendor's list, or its id pasted, which the list knows unless
/// it cannot be read. Where only one account can be it, that one is proposed.
class TeammateCard : public Card
{
    Q_OBJECT

public:
    TeammateCard(const Appearance &appearance, QWidget *parent = nullptr);

    /// Nothing: the token is not known yet. A choice made before stays where it is still there.
    void setFound(const std::optional<TokenFound> &found);
    TeammateId chosen() const { return m_chosen; }
    /// Before the list is there: as soon as it is, if it has them.
    void choose(const TeammateId &teammate);
    void forget();

signals:
    void changed();

private:
    void addRow(const Teammate &teammate, bool ownsToken);
    void pasted(const QString &text);
    TeammateId proposed() const;
    void say(const std::optional<TokenFound> &found);

    const Appearance &m_look;
    TeammateId m_chosen;
    std::optional<TokenFound> m_found;
    TeammateId m_wished; ///< chosen in another list, or before there was one
    QWidget *m_rows;
    QButtonGroup *m_group = nullptr;
    Button *m_paste;
    QLineEdit *m_id;
    CheckLine *m_check;
};

} // namespace Baton
