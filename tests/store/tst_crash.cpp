// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/stored.h"

#include <QProcess>

#include <cstdio>

using namespace Baton;
using namespace Baton::Testing;

namespace {

/// The child: appends for ever and prints the number of each delivery once it is acknowledged.
int appendForEver(const QString &folder)
{
    const std::unique_ptr<Store> store = must(Store::open(folder));
    QList<QFuture<Result<Appended>>> waiting;
    for (int i = 0;; ++i) {
        const IncomingDelivery delivery{EndpointKey(QStringLiteral("hook")), {},
                                        QByteArray(3000, 'x'), {}, QString::number(i), {}, {}, noon};
        waiting.append(store->write<Appended>(
            [delivery](Connection &c) { return Inbox::append(c, delivery); }));
        if (waiting.size() < 8)
            continue;
        if (!wait(waiting.takeFirst()).ok())
            return 1;
        std::printf("%d\n", i - 7);
        std::fflush(stdout);
    }
}

} // namespace

/// A process that dies without warning loses nothing it has acknowledged.
class TestCrash : public QObject
{
    Q_OBJECT

private slots:
    void killedInTheMiddle_data();
    void killedInTheMiddle();
};

void TestCrash::killedInTheMiddle_data()
{
    QTest::addColumn<int>("after");
    QTest::newRow("early") << 5;
    QTest::newRow("after a checkpoint") << 1700;
}

void TestCrash::killedInTheMiddle()
{
    QFETCH(int, after);
    QTemporaryDir folder;
    QProcess child;
    child.start(QCoreApplication::applicationFilePath(),
                {QStringLiteral("--append"), folder.path()});
    QByteArray printed;
    while (printed.count('\n') < after) {
        QVERIFY(child.waitForReadyRead(30000));
        printed += child.readAllStandardOutput();
    }
    child.kill(); // SIGKILL
    QVERIFY(child.waitForFinished());
    printed += child.readAllStandardOutput();
    QStringList acknowledged
        = QString::fromLatin1(printed).split(u'\n', Qt::SkipEmptyParts);
    if (!printed.endsWith('\n'))
        acknowledged.removeLast();
    QVERIFY(acknowledged.size() >= after);

    const std::unique_ptr<Store> store = must(Store::open(folder.path()));
    for (const QString &number : std::as_const(acknowledged)) {
        const IncomingDelivery delivery{EndpointKey(QStringLiteral("hook")), {}, "x", {}, number,
                                        {}, {}, noon};
        const Appended again = must(write<Appended>(
            *store, [&](Connection &c) { return Inbox::append(c, delivery); }));
        QVERIFY2(again.duplicate, qPrintable(number));
    }
}

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = app.arguments();
    if (arguments.size() == 3 && arguments[1] == QStringLiteral("--append"))
        return appendForEver(arguments[2]);
    TestCrash test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_crash.moc"
