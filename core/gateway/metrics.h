// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/figures.h"
#include "store/store.h"

#include <QByteArray>

namespace Baton {

/// The figures as Prometheus text (exposition format 0.0.4). Numbers only: no names, no ids.
QByteArray metricsText(const GatewayFigures &gateway, const StoreFigures &store);

} // namespace Baton
