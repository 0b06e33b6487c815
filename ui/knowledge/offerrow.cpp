// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/knowledge/offerrow.h"

#include "ui/knowledge/vendorsources.h"
#include "ui/parts/chiplabel.h"
#include "ui/parts/label.h"
#include "ui/parts/switch.h"

#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace Baton {

OfferRow::OfferRow(const Appearance &appearance, const SourceOffer &offer, QWidget *parent)
    : QWidget(parent), m_id(offer.id), m_choice(new Switch(appearance, this))
{
    const QString name = sourceName(offer.id, offer.id == offer.name ? QString() : offer.name);
    m_choice->setObjectName(u"pickSource:"_s + offer.id);
    m_choice->setAccessibleName(name);
    m_choice->setChecked(offer.picked);
    auto *label = new Label(appearance, Type::Body, &Look::text, Weight::Normal, this);
    label->setText(name);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_choice);
    row->addWidget(new GlyphLabel(appearance, offer.internal ? Glyph::Lock : Glyph::Globe, 14,
                                  &Look::text2, this));
    row->addWidget(label, 1);
    connect(m_choice, &QAbstractButton::toggled, this, &OfferRow::picked);
}

bool OfferRow::isPicked() const
{
    return m_choice->isChecked();
}

} // namespace Baton
