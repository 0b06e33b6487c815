<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name></name>
    <message>
        <source>Waiting for approval</source>
        <translation>Wartet auf Freigabe</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted, not yet confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uncertain, reading back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivered after %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody knows whether it arrived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Baton::ApprovalPanel</name>
    <message>
        <source>Reply to the customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reply waiting for your approval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve and send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Del</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Confidence %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits until you decide</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Baton::Bubble</name>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Baton::Draft</name>
    <message>
        <source>Copy draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Del</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outdated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Team only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, not sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>· not sent · %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> · confidence %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AI draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste it where you reply</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Baton::FilterWords</name>
    <message>
        <source>Angry customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Happy customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers who wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A draft is ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A reply waits for approval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handed off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The AI is paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web chat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Email</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SMS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Baton::FirstSteps</name>
    <message>
        <source>Connect a helpdesk to go live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baton works inside the helpdesk that your team already uses. Nothing is answered until you switch autopilot on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the workspace and its AI teammate in a settings file, and import it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point it at a folder of help articles and ask test questions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start with drafts only, or with answers you approve.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a settings file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or try it with simulated helpdesks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Baton::Header</name>
    <message>
        <source>All workspaces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look and keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All keys</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Baton::KeySheet</name>
    <message>
        <source>Next session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the thread; fold a section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the list; leave editing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next, previous pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First to fourth view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve and send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the reply; copy the draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard the reply or draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand off now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause or resume the AI here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in the helpdesk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause or resume everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Baton::Knowledge</name>
    <message>
        <source>It is a link that leads out of the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folders are nested too deeply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder has too many files; this and the following ones were left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The knowledge folder “%1” is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the path in the workspace&apos;s knowledge settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The knowledge folder “%1” cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the user that runs Baton the right to read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is larger than 2 MB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split it into several articles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be read: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not a text file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it as UTF-8 text, or take it out of the folder.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Baton::Line</name>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Baton::LivePage</name>
    <message>
        <source>No session chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one from the list to read it and to see why the AI did what it did.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No decision yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was decided about this session so far.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Baton::MainWindow</name>
    <message>
        <source>Live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operator</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Baton::Note</name>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, the customer cannot see this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer cannot see this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from %1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Internal note</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Baton::NoticeBar</name>
    <message>
        <source>Hide this notice</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Baton::Notices</name>
    <message>
        <source>Everything is paused. Customers keep reaching your team; the AI neither answers nor drafts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sandbox: helpdesks and customers are simulated, nothing leaves this computer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Baton::RailButton</name>
    <message numerus="yes">
        <source>%n need you</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1+</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Baton::ReplyFrame</name>
    <message>
        <source>Reply that the customer has not seen: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>AI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · AI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>draft · customer has not seen this</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Baton::SessionHead</name>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand off now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause AI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AI paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume AI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give back to the AI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy ticket number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy address in the helpdesk</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Baton::SessionListModel</name>
    <message numerus="yes">
        <source>%1, %n session(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1, folded</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Baton::SessionListPane</name>
    <message>
        <source>Needs you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter sessions, e.g. is:angry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sessions found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in this view fits “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing needs you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handoffs, approvals and drafts appear here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sessions yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conversations appear here as soon as customers write.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Baton::SessionRows</name>
    <message>
        <source>Sessions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Baton::SessionWords</name>
    <message>
        <source>Web chat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Email</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SMS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teammate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neutral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Happy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Angry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AI is working</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settling %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answering</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handed off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking delivery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs a look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting too long, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>owner %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Baton::Skeleton</name>
    <message>
        <source>Loading</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Baton::StatusBar</name>
    <message>
        <source>Pause everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last event %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Baton::Tabs</name>
    <message>
        <source>More views</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Baton::ThreadScroll</name>
    <message>
        <source>Thread</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Show %n earlier message(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Baton::ThreadWords</name>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · AI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teammate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · bot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Internal note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AI draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Baton::Times</name>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Baton::WhyDelegate</name>
    <message>
        <source>Internal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Baton::WhyModel</name>
    <message>
        <source>Setting: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id at the helpdesk: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Baton::WhyPane</name>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No decision yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a session to see why the AI answered or did not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 · %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Baton::WhyTitles</name>
    <message>
        <source>Gates, in order</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n passed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delivery</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Baton::WhyWords</name>
    <message>
        <source>Nothing to answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer held for approval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits before it answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads the conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks for an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drafted, did not reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handed off to people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stayed quiet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written by the customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started by the customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New enough</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not handed off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner is a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner is AI or nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assist is on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Autopilot is on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Autopilot or assist is on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topic may be drafted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No reason to hand over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer found and checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reply to customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Internal note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the AI off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assign to a team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assign to a teammate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uncertain, reading back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs a look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked for a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not enough knowledge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instructions not clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By rule or instruction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topic for people only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision %1 of %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Policy</name>
    <message>
        <source>An answer waits for approval</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Answered from %n source(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Drafted, did not reply: people have this conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AI draft, not sent to the customer:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The knowledge has no answer to this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No draft: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer, and this workspace never hands off by itself: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine looks for an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No draft: the topic “%1” is on the no-assist list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>people have it already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no reason to hand over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handed off: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer confirmed that it is solved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing to answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The conversation could not be read yet; it is tried again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads the conversation first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for autopilot only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The conversation was deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody waits for an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was tagged already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A person took it meanwhile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was closed already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The step before it failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace is switched off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace is paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A supervisor took this conversation over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The AI is paused in this conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An out-of-office or no-reply sender is not answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a customer wrote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intercom only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A bot wrote last and has not handed over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>assigned to the AI since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A teammate started this conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A bot or an automation started this conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written before this mode was switched on for the channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Older than %n minute(s), too old to be answered</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Handed off to people; silent until it is assigned to the AI, given back, or reopened after a resolution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not handed off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits to be assigned to the AI (Process on assignment)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody owns it, and Handle unassigned is off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>assist is on for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>autopilot is on for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, and assist is off for %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Autopilot is off for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waits for the workspace&apos;s rules and for a pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of course. I am passing you on to a colleague, who will reply here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I cannot look into this right now. A colleague will take over and reply here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I would like a colleague to look at this with you. They will reply here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I do not want to guess here, so I am passing your question on to a colleague, who will reply here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A supervisor handed it off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody approved the answer in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer asked for a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The topic “%1” is for people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer is frustrated</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>No progress: still angry after %n answer(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reply(s) within an hour: the cap is reached</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>nothing was answered by the AI yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) by the AI, the last: “%1”</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>not clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handed off by the AI: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary: asked “%1”; %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sentiment: %1. Language: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The owner changed meanwhile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is no longer %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a case for a draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the AI&apos;s to answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer wrote again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody answered meanwhile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>web</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>email</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SMS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other channels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The AI teammate owns it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A person owns it: drafts only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A person owns it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A team owns it: drafts only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A team the AI answers for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody owns it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>assigned to the AI on purpose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>given back in the console</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a supervisor asked for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The instructions are not clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings say so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A topic that people handle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>angry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>neutral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>happy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>No workspace has this app id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no session #%1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look the session up in the list again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database was written by a newer version of Baton (format %1, this version knows %2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the newer version, or put the backup from before its installation in the place of baton.db.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>baton.db is not a database of Baton.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the file away, or choose another data folder with --data-dir.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup %1 cannot be written (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make room and give your user write access to the data folder; without a backup the database is not changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session changed meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load it again and run again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look it up by ticket number or conversation id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is stored already (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database refused a value (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a defect of Baton: please report it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free space on the disk of the data folder; Baton goes on by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database is damaged (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop Baton, move baton.db aside and put a backup in its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk of the data folder fails (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the disk and its connection, then start Baton again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data folder cannot be read or written (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give your user write access to the data folder, or choose another one with --data-dir.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program holds the database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close what else has baton.db open, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database said: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database does not fit the program (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data folder %1 cannot be made or written (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give your user write access to it, or choose another folder with --data-dir.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no right to make it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its rights cannot be set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database gave up the transaction.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the disk of the data folder; the write can be tried again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
