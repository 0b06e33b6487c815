// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diagnostics/findingrow.h"

#include "ui/parts/button.h"
#include "ui/parts/chiplabel.h"
#include "ui/parts/label.h"
#include "ui/words/curewords.h"

#include <QHBoxLayout>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Baton {

namespace {

constexpr int chipColumn = 84;

Chip findingChip(FindingKind kind)
{
    switch (kind) {
    case FindingKind::Fine: return {Tone::Ok, Glyph::CheckCircle, FindingRow::tr("Fine")};
    case FindingKind::Notice: return {Tone::Warn, Glyph::Warn, FindingRow::tr("Warning")};
    case FindingKind::Wrong: return {Tone::Danger, Glyph::CrossCircle, FindingRow::tr("Problem")};
    }
    Q_UNREACHABLE();
}

/// Findings are made for lines of a terminal; here each stands alone. What is no word of ours (a
/// folder, an address, a name in the settings) stays as it is.
QString sentence(QString words)
{
    static const QRegularExpression plain(u"^\\p{L}+[,:;.]?(\\s|$)"_s);
    if (plain.match(words).hasMatch())
        words[0] = words.at(0).toUpper();
    return words;
}

} // namespace

FindingRow::FindingRow(const Appearance &appearance, const Finding &finding, int number,
                       QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"finding:%1"_s.arg(number));
    auto *chip = new ChipLabel(appearance, this);
    chip->setChip(findingChip(finding.kind));
    auto *chipBox = new QWidget(this);
    chipBox->setFixedWidth(appearance.px(chipColumn));
    auto *chipColumnLayout = new QVBoxLayout(chipBox);
    chipColumnLayout->setContentsMargins(0, 2, 0, 0);
    chipColumnLayout->addWidget(chip);
    chipColumnLayout->addStretch(1);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 4, 0, 4);
    row->setSpacing(16);
    row->addWidget(chipBox);
    row->addWidget(makeWords(appearance, finding, number), 1);
    const CureButton remedy = CureWords::button(finding.cure.remedy);
    if (remedy.words.isEmpty())
        return;
    auto *button = new Button(appearance, ButtonKind::Normal, remedy.glyph, remedy.words, this);
    button->setObjectName(u"remedy:%1"_s.arg(number));
    row->addWidget(button, 0, Qt::AlignVCenter);
    connect(button, &QAbstractButton::clicked, this, [this, cure = finding.cure] { emit cureAsked(cure); });
}

QWidget *FindingRow::makeWords(const Appearance &appearance, const Finding &finding, int number)
{
    auto *words = new QWidget(this);
    auto *column = new QVBoxLayout(words);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    const auto add = [&](Type type, Role colour, Weight weight, const QString &text) {
        auto *label = new Label(appearance, type, colour, weight, words);
        label->setText(text);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        column->addWidget(label);
        return label;
    };
    add(Type::Body, &Look::text, Weight::Strong, sentence(finding.subject))
        ->setObjectName(u"subject:%1"_s.arg(number));
    add(Type::Small, &Look::text, Weight::Normal, sentence(finding.seen))
        ->setObjectName(u"seen:%1"_s.arg(number));
    const QString &fix = finding.fixHere.isEmpty() ? finding.fix : finding.fixHere;
    if (!fix.isEmpty())
        add(Type::Small, &Look::text2, Weight::Normal, fix)->setObjectName(u"fix:%1"_s.arg(number));
    return words;
}

} // namespace Baton
