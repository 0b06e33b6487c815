// SPDX-License-Identifier: GPL-3.0-or-later
#include "build.h"

#include "policy/customerlines.h"
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

Analysis asksIn(const QString &language)
{
    Analysis analysis = asksForPerson();
    analysis.language = language;
    return analysis;
}

QString greetedIn(Talk &t, const QString &language)
{
    t.ask(u"?"_s, Analysis{.language = language});
    t.answer(onlyGreets());
    const auto said = std::find_if(t.session.effects.begin(), t.session.effects.end(),
                                   [](const Effect &e) { return e.group == EffectGroup::Reply; });
    return said == t.session.effects.end() ? QString() : *textOf(said->action);
}

/// Ines writes by email; what goes out to her, or is drafted for her.
void byMail(Talk &t)
{
    t.channel = Channel::Email;
    t.session.contact = {ContactId(u"c1"_s), u"Ines Duarte"_s, {}, {}};
    t.settings().channels.insert(Channel::Email, t.web());
}

QString sent(Talk &t, const Answer &said, const Analysis &analysis = {})
{
    t.ask(u"Where is my parcel?"_s, analysis);
    t.answer(said);
    for (const Effect &effect : t.session.effects) {
        const bool says = effect.group == EffectGroup::Reply || effect.group == EffectGroup::Draft;
        if (says && effect.order == 0)
            return *textOf(effect.action);
    }
    return {};
}

const QString passedOn
    = u"Of course. I am passing you on to a colleague, who will reply here."_s;

} // namespace

/// The one message to the customer that a person takes over: by reason and office hours.
class TestCustomerLines : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(u"sv_SE"_s)); } // the program's: nobody's here
    void handover_data();
    void handover() { playRow(); }
    void languages_data();
    void languages() { playRow(); }
    void mails_data();
    void mails() { playRow(); }
    void everyLanguageHasEverySentence();
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
    row("later today", passedOn + u" Our team is back today at 9:00 AM (UTC)."_s, [](Talk &t) {
        withHours(t, {u"mon-fri 09:00-17:00"_s});
        return told(t);
    });
    row("tomorrow", passedOn + u" Our team is back tomorrow at 10:00 AM (UTC)."_s, [](Talk &t) {
        withHours(t, {u"mon-thu 09:00-17:00"_s, u"sat 10:00-13:00"_s});
        return told(t);
    });
    row("after the weekend", passedOn + u" Our team is back on Monday at 9:00 AM (UTC)."_s,
        [](Talk &t) {
            withHours(t, {u"mon-thu 09:00-17:00"_s});
            return told(t);
        });
    row("by the office's own clock", passedOn + u" Our team is back on Monday at 9:00 AM (JST)."_s,
        [](Talk &t) {
            withHours(t, {u"mon-fri 09:00-17:00"_s}, u"Asia/Tokyo"_s);
            return told(t);
        });
}

void TestCustomerLines::languages_data()
{
    addPlayColumns();
    const QString french = builtInLine(u"fr"_s, CustomerLine::HandoffRequested);
    const QString german = builtInLine(u"de"_s, CustomerLine::HandoffRequested);
    row("in the customer's", french, [](Talk &t) { return told(t, asksIn(u"fr"_s)); });
    row("with the day in it", french + u" Notre équipe sera de retour lundi à 09:00 (UTC)."_s,
        [](Talk &t) {
            withHours(t, {u"mon-thu 09:00-17:00"_s});
            return told(t, asksIn(u"fr"_s));
        });
    row("a greeting too", builtInLine(u"es"_s, CustomerLine::Greeting),
        [](Talk &t) { return greetedIn(t, u"es"_s); });
    row("not known: the workspace's", german, [](Talk &t) {
        t.settings().language = u"de"_s;
        return told(t);
    });
    row("not known: what the contact says", french, [](Talk &t) {
        t.settings().language = u"de"_s;
        t.session.attributes = {{{}, u"language"_s, u"fr-CA"_s}};
        return told(t);
    });
    row("no words in it: the workspace's", german, [](Talk &t) {
        t.settings().language = u"de"_s;
        return told(t, asksIn(u"hu"_s));
    });
    row("in neither: English", passedOn, [](Talk &t) {
        t.settings().language = u"hu"_s;
        return told(t, asksIn(u"ja"_s));
    });
    row("the admin's own words", u"Un instant."_s, [](Talk &t) {
        t.settings().texts[u"fr"_s][CustomerLine::HandoffRequested] = u"Un instant."_s;
        return told(t, asksIn(u"fr"_s));
    });
    row("… of one language, not of another", passedOn, [](Talk &t) {
        t.settings().texts[u"fr"_s][CustomerLine::HandoffRequested] = u"Un instant."_s;
        return told(t, asksIn(u"en"_s));
    });
    row("… in a language without words, and nothing in another behind it", u"Azonnal."_s,
        [](Talk &t) {
            withHours(t, {u"mon-thu 09:00-17:00"_s});
            t.settings().texts[u"hu"_s][CustomerLine::HandoffRequested] = u"Azonnal."_s;
            return told(t, asksIn(u"hu"_s));
        });
    row("a disclosure by language", u"Hola\n\nEscribe una IA."_s, [](Talk &t) {
        t.web().disclosure = u"An AI writes."_s;
        t.settings().texts[u"es"_s] = {{CustomerLine::Greeting, u"Hola"_s},
                                       {CustomerLine::Disclosure, u"Escribe una IA."_s}};
        return greetedIn(t, u"es"_s);
    });
    row("… only where the channel has one", u"Hola"_s, [](Talk &t) {
        t.settings().texts[u"es"_s] = {{CustomerLine::Greeting, u"Hola"_s},
                                       {CustomerLine::Disclosure, u"Escribe una IA."_s}};
        return greetedIn(t, u"es"_s);
    });
}

void TestCustomerLines::mails_data()
{
    addPlayColumns();
    row("an answer", u"Hi Ines,\n\nIt is on its way.\n\nKind regards"_s, [](Talk &t) {
        byMail(t);
        return sent(t, known());
    });
    row("a person takes over", u"Hi Ines,\n\n"_s + passedOn + u"\n\nKind regards"_s, [](Talk &t) {
        byMail(t);
        return told(t);
    });
    row("asked for the problem first",
        u"Hallo Ines,\n\n"_s + builtInLine(u"de"_s, CustomerLine::AskForProblem)
            + u"\n\nViele Grüße"_s,
        [](Talk &t) {
            byMail(t);
            t.settings().handoff.by = HandoffBy::Switches;
            t.settings().handoff.switches.problemFirst = true;
            return sent(t, unknown(), asksIn(u"de"_s));
        });
    row("a greeting is not greeted twice", u"Hello! What can I help you with?\n\nKind regards"_s,
        [](Talk &t) {
            byMail(t);
            return sent(t, onlyGreets());
        });
    row("a draft for a teammate to send",
        u"AI draft, not sent to the customer:\n\nHi Ines,\n\nIt is on its way.\n\nKind regards"_s,
        [](Talk &t) {
            t.withAssist();
            t.owner = ownedByJoren;
            byMail(t);
            return sent(t, known());
        });
    row("the workspace's own words, and the disclosure below them",
        u"Dear customer,\n\nIt is on its way.\n\nYours\nAcme\n\nAn AI writes."_s, [](Talk &t) {
            byMail(t);
            t.settings().channels[Channel::Email].disclosure = u"An AI writes."_s;
            t.settings().texts[u"en"_s]
                = {{CustomerLine::MailGreeting, u"Dear customer,"_s},
                   {CustomerLine::MailSignature, u"Yours\nAcme"_s}};
            return sent(t, known());
        });
    row("no name that one is called by: none", u"Hello,\n\nIt is on its way.\n\nKind regards"_s,
        [](Talk &t) {
            byMail(t);
            t.session.contact = {ContactId(u"c1"_s), u"user 1234"_s, {}, {}};
            return sent(t, known());
        });
    row("who has no contact at the vendor is known by the address",
        u"Hi Ines,\n\nIt is on its way.\n\nKind regards"_s, [](Talk &t) {
            byMail(t);
            t.session.contact = {{}, u"Ines Valdorf"_s, u"c1"_s, {}};
            return sent(t, known());
        });
    row("another one of a group writes: no name", u"Hello,\n\nIt is on its way.\n\nKind regards"_s,
        [](Talk &t) {
            byMail(t);
            t.session.contact = {ContactId(u"c2"_s), u"OLEG PETROV"_s, {}, {}};
            return sent(t, known());
        });
    row("on the web nothing is put around it", u"It is on its way."_s,
        [](Talk &t) { return sent(t, known()); });
}

void TestCustomerLines::everyLanguageHasEverySentence()
{
    QVERIFY(customerLanguages().size() >= 16);
    for (const QString &language : customerLanguages()) {
        for (int i = 0; i < int(CustomerLine::Disclosure); ++i) {
            const QString line = builtInLine(language, CustomerLine(i));
            const bool hours = i >= int(CustomerLine::BackToday) && i <= int(CustomerLine::BackOnDay);
            QVERIFY2(line.size() > 10, qPrintable(language));
            QCOMPARE(line.contains(u"{time}"_s), hours);
            QCOMPARE(line.contains(u"{day}"_s), i == int(CustomerLine::BackOnDay));
        }
        for (int i = int(CustomerLine::MailGreeting); i <= int(CustomerLine::MailSignature); ++i) {
            const QString line = builtInLine(language, CustomerLine(i));
            QVERIFY2(line.size() > 2, qPrintable(language));
            QCOMPARE(line.contains(u"{name}"_s), i == int(CustomerLine::MailGreeting));
        }
    }
}

QTEST_APPLESS_MAIN(TestCustomerLines)
#include "tst_customerlines.moc"
