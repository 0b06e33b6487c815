// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/knowledge/vendorsources.h"

#include "domain/async.h"
#include "ui/knowledge/offerrow.h"
#include "ui/parts/button.h"
#include "ui/parts/checkline.h"
#include "ui/parts/chiplabel.h"
#include "ui/parts/label.h"

#include <QHBoxLayout>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace Baton {

namespace {

/// By its name: nothing of it may reach customers, unless a setting says so.
bool isForTeammates(const QString &source)
{
    return source == "conversations"_L1 || source.endsWith(":internal_articles"_L1);
}

QString whenRead(const SourceView &view)
{
    const QString count = VendorSources::tr("%n article(s)", nullptr, view.articles);
    if (!view.readAt)
        return count;
    const QDateTime at = QDateTime::fromMSecsSinceEpoch(toMillis(*view.readAt));
    const QString read = VendorSources::tr("%1, read %2")
                             .arg(count, QLocale().toString(at, QLocale::ShortFormat));
    return view.more ? VendorSources::tr("%1; more follows").arg(read) : read;
}

QString howFar(const SourceView &view)
{
    if (view.total)
        return VendorSources::tr("Reading: %1 of %2").arg(view.done).arg(*view.total);
    return view.done > 0 ? VendorSources::tr("Reading: %1").arg(view.done)
                         : VendorSources::tr("Reading");
}

} // namespace

QString sourceName(const QString &source, const QString &vendorsName)
{
    if (!vendorsName.isEmpty())
        return vendorsName;
    if (source == "conversations"_L1)
        return VendorSources::tr("Past conversations");
    const QString id = source.section(u':', -1);
    if (id == "articles"_L1)
        return VendorSources::tr("Articles of the help centre");
    if (id == "internal_articles"_L1)
        return VendorSources::tr("Internal articles");
    return id;
}

VendorSourceRow::VendorSourceRow(const Appearance &appearance, const QString &source,
                                 QWidget *parent)
    : QWidget(parent),
      m_name(new Label(appearance, Type::Body, &Look::text, Weight::Normal, this)),
      m_line(new CheckLine(appearance, u"source:"_s + source, this)),
      m_read(new Button(appearance, ButtonKind::Normal, Glyph::Refresh, tr("Read again"), this)),
      m_cancel(new Button(appearance, ButtonKind::Normal, Glyph::Stop, tr("Stop reading"), this))
{
    m_read->setObjectName(u"readSource:"_s + source);
    m_cancel->setObjectName(u"stopSource:"_s + source);
    for (Button *button : {m_read, m_cancel})
        button->setSmall(true);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_name);
    words->addWidget(m_line);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(new GlyphLabel(appearance, isForTeammates(source) ? Glyph::Lock : Glyph::Globe, 16,
                                  &Look::text2, this));
    row->addLayout(words, 1);
    row->addWidget(m_read);
    row->addWidget(m_cancel);
    connect(m_read, &QAbstractButton::clicked, this, &VendorSourceRow::readAsked);
    connect(m_cancel, &QAbstractButton::clicked, this, &VendorSourceRow::cancelAsked);
}

void VendorSourceRow::show(const SourceView &view)
{
    const QString name = sourceName(view.source, view.name);
    m_name->setText(name);
    m_read->setAccessibleName(tr("Read %1 again").arg(name));
    m_cancel->setAccessibleName(tr("Stop reading %1").arg(name));
    const bool focus = m_read->hasFocus() || m_cancel->hasFocus();
    m_read->setVisible(!view.reading);
    m_cancel->setVisible(view.reading);
    if (focus) // whoever pressed one finds the other in its place
        (view.reading ? m_cancel : m_read)->setFocus();
    if (view.reading)
        m_line->say(CheckState::Checking, howFar(view));
    else if (!view.problem.isEmpty())
        m_line->say(CheckState::Error,
                    view.articles == 0
                        ? view.problem + u' ' + view.fix
                        : tr("%1 %2 What was read before is kept: %3.")
                              .arg(view.problem, view.fix, whenRead(view)));
    else
        m_line->say(view.readAt ? CheckState::Fine : CheckState::Waiting,
                    view.readAt ? whenRead(view) : tr("Not read yet"));
}

VendorSources::VendorSources(const Appearance &appearance, const Desks &desks, QWidget *parent)
    : QWidget(parent), m_look(appearance), m_desk(desks.knowledge),
      m_column(new QVBoxLayout(this)), m_said(new CheckLine(appearance, u"sourceOffers"_s, this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->addWidget(m_said);
    m_said->hide();
}

void VendorSources::show(WorkspaceId workspace, const QList<SourceView> &sources)
{
    if (workspace != m_workspace) {
        delete std::exchange(m_offers, nullptr);
        m_said->hide();
    }
    m_workspace = workspace;
    QHash<QString, VendorSourceRow *> left = std::exchange(m_rows, {});
    int place = 0;
    for (const SourceView &view : sources) {
        VendorSourceRow *row = left.take(view.source);
        if (!row) {
            row = new VendorSourceRow(m_look, view.source, this);
            const auto source = view.source;
            connect(row, &VendorSourceRow::readAsked, this,
                    [this, source] { m_desk.sync(m_workspace, source); });
            connect(row, &VendorSourceRow::cancelAsked, this,
                    [this, source] { m_desk.cancel(m_workspace, source); });
        }
        m_column->insertWidget(place++, row);
        m_rows.insert(view.source, row);
        row->show(view);
        row->setVisible(true);
    }
    qDeleteAll(left);
}

void VendorSources::offer()
{
    m_said->show();
    m_said->say(CheckState::Checking, tr("Asking the helpdesk what it has"));
    onResult(m_desk.offers(m_workspace), this,
             [this, workspace = m_workspace](const Result<QList<SourceOffer>> &offers) {
                 if (workspace != m_workspace)
                     return;
                 if (offers)
                     return showOffers(*offers);
                 m_said->say(CheckState::Error, offers.error().what + u' ' + offers.error().fix);
             });
}

void VendorSources::showOffers(const QList<SourceOffer> &offers)
{
    delete m_offers;
    m_offers = new QWidget(this);
    auto *rows = new QVBoxLayout(m_offers);
    rows->setContentsMargins(0, 0, 0, 0);
    for (const SourceOffer &offer : offers) {
        auto *row = new OfferRow(m_look, offer, m_offers);
        rows->addWidget(row);
        connect(row, &OfferRow::picked, this, [this, id = offer.id](bool on) { pick(id, on); });
    }
    m_column->addWidget(m_offers);
    m_said->say(offers.isEmpty() ? CheckState::Warning : CheckState::Idle,
                offers.isEmpty() ? tr("The helpdesk has no articles.")
                                 : tr("What the AI may know from the helpdesk. Internal content "
                                      "reaches drafts and notes, never customers."));
}

void VendorSources::pick(const QString &offer, bool picked)
{
    onResult(m_desk.pick(m_workspace, offer, picked), this, [this](const Result<> &done) {
        if (!done)
            m_said->say(CheckState::Error, done.error().what + u' ' + done.error().fix);
    });
}

} // namespace Baton
