// SPDX-License-Identifier: GPL-3.0-or-later
#include "build.h"

#include "domain/words.h"

using namespace Baton;
using namespace Baton::Table;
using namespace Qt::StringLiterals;

namespace {

Analysis wants(const QString &intent)
{
    Analysis analysis;
    analysis.intent = intent;
    return analysis;
}

Analysis wantsAPerson(const QString &intent)
{
    Analysis analysis = asksForPerson();
    analysis.intent = intent;
    return analysis;
}

void withAttributes(Talk &t)
{
    t.session.contact.id = ContactId(u"c7"_s);
    t.settings().attributes = {u"conversation:Intent"_s, u"contact:AI outcome"_s};
}

/// "conversation Intent = refund" of each, in order.
QString written(const Talk &t)
{
    QStringList all;
    for (const Effect &effect : t.session.effects) {
        if (const auto *attribute = std::get_if<WriteAttribute>(&effect.action))
            all << QLatin1StringView(word(attribute->to.of)) + u' ' + attribute->to.name + u" = "_s
                    + attribute->value;
    }
    return all.join(u"; "_s);
}

} // namespace

/// What is written to the vendor's attributes, and what stays on the session itself: its summary and
/// the customer's rating.
class TestAttributes : public QObject
{
    Q_OBJECT

private slots:
    void attributes_data();
    void attributes() { playRow(); }
    void summary_data();
    void summary() { playRow(); }
    void rating_data();
    void rating() { playRow(); }
};

void TestAttributes::attributes_data()
{
    addPlayColumns();
    row("by default nothing is written", {}, [](Talk &t) {
        t.ask(u"My refund!"_s, wantsAPerson(u"refund"_s));
        t.deliver();
        return written(t);
    });
    row("an answer writes the intent", u"conversation Intent = refund"_s, [](Talk &t) {
        withAttributes(t);
        t.ask(u"Where is my refund?"_s, wants(u"refund"_s));
        t.answer(known());
        t.deliver();
        return written(t);
    });
    row("what is not clear is not written", {}, [](Talk &t) {
        withAttributes(t);
        t.answered();
        return written(t);
    });
    row("the same intent is written once", u"conversation Intent = refund"_s, [](Talk &t) {
        withAttributes(t);
        for (const QString &text : {u"Where is my refund?"_s, u"Is the refund on its way?"_s}) {
            t.ask(text, wants(u"refund"_s));
            t.answer(known());
            t.deliver();
        }
        return written(t);
    });
    row("a handoff writes intent and outcome",
        u"conversation Intent = refund; contact AI outcome = handed_off"_s, [](Talk &t) {
            withAttributes(t);
            t.ask(u"A person, please, about my refund"_s, wantsAPerson(u"refund"_s));
            t.deliver();
            return written(t);
        });
    row("a resolution writes the outcome", u"contact AI outcome = resolved"_s, [](Talk &t) {
        withAttributes(t);
        t.answered();
        t.ask(u"That solved it, thanks"_s, confirms());
        return written(t);
    });
    row("silence after an answer, too", u"contact AI outcome = assumed_resolved"_s, [](Talk &t) {
        withAttributes(t);
        t.answered();
        t.wait(24h);
        return written(t);
    });
    row("what people close among themselves writes nothing", {}, [](Talk &t) {
        withAttributes(t);
        t.owner = ownedByJoren;
        t.ask();
        t.closed();
        return written(t);
    });
    row("nobody is known to write it to", u"conversation Intent = refund"_s, [](Talk &t) {
        withAttributes(t);
        t.session.contact.id = ContactId();
        t.ask(u"A person, please, about my refund"_s, wantsAPerson(u"refund"_s));
        return written(t);
    });
}

void TestAttributes::summary_data()
{
    addPlayColumns();
    row("a resolved session says what it was about", u"true"_s, [](Talk &t) {
        t.answered(u"Where is my parcel?"_s);
        t.ask(u"That solved it, thanks"_s, confirms());
        const QString &said = t.session.summary;
        return QVariant(said.contains(u"Where is my parcel?"_s)
                        && said.contains(u"It is on its way."_s)).toString();
    });
    row("closed while the AI owns it: so it does", u"true"_s, [](Talk &t) {
        t.owner = ownedByAi;
        t.answered(u"Where is my parcel?"_s);
        t.closed();
        return QVariant(t.session.summary.contains(u"Where is my parcel?"_s)).toString();
    });
    row("open again it has none", {}, [](Talk &t) {
        t.answered();
        t.ask(u"That solved it, thanks"_s, confirms());
        t.ask(u"And where is the invoice?"_s);
        return t.session.summary;
    });
    row("after a handoff it has none: the note has it", {}, [](Talk &t) {
        t.handedOff();
        t.wait(1min);
        t.owner = ownedByJoren;
        t.closed();
        return t.session.summary;
    });
}

void TestAttributes::rating_data()
{
    addPlayColumns();
    const auto rated = [](Talk &t, const QString &rating, const QString &key) {
        Happened happened{.kind = HappenedKind::Rated, .topic = u"rated"_s, .key = key, .at = t.now};
        happened.detail = rating;
        t.take(VendorTold{t.webhook({}, {happened})});
    };
    row("a rating is kept", u"4"_s, [rated](Talk &t) {
        t.answered();
        rated(t, u"4"_s, u"1"_s);
        return QString::number(t.session.rating);
    });
    row("the customer thinks better of it", u"5"_s, [rated](Talk &t) {
        t.answered();
        rated(t, u"2"_s, u"1"_s);
        t.wait(1min);
        rated(t, u"5"_s, u"2"_s);
        return QString::number(t.session.rating);
    });
    row("what is no rating is none", u"0"_s, [rated](Talk &t) {
        t.answered();
        rated(t, u"amazing"_s, u"1"_s);
        return QString::number(t.session.rating);
    });
}

QTEST_GUILESS_MAIN(TestAttributes)
#include "tst_attributes.moc"
