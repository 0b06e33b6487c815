// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/settingslist.h"

#include <QCoreApplication>

namespace Baton {

/// Where a setting stands on the page.
enum class SettingPart {
    Autopilot,
    Channels,
    Handoff,
    Assist,
    Resolution,
    Notes,      ///< tags, notes and what the engine is told
    Engine,
    Connection,
    Delivery,
    Wording,    ///< what customers read that no engine writes
    Elsewhere,  ///< set by connecting: no line of its own
};

/// What a value is picked from, where it is not typed.
enum class SettingPicker { None, HandoffTarget, Teams, Folders, Language };

/// One setting as people see it. Types and allowed values are those of the configuration file: one
/// list serves the file, the page and whoever looks a setting up.
struct SettingLine
{
    SettingField field;
    SettingPart part = SettingPart::Elsewhere;
    SettingPicker picker = SettingPicker::None;
    QString label;
    QString explanation; ///< one line: what it does
    /// It counts only while the setting `onlyWhen` is `onlyAt` (or one of several, between bars), as
    /// the file has it; empty: always.
    QString onlyWhen;
    QString onlyAt;
};

class SettingWords
{
    Q_DECLARE_TR_FUNCTIONS(Baton::SettingWords)

public:
    /// Every setting of a workspace, in the order of the file; those of a channel by
    /// "channels.web.…". A field without words has its path as label.
    static QList<SettingLine> lines(Platform platform);
    /// What concerns the whole program: fields at the top of the file.
    static QList<SettingLine> programLines();
    static QString part(SettingPart part);
    /// What a part is about, as one question or sentence.
    static QString about(SettingPart part);
    /// A word of a choice, as people read it.
    static QString choice(const QString &word);
    /// A choice that the file may name, and that changes nothing yet: it can only be left.
    static bool comesNext(const QString &word);
    static QString unit(FieldUnit unit);
    /// The languages customers may be spoken to in, by code, with their own names; those that Baton
    /// has words for come first.
    static QList<QPair<QString, QString>> languages();
    /// Baton's own words for a sentence to customers, by its word in the file; empty: none.
    static QString builtIn(const QString &language, const QString &line);
};

} // namespace Baton
