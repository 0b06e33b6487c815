// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/async.h"

#include <QThread>
#include <QtTest>

#include <optional>

using namespace Baton;

namespace {

using Number = Result<int>;

/// A value that may only be alive while somebody needs it.
struct Guarded
{
    std::shared_ptr<int> token;
};

/// Runs `work` in another thread, to its end.
void elsewhere(std::function<void()> work)
{
    std::unique_ptr<QThread> thread(QThread::create(std::move(work)));
    thread->start();
    thread->wait();
}

} // namespace

class TestAsync : public QObject
{
    Q_OBJECT

private slots:
    void delivers();
    void deliversWhatWasFinishedBefore();
    void deliversAcrossThreads();
    void deliversInTheContextsThread();
    void contextDiesFirst();
    void contextDiesBeforeDelivery();
    void contextDiesInTheFunction();
    void cancelledWithoutResult();
    void producerDropsItsPromise();
    void functionAsksAgain();
    void manyContextsDieWhileResultsArrive();
    void nothingIsKept();
};

void TestAsync::delivers()
{
    QObject context;
    QPromise<Number> promise;
    promise.start();
    std::optional<Number> got;
    int calls = 0;
    onResult(promise.future(), &context, [&](const Number &result) {
        got.emplace(result);
        ++calls;
    });
    QVERIFY(!got);
    promise.addResult(Number(7));
    QVERIFY(!got); // a value is there, but the work is not finished
    promise.finish();
    QTRY_VERIFY(got);
    QCOMPARE(got->value(), 7);
    QCoreApplication::processEvents();
    QCOMPARE(calls, 1);
}

void TestAsync::deliversWhatWasFinishedBefore()
{
    QObject context;
    std::optional<Number> got;
    onResult(finished(Number(Error{ErrorKind::NotFound, {}, {}})), &context,
             [&](const Number &result) { got.emplace(result); });
    QVERIFY(!got); // never from within the call
    QTRY_VERIFY(got);
    QCOMPARE(got->error().kind, ErrorKind::NotFound);
}

void TestAsync::deliversAcrossThreads()
{
    QObject context;
    auto promise = std::make_shared<QPromise<Number>>();
    promise->start();
    QThread *deliveredIn = nullptr;
    onResult(promise->future(), &context,
             [&](const Number &) { deliveredIn = QThread::currentThread(); });
    elsewhere([promise] {
        promise->addResult(Number(1));
        promise->finish();
    });
    QTRY_VERIFY(deliveredIn);
    QCOMPARE(deliveredIn, QThread::currentThread());
}

void TestAsync::deliversInTheContextsThread()
{
    QThread thread;
    thread.start();
    auto *context = new QObject;
    context->moveToThread(&thread);
    QPromise<Number> promise;
    promise.start();
    std::atomic<QThread *> deliveredIn = nullptr;
    QMetaObject::invokeMethod(
        context,
        [&, future = promise.future()] {
            onResult(future, context, [&](const Number &) { deliveredIn = QThread::currentThread(); });
        },
        Qt::BlockingQueuedConnection);
    promise.addResult(Number(1));
    promise.finish();
    QTRY_COMPARE(deliveredIn.load(), &thread);
    context->deleteLater();
    thread.quit();
    thread.wait();
}

void TestAsync::contextDiesFirst()
{
    QPromise<Number> promise;
    promise.start();
    bool called = false;
    {
        QObject context;
        onResult(promise.future(), &context, [&](const Number &) { called = true; });
    }
    promise.addResult(Number(1));
    promise.finish();
    QCoreApplication::processEvents();
    QVERIFY(!called);
}

void TestAsync::contextDiesBeforeDelivery()
{
    bool called = false;
    {
        QObject context;
        onResult(finished(Number(1)), &context, [&](const Number &) { called = true; });
    } // the result was on its way
    QCoreApplication::processEvents();
    QVERIFY(!called);
}

void TestAsync::contextDiesInTheFunction()
{
    auto *context = new QObject;
    auto kept = std::make_shared<int>(5);
    int seen = 0;
    onResult(finished(Number(1)), context, [&seen, context, kept](const Number &result) {
        delete context;
        seen = *kept + result.value(); // captures and result outlive the context
    });
    QTRY_COMPARE(seen, 6);
    QCoreApplication::processEvents();
}

void TestAsync::cancelledWithoutResult()
{
    QObject context;
    QPromise<Number> promise;
    promise.start();
    std::optional<Number> got;
    onResult(promise.future(), &context, [&](const Number &result) { got.emplace(result); });
    promise.future().cancel();
    promise.addResult(Number(1)); // too late: Qt drops it
    promise.finish();
    QTRY_VERIFY(got);
    QCOMPARE(got->error().kind, ErrorKind::Cancelled);
}

void TestAsync::producerDropsItsPromise()
{
    QObject context;
    std::optional<Number> got;
    {
        QPromise<Number> promise;
        promise.start();
        onResult(promise.future(), &context, [&](const Number &result) { got.emplace(result); });
    }
    QTRY_VERIFY(got);
    QCOMPARE(got->error().kind, ErrorKind::Cancelled);
}

void TestAsync::functionAsksAgain()
{
    QObject context;
    int sum = 0;
    std::function<void(const Number &)> next = [&](const Number &result) {
        sum += result.value();
        if (result.value() < 100)
            onResult(finished(Number(result.value() + 1)), &context, next);
    };
    onResult(finished(Number(1)), &context, next);
    QTRY_COMPARE(sum, 5050);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QVERIFY(context.children().isEmpty());
}

void TestAsync::manyContextsDieWhileResultsArrive()
{
    std::vector<std::shared_ptr<QPromise<Number>>> promises;
    std::vector<std::unique_ptr<QObject>> contexts;
    int calls = 0;
    for (int i = 0; i < 500; ++i) {
        promises.push_back(std::make_shared<QPromise<Number>>());
        promises.back()->start();
        contexts.push_back(std::make_unique<QObject>());
        onResult(promises.back()->future(), contexts.back().get(), [&](const Number &) { ++calls; });
    }
    std::unique_ptr<QThread> producer(QThread::create([&] {
        for (const auto &promise : promises) {
            promise->addResult(Number(1));
            promise->finish();
        }
    }));
    producer->start();
    for (size_t i = 0; i < contexts.size(); i += 2) {
        contexts[i].reset();
        QCoreApplication::processEvents();
    }
    producer->wait();
    QTRY_VERIFY(calls >= 250);
    QCoreApplication::processEvents();
    QVERIFY(calls <= 500);
}

void TestAsync::nothingIsKept()
{
    auto token = std::make_shared<int>(1);
    {
        QObject context;
        bool called = false;
        onResult(finished(Result<Guarded>(Guarded{token})), &context,
                 [&called, token](const Result<Guarded> &) { called = true; });
        QTRY_VERIFY(called);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCOMPARE(token.use_count(), 1); // result and captures are gone although the context lives
    }
}

QTEST_GUILESS_MAIN(TestAsync)
#include "tst_async.moc"
