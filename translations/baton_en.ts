<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>Baton::ApprovalPanel</name>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>%n source</numerusform>
            <numerusform>%n sources</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Baton::ArticlesCard</name>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n passage(s)</source>
        <translation>
            <numerusform>%1 · %n passage</numerusform>
            <numerusform>%1 · %n passages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Baton::Bell</name>
    <message numerus="yes">
        <source>Alerts: %n new</source>
        <translation>
            <numerusform>Alerts: %n new</numerusform>
            <numerusform>Alerts: %n new</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Baton::DiagnosticsPage</name>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n problem</numerusform>
            <numerusform>%n problems</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Baton::DraftsPage</name>
    <message numerus="yes">
        <source>%n draft(s) in 14 days, %1 used</source>
        <translation>
            <numerusform>%n draft in 14 days, %1 used</numerusform>
            <numerusform>%n drafts in 14 days, %1 used</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Baton::EarlierButton</name>
    <message numerus="yes">
        <source>%n other session(s)</source>
        <translation>
            <numerusform>%n other session</numerusform>
            <numerusform>%n other sessions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Baton::EraseDialog</name>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n session</numerusform>
            <numerusform>%n sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n message</numerusform>
            <numerusform>%n messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Baton::EventWords</name>
    <message numerus="yes">
        <source>%n attempt(s)</source>
        <translation>
            <numerusform>%n attempt</numerusform>
            <numerusform>%n attempts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Baton::EventsPage</name>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n event</numerusform>
            <numerusform>%n events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n refused</numerusform>
            <numerusform>%n refused</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Baton::HandoffsPage</name>
    <message numerus="yes">
        <source>%n handoff(s)</source>
        <translation>
            <numerusform>%n handoff</numerusform>
            <numerusform>%n handoffs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Baton::HealthWatch</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) of customers came without a webhook: only asking the helpdesk found them.</source>
        <translation>
            <numerusform>%n message of customers came without a webhook: only asking the helpdesk found it.</numerusform>
            <numerusform>%n messages of customers came without a webhook: only asking the helpdesk found them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Baton::HeldAnswers</name>
    <message numerus="yes">
        <source>%1 in %n second(s)</source>
        <translation>
            <numerusform>%1 in %n second</numerusform>
            <numerusform>%1 in %n seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Baton::HeldDialog</name>
    <message numerus="yes">
        <source>%n customer(s) wrote while the AI was paused</source>
        <translation>
            <numerusform>%n customer wrote while the AI was paused</numerusform>
            <numerusform>%n customers wrote while the AI was paused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>More than %n customer(s) wrote while the AI was paused: who waits longest</source>
        <translation>
            <numerusform>More than %n customer wrote while the AI was paused: who waits longest</numerusform>
            <numerusform>More than %n customers wrote while the AI was paused: who waits longest</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Baton::Line</name>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n event</numerusform>
            <numerusform>%n events</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Baton::LivePage</name>
    <message numerus="yes">
        <source>%n link(s) to this session open nothing any more.</source>
        <translation>
            <numerusform>%n link to this session opens nothing any more.</numerusform>
            <numerusform>%n links to this session open nothing any more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n session</numerusform>
            <numerusform>%n sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n message</numerusform>
            <numerusform>%n messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Baton::OneCommand</name>
    <message numerus="yes">
        <source>Imported %n workspace(s).</source>
        <translation>
            <numerusform>Imported %n workspace.</numerusform>
            <numerusform>Imported %n workspaces.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n row(s) to %1.</source>
        <translation>
            <numerusform>Wrote %n row to %1.</numerusform>
            <numerusform>Wrote %n rows to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) are wrong; the lines above say how to mend them.</source>
        <translation>
            <numerusform>%n thing is wrong; the lines above say how to mend it.</numerusform>
            <numerusform>%n things are wrong; the lines above say how to mend them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Revoked %n link(s).</source>
        <translation>
            <numerusform>Revoked %n link.</numerusform>
            <numerusform>Revoked %n links.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Baton::PreviewPanel</name>
    <message numerus="yes">
        <source>%n conversation(s), decided again, nothing sent</source>
        <translation>
            <numerusform>%n conversation, decided again, nothing sent</numerusform>
            <numerusform>%n conversations, decided again, nothing sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The newest %n conversation(s), decided again, nothing sent</source>
        <translation>
            <numerusform>The newest %n conversation, decided again, nothing sent</numerusform>
            <numerusform>The newest %n conversations, decided again, nothing sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>See the %n that change</source>
        <translation>
            <numerusform>See the %n that changes</numerusform>
            <numerusform>See the %n that change</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Baton::RailButton</name>
    <message numerus="yes">
        <source>%n need you</source>
        <translation>
            <numerusform>%n needs you</numerusform>
            <numerusform>%n need you</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Baton::ReplyFrame</name>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n character</numerusform>
            <numerusform>%n characters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Baton::SaveBar</name>
    <message numerus="yes">
        <source>%n change(s) not saved: %1</source>
        <translation>
            <numerusform>%n change not saved: %1</numerusform>
            <numerusform>%n changes not saved: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Baton::SessionListModel</name>
    <message numerus="yes">
        <source>%1, %n session(s)</source>
        <translation>
            <numerusform>%1, %n session</numerusform>
            <numerusform>%1, %n sessions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Baton::SessionListPane</name>
    <message numerus="yes">
        <source>%n closed session(s) fit(s) “%1”.</source>
        <translation>
            <numerusform>%n closed session fits “%1”.</numerusform>
            <numerusform>%n closed sessions fit “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open session(s) fit(s) “%1”.</source>
        <translation>
            <numerusform>%n open session fits “%1”.</numerusform>
            <numerusform>%n open sessions fit “%1”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Baton::SourcesCard</name>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Baton::ThreadScroll</name>
    <message numerus="yes">
        <source>Show %n earlier message(s)</source>
        <translation>
            <numerusform>Show %n earlier message</numerusform>
            <numerusform>Show %n earlier messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Baton::ThreadWords</name>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>%n source</numerusform>
            <numerusform>%n sources</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Baton::ThresholdCurve</name>
    <message numerus="yes">
        <source>Of %n question(s), %1 are known and %2 are confident.</source>
        <translation>
            <numerusform>Of %n question, %1 are known and %2 are confident.</numerusform>
            <numerusform>Of %n questions, %1 are known and %2 are confident.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Baton::VendorSources</name>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Baton::WhyTitles</name>
    <message numerus="yes">
        <source>%n passed</source>
        <translation>
            <numerusform>%n passed</numerusform>
            <numerusform>%n passed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message numerus="yes">
        <source>%n article(s) in %1</source>
        <translation>
            <numerusform>%n article in %1</numerusform>
            <numerusform>%n articles in %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>embedded, with %n passage(s) to answer from</source>
        <translation>
            <numerusform>embedded, with %n passage to answer from</numerusform>
            <numerusform>embedded, with %n passages to answer from</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>this machine&apos;s clock is %n second(s) behind the vendor&apos;s.</source>
        <translation>
            <numerusform>this machine&apos;s clock is %n second behind the vendor&apos;s.</numerusform>
            <numerusform>this machine&apos;s clock is %n seconds behind the vendor&apos;s.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>this machine&apos;s clock is %n second(s) ahead of the vendor&apos;s.</source>
        <translation>
            <numerusform>this machine&apos;s clock is %n second ahead of the vendor&apos;s.</numerusform>
            <numerusform>this machine&apos;s clock is %n seconds ahead of the vendor&apos;s.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in the last day, the last with %1: %2</source>
        <translation>
            <numerusform>%n in the last day, with %1: %2</numerusform>
            <numerusform>%n in the last day, the last with %1: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in the last day: %1</source>
        <translation>
            <numerusform>%n in the last day: %1</numerusform>
            <numerusform>%n in the last day: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need a person. The newest: %1</source>
        <translation>
            <numerusform>%n needs a person: %1</numerusform>
            <numerusform>%n need a person. The newest: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) of the last day asked for a person, and nobody has the conversation.</source>
        <translation>
            <numerusform>%n message of the last day asked for a person, and nobody has the conversation.</numerusform>
            <numerusform>%n messages of the last day asked for a person, and nobody has the conversation.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s) were handed off in the last day, and the AI teammate has them still.</source>
        <translation>
            <numerusform>%n conversation was handed off in the last day, and the AI teammate has it still.</numerusform>
            <numerusform>%n conversations were handed off in the last day, and the AI teammate has them still.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) of the last day came a second time under another id. They were kept and not answered again.</source>
        <translation>
            <numerusform>%n message of the last day came a second time under another id. It was kept and not answered again.</numerusform>
            <numerusform>%n messages of the last day came a second time under another id. They were kept and not answered again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n conversation(s) of the last day the same note stands twice.</source>
        <translation>
            <numerusform>In %n conversation of the last day the same note stands twice.</numerusform>
            <numerusform>In %n conversations of the last day the same note stands twice.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) of the last day did not reach the helpdesk: %1</source>
        <translation>
            <numerusform>%n draft of the last day did not reach the helpdesk: %1</numerusform>
            <numerusform>%n drafts of the last day did not reach the helpdesk: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SessionPage</name>
    <message numerus="yes">
        <source>%n earlier message(s) not shown</source>
        <translation>
            <numerusform>%n earlier message not shown</numerusform>
            <numerusform>%n earlier messages not shown</numerusform>
        </translation>
    </message>
</context>
</TS>
