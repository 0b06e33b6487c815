// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/appearance.h"

#include <QTextEdit>

namespace Baton {

/// Text that somebody wrote, to read, select and copy. It is always set as plain text: no customer
/// can write our markup. What we emphasise (a note's "Asked:", a citation's [1]) is found by
/// pattern and formatted character by character.
class MessageText : public QTextEdit
{
    Q_OBJECT

public:
    MessageText(const Appearance &appearance, Type type, QWidget *parent = nullptr);

    /// `leadWords`: words before a colon at the start of a line stand out. `citations`: [1] is quiet.
    void setMessage(const QString &text, bool leadWords, bool citations);
    QString message() const { return m_message; }
    /// How wide the text would like to be, up to `limit`.
    int naturalWidth(int limit) const;
    int heightAt(int width) const;

protected:
    void wheelEvent(QWheelEvent *event) override;

private:
    void emphasise();

    const Appearance &m_appearance;
    QString m_message;
    bool m_leadWords = false;
    bool m_citations = false;
};

} // namespace Baton
