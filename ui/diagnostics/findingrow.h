// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/finding.h"
#include "ui/look/appearance.h"

#include <QWidget>

namespace Baton {

/// One finding: how bad, what was looked at, what was seen, what to do, and a button that does it.
class FindingRow : public QWidget
{
    Q_OBJECT

public:
    /// Its parts are found as "finding:", "seen:", "fix:" and "remedy:" and `number`.
    FindingRow(const Appearance &appearance, const Finding &finding, int number,
               QWidget *parent = nullptr);

signals:
    void cureAsked(const Baton::Cure &cure);

private:
    QWidget *makeWords(const Appearance &appearance, const Finding &finding, int number);
};

} // namespace Baton
