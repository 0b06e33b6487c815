// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/desks.h"
#include "console/knowledgedesk.h"
#include "ui/parts/card.h"

class QLineEdit;

namespace Baton {

class Button;
class CheckLine;
class Label;
class Segments;

/// A test question: what the AI would answer, from which passages, and why it would stay quiet.
/// Sends nothing.
class QuestionCard : public Card
{
    Q_OBJECT

public:
    QuestionCard(const Appearance &appearance, const Desks &desks, QWidget *parent = nullptr);

    void setWorkspace(WorkspaceId workspace, const EngineSettings &engine);

private:
    void ask();
    void show(const Answer &answer);
    void showPassages(const Answer &answer, const QList<Source> &nearest);
    void addSource(const Source &source, int number, bool isBelow);

    const Appearance &m_look;
    KnowledgeDesk &m_desk;
    WorkspaceId m_workspace;
    EngineSettings m_engine;
    int m_asked = 0;
    QString m_questionAsked;
    QLineEdit *m_question;
    Segments *m_who;
    Button *m_ask;
    CheckLine *m_verdict;
    Label *m_answer;
    QWidget *m_sources = nullptr;
};

/// How well a passage fits: its title, a bar, the number, and who may see it.
class SourceLine : public QWidget
{
    Q_OBJECT

public:
    /// Number 0: no part of the answer.
    SourceLine(const Appearance &appearance, int number, const Source &source,
               QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString line() const;

    const Appearance &m_appearance;
    int m_number;
    Source m_source;
};

} // namespace Baton
