// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/card.h"

#include <QList>

namespace Baton {

/// How many of the recorded questions the engine would answer at each threshold, as a curve with the
/// two thresholds in it: a setting with its consequence. The same in words for those who do not see it.
class ThresholdCurve : public Card
{
    Q_OBJECT

public:
    explicit ThresholdCurve(const Appearance &appearance, QWidget *parent = nullptr);

    /// Of each question of the last days, how sure the engine was, 0 … 1.
    void setConfidences(QList<double> confidences);
    void setThresholds(double answerFrom, double sendFrom);

signals:
    /// It is looked at: what it shows should be of now.
    void shown();

protected:
    void showEvent(QShowEvent *event) override;

private:
    class Plot;

    void say();

    Plot *m_plot;
    Label *m_words;
};

} // namespace Baton
