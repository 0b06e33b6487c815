// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/script.h"

#include <QObject>

namespace Baton::Simulated {

/// Something that happened to a conversation and that people react to.
struct Cue
{
    enum class What {
        AiAnswered,
        PersonAnswered,
        HandedOff,     ///< the AI teammate gave it to people
        CustomerWrote,
        Given,         ///< somebody was made its owner
        Closed,
    };
    What what = What::CustomerWrote;
    QString conversation;
};

enum class Holder { Nobody, Ai, Colleague, Somebody };

/// A vendor as customers and a colleague of the tour see it, and what they can do there. They know
/// nothing else of it, so the same people play at every vendor.
class Stage : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    virtual bool has(const QString &conversation) const = 0;
    /// Begins a scene with its texts filled in; its conversation.
    virtual QString begin(const Scene &scene, const Persona &who, const QString &opening,
                          const QString &subject) = 0;
    virtual void customerWrites(const QString &conversation, const QString &text) = 0;

    virtual Holder holder(const QString &conversation) const = 0;
    /// Whether it is the colleague's: owned, or begun by them and nobody's.
    virtual bool isColleagues(const QString &conversation) const = 0;
    /// The customer has no answer since they wrote.
    virtual bool waits(const QString &conversation) const = 0;

    // What the colleague does.
    virtual void take(const QString &conversation) = 0;
    virtual void answer(const QString &conversation, const QString &text) = 0;
    virtual void close(const QString &conversation) = 0;

    /// What others do; nothing where the vendor has no such thing.
    virtual void happen(const QString &conversation, const Happening &happening)
    {
        Q_UNUSED(conversation)
        Q_UNUSED(happening)
    }

signals:
    void cued(const Baton::Simulated::Cue &cue);
};

} // namespace Baton::Simulated
