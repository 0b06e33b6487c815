// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core.h"
#include "console/connectdesk.h"
#include "console/diagnosticsdesk.h"
#include "domain/async.h"
#include "ui/mainwindow.h"

#include <QAbstractButton>
#include <QLabel>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Baton;

/// The window of `baton --sandbox`: whatever is connected or checked there is the simulation's, and
/// nothing outside is asked.
class tst_sandbox : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void onlyTheSimulationIsOffered();
    void aNewTokenIsAskedOfTheSimulation();
    void connectingIsPractisedWithoutAToken();
    void theWebhookIsTestedFromDiagnostics();

private:
    template<typename T = QWidget>
    T *child(const QString &name) const { return m_window->findChild<T *>(name); }
    QString says(const QString &name) const
    {
        const auto *label = child<QLabel>(name);
        return label ? label->text() : QString();
    }
    void click(const QString &name);
    QAbstractButton *buttonSaying(const QString &words) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    SystemClock m_clock;
    std::unique_ptr<Core> m_core;
    std::unique_ptr<MainWindow> m_window;
};

void tst_sandbox::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    Options options;
    options.sandbox = true;
    options.dataDir = m_folder->filePath(u"data"_s);
    options.listen.port = 0;
    Result<std::unique_ptr<Core>> core = Core::open(options);
    QVERIFY(core);
    m_core = std::move(core).value();
    m_window = std::make_unique<MainWindow>(
        m_core->desks(), m_clock, MainWindowOptions{u"Mika"_s, ThemeChoice::Light, {}});
    m_window->resize(1280, 800);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    bool listens = false;
    connect(m_core.get(), &Core::ready, this, [&listens] { listens = true; });
    m_core->start();
    QTRY_VERIFY(listens);
    m_window->showPage(u"integrations"_s);
}

void tst_sandbox::cleanup()
{
    QSignalSpy stopped(m_core.get(), &Core::stopped);
    m_core->stop();
    QTRY_VERIFY(!stopped.isEmpty());
    m_window.reset();
    m_core.reset();
    m_folder.reset();
}

void tst_sandbox::click(const QString &name)
{
    QTRY_VERIFY2(child(name) && child(name)->isVisible() && child(name)->isEnabled(),
                 qPrintable(name));
    if (child(name)->visibleRegion().isEmpty())
        child(name)->setFocus(Qt::TabFocusReason); // scrolls there
    QTest::mouseClick(child(name), Qt::LeftButton);
}

QAbstractButton *tst_sandbox::buttonSaying(const QString &words) const
{
    for (auto *button : child(u"diagnosticsPage"_s)->findChildren<QAbstractButton *>()) {
        if (button->isVisible() && button->text() == words)
            return button;
    }
    return nullptr;
}

void tst_sandbox::onlyTheSimulationIsOffered()
{
    ConnectDesk &desk = m_core->desks().connecting;
    for (const Platform platform : desk.platforms()) {
        for (const Region &region : desk.regions(platform))
            QVERIFY2(region.apiBaseUrl.startsWith(u"http://127.0.0.1:"_s),
                     qPrintable(region.apiBaseUrl));
    }
}

void tst_sandbox::aNewTokenIsAskedOfTheSimulation()
{
    click(u"renewToken:nordwind"_s);
    QTRY_VERIFY(says(u"tokenCheck"_s).startsWith(u"The token that is kept works"_s));
    click(u"usePracticeToken"_s);
    QTRY_VERIFY(says(u"tokenCheck"_s).contains(u"region Sandbox"_s));
    auto *next = child<QAbstractButton>(u"wizardNext"_s);
    QTRY_VERIFY(next->isEnabled()); // the AI teammate is still the one
    click(u"wizardNext"_s);
    QTRY_VERIFY(says(u"wizardStanding"_s).startsWith(u"Connected."_s));
}

void tst_sandbox::connectingIsPractisedWithoutAToken()
{
    click(u"connect:Front"_s);
    click(u"usePracticeToken"_s);
    QTRY_VERIFY(says(u"tokenCheck"_s).startsWith(u"The token works: company Nordwind Trade."_s));
    QVERIFY(!child(u"usePracticeToken"_s)->isVisible());
}

void tst_sandbox::theWebhookIsTestedFromDiagnostics()
{
    m_window->showPage(u"diagnostics"_s);
    QTRY_VERIFY(buttonSaying(u"Test the webhook"_s));
    QTest::mouseClick(buttonSaying(u"Test the webhook"_s), Qt::LeftButton);
    QTRY_COMPARE(says(u"light:@nordwindhead"_s),
                 u"Address answers, and a signed test came through unchanged"_s);
    // An address that leads nowhere is found in the sandbox as well, and said nowhere as green.
    QVERIFY(m_core->desks().connecting.setPublicUrl(u"http://127.0.0.1:1"_s).result());
    QTRY_VERIFY_WITH_TIMEOUT(says(u"light:@nordwindhead"_s).contains(u"127.0.0.1:1"_s), 30'000);
    QTRY_VERIFY_WITH_TIMEOUT(
        says(u"publicCheck@nordwind"_s).startsWith(u"Webhooks do not come in"_s), 30'000);
    m_window->showPage(u"diagnostics"_s);
    const auto found = [&] {
        return says(u"diagnosticsHeadline"_s).contains(u"warning"_s)
            && buttonSaying(u"Test the webhook"_s);
    };
    QVERIFY2(QTest::qWaitFor(found, 30'000), qPrintable(says(u"diagnosticsHeadline"_s)));
}

QTEST_MAIN(tst_sandbox)
#include "tst_sandbox.moc"
