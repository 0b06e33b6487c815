// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/settings.h"

namespace Baton {

ChannelSettings defaultChannelSettings(Platform platform, Channel channel)
{
    ChannelSettings settings;
    const bool mail = channel == Channel::Email;
    if (platform == Platform::Front)
        settings.settle = 0s;
    else
        settings.settle = mail ? 30s : 4s;
    settings.stale = mail ? 1440min : 60min;
    return settings;
}

} // namespace Baton
