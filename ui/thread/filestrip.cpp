// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/thread/filestrip.h"

#include "ui/look/paint.h"
#include "ui/parts/button.h"
#include "ui/parts/chiplabel.h"
#include "ui/thread/threadfiles.h"
#include "ui/words/tips.h"

#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>

using namespace Qt::StringLiterals;

namespace Baton {

namespace {

constexpr int fileGap = 6;
constexpr int pictureRadius = 3;

/// A small picture, or its room while it is on its way.
class PictureButton : public QAbstractButton
{
public:
    PictureButton(const Appearance &appearance, ThreadFiles &files, qint64 file, QWidget *parent)
        : QAbstractButton(parent), m_appearance(appearance), m_picture(files.picture(file))
    {
        setCursor(Qt::PointingHandCursor);
        setFocusPolicy(Qt::StrongFocus);
        connect(&files, &ThreadFiles::pictureCame, this, [this, &files, file](qint64 came) {
            if (came != file)
                return;
            m_picture = files.picture(file);
            update();
        });
    }

    QSize sizeHint() const override
    {
        const QSize room(m_appearance.px(pictureRoom.width()), m_appearance.px(pictureRoom.height()));
        if (m_picture.isNull())
            return room / 2;
        QSize size = m_picture.size();
        if (size.width() > room.width() || size.height() > room.height())
            size.scale(room, Qt::KeepAspectRatio);
        return size.expandedTo({m_appearance.px(24), m_appearance.px(24)});
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Look &look = m_appearance.look();
        QPainter painter(this);
        painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
        paintBox(painter, rect(), look.alt, look.line, pictureRadius);
        if (m_picture.isNull()) {
            const int icon = m_appearance.px(20);
            return paintGlyph(painter, rect(), Glyph::Attachment, icon, look.text3);
        }
        QSize size = m_picture.size();
        size.scale(QWidget::size(), Qt::KeepAspectRatio);
        const QRect place({(width() - size.width()) / 2, (height() - size.height()) / 2}, size);
        QPainterPath corners;
        corners.addRoundedRect(rect(), pictureRadius, pictureRadius);
        painter.setClipPath(corners);
        painter.drawImage(place, m_picture);
        painter.setClipping(false);
        painter.setPen(underMouse() ? look.text2 : look.line);
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), pictureRadius,
                                pictureRadius);
    }

    void keyPressEvent(QKeyEvent *event) override
    {
        if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
            click();
        else
            QAbstractButton::keyPressEvent(event);
    }

private:
    const Appearance &m_appearance;
    QImage m_picture;
};

} // namespace

FileStrip::FileStrip(const Appearance &appearance, ThreadFiles &files, QWidget *parent)
    : QWidget(parent), m_appearance(appearance), m_source(files)
{
    hide(); // until there are some
}

void FileStrip::setFiles(const QList<ThreadFile> &files)
{
    if (files == m_files)
        return;
    qDeleteAll(m_places);
    m_places.clear();
    m_files = files;
    for (const ThreadFile &file : files) {
        m_places << makePlace(file);
        m_places.constLast()->show();
    }
    setVisible(!files.isEmpty());
}

QWidget *FileStrip::makePlace(const ThreadFile &file)
{
    const QString name = file.name.isEmpty() ? tr("Attachment") : file.name;
    if (file.id != 0)
        return makeButton(file, name);
    return file.missing != 0 ? makeRetry(file, name) : makeMissing(file, name);
}

QWidget *FileStrip::makeMissing(const ThreadFile &file, const QString &name)
{
    auto *missing = new ChipLabel(m_appearance, this);
    missing->setObjectName(u"missingFile"_s);
    missing->setChip({Tone::Neutral, Glyph::Attachment, u"%1 · %2"_s.arg(name, file.problem)});
    missing->setToolTip(plainTip(
        file.remedy.isEmpty() ? tr("Open the conversation in the helpdesk to see %1.").arg(name)
                              : file.remedy));
    return missing;
}

/// The chip with what can be pressed behind it.
QWidget *FileStrip::makeRetry(const ThreadFile &file, const QString &name)
{
    auto *place = new QWidget(this);
    auto *row = new QHBoxLayout(place);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    QWidget *missing = makeMissing(file, name);
    row->addWidget(missing);
    auto *again = new Button(m_appearance, ButtonKind::Quiet, Glyph::None, tr("Try again"), place);
    again->setSmall(true);
    again->setObjectName(u"fetchAgain"_s);
    again->setAccessibleName(tr("Try again: %1, %2").arg(name, file.problem));
    again->setToolTip(missing->toolTip());
    connect(again, &QAbstractButton::clicked, this,
            [this, id = file.missing] { m_source.fetchAgain(id); });
    row->addWidget(again);
    row->addStretch(1);
    return place;
}

QAbstractButton *FileStrip::makeButton(const ThreadFile &file, const QString &name)
{
    QAbstractButton *button = nullptr;
    if (file.picture) {
        button = new PictureButton(m_appearance, m_source, file.id, this);
        button->setAccessibleName(tr("Picture %1, opens it").arg(name));
    } else {
        const QString size
            = locale().formattedDataSize(file.bytes, 1, QLocale::DataSizeSIFormat);
        auto *box = new Button(m_appearance, ButtonKind::Quiet, Glyph::Attachment,
                               u"%1 · %2"_s.arg(name, size), this);
        box->setSmall(true);
        button = box;
    }
    button->setObjectName(u"attachment"_s);
    button->setToolTip(plainTip(tr("Open %1. Ctrl+S or the right button saves it.").arg(name)));
    connect(button, &QAbstractButton::clicked, this, [this, id = file.id] { m_source.open(id); });
    addActions(button, file.id);
    return button;
}

/// By the menu of the right button, or of the menu key.
void FileStrip::addActions(QAbstractButton *button, qint64 file)
{
    button->setContextMenuPolicy(Qt::ActionsContextMenu);
    auto *open = new QAction(tr("Open"), button);
    connect(open, &QAction::triggered, this, [this, file] { m_source.open(file); });
    auto *save = new QAction(tr("Save as…"), button);
    save->setObjectName(u"saveAttachment"_s);
    save->setShortcut(QKeySequence::Save);
    save->setShortcutContext(Qt::WidgetShortcut);
    connect(save, &QAction::triggered, this, [this, file] { m_source.save(file); });
    button->addActions({open, save});
}

int FileStrip::naturalWidth(int limit) const
{
    int wide = 0;
    for (const QWidget *place : m_places)
        wide = qMax(wide, qMin(limit, place->sizeHint().width()));
    return wide;
}

int FileStrip::arrange(int width)
{
    int y = 0;
    for (QWidget *place : std::as_const(m_places)) {
        QSize size = place->sizeHint();
        if (size.width() > width && dynamic_cast<PictureButton *>(place))
            size.scale(width, size.height(), Qt::KeepAspectRatio);
        place->setGeometry(0, y, qMin(width, size.width()), size.height());
        y += size.height() + fileGap;
    }
    return qMax(0, y - fileGap);
}

} // namespace Baton
