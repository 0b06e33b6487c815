// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/simulatedintercom.h"

#include <QCoreApplication>

#include <cstdio>

/// `sandbox_alone [PORT]`: a simulated Intercom without Baton. Says its address and token; its
/// customers write once it has been told on standard input how fast and where its webhooks go:
/// "SPEED URL". Ends with its standard input's writer, or when it is terminated.
int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const Baton::SystemClock clock;
    Baton::SandboxOptions options;
    options.port = app.arguments().value(1).toUShort();
    Baton::SimulatedIntercom vendor(clock, options);
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
        vendor.setWebhookUrl(QUrl(words[1]));
    vendor.startTour(words[0].toDouble());
    return app.exec();
}
