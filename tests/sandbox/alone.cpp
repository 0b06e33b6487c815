// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/simulatedintercom.h"

#include <QCoreApplication>

#include <cstdio>

/// `sandbox_alone [PORT]`: a simulated Intercom without Baton, with a few conversations in it.
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
    vendor.startTour(20);
    std::printf("%s %s\n", qPrintable(vendor.baseUrl()), vendor.apiToken().constData());
    std::fflush(stdout);
    return app.exec();
}
