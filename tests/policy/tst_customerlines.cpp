// SPDX-License-Identifier: GPL-3.0-or-later
#include "build.h"

#include "policy/effects.h"

using namespace Baton;
using namespace Baton::Table;
using namespace Qt::StringLiterals;

namespace {

/// What the customer reads when the turn is handed off. Noon of the tables is Friday, 15 January 2027,
/// 08:00 UTC.
QString told(Talk &t, const Analysis &analysis = asksForPerson())
{
    t.settings().handoff.tellCustomer = true;
    t.ask(u"Where is my parcel?"_s, analysis);
    for (const Effect &effect : t.session.effects) {
        if (effect.group == EffectGroup::Handoff && effect.order == 0)
            return *textOf(effect.action);
    }
    return {};
}

void withHours(Talk &t, const QStringList &weekly, const QString &zone = u"UTC"_s)
{
    t.settings().officeHours = {zone, weekly};
}

const QString passedOn
    = u"Of course. I am passing you on to a colleague, who will reply here."_s;

} // namespace

/// The one message to the customer that a person takes over: by reason and office hours.
class TestCustomerLines : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(u"en_GB"_s)); }
    void handover_data();
    void handover() { playRow(); }
};

void TestCustomerLines::handover_data()
{
    addPlayColumns();
    row("asked for a person", passedOn, [](Talk &t) { return told(t); });
    row("frustrated",
        u"I would like a colleague to look at this with you. They will reply here."_s,
        [](Talk &t) { return told(t, frustrated()); });
    row("within office hours nothing is said of them", passedOn, [](Talk &t) {
        withHours(t, {u"mon-fri 08:00-17:00"_s});
        return told(t);
    });
    row("later today", passedOn + u" Our team is back today at 09:00 (UTC)."_s, [](Talk &t) {
        withHours(t, {u"mon-fri 09:00-17:00"_s});
        return told(t);
    });
    row("tomorrow", passedOn + u" Our team is back tomorrow at 10:00 (UTC)."_s, [](Talk &t) {
        withHours(t, {u"mon-thu 09:00-17:00"_s, u"sat 10:00-13:00"_s});
        return told(t);
    });
    row("after the weekend", passedOn + u" Our team is back on Monday at 09:00 (UTC)."_s,
        [](Talk &t) {
            withHours(t, {u"mon-thu 09:00-17:00"_s});
            return told(t);
        });
    row("by the office's own clock", passedOn + u" Our team is back on Monday at 09:00 (JST)."_s,
        [](Talk &t) {
            withHours(t, {u"mon-fri 09:00-17:00"_s}, u"Asia/Tokyo"_s);
            return told(t);
        });
}

QTEST_APPLESS_MAIN(TestCustomerLines)
#include "tst_customerlines.moc"
