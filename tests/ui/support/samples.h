// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/views.h"

/// A day at an invented shop for kites: sessions in every state the Live page knows.
namespace Baton::Samples {

/// 10:47:52 of an ordinary day, local time: what the samples call now.
Time now();

SessionList sessions();
/// A thread of every kind of item; of another session than Ines Valdorf's a short one.
ThreadView thread(SessionId session);
/// A thread whose reply waits for approval.
ThreadView approvalThread();
WhyView why(SessionId session);
HealthView health();
/// What a thread's file holds: the picture, or a document for every other id.
KeptFile file(qint64 id);

inline constexpr SessionId ines{4521};
inline constexpr SessionId kofi{4534};
inline constexpr qint64 picture = 3;

} // namespace Baton::Samples
