// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/stage.h"
#include "sandbox/state.h"

namespace Baton::Simulated {

/// The simulated Intercom as the people of the tour see it. `joren` is the colleague's admin.
class IntercomStage final : public Stage
{
    Q_OBJECT

public:
    IntercomStage(State &state, const QString &ai, const QString &joren);

    bool has(const QString &conversation) const override;
    QString begin(const Scene &scene, const Persona &who, const QString &opening,
                  const QString &subject) override;
    void customerWrites(const QString &conversation, const QString &text) override;
    Holder holder(const QString &conversation) const override;
    bool isColleagues(const QString &conversation) const override;
    bool waits(const QString &conversation) const override;
    void take(const QString &conversation) override;
    void answer(const QString &conversation, const QString &text) override;
    void close(const QString &conversation) override;
    void happen(const QString &conversation, const Happening &happening) override;

private:
    QString contactFor(const Persona &who);
    void heard(const Notice &notice);
    bool isHandoff(const Conversation &conversation, const Notice &notice) const;

    State &m_state;
    QString m_ai;
    QString m_joren;
};

} // namespace Baton::Simulated
