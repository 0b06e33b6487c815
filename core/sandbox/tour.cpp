// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/tour.h"

#include <QStringView>

namespace Baton::Simulated {

namespace {

constexpr int leastPause = 35; ///< script seconds between conversations after the first round
constexpr int mostPause = 75;

} // namespace

Tour::Tour(Stage &stage, const Cast &cast, quint32 seed, double speed)
    : m_cast(cast), m_pace(speed, seed),
      m_customers(stage, m_pace, QString::fromUtf16(cast.orders)),
      m_colleague(stage, m_pace, m_customers, QString::fromUtf16(cast.again))
{
    connect(&stage, &Stage::cued, this, [this](const Cue &cue) {
        m_customers.heard(cue);
        m_colleague.heard(cue);
    });
    int last = 0;
    for (const Scene &scene : m_cast.scenes) {
        m_pace.after(scene.at, [this, &scene] { m_customers.begin(scene, scene.who); });
        last = std::max(last, scene.at);
    }
    m_pace.after(last + leastPause, [this] { next(); });
}

void Tour::nextRound()
{
    for (int i = 0; i < int(m_cast.scenes.size()); ++i)
        m_coming.append(i);
    for (qsizetype i = m_coming.size() - 1; i > 0; --i)
        m_coming.swapItemsAt(i, qsizetype(m_pace.below(i + 1)));
}

void Tour::next()
{
    if (m_coming.isEmpty())
        nextRound();
    const Scene &scene = m_cast.scenes[size_t(m_coming.takeFirst())];
    m_customers.begin(scene, understudyFor(scene));
    m_pace.after(m_pace.between(leastPause, mostPause), [this] { next(); });
}

Persona Tour::understudyFor(const Scene &scene)
{
    if (scene.channel == Channel::Sms) // known by number, nobody else has one
        return scene.who;
    QList<Persona> fitting{scene.who};
    for (const Persona &persona : m_cast.understudies) {
        if (QStringView(persona.language) == QStringView(scene.who.language))
            fitting.append(persona);
    }
    return fitting[qsizetype(m_pace.below(fitting.size()))];
}

} // namespace Baton::Simulated
