// SPDX-License-Identifier: GPL-3.0-or-later
#include "measure/mailexpected.h"

using namespace Qt::StringLiterals;

namespace Baton::Measure {

const QHash<QString, QString> &expectedMails()
{
    static const QHash<QString, QString> mails = {};
    return mails;
}

} // namespace Baton::Measure
