// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QPainter>

namespace Baton {

/// The icon set, drawn on a grid of 20 in one colour.
enum class Glyph {
    None, Ai, Angry, Attachment, Baton, Bell, Chat, CheckCircle, Check, Clock, Close, Copy,
    CrossCircle, Diagnostics, Down, Download, Draft, Engine, Events, External, Eye, Filter, Globe,
    Handoff, Happy, Hold, Info, In, Integrations, Key, Knowledge, Left, Link, Live, Lock, Mail,
    Menu, Neutral, Nobody, Out, Pause, Person, PhoneText, Phone, Play, Plus, Question, Queue,
    Refresh, Replay, Reports, Right, Routing, Search, Send, Server, Settings, Skip, Spin, Stop,
    Tag, Team, Timer, Trash, Up, User, Warn,
};

inline constexpr int lastGlyph = int(Glyph::Warn);

/// The name of its file in resources/icons, without the ending.
QLatin1String glyphName(Glyph glyph);

/// `size` in device independent pixels. Rendered once per name, size, colour and pixel ratio.
QPixmap glyphPixmap(Glyph glyph, int size, const QColor &colour, qreal pixelRatio);

/// Draws the icon in the middle of `box`. `turn` in degrees, for the spinner.
void paintGlyph(QPainter &painter, const QRect &box, Glyph glyph, int size, const QColor &colour,
                qreal turn = 0);

/// For places that take a QIcon: actions of fields and menus.
QIcon glyphIcon(Glyph glyph, const QColor &colour, const QColor &disabled);

} // namespace Baton
