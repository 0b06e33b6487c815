// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/recordedtalks.h"
#include "ui/live/livepage.h"
#include "ui/support/deskhouse.h"

#include <QClipboard>
#include <QGuiApplication>

using namespace Qt::StringLiterals;
using namespace Baton;
using namespace Baton::Table;

/// What the thread says of a message beside its words, on a real database.
class tst_marks : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_house.reset(); }
    void theSameAgainIsMarked();
    void aDraftIsCalledOneOnce();

private:
    void show(const Talk &talk);
    QStringList frames();

    std::unique_ptr<DeskHouse> m_house;
    std::unique_ptr<RecordedTalks> m_talks;
};

void tst_marks::init()
{
    m_house = std::make_unique<DeskHouse>();
    Settings settings;
    settings.workspaces = {RecordedTalks::settings()};
    m_house->import(settings);
    m_talks = std::make_unique<RecordedTalks>(*m_house->store);
}

void tst_marks::show(const Talk &talk)
{
    const SessionId session = m_talks->keep(talk, u"1"_s);
    m_house->open(u"live"_s);
    m_house->window->live().select(session);
    QTRY_COMPARE(m_house->words(u"ticket"_s), u"#%1"_s.arg(session.value()));
}

/// Of the thread, as a screen reader says them.
QStringList tst_marks::frames()
{
    QStringList names;
    for (const QFrame *frame : m_house->child(u"thread"_s)->findChildren<QFrame *>())
        names.append(frame->accessibleName());
    names.removeAll(QString());
    return names;
}

void tst_marks::theSameAgainIsMarked()
{
    Talk talk;
    const QString words = u"I have waited for my parcel 55812 since the third of May."_s;
    talk.customer(words);
    talk.wait(1s);
    talk.customer(words);
    show(talk);
    QTRY_COMPARE(frames().filter(u": "_s + words).size(), 2);
    QCOMPARE(frames().filter(u"the same again, answered once"_s).size(), 1);
    QVERIFY(frames().filter(u": "_s + words).last().contains(u"the same again"_s));
}

void tst_marks::aDraftIsCalledOneOnce()
{
    Talk talk;
    talk.withAssist();
    talk.owner = ownedByJoren;
    talk.ask();
    talk.answer(known());
    talk.deliver();
    show(talk);
    QTRY_COMPARE(frames().filter(u"AI draft"_s).size(), 1);
    const QString draft = frames().filter(u"AI draft"_s).first();
    QVERIFY2(!draft.contains(u"not sent to the customer"_s), qPrintable(draft));
    m_house->click(u"copyDraft"_s);
    QVERIFY(!QGuiApplication::clipboard()->text().contains(u"AI draft"_s));
}

QTEST_MAIN(tst_marks)
#include "tst_marks.moc"
