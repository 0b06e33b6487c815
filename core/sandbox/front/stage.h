// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/front/state.h"
#include "sandbox/stage.h"

namespace Baton::FrontSim {

/// The simulated Front as the people of the tour see it. `mira` is the colleague's teammate.
class FrontStage final : public Simulated::Stage
{
    Q_OBJECT

public:
    FrontStage(State &state, const QString &ai, const QString &mira);

    bool has(const QString &conversation) const override;
    QString begin(const Simulated::Scene &scene, const Simulated::Persona &who,
                  const QString &opening, const QString &subject) override;
    void customerWrites(const QString &conversation, const QString &text) override;
    Simulated::Holder holder(const QString &conversation) const override;
    bool isColleagues(const QString &conversation) const override;
    bool waits(const QString &conversation) const override;
    void take(const QString &conversation) override;
    void answer(const QString &conversation, const QString &text) override;
    void close(const QString &conversation) override;

private:
    void heard(const Entry &entry);
    Doer me() const { return {m_mira, false}; }

    State &m_state;
    QString m_ai;
    QString m_mira;
};

/// `type` of the messages of a channel.
QString messageType(Simulated::Channel channel);

} // namespace Baton::FrontSim
