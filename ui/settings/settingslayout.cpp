// SPDX-License-Identifier: GPL-3.0-or-later
// How the settings page lays itself out, in wide and in narrow windows.
#include "ui/parts/label.h"
#include "ui/parts/messagepane.h"
#include "ui/parts/navlist.h"
#include "ui/parts/pickbox.h"
#include "ui/settings/channelmatrix.h"
#include "ui/settings/draftbinder.h"
#include "ui/settings/partform.h"
#include "ui/settings/previewpanel.h"
#include "ui/settings/savebar.h"
#include "ui/settings/settingspage.h"
#include "ui/settings/thresholdcurve.h"

#include <QHBoxLayout>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace Baton {

namespace {

constexpr int partsFrom = 1020; ///< of the page: a window of 1100 less the rail

} // namespace

void SettingsPage::arrange()
{
    for (const SettingPart part : SettingsPage::parts()) {
        m_parts->add(SettingWords::part(part), u"part:%1"_s.arg(int(part)));
        auto *form = new PartForm(m_look, *m_binder, m_connecting, part, m_forms);
        if (part == SettingPart::Autopilot)
            form->add(m_matrix);
        else if (part == SettingPart::Engine)
            form->add(m_curve);
        m_forms->addWidget(form);
        m_partForms.append(form);
    }
    m_partForms.last()->addProgram();
    m_nothing->say(Glyph::Settings, tr("Nothing to set yet"),
                   tr("Connect a helpdesk; its switches and settings appear here."),
                   tr("Connect a helpdesk"));
    auto *main = new QWidget;
    auto *row = new QHBoxLayout(main);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    auto *right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(makeOf());
    right->addWidget(m_forms, 1);
    right->addWidget(m_preview);
    right->addWidget(m_bar);
    row->addWidget(m_parts);
    row->addLayout(right, 1);
    m_stack->addWidget(main);
    m_stack->addWidget(m_nothing);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_stack);
}

/// While the header says "All workspaces": whose the forms are; the matrix shows all. In a narrow
/// window also the parts, in a box.
QWidget *SettingsPage::makeOf()
{
    m_ofWords->setText(tr("Settings of"));
    m_ofWords->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    m_ofBox->setObjectName(u"settingsOf"_s);
    m_ofBox->setTopic(m_ofWords->text());
    m_partBox->setObjectName(u"settingsPart"_s);
    m_partBox->setTopic(tr("Part"));
    m_partBox->setValue(u"0"_s);
    auto *row = new QHBoxLayout(m_of);
    row->setContentsMargins(16, 12, 16, 0);
    row->setSpacing(8);
    row->addWidget(m_partBox);
    row->addSpacing(8);
    row->addWidget(m_ofWords);
    row->addWidget(m_ofBox);
    row->addStretch(1);
    return m_of;
}

void SettingsPage::resizeEvent(QResizeEvent *event)
{
    Pane::resizeEvent(event);
    fitParts();
}

void SettingsPage::fitParts()
{
    const bool narrow = width() < m_look.px(partsFrom);
    m_parts->setVisible(!narrow);
    m_partBox->setVisible(narrow);
    m_of->setVisible(narrow || !m_ofBox->isHidden());
}

} // namespace Baton
