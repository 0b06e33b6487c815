// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "measure/datafolder.h"

namespace Baton::Measure {

// One function for each data set; it prints one line, or says that the set is not there.

void measureScope(const DataFolder &data);     ///< clinc150: inside and outside of the knowledge
void measureBanking(const DataFolder &data);   ///< banking77: close matters kept apart
void measureFaq(const DataFolder &data);       ///< stackfaq: rephrased questions find their thread
void measureLanguage(const DataFolder &data);  ///< langid: sentences, word pairs, single words
void measureMood(const DataFolder &data);      ///< vader: rated sentences
void measureMail(const DataFolder &data);      ///< email_quotes: what is left of a mail
void measureInjection(const DataFolder &data); ///< prompt_injection: instructions to the AI
void measureWishes(const DataFolder &data);    ///< our own list: asks for a person, confirms

} // namespace Baton::Measure
