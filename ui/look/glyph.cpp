// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/glyph.h"

#include <QFile>
#include <QIconEngine>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <array>

using namespace Qt::StringLiterals;

static void loadIcons()
{
    // The icons are compiled into a static library: without this the linker drops them.
    Q_INIT_RESOURCE(icons);
}

namespace Baton {

namespace {

constexpr std::array names = {
    "", "ai", "angry", "attachment", "baton", "bell", "chat", "check-circle", "check", "clock",
    "close", "copy", "cross-circle", "diagnostics", "down", "download", "draft", "engine",
    "events", "external", "eye", "filter", "globe", "handoff", "happy", "hold", "info", "inn",
    "integrations", "key", "knowledge", "left", "link", "live", "lock", "mail", "menu", "neutral",
    "nobody", "out", "pause", "person", "phone-text", "phone", "play", "plus", "question", "queue",
    "refresh", "replay", "reports", "right", "routing", "search", "send", "server", "settings",
    "skip", "spin", "stop", "tag", "team", "timer", "trash", "up", "user", "warn",
};
static_assert(names.size() == size_t(lastGlyph) + 1);

QByteArray svgText(Glyph glyph, const QColor &colour)
{
    loadIcons();
    QFile file(u":/icons/%1.svg"_s.arg(glyphName(glyph)));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return file.readAll().replace("currentColor", colour.name().toLatin1());
}

/// One icon in one colour, for QIcon.
class GlyphEngine final : public QIconEngine
{
public:
    GlyphEngine(Glyph glyph, const QColor &colour, const QColor &disabled)
        : m_glyph(glyph), m_colour(colour), m_disabled(disabled)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        paintGlyph(*painter, rect, m_glyph, qMin(rect.width(), rect.height()), ink(mode));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override
    {
        return glyphPixmap(m_glyph, qMin(size.width(), size.height()), ink(mode), 1);
    }

    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal scale) override
    {
        const int side = qRound(qMin(size.width(), size.height()) / scale);
        return glyphPixmap(m_glyph, side, ink(mode), scale);
    }

    QIconEngine *clone() const override { return new GlyphEngine(*this); }

private:
    QColor ink(QIcon::Mode mode) const { return mode == QIcon::Disabled ? m_disabled : m_colour; }

    Glyph m_glyph;
    QColor m_colour;
    QColor m_disabled;
};

} // namespace

QLatin1String glyphName(Glyph glyph)
{
    return QLatin1String(names.at(size_t(glyph)));
}

QPixmap glyphPixmap(Glyph glyph, int size, const QColor &colour, qreal pixelRatio)
{
    const QString key = u"baton/%1/%2/%3/%4"_s.arg(glyphName(glyph)).arg(size)
                            .arg(colour.name()).arg(pixelRatio);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    pixmap = QPixmap(QSize(size, size) * pixelRatio);
    pixmap.setDevicePixelRatio(pixelRatio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    QSvgRenderer(svgText(glyph, colour)).render(&painter, QRectF(0, 0, size, size));
    painter.end();
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

void paintGlyph(QPainter &painter, const QRect &box, Glyph glyph, int size, const QColor &colour,
                qreal turn)
{
    if (glyph == Glyph::None)
        return;
    const QPixmap pixmap = glyphPixmap(glyph, size, colour, painter.device()->devicePixelRatioF());
    const QPoint at(box.x() + (box.width() - size) / 2, box.y() + (box.height() - size) / 2);
    if (qFuzzyIsNull(turn)) {
        painter.drawPixmap(at, pixmap);
        return;
    }
    painter.save();
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.translate(at + QPointF(size / 2.0, size / 2.0));
    painter.rotate(turn);
    painter.drawPixmap(QPointF(-size / 2.0, -size / 2.0), pixmap);
    painter.restore();
}

QIcon glyphIcon(Glyph glyph, const QColor &colour, const QColor &disabled)
{
    return QIcon(new GlyphEngine(glyph, colour, disabled));
}

} // namespace Baton
