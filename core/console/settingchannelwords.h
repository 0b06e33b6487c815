// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/settinglines.h"

/// The words of what each channel has of its own; those of the others are in settingtable.h.
namespace Baton {

struct LineWords
{
    const char *path; ///< of a channel's field without "channels.web."
    SettingPart part;
    const char *label;
    const char *explanation;
    SettingPicker picker = SettingPicker::None;
    const char *onlyWhen = nullptr; ///< the path of the setting that decides whether this one counts
    const char *onlyAt = nullptr;   ///< … and the value it has then
};

inline constexpr LineWords channelWords[] = {
    {"autopilot", SettingPart::Channels,
     QT_TRANSLATE_NOOP("Baton::SettingWords", "Autopilot"),
     QT_TRANSLATE_NOOP("Baton::SettingWords", "The AI answers customers itself.")},
    {"assist", SettingPart::Channels,
     QT_TRANSLATE_NOOP("Baton::SettingWords", "Assist"),
     QT_TRANSLATE_NOOP("Baton::SettingWords",
                       "The AI drafts replies as internal notes where people own the conversation.")},
    {"settleSeconds", SettingPart::Channels,
     QT_TRANSLATE_NOOP("Baton::SettingWords", "Settle"),
     QT_TRANSLATE_NOOP("Baton::SettingWords",
                       "Waits this long on a new conversation for the workspace's own rules.")},
    {"burstSeconds", SettingPart::Channels,
     QT_TRANSLATE_NOOP("Baton::SettingWords", "Pause in a flurry"),
     QT_TRANSLATE_NOOP("Baton::SettingWords",
                       "Waits until the customer has written nothing for this long.")},
    {"flurrySeconds", SettingPart::Channels,
     QT_TRANSLATE_NOOP("Baton::SettingWords", "Longest flurry"),
     QT_TRANSLATE_NOOP("Baton::SettingWords",
                       "A customer who goes on writing is answered after this long.")},
    {"staleMinutes", SettingPart::Channels,
     QT_TRANSLATE_NOOP("Baton::SettingWords", "Too old after"),
     QT_TRANSLATE_NOOP("Baton::SettingWords",
                       "Messages older than this are not answered any more.")},
    {"answersGoOut", SettingPart::Channels,
     QT_TRANSLATE_NOOP("Baton::SettingWords", "Answers go out"),
     QT_TRANSLATE_NOOP("Baton::SettingWords",
                       "At once, when the engine is confident, or after somebody approved them.")},
    {"approval.minutes", SettingPart::Channels,
     QT_TRANSLATE_NOOP("Baton::SettingWords", "Approval waits"),
     QT_TRANSLATE_NOOP("Baton::SettingWords",
                       "How long an answer waits for somebody to approve it.")},
    {"approval.then", SettingPart::Channels,
     QT_TRANSLATE_NOOP("Baton::SettingWords", "Nobody approved"),
     QT_TRANSLATE_NOOP("Baton::SettingWords",
                       "What becomes of an answer that nobody approved in time.")},
    {"disclosure", SettingPart::Channels,
     QT_TRANSLATE_NOOP("Baton::SettingWords", "Disclosure"),
     QT_TRANSLATE_NOOP("Baton::SettingWords",
                       "A line below each answer that says an AI writes; empty: none.")},
};

} // namespace Baton
