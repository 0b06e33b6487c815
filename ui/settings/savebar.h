// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "ui/parts/pane.h"

namespace Baton {

class Button;
class GlyphLabel;
class Label;

/// At the foot of a page with settings: what is not saved, Undo, Save, and what became of it.
class SaveBar : public Pane
{
    Q_OBJECT

public:
    explicit SaveBar(const Appearance &appearance, QWidget *parent = nullptr);

    /// `changes` names what is not saved; empty: nothing, and `say` what became of it.
    void setChanges(const QStringList &changes);
    void setBusy(bool busy);
    /// In place of changes; `isDone`: nothing is waited for.
    void say(const QString &words, bool isDone);
    void sayError(const Error &error);

signals:
    void undoAsked();
    void saveAsked();

private:
    void setWords(const QString &words);

    GlyphLabel *m_icon;
    Label *m_words;
    Button *m_undo;
    Button *m_save;
    bool m_hasChanges = false;
};

} // namespace Baton
