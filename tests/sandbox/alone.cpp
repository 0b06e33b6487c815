// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/front/simulatedfront.h"
#include "sandbox/simulatedintercom.h"

#include <QCoreApplication>

#include <cstdio>

namespace {

/// Says the address, waits for "SPEED URL" on standard input, and lets the customers write.
template<typename Vendor, typename Tell>
int serve(QCoreApplication &app, Vendor &vendor, Tell tell)
{
    const Baton::Result<quint16> port = vendor.start();
    if (!port) {
        std::fprintf(stderr, "%s\n", qPrintable(port.error().what));
        return 1;
    }
    std::printf("%s %s\n", qPrintable(vendor.baseUrl()), vendor.apiToken().constData());
    std::fflush(stdout);
    char line[1000];
    if (!std::fgets(line, sizeof line, stdin))
        return 0;
    const QStringList words = QString::fromUtf8(line).simplified().split(QLatin1Char(' '));
    if (words.size() > 1)
        tell(QUrl(words[1]));
    vendor.startTour(words[0].toDouble());
    return app.exec();
}

} // namespace

/// `sandbox_alone [intercom|front] [PORT]`: a simulated vendor without Baton. Says its address and
/// token; its customers write once it has been told on standard input how fast and where its
/// webhooks go: "SPEED URL". Ends with its standard input's writer, or when it is terminated.
int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const Baton::SystemClock clock;
    const quint16 port = app.arguments().value(2).toUShort();
    if (app.arguments().value(1) == QLatin1String("front")) {
        Baton::FrontSandboxOptions options;
        options.port = port;
        options.requestsPerMinute = 10'000; // what is sent is looked at here, not how fast
        Baton::SimulatedFront vendor(clock, options);
        return serve(app, vendor, [&](const QUrl &url) { vendor.setApplicationWebhook(url); });
    }
    Baton::SandboxOptions options;
    options.port = port;
    Baton::SimulatedIntercom vendor(clock, options);
    return serve(app, vendor, [&](const QUrl &url) { vendor.setWebhookUrl(url); });
}
