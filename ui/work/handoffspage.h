// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/work/workpage.h"

namespace Baton {

/// What the AI gave to people: why, how long the customer waits, who has it.
class HandoffsPage : public WorkPage
{
    Q_OBJECT

public:
    HandoffsPage(const Appearance &appearance, const Desks &desks, const Clock &clock,
                 QWidget *parent = nullptr);

protected:
    void ask() override;
    std::pair<QString, QString> emptyWords(int which) const override;
};

} // namespace Baton
