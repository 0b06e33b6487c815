// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

/// How people read the words that a choice of the settings has in the file.
namespace Baton {

struct ChoiceWords
{
    const char *word;
    const char *text;
    bool comesNext = false; ///< the file may name it, and it changes nothing yet
};

inline constexpr ChoiceWords choiceWords[] = {
    {"atOnce", QT_TRANSLATE_NOOP("Baton::SettingWords", "At once")},
    {"whenConfident", QT_TRANSLATE_NOOP("Baton::SettingWords", "When confident")},
    {"afterApproval", QT_TRANSLATE_NOOP("Baton::SettingWords", "After approval")},
    {"handoff", QT_TRANSLATE_NOOP("Baton::SettingWords", "Hand off")},
    {"send", QT_TRANSLATE_NOOP("Baton::SettingWords", "Send it")},
    {"hold", QT_TRANSLATE_NOOP("Baton::SettingWords", "Keep waiting")},
    {"ai_only", QT_TRANSLATE_NOOP("Baton::SettingWords", "AI only: never by itself")},
    {"quick", QT_TRANSLATE_NOOP("Baton::SettingWords", "Quick: on request, frustration or no progress")},
    {"balanced", QT_TRANSLATE_NOOP("Baton::SettingWords", "Balanced: understands first, then on request")},
    {"ai_first", QT_TRANSLATE_NOOP("Baton::SettingWords", "AI first: tries several solutions before")},
    {"level", QT_TRANSLATE_NOOP("Baton::SettingWords", "One level")},
    {"switches", QT_TRANSLATE_NOOP("Baton::SettingWords", "Single switches")},
    {"note", QT_TRANSLATE_NOOP("Baton::SettingWords", "Internal comment")},
    {"draft", QT_TRANSLATE_NOOP("Baton::SettingWords", "Draft in the composer")},
    {"grounded", QT_TRANSLATE_NOOP("Baton::SettingWords", "Embedded")},
    {"openai", QT_TRANSLATE_NOOP("Baton::SettingWords", "Chat completions (OpenAI's interface)"), true},
    {"anthropic", QT_TRANSLATE_NOOP("Baton::SettingWords", "Anthropic"), true},
    {"handoffRequested", QT_TRANSLATE_NOOP("Baton::SettingWords", "A person takes over: the customer asked for one")},
    {"handoffFailed", QT_TRANSLATE_NOOP("Baton::SettingWords", "A person takes over: the engine failed")},
    {"handoffByRule", QT_TRANSLATE_NOOP("Baton::SettingWords", "A person takes over: frustration, no progress, a topic, or a supervisor")},
    {"handoffNotKnown", QT_TRANSLATE_NOOP("Baton::SettingWords", "A person takes over: the AI does not know")},
    {"backToday", QT_TRANSLATE_NOOP("Baton::SettingWords", "… out of office hours, back today; {time} stands for the hour")},
    {"backTomorrow", QT_TRANSLATE_NOOP("Baton::SettingWords", "… back tomorrow")},
    {"backOnDay", QT_TRANSLATE_NOOP("Baton::SettingWords", "… back on another day; {day} stands for its name")},
    {"greeting", QT_TRANSLATE_NOOP("Baton::SettingWords", "Nothing but a greeting came in")},
    {"noHandoff", QT_TRANSLATE_NOOP("Baton::SettingWords", "A person is asked for, and the AI never hands off")},
    {"askForProblem", QT_TRANSLATE_NOOP("Baton::SettingWords", "A person is asked for, and the problem is asked for first")},
    {"disclosure", QT_TRANSLATE_NOOP("Baton::SettingWords", "Disclosure, on channels that have one")},
    {"mailGreeting", QT_TRANSLATE_NOOP("Baton::SettingWords", "By email: the greeting; {name} stands for the first name")},
    {"mailGreetingUnnamed", QT_TRANSLATE_NOOP("Baton::SettingWords", "By email: the greeting where no name is known")},
    {"mailSignature", QT_TRANSLATE_NOOP("Baton::SettingWords", "By email: the signature")},
};

} // namespace Baton
