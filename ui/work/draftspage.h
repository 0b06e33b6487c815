// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/work/workpage.h"

namespace Baton {

struct DraftRow;

/// What the AI drafted for people in the last days, and what became of it.
class DraftsPage : public WorkPage
{
    Q_OBJECT

public:
    DraftsPage(const Appearance &appearance, const Desks &desks, const Clock &clock,
               QWidget *parent = nullptr);

protected:
    void ask() override;
    std::pair<QString, QString> emptyWords(int which) const override;
};

} // namespace Baton
