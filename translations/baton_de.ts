<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>Baton::Alerts</name>
    <message>
        <source>%1 waits for your team</source>
        <translation>%1 wartet auf Ihr Team</translation>
    </message>
    <message>
        <source>An answer to %1 waits for approval</source>
        <translation>Eine Antwort an %1 wartet auf Freigabe</translation>
    </message>
    <message>
        <source>%1: somebody has to look</source>
        <translation>%1: jemand muss nachsehen</translation>
    </message>
    <message>
        <source>An answer to %1 was not delivered</source>
        <translation>Eine Antwort an %1 wurde nicht zugestellt</translation>
    </message>
    <message>
        <source>Reply cap reached: the AI writes no more to %1 for now</source>
        <translation>Obergrenze der Antworten erreicht: Die KI schreibt %1 vorerst nichts mehr</translation>
    </message>
    <message>
        <source>%1: the brake stopped the AI</source>
        <translation>%1: die Bremse hat die KI angehalten</translation>
    </message>
</context>
<context>
    <name>Baton::ApprovalPanel</name>
    <message>
        <source>Reply to the customer</source>
        <translation>Antwort an den Kunden</translation>
    </message>
    <message>
        <source>Reply waiting for your approval</source>
        <translation>Antwort wartet auf Ihre Freigabe</translation>
    </message>
    <message>
        <source>Approve and send</source>
        <translation>Freigeben und senden</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Ctrl</source>
        <translation>Strg</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Entf</translation>
    </message>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>%n Quelle</numerusform>
            <numerusform>%n Quellen</numerusform>
        </translation>
    </message>
    <message>
        <source>Confidence %1</source>
        <translation>Sicherheit %1</translation>
    </message>
    <message>
        <source>Decided by itself</source>
        <translation>Selbst entschieden</translation>
    </message>
    <message>
        <source>%1 in</source>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>Waits until you decide</source>
        <translation>Wartet, bis Sie entscheiden</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Stops the countdown: it waits until you decide</source>
        <translation>Hält den Countdown an: Die Antwort wartet, bis Sie entscheiden</translation>
    </message>
</context>
<context>
    <name>Baton::ArticleEditor</name>
    <message>
        <source>Public</source>
        <translation>Öffentlich</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>Intern</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>New article</source>
        <translation>Neuer Artikel</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Public content may reach customers; internal content only drafts and notes.</source>
        <translation>Öffentliche Inhalte dürfen Kunden erreichen; interne nur Entwürfe und Notizen.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>What it is about, as a customer would ask</source>
        <translation>Worum es geht, wie ein Kunde fragen würde</translation>
    </message>
    <message>
        <source>Who may see it</source>
        <translation>Wer ihn sehen darf</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Plain text or Markdown. One heading a question helps.</source>
        <translation>Einfacher Text oder Markdown. Eine Überschrift je Frage hilft.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Edit article</source>
        <translation>Artikel bearbeiten</translation>
    </message>
    <message>
        <source>Delete the file?</source>
        <translation>Datei löschen?</translation>
    </message>
    <message>
        <source>%1 is deleted, and nothing is answered from it any more. Click again.</source>
        <translation>%1 wird gelöscht, und daraus wird nichts mehr beantwortet. Klicken Sie noch einmal.</translation>
    </message>
    <message>
        <source>Not saved yet. Save it, or Cancel to drop what was typed.</source>
        <translation>Noch nicht gespeichert. Speichern Sie, oder verwerfen Sie mit „Abbrechen“, was getippt wurde.</translation>
    </message>
    <message>
        <source>Drop the text</source>
        <translation>Text verwerfen</translation>
    </message>
    <message>
        <source>What was typed is not saved, and will be gone.</source>
        <translation>Was getippt wurde, ist nicht gespeichert und geht verloren.</translation>
    </message>
</context>
<context>
    <name>Baton::ArticlesCard</name>
    <message>
        <source>Articles</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Each as the engine reads it: in passages</source>
        <translation>Jeder so, wie die Engine ihn liest: in Abschnitten</translation>
    </message>
    <message>
        <source>Filter articles</source>
        <translation>Artikel filtern</translation>
    </message>
    <message>
        <source>Filter by title or source</source>
        <translation>Nach Titel oder Quelle filtern</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>Intern</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>Öffentlich</translation>
    </message>
    <message>
        <source>No articles yet.</source>
        <translation>Noch keine Artikel.</translation>
    </message>
    <message>
        <source>No article fits.</source>
        <translation>Kein Artikel passt.</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n Artikel</numerusform>
            <numerusform>%n Artikel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n passage(s)</source>
        <translation>
            <numerusform>%1 · %n Abschnitt</numerusform>
            <numerusform>%1 · %n Abschnitte</numerusform>
        </translation>
    </message>
    <message>
        <source>No articles yet</source>
        <translation>Noch keine Artikel</translation>
    </message>
    <message>
        <source>Add a source above; what the AI may answer from appears here.</source>
        <translation>Fügen Sie oben eine Quelle hinzu; hier erscheint, woraus die KI antworten darf.</translation>
    </message>
    <message>
        <source>No article fits</source>
        <translation>Kein Artikel passt</translation>
    </message>
    <message>
        <source>Nothing has “%1” in its title or source.</source>
        <translation>Nichts hat „%1“ im Titel oder in der Quelle.</translation>
    </message>
    <message>
        <source>No article chosen</source>
        <translation>Kein Artikel gewählt</translation>
    </message>
    <message>
        <source>Choose one from the list to read it as the engine does: in passages.</source>
        <translation>Wählen Sie einen aus der Liste, um ihn wie die Engine zu lesen: in Abschnitten.</translation>
    </message>
    <message>
        <source>New article…</source>
        <translation>Neuer Artikel …</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten …</translation>
    </message>
    <message>
        <source>Articles are written into a folder: add one above.</source>
        <translation>Artikel werden in einen Ordner geschrieben: Fügen Sie oben einen hinzu.</translation>
    </message>
</context>
<context>
    <name>Baton::Bell</name>
    <message numerus="yes">
        <source>Alerts: %n new</source>
        <translation>
            <numerusform>Meldungen: %n neue</numerusform>
            <numerusform>Meldungen: %n neue</numerusform>
        </translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Meldungen</translation>
    </message>
    <message>
        <source>Nothing has needed a person since the window was opened</source>
        <translation>Seit dem Öffnen des Fensters hat nichts einen Menschen gebraucht</translation>
    </message>
    <message>
        <source>%1+</source>
        <translation>%1+</translation>
    </message>
</context>
<context>
    <name>Baton::Bubble</name>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
</context>
<context>
    <name>Baton::ChangeWords</name>
    <message>
        <source>on</source>
        <translation>an</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
</context>
<context>
    <name>Baton::ChannelMatrix</name>
    <message>
        <source>Channels</source>
        <translation>Kanäle</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Autopilot</source>
        <translation>Autopilot</translation>
    </message>
    <message>
        <source>Answers go out</source>
        <translation>Antworten gehen hinaus</translation>
    </message>
    <message>
        <source>Assist</source>
        <translation>Assistenz</translation>
    </message>
    <message>
        <source>Settle</source>
        <translation>Abwarten</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Resume workspace</source>
        <translation>Arbeitsbereich fortsetzen</translation>
    </message>
    <message>
        <source>Pause workspace</source>
        <translation>Arbeitsbereich pausieren</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausieren</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
</context>
<context>
    <name>Baton::CloseDialog</name>
    <message>
        <source>Close the window</source>
        <translation>Fenster schließen</translation>
    </message>
    <message>
        <source>Keep answering customers without this window?</source>
        <translation>Kunden ohne dieses Fenster weiter antworten?</translation>
    </message>
    <message>
        <source>Baton answers only while it runs. In the background it goes on; the icon in the tray, or starting Baton again, brings the window back. This is asked once: your menu at the top right has the switch, and Quit.</source>
        <translation>Baton antwortet nur, solange es läuft. Im Hintergrund macht es weiter; das Symbol im Infobereich oder ein neuer Start von Baton bringt das Fenster zurück. Das wird einmal gefragt: In Ihrem Menü oben rechts stehen der Schalter und „Baton beenden“.</translation>
    </message>
    <message>
        <source>Quit Baton</source>
        <translation>Baton beenden</translation>
    </message>
    <message>
        <source>Keep answering</source>
        <translation>Weiter antworten</translation>
    </message>
</context>
<context>
    <name>Baton::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Find a command or setting</source>
        <translation>Befehl oder Einstellung suchen</translation>
    </message>
</context>
<context>
    <name>Baton::ConnectDesk</name>
    <message>
        <source>There is no workspace &quot;%1&quot;.</source>
        <translation>Es gibt keinen Workspace „%1“.</translation>
    </message>
    <message>
        <source>Connect it again.</source>
        <translation>Verbinden Sie ihn erneut.</translation>
    </message>
    <message>
        <source>Nothing outside can be asked from here.</source>
        <translation>Von hier aus ist nach außen nichts zu erfragen.</translation>
    </message>
    <message>
        <source>Look from another machine: curl -I must say 200.</source>
        <translation>Von einem anderen Rechner aus nachsehen: curl -I muss 200 melden.</translation>
    </message>
    <message>
        <source>It waits for your approval: open it in Live.</source>
        <translation>Sie wartet auf Ihre Freigabe: Öffnen Sie sie in Live.</translation>
    </message>
    <message>
        <source>There is no token.</source>
        <translation>Es gibt kein Token.</translation>
    </message>
    <message>
        <source>Type or paste it.</source>
        <translation>Tippen Sie es ein, oder fügen Sie es ein.</translation>
    </message>
</context>
<context>
    <name>Baton::ConnectWords</name>
    <message>
        <source>Access token</source>
        <translation>Zugriffstoken</translation>
    </message>
    <message>
        <source>API token</source>
        <translation>API-Token</translation>
    </message>
    <message>
        <source>Developer Hub › your app › Authentication: copy the access token.</source>
        <translation>Developer Hub › Ihre App › Authentication: Kopieren Sie das Zugriffstoken.</translation>
    </message>
    <message>
        <source>Settings › Developers › API tokens: make one with read and write for shared resources and read for knowledge bases, and copy it.</source>
        <translation>Settings › Developers › API tokens: Erzeugen Sie eines mit Lese- und Schreibrecht für „Shared resources“ und Leserecht für „Knowledge bases“, und kopieren Sie es.</translation>
    </message>
    <message>
        <source>App signing key</source>
        <translation>Signaturschlüssel der App</translation>
    </message>
    <message>
        <source>Rule webhooks&apos; API secret</source>
        <translation>API-Geheimnis der Regel-Webhooks</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Client-Geheimnis</translation>
    </message>
    <message>
        <source>Developer Hub › your app › Basic information: copy the client secret. It proves that webhooks are genuine.</source>
        <translation>Developer Hub › Ihre App › Basic information: Kopieren Sie das Client-Geheimnis. Es beweist, dass Webhooks echt sind.</translation>
    </message>
    <message>
        <source>One is enough. Application webhooks: Settings › Developers › your app › signing key. Webhooks of rules: Settings › Developers › API secret. They prove that webhooks are genuine; what is signed the other way is refused.</source>
        <translation>Eines genügt. Webhooks der App: Settings › Developers › Ihre App › Signing key. Webhooks von Regeln: Settings › Developers › API secret. Sie beweisen, dass Webhooks echt sind; was auf die andere Art signiert ist, wird abgewiesen.</translation>
    </message>
    <message>
        <source>The client secret is checked by the first webhook.</source>
        <translation>Das Client-Geheimnis wird beim ersten Webhook geprüft.</translation>
    </message>
    <message>
        <source>It is checked by the first webhook. Only the way of signing it belongs to is taken.</source>
        <translation>Es wird beim ersten Webhook geprüft. Angenommen wird nur die Art der Signatur, zu der es gehört.</translation>
    </message>
    <message>
        <source>Left empty, the client secret stays as it is.</source>
        <translation>Leer gelassen, bleibt das Client-Geheimnis, wie es ist.</translation>
    </message>
    <message>
        <source>What is left empty stays as it is.</source>
        <translation>Was leer gelassen wird, bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>Next: the client secret.</source>
        <translation>Als Nächstes: das Client-Geheimnis.</translation>
    </message>
    <message>
        <source>Next: the signing key of the app, or the secret of the rules.</source>
        <translation>Als Nächstes: der Signaturschlüssel der App oder das Geheimnis der Regeln.</translation>
    </message>
    <message>
        <source>Paste this address at the helpdesk, then choose the topics below.</source>
        <translation>Fügen Sie diese Adresse im Helpdesk ein und wählen Sie dort die Themen unten.</translation>
    </message>
    <message>
        <source>Paste this address into the app&apos;s webhooks, or into a rule that sends full events, and choose the events below.</source>
        <translation>Fügen Sie diese Adresse bei den Webhooks der App ein oder in einer Regel, die vollständige Ereignisse sendet, und wählen Sie dort die Ereignisse unten.</translation>
    </message>
    <message>
        <source>The token works: company %1.</source>
        <translation>Das Token funktioniert: Firma %1.</translation>
    </message>
    <message>
        <source>The token works: %1, workspace %2, region %3.</source>
        <translation>Das Token funktioniert: %1, Workspace %2, Region %3.</translation>
    </message>
    <message>
        <source>It is connected already and gets this token.</source>
        <translation>Er ist schon verbunden und bekommt dieses Token.</translation>
    </message>
    <message>
        <source>The token that is kept works: workspace %1. Type another one to replace it.</source>
        <translation>Das aufbewahrte Token funktioniert: Workspace %1. Tippen Sie ein anderes ein, um es zu ersetzen.</translation>
    </message>
    <message>
        <source>The token works, but belongs to %1 and not to %2: Connect would connect that workspace, and %2 keeps its old token.</source>
        <translation>Das Token funktioniert, gehört aber zu %1 und nicht zu %2: „Verbinden“ würde jenen Workspace verbinden, und %2 behält sein altes Token.</translation>
    </message>
    <message>
        <source>Signature: the webhook of %1 was signed with another secret. Enter this app&apos;s client secret again.</source>
        <translation>Signatur: Der Webhook von %1 war mit einem anderen Geheimnis signiert. Geben Sie das Client-Geheimnis dieser App noch einmal ein.</translation>
    </message>
    <message>
        <source>Signature: the webhook of %1 was signed with another secret, or in the way whose secret is not set. Enter that one.</source>
        <translation>Signatur: Der Webhook von %1 war mit einem anderen Geheimnis signiert oder auf die Art, deren Geheimnis nicht gesetzt ist. Geben Sie dieses ein.</translation>
    </message>
    <message>
        <source>Conversations cannot be read: the AI cannot work.</source>
        <translation>Unterhaltungen sind nicht lesbar: Die KI kann nicht arbeiten.</translation>
    </message>
    <message>
        <source>Nothing can be written: no answer, note or handoff reaches the helpdesk.</source>
        <translation>Nichts kann geschrieben werden: Keine Antwort, Notiz oder Übergabe erreicht das Helpdesk.</translation>
    </message>
    <message>
        <source>Articles cannot be read: the AI learns nothing from them.</source>
        <translation>Artikel sind nicht lesbar: Die KI lernt nichts aus ihnen.</translation>
    </message>
    <message>
        <source>Tags cannot be read: conversations get none.</source>
        <translation>Tags sind nicht lesbar: Unterhaltungen bekommen keine.</translation>
    </message>
    <message>
        <source>Customers&apos; attributes cannot be read: the AI knows nothing about who writes.</source>
        <translation>Attribute der Kunden sind nicht lesbar: Die KI weiß nichts darüber, wer schreibt.</translation>
    </message>
    <message>
        <source>%1 The permission is called “%2”. %3</source>
        <translation>%1 Die Berechtigung heißt „%2“. %3</translation>
    </message>
</context>
<context>
    <name>Baton::ConsoleRoot</name>
    <message>
        <source>It runs without a window (baton --headless). End it where it was started, for example with systemctl stop baton, and try again: the console does its work then.</source>
        <translation>Es läuft ohne Fenster (baton --headless). Beenden Sie es dort, wo es gestartet wurde, etwa mit systemctl stop baton, und versuchen Sie es erneut: Dann übernimmt die Konsole seine Arbeit.</translation>
    </message>
</context>
<context>
    <name>Baton::CoreRoom</name>
    <message>
        <source>The workspace is not connected.</source>
        <translation>Der Arbeitsbereich ist nicht verbunden.</translation>
    </message>
    <message>
        <source>Check its token under Integrations.</source>
        <translation>Prüfen Sie sein Token unter Integrationen.</translation>
    </message>
</context>
<context>
    <name>Baton::CureWords</name>
    <message>
        <source>Connect a helpdesk</source>
        <translation>Helpdesk verbinden</translation>
    </message>
    <message>
        <source>Enter a new token</source>
        <translation>Neues Token eingeben</translation>
    </message>
    <message>
        <source>Pick the AI teammate</source>
        <translation>KI-Teammitglied wählen</translation>
    </message>
    <message>
        <source>Test the webhook</source>
        <translation>Webhook testen</translation>
    </message>
    <message>
        <source>Show the setting</source>
        <translation>Einstellung zeigen</translation>
    </message>
    <message>
        <source>Show Knowledge</source>
        <translation>Wissen zeigen</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Diese zeigen</translation>
    </message>
    <message>
        <source>Run diagnostics</source>
        <translation>Diagnose starten</translation>
    </message>
    <message>
        <source>Resume everything</source>
        <translation>Alles fortsetzen</translation>
    </message>
    <message>
        <source>Resume workspace</source>
        <translation>Arbeitsbereich fortsetzen</translation>
    </message>
    <message>
        <source>Open the session</source>
        <translation>Sitzung öffnen</translation>
    </message>
</context>
<context>
    <name>Baton::DeedWords</name>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>team %1</source>
        <translation>Team %1</translation>
    </message>
    <message>
        <source>teammate %1</source>
        <translation>Teammitglied %1</translation>
    </message>
    <message>
        <source>Handed off to</source>
        <translation>Übergeben an</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Message to the customer</source>
        <translation>Nachricht an den Kunden</translation>
    </message>
    <message>
        <source>Draft as a note</source>
        <translation>Entwurf als Notiz</translation>
    </message>
    <message>
        <source>Draft in the composer</source>
        <translation>Entwurf im Editor</translation>
    </message>
    <message>
        <source>Note with sources</source>
        <translation>Notiz mit Quellen</translation>
    </message>
    <message>
        <source>Note for your team</source>
        <translation>Notiz für Ihr Team</translation>
    </message>
    <message>
        <source>Note at the end</source>
        <translation>Notiz am Ende</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation>Attribute</translation>
    </message>
    <message>
        <source>At the helpdesk</source>
        <translation>Im Helpdesk</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>geschlossen</translation>
    </message>
    <message>
        <source>To %1 instead of %2</source>
        <translation>An %1 statt an %2</translation>
    </message>
    <message>
        <source>%1: new</source>
        <translation>%1: neu</translation>
    </message>
    <message>
        <source>%1: none</source>
        <translation>%1: entfällt</translation>
    </message>
    <message>
        <source>%1: changed</source>
        <translation>%1: geändert</translation>
    </message>
</context>
<context>
    <name>Baton::DesktopNotes</name>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
</context>
<context>
    <name>Baton::DiagnosticsPage</name>
    <message>
        <source>Check again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Prüfung läuft</translation>
    </message>
    <message>
        <source>Folder, database, server, and each helpdesk.</source>
        <translation>Ordner, Datenbank, Server und jedes Helpdesk.</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Braucht Aufmerksamkeit</translation>
    </message>
    <message>
        <source>Cause, and what to do about it</source>
        <translation>Ursache, und was dagegen hilft</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>In Ordnung</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n Problem</numerusform>
            <numerusform>%n Probleme</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n Warnung</numerusform>
            <numerusform>%n Warnungen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 fine</source>
        <translation>%1 in Ordnung</translation>
    </message>
    <message>
        <source>All is well</source>
        <translation>Alles in Ordnung</translation>
    </message>
    <message>
        <source>Checked %1. Looking changes nothing.</source>
        <translation>Geprüft um %1. Nachsehen ändert nichts.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. Choose another folder.</source>
        <translation>%1 kann nicht geschrieben werden: %2. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The checks could not be run</source>
        <translation>Die Prüfungen konnten nicht laufen</translation>
    </message>
    <message>
        <source>Save for support…</source>
        <translation>Für den Support speichern …</translation>
    </message>
    <message>
        <source>Save for support</source>
        <translation>Für den Support speichern</translation>
    </message>
    <message>
        <source>Nothing was saved: %1 %2</source>
        <translation>Nichts wurde gespeichert: %1 %2</translation>
    </message>
    <message>
        <source>%1 can be sent to whoever helps you: findings, settings and the newest events, without secrets, texts and names.</source>
        <translation>%1 können Sie jedem senden, der Ihnen hilft: Befunde, Einstellungen und die neuesten Ereignisse, ohne Geheimnisse, Texte und Namen.</translation>
    </message>
</context>
<context>
    <name>Baton::Draft</name>
    <message>
        <source>Copy draft</source>
        <translation>Entwurf kopieren</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Entf</translation>
    </message>
    <message>
        <source>Outdated</source>
        <translation>Überholt</translation>
    </message>
    <message>
        <source>Team only</source>
        <translation>Nur ein Team</translation>
    </message>
    <message>
        <source>%1, not sent</source>
        <translation>%1, nicht gesendet</translation>
    </message>
    <message>
        <source>· not sent · %1</source>
        <translation>· nicht gesendet · %1</translation>
    </message>
    <message>
        <source> · confidence %1</source>
        <translation> · Sicherheit %1</translation>
    </message>
    <message>
        <source>AI draft</source>
        <translation>KI-Entwurf</translation>
    </message>
    <message>
        <source>Paste it where you reply</source>
        <translation>Fügen Sie ihn dort ein, wo Sie antworten</translation>
    </message>
</context>
<context>
    <name>Baton::DraftsPage</name>
    <message>
        <source>Waiting</source>
        <translation>Wartend</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>Unterwegs</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Verwendet</translation>
    </message>
    <message>
        <source>Used by %1</source>
        <translation>Verwendet von %1</translation>
    </message>
    <message>
        <source>Answered otherwise</source>
        <translation>Anders beantwortet</translation>
    </message>
    <message>
        <source>%1 wrote anew</source>
        <translation>%1 schrieb selbst</translation>
    </message>
    <message>
        <source>Outdated</source>
        <translation>Überholt</translation>
    </message>
    <message>
        <source>Discarded</source>
        <translation>Verworfen</translation>
    </message>
    <message>
        <source>Not delivered</source>
        <translation>Nicht zugestellt</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Entwürfe</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>Nicht verwendet</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Was daraus wurde</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Drafted</source>
        <translation>Entworfen</translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) in 14 days, %1 used</source>
        <translation>
            <numerusform>%n Entwurf in 14 Tagen, %1 verwendet</numerusform>
            <numerusform>%n Entwürfe in 14 Tagen, %1 verwendet</numerusform>
        </translation>
    </message>
    <message>
        <source>No draft waits</source>
        <translation>Kein Entwurf wartet</translation>
    </message>
    <message>
        <source>Where people have a conversation the AI drafts an answer for them, as an internal note. Assist is switched on per channel in Settings, Autopilot.</source>
        <translation>Wo Menschen eine Unterhaltung führen, entwirft die KI ihnen eine Antwort, als interne Notiz. Assistenz wird je Kanal eingeschaltet, in den Einstellungen unter „Autopilot“.</translation>
    </message>
    <message>
        <source>No drafts</source>
        <translation>Keine Entwürfe</translation>
    </message>
    <message>
        <source>Drafts of the last 14 days appear here, with what became of them.</source>
        <translation>Entwürfe der letzten 14 Tage erscheinen hier, mit dem, was aus ihnen wurde.</translation>
    </message>
</context>
<context>
    <name>Baton::EarlierButton</name>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>geschlossen</translation>
    </message>
    <message numerus="yes">
        <source>%n other session(s)</source>
        <translation>
            <numerusform>%n andere Sitzung</numerusform>
            <numerusform>%n andere Sitzungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Other conversations of this customer</source>
        <translation>Andere Unterhaltungen dieses Kunden</translation>
    </message>
</context>
<context>
    <name>Baton::Engine</name>
    <message>
        <source>The message gives the AI instructions instead of asking something.</source>
        <translation>Die Nachricht gibt der KI Anweisungen, statt etwas zu fragen.</translation>
    </message>
    <message>
        <source>The message only greets or thanks; there is nothing to look up.</source>
        <translation>Die Nachricht grüßt oder dankt nur; es gibt nichts nachzuschlagen.</translation>
    </message>
    <message>
        <source>The message names nothing that could be looked up.</source>
        <translation>Die Nachricht nennt nichts, das sich nachschlagen ließe.</translation>
    </message>
    <message>
        <source>The knowledge could not be read: %1</source>
        <translation>Das Wissen war nicht lesbar: %1</translation>
    </message>
    <message>
        <source>The workspace has no knowledge yet.</source>
        <translation>Der Arbeitsbereich hat noch kein Wissen.</translation>
    </message>
    <message>
        <source>Only an internal article knows, “%1”, and it may not reach customers.</source>
        <translation>Nur ein interner Artikel weiß es, „%1“, und er darf Kunden nicht erreichen.</translation>
    </message>
    <message>
        <source>No article says anything about “%1”.</source>
        <translation>Kein Artikel sagt etwas über „%1“.</translation>
    </message>
    <message>
        <source>No article answers “%1” well enough: the nearest, “%2”, reaches %3 of the %4 needed.</source>
        <translation>Kein Artikel beantwortet „%1“ gut genug: der nächste, „%2“, erreicht %3 von nötigen %4.</translation>
    </message>
    <message>
        <source>The answer would quote the internal article “%1”, which may not reach customers.</source>
        <translation>Die Antwort würde den internen Artikel „%1“ zitieren, der Kunden nicht erreichen darf.</translation>
    </message>
    <message>
        <source>The answer says something that is in no source.</source>
        <translation>Die Antwort sagt etwas, das in keiner Quelle steht.</translation>
    </message>
    <message>
        <source>The answer holds something that looks like a password, a key or a card number.</source>
        <translation>Die Antwort enthält etwas, das wie ein Passwort, ein Schlüssel oder eine Kartennummer aussieht.</translation>
    </message>
</context>
<context>
    <name>Baton::EraseDialog</name>
    <message>
        <source>this customer</source>
        <translation>diesen Kunden</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>Löschen …</translation>
    </message>
    <message>
        <source>Erase a customer</source>
        <translation>Einen Kunden löschen</translation>
    </message>
    <message>
        <source>Looking for what is known of %1…</source>
        <translation>Es wird gesucht, was über %1 bekannt ist …</translation>
    </message>
    <message>
        <source>Texts, names, addresses, attributes and raw webhooks go, in backups of the database too; what waits to be sent is not sent. Ids and times stay. The helpdesk keeps its own copy: erase it there as well. Nothing brings this back.</source>
        <translation>Texte, Namen, Adressen, Attribute und rohe Webhooks verschwinden, auch in Sicherungen der Datenbank; was auf den Versand wartet, wird nicht gesendet. Kennungen und Zeiten bleiben. Das Helpdesk behält seine eigene Kopie: Löschen Sie auch diese. Rückgängig machen lässt sich das nicht.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Erase %1: %2 with %3</source>
        <translation>%1 löschen: %2 mit %3</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n Sitzung</numerusform>
            <numerusform>%n Sitzungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n Nachricht</numerusform>
            <numerusform>%n Nachrichten</numerusform>
        </translation>
    </message>
    <message>
        <source>Erase %1 for good</source>
        <translation>%1 endgültig löschen</translation>
    </message>
</context>
<context>
    <name>Baton::EventDetails</name>
    <message>
        <source>Replay…</source>
        <translation>Wiederholen …</translation>
    </message>
    <message>
        <source>Pretty</source>
        <translation>Lesbar</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>Roh</translation>
    </message>
    <message>
        <source>No event chosen</source>
        <translation>Kein Ereignis gewählt</translation>
    </message>
    <message>
        <source>Choose one from the list to read what came and what became of it.</source>
        <translation>Wählen Sie eines aus der Liste, um zu lesen, was kam und was daraus wurde.</translation>
    </message>
    <message>
        <source>Copy the body</source>
        <translation>Inhalt kopieren</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Session #%1</source>
        <translation>Sitzung #%1</translation>
    </message>
    <message>
        <source>What is refused is listed without its body: nobody vouched for it.</source>
        <translation>Abgewiesenes wird ohne Inhalt aufgeführt: Niemand hat dafür gebürgt.</translation>
    </message>
    <message>
        <source>Body, %1</source>
        <translation>Inhalt, %1</translation>
    </message>
    <message>
        <source>It has no body.</source>
        <translation>Es hat keinen Inhalt.</translation>
    </message>
    <message>
        <source>Replay: it is decided again as if it came now</source>
        <translation>Wiederholen: Es wird neu entschieden, als käme es jetzt</translation>
    </message>
    <message>
        <source>Replayed</source>
        <translation>Wiederholt</translation>
    </message>
    <message>
        <source>Request, attempts and answer, as they are kept</source>
        <translation>Anfrage, Versuche und Antwort, wie sie aufbewahrt sind</translation>
    </message>
</context>
<context>
    <name>Baton::EventModel</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>From or to</source>
        <translation>Von oder an</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
</context>
<context>
    <name>Baton::EventPeriod</name>
    <message>
        <source>Any time</source>
        <translation>Jederzeit</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
</context>
<context>
    <name>Baton::EventWords</name>
    <message>
        <source>Unknown workspace</source>
        <translation>Unbekannter Workspace</translation>
    </message>
    <message>
        <source>Console</source>
        <translation>Konsole</translation>
    </message>
    <message>
        <source>Nobody&apos;s address</source>
        <translation>Niemandes Adresse</translation>
    </message>
    <message>
        <source>Refused %1</source>
        <translation>Abgewiesen %1</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Vermerkt</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Entschieden</translation>
    </message>
    <message>
        <source>%1, %2, %3, %4</source>
        <translation>%1, %2, %3, %4</translation>
    </message>
    <message>
        <source>Conversation %1</source>
        <translation>Unterhaltung %1</translation>
    </message>
    <message>
        <source>Handled %1 ms after it was stored</source>
        <translation>%1 ms nach dem Speichern verarbeitet</translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s)</source>
        <translation>
            <numerusform>%n Versuch</numerusform>
            <numerusform>%n Versuche</numerusform>
        </translation>
    </message>
    <message>
        <source>The helpdesk&apos;s id %1</source>
        <translation>Kennung beim Helpdesk %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>von %1</translation>
    </message>
</context>
<context>
    <name>Baton::EventsPage</name>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Eingang</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Ausgang</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgewiesen</translation>
    </message>
    <message>
        <source>Filter events</source>
        <translation>Ereignisse filtern</translation>
    </message>
    <message>
        <source>Filter by text, #ticket or id</source>
        <translation>Nach Text, #Ticket oder Kennung filtern</translation>
    </message>
    <message>
        <source>Which events</source>
        <translation>Welche Ereignisse</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Follow new events</source>
        <translation>Neuen Ereignissen folgen</translation>
    </message>
    <message>
        <source>No event fits</source>
        <translation>Kein Ereignis passt</translation>
    </message>
    <message>
        <source>Nothing came in yet</source>
        <translation>Noch ist nichts angekommen</translation>
    </message>
    <message>
        <source>Webhooks, commands and requests appear here as they happen.</source>
        <translation>Webhooks, Befehle und Anfragen erscheinen hier, sobald sie geschehen.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Filter leeren</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n Ereignis</numerusform>
            <numerusform>%n Ereignisse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n abgewiesen</numerusform>
            <numerusform>%n abgewiesen</numerusform>
        </translation>
    </message>
    <message>
        <source>Show older</source>
        <translation>Ältere zeigen</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>There is none of this kind at that time.</source>
        <translation>In dieser Zeit gibt es keines dieser Art.</translation>
    </message>
    <message>
        <source>Looked for &quot;%1&quot; among the newest %2 of this kind and time.</source>
        <translation>Gesucht wurde „%1“ unter den neuesten %2 dieser Art und Zeit.</translation>
    </message>
</context>
<context>
    <name>Baton::ExportDialog</name>
    <message>
        <source>Sessions</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Handoffs</source>
        <translation>Übergaben</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Export as CSV</source>
        <translation>Als CSV exportieren</translation>
    </message>
    <message>
        <source>All workspaces</source>
        <translation>Alle Workspaces</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>Last 365 days</source>
        <translation>Letzte 365 Tage</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>%1 rows written</source>
        <translation>%1 Zeilen geschrieben</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Workspace</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen …</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Cells that a spreadsheet would run as formulas get a &apos; in front. The file is there whole, or not at all.</source>
        <translation>Zellen, die eine Tabellenkalkulation als Formel ausführen würde, bekommen ein &apos; davor. Die Datei ist ganz da oder gar nicht.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>%1 rows are in %2.</source>
        <translation>%1 Zeilen stehen in %2.</translation>
    </message>
    <message>
        <source>Cancelled. No file was written.</source>
        <translation>Abgebrochen. Es wurde keine Datei geschrieben.</translation>
    </message>
    <message>
        <source>“%1” is no day.</source>
        <translation>„%1“ ist kein Datum.</translation>
    </message>
    <message>
        <source>Write it as %1.</source>
        <translation>Schreiben Sie es wie %1.</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>Von … bis …</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To, included</source>
        <translation>Bis einschließlich</translation>
    </message>
    <message>
        <source>The first day is after the last one.</source>
        <translation>Der erste Tag liegt nach dem letzten.</translation>
    </message>
    <message>
        <source>Swap them.</source>
        <translation>Vertauschen Sie die beiden.</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>%1 is there already. Replace it, or name another file.</source>
        <translation>%1 gibt es schon. Ersetzen Sie die Datei, oder nennen Sie eine andere.</translation>
    </message>
</context>
<context>
    <name>Baton::FateWords</name>
    <message>
        <source>Answered</source>
        <translation>Beantwortet</translation>
    </message>
    <message>
        <source>For approval</source>
        <translation>Zur Freigabe</translation>
    </message>
    <message>
        <source>Handed off</source>
        <translation>Übergeben</translation>
    </message>
    <message>
        <source>Drafted</source>
        <translation>Entworfen</translation>
    </message>
    <message>
        <source>Quiet</source>
        <translation>Still</translation>
    </message>
    <message>
        <source>Engine is asked</source>
        <translation>Engine wird gefragt</translation>
    </message>
    <message>
        <source>answered by AI</source>
        <translation>von KI beantwortet</translation>
    </message>
    <message>
        <source>for approval</source>
        <translation>zur Freigabe</translation>
    </message>
    <message>
        <source>handed off</source>
        <translation>übergeben</translation>
    </message>
    <message>
        <source>drafts only</source>
        <translation>nur Entwürfe</translation>
    </message>
    <message>
        <source>stay quiet</source>
        <translation>bleiben still</translation>
    </message>
    <message>
        <source>to the engine</source>
        <translation>an die Engine</translation>
    </message>
</context>
<context>
    <name>Baton::FieldEditor</name>
    <message>
        <source>Not saved yet</source>
        <translation>Noch nicht gespeichert</translation>
    </message>
    <message>
        <source>%1: comes next</source>
        <translation>%1: kommt als Nächstes</translation>
    </message>
</context>
<context>
    <name>Baton::FileStrip</name>
    <message>
        <source>Attachment</source>
        <translation>Anhang</translation>
    </message>
    <message>
        <source>Open the conversation in the helpdesk to see %1.</source>
        <translation>Öffnen Sie die Unterhaltung im Helpdesk, um %1 zu sehen.</translation>
    </message>
    <message>
        <source>Picture %1, opens it</source>
        <translation>Bild %1, öffnet es</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Try again: %1, %2</source>
        <translation>Erneut versuchen: %1, %2</translation>
    </message>
    <message>
        <source>Open %1. Ctrl+S or the right button saves it.</source>
        <translation>%1 öffnen. Strg+S oder die rechte Maustaste speichert.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern unter …</translation>
    </message>
</context>
<context>
    <name>Baton::FilterMenu</name>
    <message>
        <source>Who has it</source>
        <translation>Wer sie hat</translation>
    </message>
    <message>
        <source>The AI</source>
        <translation>Die KI</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
    <message>
        <source>A person</source>
        <translation>Ein Mensch</translation>
    </message>
    <message>
        <source>A team</source>
        <translation>Ein Team</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
</context>
<context>
    <name>Baton::FilterWords</name>
    <message>
        <source>Angry customers</source>
        <translation>Verärgerte Kunden</translation>
    </message>
    <message>
        <source>Happy customers</source>
        <translation>Zufriedene Kunden</translation>
    </message>
    <message>
        <source>Customers who wait</source>
        <translation>Wartende Kunden</translation>
    </message>
    <message>
        <source>A draft is ready</source>
        <translation>Ein Entwurf liegt bereit</translation>
    </message>
    <message>
        <source>A reply waits for approval</source>
        <translation>Eine Antwort wartet auf Freigabe</translation>
    </message>
    <message>
        <source>Handed off</source>
        <translation>Übergeben</translation>
    </message>
    <message>
        <source>The AI is paused</source>
        <translation>Die KI ist pausiert</translation>
    </message>
    <message>
        <source>Web chat</source>
        <translation>Webchat</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
</context>
<context>
    <name>Baton::FindingRow</name>
    <message>
        <source>Fine</source>
        <translation>In Ordnung</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
</context>
<context>
    <name>Baton::FirstSteps</name>
    <message>
        <source>Connect a helpdesk to go live</source>
        <translation>Verbinden Sie einen Helpdesk, um loszulegen</translation>
    </message>
    <message>
        <source>Baton works inside the helpdesk that your team already uses. Nothing is answered until you switch autopilot on.</source>
        <translation>Baton arbeitet in dem Helpdesk, den Ihr Team schon benutzt. Beantwortet wird nichts, bevor Sie den Autopiloten einschalten.</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Teach</source>
        <translation>Anlernen</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Einschalten</translation>
    </message>
    <message>
        <source>Start with drafts only, or with answers you approve.</source>
        <translation>Beginnen Sie nur mit Entwürfen oder mit Antworten, die Sie freigeben.</translation>
    </message>
    <message>
        <source>Waiting for the first conversation</source>
        <translation>Wartet auf die erste Unterhaltung</translation>
    </message>
    <message>
        <source>A helpdesk is connected. Write a message as a customer would; it appears here a moment later.</source>
        <translation>Ein Helpdesk ist verbunden. Schreiben Sie eine Nachricht wie ein Kunde; sie erscheint gleich darauf hier.</translation>
    </message>
    <message>
        <source>See what arrived</source>
        <translation>Zeigen, was ankam</translation>
    </message>
    <message>
        <source>Try it with the sandbox</source>
        <translation>Mit der Sandbox ausprobieren</translation>
    </message>
    <message>
        <source>Opens a second window with a simulated helpdesk and customers.</source>
        <translation>Öffnet ein zweites Fenster mit simuliertem Helpdesk und simulierten Kunden.</translation>
    </message>
    <message>
        <source>Paste a token and pick the AI teammate. About 4 minutes.</source>
        <translation>Token einfügen und KI-Teammitglied wählen. Etwa 4 Minuten.</translation>
    </message>
    <message>
        <source>Have a settings file already?</source>
        <translation>Haben Sie schon eine Einstellungsdatei?</translation>
    </message>
    <message>
        <source>Import it…</source>
        <translation>Importieren …</translation>
    </message>
    <message>
        <source>Connect %1</source>
        <translation>%1 verbinden</translation>
    </message>
    <message>
        <source>Let it read your help centre, and ask it test questions.</source>
        <translation>Lassen Sie die KI Ihr Hilfecenter lesen und stellen Sie ihr Testfragen.</translation>
    </message>
</context>
<context>
    <name>Baton::HandoffPick</name>
    <message>
        <source>%1 (no seat)</source>
        <translation>%1 (kein Platz)</translation>
    </message>
    <message>
        <source>Somebody else? Paste an id</source>
        <translation>Jemand anders? Kennung einfügen</translation>
    </message>
    <message>
        <source>Id of who gets handoffs</source>
        <translation>Kennung dessen, der Übergaben bekommt</translation>
    </message>
    <message>
        <source>Id, as in the address of the settings at the helpdesk</source>
        <translation>Kennung, wie in der Adresse der Einstellungen beim Helpdesk</translation>
    </message>
    <message>
        <source>Team: %1</source>
        <translation>Team: %1</translation>
    </message>
    <message>
        <source>Nobody: the team it has is kept</source>
        <translation>Niemand: das bisherige Team bleibt</translation>
    </message>
    <message>
        <source>%1: not in the helpdesk&apos;s list</source>
        <translation>%1: nicht in der Liste des Helpdesks</translation>
    </message>
    <message>
        <source>Looking it up …</source>
        <translation>Wird nachgeschlagen …</translation>
    </message>
    <message>
        <source>The helpdesk&apos;s list cannot be read: %1 An id can be pasted.</source>
        <translation>Die Liste des Helpdesks ist nicht lesbar: %1 Sie können eine Kennung einfügen.</translation>
    </message>
    <message>
        <source>Nobody at the helpdesk has the id %1. Nothing is changed; copy it again, whole.</source>
        <translation>Niemand beim Helpdesk hat die Kennung %1. Nichts wurde geändert; kopieren Sie sie noch einmal, und zwar ganz.</translation>
    </message>
    <message>
        <source>Nobody could look it up, it is taken as it is: %1</source>
        <translation>Sie ließ sich nicht nachschlagen und gilt, wie sie ist: %1</translation>
    </message>
</context>
<context>
    <name>Baton::HandoffsPage</name>
    <message>
        <source>Handoffs</source>
        <translation>Übergaben</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartend</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Who has it</source>
        <translation>Wer sie hat</translation>
    </message>
    <message>
        <source>Handed off</source>
        <translation>Übergeben</translation>
    </message>
    <message numerus="yes">
        <source>%n handoff(s)</source>
        <translation>
            <numerusform>%n Übergabe</numerusform>
            <numerusform>%n Übergaben</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody waits for your team</source>
        <translation>Niemand wartet auf Ihr Team</translation>
    </message>
    <message>
        <source>When the AI gives a conversation to people, it stands here until somebody answers: with the reason, and how long the customer waits.</source>
        <translation>Gibt die KI eine Unterhaltung an Menschen, steht sie hier, bis jemand antwortet: mit dem Grund, und wie lange der Kunde wartet.</translation>
    </message>
    <message>
        <source>No handoffs</source>
        <translation>Keine Übergaben</translation>
    </message>
    <message>
        <source>What the AI gave to people appears here. When it does so is set in Settings, Handoff.</source>
        <translation>Was die KI an Menschen gegeben hat, erscheint hier. Wann sie das tut, steht in den Einstellungen unter „Übergabe“.</translation>
    </message>
    <message>
        <source>The customer wrote last</source>
        <translation>Zuletzt schrieb der Kunde</translation>
    </message>
</context>
<context>
    <name>Baton::Header</name>
    <message>
        <source>All workspaces</source>
        <translation>Alle Arbeitsbereiche</translation>
    </message>
    <message>
        <source>Look and keys</source>
        <translation>Aussehen und Tasten</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Wie der Desktop</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Alle Tasten</translation>
    </message>
    <message>
        <source>Export as CSV…</source>
        <translation>Als CSV exportieren …</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>Bewegung verringern</translation>
    </message>
    <message>
        <source>Keep answering when the window is closed</source>
        <translation>Bei geschlossenem Fenster weiter antworten</translation>
    </message>
    <message>
        <source>Quit Baton</source>
        <translation>Baton beenden</translation>
    </message>
</context>
<context>
    <name>Baton::HealthWatch</name>
    <message>
        <source>Storage</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>fails</source>
        <translation>gestört</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>startet</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>This workspace is switched off.</source>
        <translation>Dieser Arbeitsbereich ist ausgeschaltet.</translation>
    </message>
    <message>
        <source>no token</source>
        <translation>kein Token</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>bereit</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>The last request got no answer. Nothing is lost: it is tried again.</source>
        <translation>Die letzte Anfrage blieb ohne Antwort. Nichts ist verloren: es wird wieder versucht.</translation>
    </message>
    <message>
        <source>token refused</source>
        <translation>Token abgelehnt</translation>
    </message>
    <message>
        <source>The vendor has trouble or limits us. Nothing is lost: it is tried again.</source>
        <translation>Der Anbieter ist gestört oder begrenzt uns. Nichts ist verloren: es wird wieder versucht.</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>%1 in, %2 out</source>
        <translation>%1 ein, %2 aus</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Antwortmaschine</translation>
    </message>
    <message>
        <source>grounded</source>
        <translation>aus Quellen</translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <translation>%1 wartend</translation>
    </message>
    <message>
        <source>This vendor takes %1 requests in a window. Waiting, in this order: replies %2, questions %3, notes %4, tags %5, reads %6, sync %7. Nothing is lost.</source>
        <translation>Dieser Anbieter nimmt %1 Anfragen je Zeitfenster an. Es warten, in dieser Reihenfolge: Antworten %2, Fragen %3, Notizen %4, Schlagwörter %5, Lesezugriffe %6, Abgleich %7. Nichts geht verloren.</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n Stunde</numerusform>
            <numerusform>%n Stunden</numerusform>
        </translation>
    </message>
    <message>
        <source>AI teammate gone</source>
        <translation>KI-Teammitglied fehlt</translation>
    </message>
    <message>
        <source>AI teammate without a seat</source>
        <translation>KI-Teammitglied ohne Platz</translation>
    </message>
    <message>
        <source>The AI teammate has no seat in the inbox, so what it writes is refused. Give it a seat at the vendor.</source>
        <translation>Das KI-Teammitglied hat keinen Platz im Posteingang, also wird abgelehnt, was es schreibt. Geben Sie ihm beim Anbieter einen Platz.</translation>
    </message>
    <message>
        <source>webhooks silent</source>
        <translation>Webhooks bleiben aus</translation>
    </message>
    <message>
        <source>The last question got no answer: %1 Questions are handed off until it works again.</source>
        <translation>Die letzte Frage blieb ohne Antwort: %1 Bis es wieder geht, werden Fragen übergeben.</translation>
    </message>
    <message>
        <source>Look at the vendor whether the webhook is suspended or its address changed; missed messages are found by catching up meanwhile.</source>
        <translation>Sehen Sie beim Anbieter nach, ob der Webhook ausgesetzt ist oder seine Adresse sich geändert hat; verpasste Nachrichten werden inzwischen durch Nachholen gefunden.</translation>
    </message>
    <message>
        <source>No webhook for %1, where the longest pause of a week was %2.</source>
        <translation>Kein Webhook seit %1, wo die längste Pause einer Woche %2 war.</translation>
    </message>
    <message>
        <source>Its access token is missing: nothing can be read or written there.</source>
        <translation>Sein Zugriffstoken fehlt: Dort kann nichts gelesen oder geschrieben werden.</translation>
    </message>
    <message>
        <source>The vendor refuses the access token. Make a new one there and enter it.</source>
        <translation>Der Anbieter lehnt das Zugriffstoken ab. Erzeugen Sie dort ein neues, und geben Sie es ein.</translation>
    </message>
    <message>
        <source>plan without API</source>
        <translation>Tarif ohne API</translation>
    </message>
    <message>
        <source>The vendor&apos;s plan of this workspace does not include the API. Change the plan there.</source>
        <translation>Der Tarif dieses Arbeitsbereichs beim Anbieter enthält die API nicht. Ändern Sie dort den Tarif.</translation>
    </message>
    <message>
        <source>permission missing</source>
        <translation>Berechtigung fehlt</translation>
    </message>
    <message>
        <source>The vendor refused a request for which the token has no permission. The log names the request; give the app that permission at the vendor.</source>
        <translation>Der Anbieter hat eine Anfrage abgelehnt, für die dem Token die Berechtigung fehlt. Das Protokoll nennt die Anfrage; geben Sie der App beim Anbieter diese Berechtigung.</translation>
    </message>
    <message>
        <source>The vendor knows no teammate with the id in the settings, so nothing can be written. Pick another AI teammate.</source>
        <translation>Der Anbieter kennt kein Teammitglied mit der Kennung aus den Einstellungen, also kann nichts geschrieben werden. Wählen Sie ein anderes KI-Teammitglied.</translation>
    </message>
    <message>
        <source>webhooks do not arrive</source>
        <translation>Webhooks kommen nicht an</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) of customers came without a webhook: only asking the helpdesk found them.</source>
        <translation>
            <numerusform>%n Nachricht von Kunden kam ohne Webhook: Nur das Fragen beim Helpdesk hat sie gefunden.</numerusform>
            <numerusform>%n Nachrichten von Kunden kamen ohne Webhook: Nur das Fragen beim Helpdesk hat sie gefunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>The vendor knows no teammate %1 any more, whom handoffs go to: they are left to nobody. Pick another.</source>
        <translation>Der Anbieter kennt das Teammitglied %1 nicht mehr, an das Übergaben gehen sollen: Sie gehen an niemanden. Wählen Sie ein anderes.</translation>
    </message>
    <message>
        <source>The vendor knows no team %1 any more, which handoffs go to: they are left to nobody. Pick another.</source>
        <translation>Der Anbieter kennt das Team %1 nicht mehr, an das Übergaben gehen sollen: Sie gehen an niemanden. Wählen Sie ein anderes.</translation>
    </message>
    <message>
        <source>handoff target gone</source>
        <translation>Ziel der Übergaben fehlt</translation>
    </message>
</context>
<context>
    <name>Baton::HeldAnswers</name>
    <message>
        <source>No answer waits for approval.</source>
        <translation>Keine Antwort wartet auf Freigabe.</translation>
    </message>
    <message numerus="yes">
        <source>%1 in %n second(s)</source>
        <translation>
            <numerusform>%1 in %n Sekunde</numerusform>
            <numerusform>%1 in %n Sekunden</numerusform>
        </translation>
    </message>
    <message>
        <source>No answer waits for approval in #%1.</source>
        <translation>In #%1 wartet keine Antwort auf Freigabe.</translation>
    </message>
    <message>
        <source>See what waits: baton held</source>
        <translation>Sehen Sie nach, was wartet: baton held</translation>
    </message>
</context>
<context>
    <name>Baton::HeldDialog</name>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>Last message</source>
        <translation>Letzte Nachricht</translation>
    </message>
    <message>
        <source>Who has it</source>
        <translation>Wer sie hat</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Customers who wrote while the AI was paused</source>
        <translation>Kunden, die schrieben, während die KI pausiert war</translation>
    </message>
    <message>
        <source>What waits</source>
        <translation>Was wartet</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) wrote while the AI was paused</source>
        <translation>
            <numerusform>%n Kunde schrieb, während die KI pausiert war</numerusform>
            <numerusform>%n Kunden schrieben, während die KI pausiert war</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is answered by itself. Leave them to your team, or let the AI answer them now, under the settings as they are. What people have stays with them.</source>
        <translation>Nichts wird von selbst beantwortet. Überlassen Sie es Ihrem Team, oder lassen Sie die KI jetzt antworten, nach den Einstellungen, wie sie sind. Was Menschen haben, bleibt bei ihnen.</translation>
    </message>
    <message>
        <source>Leave them</source>
        <translation>Dem Team überlassen</translation>
    </message>
    <message>
        <source>Answer these</source>
        <translation>Diese beantworten</translation>
    </message>
    <message numerus="yes">
        <source>More than %n customer(s) wrote while the AI was paused: who waits longest</source>
        <translation>
            <numerusform>Mehr als %n Kunde schrieb, während die KI pausiert war: die am längsten warten</numerusform>
            <numerusform>Mehr als %n Kunden schrieben, während die KI pausiert war: die am längsten warten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Baton::InboxWorker</name>
    <message>
        <source>Kept: no workspace has this app_id</source>
        <translation>Aufbewahrt: kein Arbeitsbereich hat diese app_id</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>Waits: the workspace is not connected</source>
        <translation>Wartet: der Arbeitsbereich ist nicht verbunden</translation>
    </message>
</context>
<context>
    <name>Baton::IntegrationsPage</name>
    <message>
        <source>Connect a helpdesk</source>
        <translation>Helpdesk verbinden</translation>
    </message>
    <message>
        <source>A token, a secret and the teammate to write as: about four minutes.</source>
        <translation>Ein Token, ein Geheimnis und das Teammitglied, als das geschrieben wird: etwa vier Minuten.</translation>
    </message>
    <message>
        <source>Connect %1</source>
        <translation>%1 verbinden</translation>
    </message>
    <message>
        <source>%1 · workspace %2 · the AI writes as teammate %3</source>
        <translation>%1 · Workspace %2 · die KI schreibt als Teammitglied %3</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Switch on…</source>
        <translation>Einschalten…</translation>
    </message>
    <message>
        <source>Try it…</source>
        <translation>Ausprobieren …</translation>
    </message>
    <message>
        <source>Token, secret, teammate…</source>
        <translation>Token, Geheimnis, Teammitglied …</translation>
    </message>
    <message>
        <source>What is connected cannot be read now: %1 %2</source>
        <translation>Was verbunden ist, ist zurzeit nicht lesbar: %1 %2</translation>
    </message>
</context>
<context>
    <name>Baton::KeySheet</name>
    <message>
        <source>Next session</source>
        <translation>Nächste Sitzung</translation>
    </message>
    <message>
        <source>Previous session</source>
        <translation>Vorige Sitzung</translation>
    </message>
    <message>
        <source>Go to the thread; fold a section</source>
        <translation>Zum Verlauf; Abschnitt zuklappen</translation>
    </message>
    <message>
        <source>Back to the list; leave editing</source>
        <translation>Zurück zur Liste; Bearbeiten beenden</translation>
    </message>
    <message>
        <source>Next, previous pane</source>
        <translation>Nächster, voriger Bereich</translation>
    </message>
    <message>
        <source>Filter the sessions</source>
        <translation>Die Sitzungen filtern</translation>
    </message>
    <message>
        <source>First to fourth view</source>
        <translation>Erste bis vierte Ansicht</translation>
    </message>
    <message>
        <source>Approve and send</source>
        <translation>Freigeben und senden</translation>
    </message>
    <message>
        <source>Edit the reply; copy the draft</source>
        <translation>Antwort bearbeiten; Entwurf kopieren</translation>
    </message>
    <message>
        <source>Discard the reply or draft</source>
        <translation>Antwort oder Entwurf verwerfen</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Hand off now</source>
        <translation>Jetzt übergeben</translation>
    </message>
    <message>
        <source>Pause or resume the AI here</source>
        <translation>KI hier pausieren oder fortsetzen</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>Lösen</translation>
    </message>
    <message>
        <source>Open in the helpdesk</source>
        <translation>Im Helpdesk öffnen</translation>
    </message>
    <message>
        <source>Go to Why</source>
        <translation>Zu „Warum“</translation>
    </message>
    <message>
        <source>Pause or resume everything</source>
        <translation>Alles pausieren oder fortsetzen</translation>
    </message>
    <message>
        <source>This sheet</source>
        <translation>Diese Übersicht</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Alle Tasten</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Give back to the AI</source>
        <translation>An die KI zurückgeben</translation>
    </message>
    <message>
        <source>Answer now</source>
        <translation>Jetzt antworten</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Tag setzen</translation>
    </message>
    <message>
        <source>Find a command or setting</source>
        <translation>Befehl oder Einstellung suchen</translation>
    </message>
    <message>
        <source>First to ninth page</source>
        <translation>Erste bis neunte Seite</translation>
    </message>
    <message>
        <source>Check everything again</source>
        <translation>Alles erneut prüfen</translation>
    </message>
    <message>
        <source>Save the settings, or the file of a message</source>
        <translation>Einstellungen speichern, oder die Datei einer Nachricht</translation>
    </message>
    <message>
        <source>Hold the countdown of a reply</source>
        <translation>Countdown einer Antwort anhalten</translation>
    </message>
    <message>
        <source>Quit Baton</source>
        <translation>Baton beenden</translation>
    </message>
</context>
<context>
    <name>Baton::Knowledge</name>
    <message>
        <source>It is a link that leads out of the folder.</source>
        <translation>Es ist ein Verweis, der aus dem Ordner hinausführt.</translation>
    </message>
    <message>
        <source>Folders are nested too deeply.</source>
        <translation>Die Ordner sind zu tief verschachtelt.</translation>
    </message>
    <message>
        <source>The folder has too many files; this and the following ones were left out.</source>
        <translation>Der Ordner hat zu viele Dateien; diese und die folgenden wurden ausgelassen.</translation>
    </message>
    <message>
        <source>The knowledge folder “%1” is not there.</source>
        <translation>Den Wissensordner „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>Check the path in the workspace&apos;s knowledge settings.</source>
        <translation>Prüfen Sie den Pfad in den Wissenseinstellungen des Arbeitsbereichs.</translation>
    </message>
    <message>
        <source>The knowledge folder “%1” cannot be read.</source>
        <translation>Der Wissensordner „%1“ ist nicht lesbar.</translation>
    </message>
    <message>
        <source>Give the user that runs Baton the right to read it.</source>
        <translation>Geben Sie dem Benutzer, unter dem Baton läuft, das Leserecht.</translation>
    </message>
    <message>
        <source>It is larger than 2 MB.</source>
        <translation>Größer als 2 MB.</translation>
    </message>
    <message>
        <source>Split it into several articles.</source>
        <translation>Teilen Sie sie in mehrere Artikel.</translation>
    </message>
    <message>
        <source>It cannot be read: %1.</source>
        <translation>Nicht lesbar: %1.</translation>
    </message>
    <message>
        <source>It is not a text file.</source>
        <translation>Keine Textdatei.</translation>
    </message>
    <message>
        <source>Save it as UTF-8 text, or take it out of the folder.</source>
        <translation>Speichern Sie sie als UTF-8-Text, oder nehmen Sie sie aus dem Ordner.</translation>
    </message>
    <message>
        <source>%1 is no article that can be written here.</source>
        <translation>%1 ist kein Artikel, der sich hier schreiben lässt.</translation>
    </message>
    <message>
        <source>Change it where it comes from.</source>
        <translation>Ändern Sie ihn dort, wo er herkommt.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 ist nicht beschreibbar: %2.</translation>
    </message>
    <message>
        <source>Let Baton write in that folder, or choose another one.</source>
        <translation>Lassen Sie Baton in diesen Ordner schreiben, oder wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>An article needs a title and a text.</source>
        <translation>Ein Artikel braucht einen Titel und einen Text.</translation>
    </message>
    <message>
        <source>Write both, then save.</source>
        <translation>Schreiben Sie beides, und speichern Sie dann.</translation>
    </message>
</context>
<context>
    <name>Baton::KnowledgeCard</name>
    <message>
        <source>What may the AI know?</source>
        <translation>Was darf die KI wissen?</translation>
    </message>
    <message>
        <source>Read every 4 hours; more, and your own folders, on the Knowledge page.</source>
        <translation>Wird alle 4 Stunden gelesen; mehr, auch eigene Ordner, auf der Seite Wissen.</translation>
    </message>
    <message>
        <source>Asking the helpdesk what it has</source>
        <translation>Das Helpdesk wird gefragt, was es hat</translation>
    </message>
    <message>
        <source>You can go on: the Knowledge page asks again.</source>
        <translation>Sie können weitergehen: Die Seite Wissen fragt noch einmal.</translation>
    </message>
    <message>
        <source>Public content may reach customers; internal content, with a lock, only drafts and notes.</source>
        <translation>Öffentliche Inhalte dürfen Kunden erreichen; interne, mit einem Schloss, nur Entwürfe und Notizen.</translation>
    </message>
    <message>
        <source>The helpdesk has no articles. Until the AI knows something, every question goes to people: add a folder of articles on the Knowledge page.</source>
        <translation>Das Helpdesk hat keine Artikel. Solange die KI nichts weiß, geht jede Frage an Menschen: Fügen Sie auf der Seite Wissen einen Ordner mit Artikeln hinzu.</translation>
    </message>
</context>
<context>
    <name>Baton::KnowledgePage</name>
    <message>
        <source>Nothing to know yet</source>
        <translation>Noch nichts zu wissen</translation>
    </message>
    <message>
        <source>Connect a helpdesk; then point the AI at the articles it answers from.</source>
        <translation>Verbinden Sie ein Helpdesk; dann zeigen Sie der KI die Artikel, aus denen sie antwortet.</translation>
    </message>
    <message>
        <source>Connect a helpdesk</source>
        <translation>Helpdesk verbinden</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Workspace</translation>
    </message>
    <message>
        <source>What the AI knows cannot be read</source>
        <translation>Was die KI weiß, ist nicht lesbar</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>Baton::Lane</name>
    <message>
        <source>The engine gave no answer</source>
        <translation>Die Antwortmaschine gab keine Antwort</translation>
    </message>
    <message>
        <source>The workspace is not connected: its API token is missing</source>
        <translation>Der Arbeitsbereich ist nicht verbunden: sein API-Token fehlt</translation>
    </message>
    <message>
        <source>The workspace is not connected</source>
        <translation>Der Arbeitsbereich ist nicht verbunden</translation>
    </message>
    <message>
        <source>The request was given up</source>
        <translation>Die Anfrage wurde aufgegeben</translation>
    </message>
</context>
<context>
    <name>Baton::Line</name>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n Ereignis</numerusform>
            <numerusform>%n Ereignisse</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal</translation>
    </message>
</context>
<context>
    <name>Baton::ListBox</name>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>The helpdesk named nobody to pick yet</source>
        <translation>Der Helpdesk hat noch niemanden zur Auswahl genannt</translation>
    </message>
</context>
<context>
    <name>Baton::LivePage</name>
    <message>
        <source>No session chosen</source>
        <translation>Keine Sitzung gewählt</translation>
    </message>
    <message>
        <source>Choose one from the list to read it and to see why the AI did what it did.</source>
        <translation>Wählen Sie eine aus der Liste, um sie zu lesen und zu sehen, warum die KI so gehandelt hat.</translation>
    </message>
    <message>
        <source>No decision yet</source>
        <translation>Noch keine Entscheidung</translation>
    </message>
    <message>
        <source>Nothing was decided about this session so far.</source>
        <translation>Zu dieser Sitzung wurde bisher nichts entschieden.</translation>
    </message>
    <message>
        <source>Discarded</source>
        <translation>Verworfen</translation>
    </message>
    <message>
        <source>This computer has no program that opens %1. Save it, and open it where there is one.</source>
        <translation>Dieser Rechner hat kein Programm, das %1 öffnet. Speichern Sie die Datei, und öffnen Sie sie dort, wo es eines gibt.</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern unter …</translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) to this session open nothing any more.</source>
        <translation>
            <numerusform>%n Link zu dieser Sitzung öffnet nichts mehr.</numerusform>
            <numerusform>%n Links zu dieser Sitzung öffnen nichts mehr.</numerusform>
        </translation>
    </message>
    <message>
        <source>No link to this session works. Later answers make new ones.</source>
        <translation>Kein Link zu dieser Sitzung gilt. Spätere Antworten legen neue an.</translation>
    </message>
    <message>
        <source>Erased: %1 with %2. Erase it at the helpdesk as well.</source>
        <translation>Gelöscht: %1 mit %2. Löschen Sie beides auch im Helpdesk.</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n Sitzung</numerusform>
            <numerusform>%n Sitzungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n Nachricht</numerusform>
            <numerusform>%n Nachrichten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Baton::LostText</name>
    <message>
        <source>The reply that you were editing waits no longer. Your text was not sent; it is here.</source>
        <translation>Die Antwort, die Sie bearbeitet haben, wartet nicht mehr. Ihr Text wurde nicht gesendet; er steht hier.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy your text</source>
        <translation>Ihren Text kopieren</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Weglegen</translation>
    </message>
    <message>
        <source>Your text for the outdated reply</source>
        <translation>Ihr Text für die überholte Antwort</translation>
    </message>
</context>
<context>
    <name>Baton::MainWindow</name>
    <message>
        <source>Live</source>
        <translation>Live</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Operator</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Ctrl+%1</source>
        <translation>Strg+%1</translation>
    </message>
    <message>
        <source>Knowledge</source>
        <translation>Wissen</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Integrations</source>
        <translation>Integrationen</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnose</translation>
    </message>
    <message>
        <source>The sandbox opens in a window of its own.</source>
        <translation>Die Sandbox öffnet sich in einem eigenen Fenster.</translation>
    </message>
    <message>
        <source>The sandbox did not start. Start it yourself: baton --sandbox</source>
        <translation>Die Sandbox ist nicht gestartet. Starten Sie sie selbst: baton --sandbox</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>Einstellungen importieren</translation>
    </message>
    <message>
        <source>Settings (*.json)</source>
        <translation>Einstellungen (*.json)</translation>
    </message>
    <message>
        <source>The settings are imported.</source>
        <translation>Die Einstellungen sind importiert.</translation>
    </message>
    <message>
        <source>Export as CSV</source>
        <translation>Als CSV exportieren</translation>
    </message>
    <message>
        <source>Sessions, messages or handoffs</source>
        <translation>Sitzungen, Nachrichten oder Übergaben</translation>
    </message>
    <message>
        <source>The wizard</source>
        <translation>Der Assistent</translation>
    </message>
    <message>
        <source>Setting: %1</source>
        <translation>Einstellung: %1</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Gehe zu %1</translation>
    </message>
    <message>
        <source>Resume everything</source>
        <translation>Alles fortsetzen</translation>
    </message>
    <message>
        <source>Pause everything</source>
        <translation>Alles pausieren</translation>
    </message>
    <message>
        <source>Ctrl+Shift+P</source>
        <translation>Strg+Umschalt+P</translation>
    </message>
    <message>
        <source>Look: light</source>
        <translation>Aussehen: hell</translation>
    </message>
    <message>
        <source>Look: dark</source>
        <translation>Aussehen: dunkel</translation>
    </message>
    <message>
        <source>Look: as the desktop</source>
        <translation>Aussehen: wie der Desktop</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Alle Tasten</translation>
    </message>
    <message>
        <source>Handoffs</source>
        <translation>Übergaben</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Entwürfe</translation>
    </message>
    <message>
        <source>Look: high contrast</source>
        <translation>Aussehen: hoher Kontrast</translation>
    </message>
    <message>
        <source>Connect Intercom</source>
        <translation>Intercom verbinden</translation>
    </message>
    <message>
        <source>Connect Front</source>
        <translation>Front verbinden</translation>
    </message>
</context>
<context>
    <name>Baton::Note</name>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>%1, the customer cannot see this</source>
        <translation>%1, für den Kunden nicht sichtbar</translation>
    </message>
    <message>
        <source>Customer cannot see this</source>
        <translation>Für den Kunden nicht sichtbar</translation>
    </message>
    <message>
        <source>from %1 · %2</source>
        <translation>von %1 · %2</translation>
    </message>
    <message>
        <source>Internal note</source>
        <translation>Interne Notiz</translation>
    </message>
</context>
<context>
    <name>Baton::NoticeBar</name>
    <message>
        <source>Hide this notice</source>
        <translation>Hinweis ausblenden</translation>
    </message>
</context>
<context>
    <name>Baton::Notices</name>
    <message>
        <source>Everything is paused. Customers keep reaching your team; the AI neither answers nor drafts.</source>
        <translation>Alles ist pausiert. Kunden erreichen weiterhin Ihr Team; die KI antwortet nicht und entwirft nichts.</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Sandbox: helpdesks and customers are simulated, nothing leaves this computer.</source>
        <translation>Sandbox: Helpdesks und Kunden sind simuliert, nichts verlässt diesen Rechner.</translation>
    </message>
    <message>
        <source>%1: %2. Look at its sessions before you release it.</source>
        <translation>%1: %2. Sehen Sie sich die Sitzungen an, bevor Sie die Bremse lösen.</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Bremse lösen</translation>
    </message>
    <message>
        <source>Sandbox. %1</source>
        <translation>Sandbox. %1</translation>
    </message>
    <message>
        <source>Pausing everything …</source>
        <translation>Alles wird pausiert …</translation>
    </message>
</context>
<context>
    <name>Baton::Notifications</name>
    <message>
        <source>Desktop notifications</source>
        <translation>Desktop-Benachrichtigungen</translation>
    </message>
    <message>
        <source>When the AI hands a customer over</source>
        <translation>Wenn die KI einen Kunden übergibt</translation>
    </message>
    <message>
        <source>When an answer waits for approval</source>
        <translation>Wenn eine Antwort auf Freigabe wartet</translation>
    </message>
    <message>
        <source>When something was not delivered</source>
        <translation>Wenn etwas nicht zugestellt wurde</translation>
    </message>
    <message>
        <source>When something fails or stops the AI</source>
        <translation>Wenn etwas ausfällt oder die KI anhält</translation>
    </message>
</context>
<context>
    <name>Baton::OneCommand</name>
    <message>
        <source>This command is not known.</source>
        <translation>Dieser Befehl ist nicht bekannt.</translation>
    </message>
    <message>
        <source>See baton --help.</source>
        <translation>Siehe baton --help.</translation>
    </message>
    <message numerus="yes">
        <source>Imported %n workspace(s).</source>
        <translation>
            <numerusform>%n Arbeitsbereich importiert.</numerusform>
            <numerusform>%n Arbeitsbereiche importiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Wrote the settings to %1. Secrets are not in it.</source>
        <translation>Einstellungen nach %1 geschrieben. Geheimnisse sind nicht darin.</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n row(s) to %1.</source>
        <translation>
            <numerusform>%n Zeile nach %1 geschrieben.</numerusform>
            <numerusform>%n Zeilen nach %1 geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is not clear which workspace is meant.</source>
        <translation>Es ist nicht klar, welcher Arbeitsbereich gemeint ist.</translation>
    </message>
    <message>
        <source>Import settings first: baton config import FILE</source>
        <translation>Importieren Sie zuerst Einstellungen: baton config import DATEI</translation>
    </message>
    <message>
        <source>Name one with --workspace: %1</source>
        <translation>Nennen Sie einen mit --workspace: %1</translation>
    </message>
    <message>
        <source>No answer: %1</source>
        <translation>Keine Antwort: %1</translation>
    </message>
    <message>
        <source>Switched off, for the file leaves it out: %1. Sessions and settings are kept; import it again to switch it on.</source>
        <translation>Ausgeschaltet, weil nicht in der Datei: %1. Sitzungen und Einstellungen bleiben erhalten; ein neuer Import schaltet wieder ein.</translation>
    </message>
    <message>
        <source>Kept %1; the running Baton uses it.</source>
        <translation>%1 aufbewahrt; das laufende Baton benutzt es.</translation>
    </message>
    <message>
        <source>Kept %1.</source>
        <translation>%1 aufbewahrt.</translation>
    </message>
    <message>
        <source>Confidence: %1, where an answer needs %2</source>
        <translation>Sicherheit: %1, nötig für eine Antwort: %2</translation>
    </message>
    <message>
        <source>Source: %1 (match %2)%3</source>
        <translation>Quelle: %1 (Übereinstimmung %2)%3</translation>
    </message>
    <message>
        <source>All is well.</source>
        <translation>Alles ist in Ordnung.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) are wrong; the lines above say how to mend them.</source>
        <translation>
            <numerusform>%n Fehler gefunden; die Zeilen oben sagen, wie er zu beheben ist.</numerusform>
            <numerusform>%n Fehler gefunden; die Zeilen oben sagen, wie sie zu beheben sind.</numerusform>
        </translation>
    </message>
    <message>
        <source>Erased: contacts %1, sessions %2, messages %3.</source>
        <translation>Gelöscht: Kontakte %1, Sitzungen %2, Nachrichten %3.</translation>
    </message>
    <message numerus="yes">
        <source>Revoked %n link(s).</source>
        <translation>
            <numerusform>%n Link widerrufen.</numerusform>
            <numerusform>%n Links widerrufen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Approved: the answer in #%1 goes out.</source>
        <translation>Freigegeben: Die Antwort in #%1 geht hinaus.</translation>
    </message>
    <message>
        <source>Refused: the answer in #%1 is discarded.</source>
        <translation>Abgelehnt: Die Antwort in #%1 wird verworfen.</translation>
    </message>
    <message>
        <source>That is done when Baton runs.</source>
        <translation>Das geschieht, sobald Baton läuft.</translation>
    </message>
    <message>
        <source>Mind, %1: %2 %3</source>
        <translation>Achtung, %1: %2 %3</translation>
    </message>
</context>
<context>
    <name>Baton::PartForm</name>
    <message>
        <source>This Baton</source>
        <translation>Dieses Baton</translation>
    </message>
    <message>
        <source>For all workspaces</source>
        <translation>Für alle Arbeitsbereiche</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Ordner hinzufügen …</translation>
    </message>
    <message>
        <source>A folder of articles</source>
        <translation>Ein Ordner mit Artikeln</translation>
    </message>
    <message>
        <source>This version cannot do that yet and answers with the embedded engine: nothing is sent to a language model.</source>
        <translation>Diese Version kann das noch nicht und antwortet mit der eingebauten Engine: Nichts geht an ein Sprachmodell.</translation>
    </message>
</context>
<context>
    <name>Baton::Pipeline</name>
    <message>
        <source>The session is no longer there</source>
        <translation>Die Sitzung gibt es nicht mehr</translation>
    </message>
</context>
<context>
    <name>Baton::PreviewDialog</name>
    <message>
        <source>%1, %2: now %3, then %4</source>
        <translation>%1, %2: jetzt %3, dann %4</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>The customer wrote</source>
        <translation>Der Kunde schrieb</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Wie es ist</translation>
    </message>
    <message>
        <source>With your changes</source>
        <translation>Mit Ihren Änderungen</translation>
    </message>
    <message>
        <source>Turns that change</source>
        <translation>Entscheidungen, die sich ändern</translation>
    </message>
    <message>
        <source>What your changes would have changed</source>
        <translation>Was Ihre Änderungen geändert hätten</translation>
    </message>
    <message>
        <source>Each turn by itself, on the conversation as it really went, with the answers that the engine gave then. “Engine is asked”: it was not asked then, so nobody knows what it would say. Nothing is sent.</source>
        <translation>Jede Entscheidung für sich, an der Unterhaltung, wie sie wirklich verlief, mit den Antworten, die die Engine damals gab. „Engine wird gefragt“: Sie wurde damals nicht gefragt, also weiß niemand, was sie sagen würde. Nichts wird gesendet.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>The newest %1 of %2</source>
        <translation>Die neuesten %1 von %2</translation>
    </message>
</context>
<context>
    <name>Baton::PreviewPanel</name>
    <message>
        <source>The last 7 days with these settings</source>
        <translation>Die letzten 7 Tage mit diesen Einstellungen</translation>
    </message>
    <message>
        <source>Decides them again …</source>
        <translation>Wird neu entschieden …</translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s), decided again, nothing sent</source>
        <translation>
            <numerusform>%n Unterhaltung, neu entschieden, nichts gesendet</numerusform>
            <numerusform>%n Unterhaltungen, neu entschieden, nichts gesendet</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was decided in these days yet.</source>
        <translation>In diesen Tagen wurde noch nichts entschieden.</translation>
    </message>
    <message numerus="yes">
        <source>The newest %n conversation(s), decided again, nothing sent</source>
        <translation>
            <numerusform>Die %n neueste Unterhaltung, neu entschieden, nichts gesendet</numerusform>
            <numerusform>Die %n neuesten Unterhaltungen, neu entschieden, nichts gesendet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>See the %n that change</source>
        <translation>
            <numerusform>%n geänderte zeigen</numerusform>
            <numerusform>%n geänderte zeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>None changes</source>
        <translation>Keine ändert sich</translation>
    </message>
</context>
<context>
    <name>Baton::QuestionCard</name>
    <message>
        <source>For a customer</source>
        <translation>Für Kunden</translation>
    </message>
    <message>
        <source>For a draft</source>
        <translation>Für einen Entwurf</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Test question</source>
        <translation>Testfrage</translation>
    </message>
    <message>
        <source>What the AI would answer. Sends nothing.</source>
        <translation>Was die KI antworten würde. Sendet nichts.</translation>
    </message>
    <message>
        <source>Ask as a customer would</source>
        <translation>Fragen Sie wie ein Kunde</translation>
    </message>
    <message>
        <source>The engine failed: %1</source>
        <translation>Die Engine ist gescheitert: %1</translation>
    </message>
    <message>
        <source>It would not answer (%1, it knows from %2 on): %3</source>
        <translation>Sie würde nicht antworten (%1, sie weiß ab %2 Bescheid): %3</translation>
    </message>
    <message>
        <source>It would answer with confidence %1. Where answers go out when confident, this one waits for approval (from %2 on it would not).</source>
        <translation>Sie würde mit Sicherheit %1 antworten. Wo Antworten bei Sicherheit hinausgehen, wartet diese auf Freigabe (ab %2 nicht mehr).</translation>
    </message>
    <message>
        <source>It would answer with confidence %1.</source>
        <translation>Sie würde mit Sicherheit %1 antworten.</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>Intern</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>Öffentlich</translation>
    </message>
    <message>
        <source>Below the %1 that is needed: %2</source>
        <translation>Unter den nötigen %1: %2</translation>
    </message>
    <message>
        <source>Not used: %1</source>
        <translation>Nicht verwendet: %1</translation>
    </message>
</context>
<context>
    <name>Baton::RailButton</name>
    <message numerus="yes">
        <source>%n need you</source>
        <translation>
            <numerusform>%n braucht Sie</numerusform>
            <numerusform>%n brauchen Sie</numerusform>
        </translation>
    </message>
    <message>
        <source>%1+</source>
        <translation>%1+</translation>
    </message>
</context>
<context>
    <name>Baton::RecordDesk</name>
    <message>
        <source>There is no workspace %1.</source>
        <translation>Es gibt keinen Arbeitsbereich %1.</translation>
    </message>
    <message>
        <source>Use a key of the configuration.</source>
        <translation>Einen Schlüssel aus der Konfiguration verwenden.</translation>
    </message>
</context>
<context>
    <name>Baton::ReplyFrame</name>
    <message>
        <source>Reply that the customer has not seen: %1</source>
        <translation>Antwort, die der Kunde nicht gesehen hat: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n Zeichen</numerusform>
            <numerusform>%n Zeichen</numerusform>
        </translation>
    </message>
    <message>
        <source>AI</source>
        <translation>KI</translation>
    </message>
    <message>
        <source>%1 · AI</source>
        <translation>%1 · KI</translation>
    </message>
    <message>
        <source>draft · customer has not seen this</source>
        <translation>Entwurf · der Kunde hat ihn nicht gesehen</translation>
    </message>
</context>
<context>
    <name>Baton::SaveBar</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Ctrl</source>
        <translation>Strg</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) not saved: %1</source>
        <translation>
            <numerusform>%n Änderung nicht gespeichert: %1</numerusform>
            <numerusform>%n Änderungen nicht gespeichert: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Not saved. %1 %2</source>
        <translation>Nicht gespeichert. %1 %2</translation>
    </message>
</context>
<context>
    <name>Baton::SayingsEditor</name>
    <message>
        <source>Sentences in</source>
        <translation>Sätze auf</translation>
    </message>
</context>
<context>
    <name>Baton::SearchField</name>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
</context>
<context>
    <name>Baton::SecretField</name>
    <message>
        <source>Show %1</source>
        <translation>%1 zeigen</translation>
    </message>
</context>
<context>
    <name>Baton::SessionHead</name>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Thread</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Hand off now</source>
        <translation>Jetzt übergeben</translation>
    </message>
    <message>
        <source>Pause AI</source>
        <translation>KI pausieren</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>Lösen</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Weitere Aktionen</translation>
    </message>
    <message>
        <source>Owner: %1</source>
        <translation>Zuständig: %1</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>AI paused</source>
        <translation>KI pausiert</translation>
    </message>
    <message>
        <source>Open in %1</source>
        <translation>In %1 öffnen</translation>
    </message>
    <message>
        <source>Resume AI</source>
        <translation>KI fortsetzen</translation>
    </message>
    <message>
        <source>Give back to the AI</source>
        <translation>An die KI zurückgeben</translation>
    </message>
    <message>
        <source>Answer now</source>
        <translation>Jetzt antworten</translation>
    </message>
    <message>
        <source>Copy ticket number</source>
        <translation>Ticketnummer kopieren</translation>
    </message>
    <message>
        <source>Copy address in the helpdesk</source>
        <translation>Adresse im Helpdesk kopieren</translation>
    </message>
    <message>
        <source>Give back</source>
        <translation>Zurückgeben</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Tag setzen</translation>
    </message>
    <message>
        <source>Take over as …</source>
        <translation>Übernehmen als …</translation>
    </message>
    <message>
        <source>Rated %1 of 5</source>
        <translation>Bewertet mit %1 von 5</translation>
    </message>
    <message>
        <source>This computer has no browser that opens the conversation.</source>
        <translation>Dieser Rechner hat keinen Browser, der die Unterhaltung öffnet.</translation>
    </message>
    <message>
        <source>Open it elsewhere: %1</source>
        <translation>Öffnen Sie sie anderswo: %1</translation>
    </message>
    <message>
        <source>Revoke links to this session</source>
        <translation>Links zu dieser Sitzung widerrufen</translation>
    </message>
    <message>
        <source>Erase this customer…</source>
        <translation>Diesen Kunden löschen …</translation>
    </message>
</context>
<context>
    <name>Baton::SessionListModel</name>
    <message numerus="yes">
        <source>%1, %n session(s)</source>
        <translation>
            <numerusform>%1, %n Sitzung</numerusform>
            <numerusform>%1, %n Sitzungen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, folded</source>
        <translation>%1, zugeklappt</translation>
    </message>
</context>
<context>
    <name>Baton::SessionListPane</name>
    <message>
        <source>Needs you</source>
        <translation>Braucht Sie</translation>
    </message>
    <message>
        <source>All open</source>
        <translation>Alle offenen</translation>
    </message>
    <message>
        <source>AI</source>
        <translation>KI</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Menschen</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>Filter sessions</source>
        <translation>Sitzungen filtern</translation>
    </message>
    <message>
        <source>Filter sessions, e.g. is:angry</source>
        <translation>Sitzungen filtern, z. B. is:angry</translation>
    </message>
    <message>
        <source>Filter words</source>
        <translation>Filterwörter</translation>
    </message>
    <message>
        <source>No sessions found</source>
        <translation>Keine Sitzungen gefunden</translation>
    </message>
    <message>
        <source>Nothing in this view fits “%1”.</source>
        <translation>In dieser Ansicht passt nichts zu „%1“.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Filter löschen</translation>
    </message>
    <message>
        <source>Nothing needs you</source>
        <translation>Nichts braucht Sie</translation>
    </message>
    <message>
        <source>Handoffs, approvals and drafts appear here.</source>
        <translation>Übergaben, Freigaben und Entwürfe erscheinen hier.</translation>
    </message>
    <message>
        <source>No sessions yet</source>
        <translation>Noch keine Sitzungen</translation>
    </message>
    <message>
        <source>Conversations appear here as soon as customers write.</source>
        <translation>Unterhaltungen erscheinen hier, sobald Kunden schreiben.</translation>
    </message>
    <message>
        <source>Not in this view</source>
        <translation>Nicht in dieser Ansicht</translation>
    </message>
    <message numerus="yes">
        <source>%n closed session(s) fit(s) “%1”.</source>
        <translation>
            <numerusform>%n geschlossene Sitzung passt zu „%1“.</numerusform>
            <numerusform>%n geschlossene Sitzungen passen zu „%1“.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open session(s) fit(s) “%1”.</source>
        <translation>
            <numerusform>%n offene Sitzung passt zu „%1“.</numerusform>
            <numerusform>%n offene Sitzungen passen zu „%1“.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the closed</source>
        <translation>Geschlossene zeigen</translation>
    </message>
    <message>
        <source>Show all open</source>
        <translation>Alle offenen zeigen</translation>
    </message>
</context>
<context>
    <name>Baton::SessionRows</name>
    <message>
        <source>Sessions</source>
        <translation>Sitzungen</translation>
    </message>
</context>
<context>
    <name>Baton::SessionWords</name>
    <message>
        <source>Web chat</source>
        <translation>Webchat</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Other channel</source>
        <translation>Anderer Kanal</translation>
    </message>
    <message>
        <source>AI</source>
        <translation>KI</translation>
    </message>
    <message>
        <source>Teammate</source>
        <translation>Teammitglied</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
    <message>
        <source>Neutral</source>
        <translation>Neutral</translation>
    </message>
    <message>
        <source>Happy</source>
        <translation>Zufrieden</translation>
    </message>
    <message>
        <source>Angry</source>
        <translation>Verärgert</translation>
    </message>
    <message>
        <source>Needs a person</source>
        <translation>Braucht einen Menschen</translation>
    </message>
    <message>
        <source>AI is working</source>
        <translation>KI arbeitet</translation>
    </message>
    <message>
        <source>Waiting for the customer</source>
        <translation>Wartet auf den Kunden</translation>
    </message>
    <message>
        <source>With people</source>
        <translation>Bei Menschen</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>Settling %1</source>
        <translation>Wartet ab %1</translation>
    </message>
    <message>
        <source>Settling</source>
        <translation>Wartet ab</translation>
    </message>
    <message>
        <source>Answering</source>
        <translation>Antwortet</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Beantwortet</translation>
    </message>
    <message>
        <source>Handed off</source>
        <translation>Übergeben</translation>
    </message>
    <message>
        <source>Draft ready</source>
        <translation>Entwurf bereit</translation>
    </message>
    <message>
        <source>Approve %1</source>
        <translation>Freigeben %1</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Freigeben</translation>
    </message>
    <message>
        <source>Checking delivery</source>
        <translation>Zustellung wird geprüft</translation>
    </message>
    <message>
        <source>Needs a look</source>
        <translation>Bitte ansehen</translation>
    </message>
    <message>
        <source>Not delivered</source>
        <translation>Nicht zugestellt</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Nicht beantwortet</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Gelöst</translation>
    </message>
    <message>
        <source>waiting too long, %1</source>
        <translation>wartet zu lange, %1</translation>
    </message>
    <message>
        <source>waiting %1</source>
        <translation>wartet %1</translation>
    </message>
    <message>
        <source>owner %1</source>
        <translation>zuständig: %1</translation>
    </message>
</context>
<context>
    <name>Baton::SettingWords</name>
    <message>
        <source>Public address</source>
        <translation>Öffentliche Adresse</translation>
    </message>
    <message>
        <source>Where helpdesks reach this machine: https:// and the name of your proxy or tunnel.</source>
        <translation>Wo Helpdesks diesen Rechner erreichen: https:// und der Name Ihres Proxys oder Tunnels.</translation>
    </message>
    <message>
        <source>Trusted proxies</source>
        <translation>Vertraute Proxys</translation>
    </message>
    <message>
        <source>Addresses of proxies whose word about who called counts, one a line.</source>
        <translation>Adressen von Proxys, deren Angabe gilt, wer angefragt hat, eine je Zeile.</translation>
    </message>
    <message>
        <source>Autopilot</source>
        <translation>Autopilot</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Kanäle</translation>
    </message>
    <message>
        <source>Handoff</source>
        <translation>Übergabe</translation>
    </message>
    <message>
        <source>Assist</source>
        <translation>Assistenz</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Lösung</translation>
    </message>
    <message>
        <source>Notes, tags, context</source>
        <translation>Notizen, Tags, Kontext</translation>
    </message>
    <message>
        <source>Engine and knowledge</source>
        <translation>Antwortmaschine und Wissen</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Delivery and history</source>
        <translation>Zustellung und Verlauf</translation>
    </message>
    <message>
        <source>Which conversations does the AI answer itself?</source>
        <translation>Welche Unterhaltungen beantwortet die KI selbst?</translation>
    </message>
    <message>
        <source>How does the AI work on each channel?</source>
        <translation>Wie arbeitet die KI auf jedem Kanal?</translation>
    </message>
    <message>
        <source>When does the AI give a conversation to people?</source>
        <translation>Wann gibt die KI eine Unterhaltung an Menschen?</translation>
    </message>
    <message>
        <source>What does the AI draft for people?</source>
        <translation>Was entwirft die KI für Menschen?</translation>
    </message>
    <message>
        <source>When is a conversation done?</source>
        <translation>Wann ist eine Unterhaltung erledigt?</translation>
    </message>
    <message>
        <source>What does the AI leave at the helpdesk, and what is it told?</source>
        <translation>Was hinterlässt die KI im Helpdesk, und was erfährt sie?</translation>
    </message>
    <message>
        <source>What does the AI know, and how sure must it be?</source>
        <translation>Was weiß die KI, und wie sicher muss sie sein?</translation>
    </message>
    <message>
        <source>Which workspace is this?</source>
        <translation>Welcher Arbeitsbereich ist das?</translation>
    </message>
    <message>
        <source>How do messages come in, and how is it made sure that replies arrived?</source>
        <translation>Wie kommen Nachrichten herein, und wie wird geprüft, dass Antworten angekommen sind?</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>The AI answers customers itself.</source>
        <translation>Die KI antwortet Kunden selbst.</translation>
    </message>
    <message>
        <source>The AI drafts replies as internal notes where people own the conversation.</source>
        <translation>Die KI entwirft Antworten als interne Notiz, wo Menschen die Unterhaltung führen.</translation>
    </message>
    <message>
        <source>Settle</source>
        <translation>Abwarten</translation>
    </message>
    <message>
        <source>Waits this long on a new conversation for the workspace&apos;s own rules.</source>
        <translation>Wartet bei einer neuen Unterhaltung so lange auf die eigenen Regeln des Workspace.</translation>
    </message>
    <message>
        <source>Pause in a flurry</source>
        <translation>Pause im Redefluss</translation>
    </message>
    <message>
        <source>Waits until the customer has written nothing for this long.</source>
        <translation>Wartet, bis der Kunde so lange nichts geschrieben hat.</translation>
    </message>
    <message>
        <source>Too old after</source>
        <translation>Zu alt nach</translation>
    </message>
    <message>
        <source>Messages older than this are not answered any more.</source>
        <translation>Ältere Nachrichten werden nicht mehr beantwortet.</translation>
    </message>
    <message>
        <source>Answers go out</source>
        <translation>Antworten gehen raus</translation>
    </message>
    <message>
        <source>At once, when the engine is confident, or after somebody approved them.</source>
        <translation>Sofort, wenn die Engine sicher ist, oder nachdem jemand sie freigegeben hat.</translation>
    </message>
    <message>
        <source>Approval waits</source>
        <translation>Freigabe wartet</translation>
    </message>
    <message>
        <source>How long an answer waits for somebody to approve it.</source>
        <translation>Wie lange eine Antwort auf Freigabe wartet.</translation>
    </message>
    <message>
        <source>Nobody approved</source>
        <translation>Niemand gab frei</translation>
    </message>
    <message>
        <source>What becomes of an answer that nobody approved in time.</source>
        <translation>Was aus einer Antwort wird, die niemand rechtzeitig freigab.</translation>
    </message>
    <message>
        <source>Disclosure</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>A line below each answer that says an AI writes; empty: none.</source>
        <translation>Eine Zeile unter jeder Antwort, dass eine KI schreibt; leer: keine.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>The workspace&apos;s short name in files and commands.</source>
        <translation>Der Kurzname des Workspace in Dateien und Befehlen.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>What the workspace is called here.</source>
        <translation>Wie der Workspace hier heißt.</translation>
    </message>
    <message>
        <source>Helpdesk</source>
        <translation>Helpdesk</translation>
    </message>
    <message>
        <source>Which helpdesk the workspace belongs to.</source>
        <translation>Zu welchem Helpdesk der Workspace gehört.</translation>
    </message>
    <message>
        <source>Workspace on</source>
        <translation>Workspace an</translation>
    </message>
    <message>
        <source>Off: events are still recorded, and nothing is answered or drafted.</source>
        <translation>Aus: Ereignisse werden weiter vermerkt, und nichts wird beantwortet oder entworfen.</translation>
    </message>
    <message>
        <source>API address</source>
        <translation>API-Adresse</translation>
    </message>
    <message>
        <source>Where the helpdesk&apos;s API is: each region has its own.</source>
        <translation>Wo die API des Helpdesks liegt: Jede Region hat ihre eigene.</translation>
    </message>
    <message>
        <source>Workspace id</source>
        <translation>Workspace-Kennung</translation>
    </message>
    <message>
        <source>The workspace&apos;s id at the helpdesk; it is found when connecting.</source>
        <translation>Die Kennung des Workspace beim Helpdesk; sie wird beim Verbinden gefunden.</translation>
    </message>
    <message>
        <source>AI teammate&apos;s id</source>
        <translation>Kennung des KI-Teammitglieds</translation>
    </message>
    <message>
        <source>The account that writes what the AI posts; pick it under Integrations.</source>
        <translation>Das Konto, das schreibt, was die KI veröffentlicht; wählen Sie es unter Integrationen.</translation>
    </message>
    <message>
        <source>Webhook key</source>
        <translation>Webhook-Schlüssel</translation>
    </message>
    <message>
        <source>The secret part of the webhook URL.</source>
        <translation>Der geheime Teil der Webhook-Adresse.</translation>
    </message>
    <message>
        <source>Take unsigned webhooks</source>
        <translation>Unsignierte Webhooks annehmen</translation>
    </message>
    <message>
        <source>Dangerous: anybody who knows the address can make the AI write.</source>
        <translation>Gefährlich: Wer die Adresse kennt, kann die KI schreiben lassen.</translation>
    </message>
    <message>
        <source>Process on assignment</source>
        <translation>Auf Zuweisung antworten</translation>
    </message>
    <message>
        <source>The AI waits until a conversation is assigned to it, and then answers it.</source>
        <translation>Die KI wartet, bis ihr eine Unterhaltung zugewiesen wird, und beantwortet sie dann.</translation>
    </message>
    <message>
        <source>Handle unassigned</source>
        <translation>Nicht Zugewiesenes übernehmen</translation>
    </message>
    <message>
        <source>The AI also answers conversations that nobody owns.</source>
        <translation>Die KI beantwortet auch Unterhaltungen, die niemandem gehören.</translation>
    </message>
    <message>
        <source>Answer for teams</source>
        <translation>Für Teams antworten</translation>
    </message>
    <message>
        <source>Conversations of these teams are answered as if nobody owned them.</source>
        <translation>Unterhaltungen dieser Teams werden beantwortet, als gehörten sie niemandem.</translation>
    </message>
    <message>
        <source>Take ownership</source>
        <translation>Selbst übernehmen</translation>
    </message>
    <message>
        <source>The AI assigns an unassigned conversation to itself when it answers.</source>
        <translation>Die KI weist sich eine freie Unterhaltung zu, wenn sie antwortet.</translation>
    </message>
    <message>
        <source>Replies an hour</source>
        <translation>Antworten je Stunde</translation>
    </message>
    <message>
        <source>More in one conversation hand it off and alert a supervisor.</source>
        <translation>Mehr in einer Unterhaltung übergeben sie und alarmieren die Aufsicht.</translation>
    </message>
    <message>
        <source>Duplicates within</source>
        <translation>Doppelte innerhalb</translation>
    </message>
    <message>
        <source>The same text under another id within this time is not answered twice.</source>
        <translation>Derselbe Text unter anderer Kennung wird in dieser Zeit nicht zweimal beantwortet.</translation>
    </message>
    <message>
        <source>Read back after</source>
        <translation>Nachlesen nach</translation>
    </message>
    <message>
        <source>When the outcome of a request is unknown, the helpdesk is asked at these times.</source>
        <translation>Ist der Ausgang einer Anfrage unbekannt, wird das Helpdesk nach diesen Zeiten gefragt.</translation>
    </message>
    <message>
        <source>Poll instead of webhooks</source>
        <translation>Fragen statt Webhooks</translation>
    </message>
    <message>
        <source>Baton asks the helpdesk for news: for machines without a public address.</source>
        <translation>Baton fragt das Helpdesk nach Neuem: für Rechner ohne öffentliche Adresse.</translation>
    </message>
    <message>
        <source>Poll every</source>
        <translation>Fragen alle</translation>
    </message>
    <message>
        <source>How often the helpdesk is asked while polling.</source>
        <translation>Wie oft dabei gefragt wird.</translation>
    </message>
    <message>
        <source>Catch up every</source>
        <translation>Nachholen alle</translation>
    </message>
    <message>
        <source>How often Baton looks for messages that no webhook brought.</source>
        <translation>Wie oft Baton nach Nachrichten sucht, die kein Webhook brachte.</translation>
    </message>
    <message>
        <source>Full conversation sync</source>
        <translation>Ganze Unterhaltungen speichern</translation>
    </message>
    <message>
        <source>Stores every message of every conversation, also of those the AI does not touch.</source>
        <translation>Speichert jede Nachricht jeder Unterhaltung, auch der unberührten.</translation>
    </message>
    <message>
        <source>Hand off</source>
        <translation>Übergeben</translation>
    </message>
    <message>
        <source>How readily the AI gives a conversation to people.</source>
        <translation>Wie bereitwillig die KI eine Unterhaltung an Menschen gibt.</translation>
    </message>
    <message>
        <source>Give to</source>
        <translation>Geben an</translation>
    </message>
    <message>
        <source>Who gets the conversation; the team it has is kept when nobody is named.</source>
        <translation>Wer die Unterhaltung bekommt; ist niemand genannt, bleibt ihr Team.</translation>
    </message>
    <message>
        <source>Always hand off</source>
        <translation>Immer übergeben</translation>
    </message>
    <message>
        <source>Topics in plain words, one a line: the AI does not answer them.</source>
        <translation>Themen in einfachen Worten, eines je Zeile: Die KI beantwortet sie nicht.</translation>
    </message>
    <message>
        <source>Tell the customer</source>
        <translation>Dem Kunden sagen</translation>
    </message>
    <message>
        <source>One message says that a person takes over.</source>
        <translation>Eine Nachricht sagt, dass ein Mensch übernimmt.</translation>
    </message>
    <message>
        <source>No drafts about</source>
        <translation>Keine Entwürfe über</translation>
    </message>
    <message>
        <source>Topics in plain words, one a line: the AI drafts nothing about them.</source>
        <translation>Themen in einfachen Worten, eines je Zeile: Die KI entwirft nichts dazu.</translation>
    </message>
    <message>
        <source>Assume resolved after</source>
        <translation>Als gelöst annehmen nach</translation>
    </message>
    <message>
        <source>Silence after an answer for this long counts as resolved.</source>
        <translation>So lange Stille nach einer Antwort gilt als gelöst.</translation>
    </message>
    <message>
        <source>Close at the helpdesk</source>
        <translation>Im Helpdesk schließen</translation>
    </message>
    <message>
        <source>A resolved conversation gets a note and is closed there too.</source>
        <translation>Eine gelöste Unterhaltung bekommt eine Notiz und wird auch dort geschlossen.</translation>
    </message>
    <message>
        <source>Citations as a note</source>
        <translation>Quellen als Notiz</translation>
    </message>
    <message>
        <source>After an answer, a note names its source articles and links to the session.</source>
        <translation>Nach einer Antwort nennt eine Notiz die Quellartikel und verweist auf die Sitzung.</translation>
    </message>
    <message>
        <source>Tag on handoff</source>
        <translation>Tag bei Übergabe</translation>
    </message>
    <message>
        <source>Put on conversations that the AI handed off.</source>
        <translation>Für Unterhaltungen, die die KI übergeben hat.</translation>
    </message>
    <message>
        <source>Tag on a draft</source>
        <translation>Tag bei Entwurf</translation>
    </message>
    <message>
        <source>Put on conversations that have a draft.</source>
        <translation>Für Unterhaltungen mit einem Entwurf.</translation>
    </message>
    <message>
        <source>Tags on every answer</source>
        <translation>Tags bei jeder Antwort</translation>
    </message>
    <message>
        <source>Put on every conversation that the AI answers, one a line.</source>
        <translation>Für jede Unterhaltung, die die KI beantwortet, eines je Zeile.</translation>
    </message>
    <message>
        <source>Keep from the engine</source>
        <translation>Der Engine vorenthalten</translation>
    </message>
    <message>
        <source>Names of attributes that the engine never sees, one a line.</source>
        <translation>Namen von Attributen, die die Engine nie sieht, einer je Zeile.</translation>
    </message>
    <message>
        <source>Wait for attributes</source>
        <translation>Auf Attribute warten</translation>
    </message>
    <message>
        <source>Gives slow workflows this long to fill them before the AI reads them.</source>
        <translation>Gibt langsamen Abläufen so lange Zeit, sie zu füllen, bevor die KI sie liest.</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Engine</translation>
    </message>
    <message>
        <source>Embedded: answers only with sentences of your articles, nothing leaves this machine.</source>
        <translation>Eingebaut: antwortet nur mit Sätzen Ihrer Artikel, nichts verlässt diesen Rechner.</translation>
    </message>
    <message>
        <source>Knows from</source>
        <translation>Weiß Bescheid ab</translation>
    </message>
    <message>
        <source>Below this confidence the engine does not know, and the AI hands off.</source>
        <translation>Unter dieser Sicherheit weiß die Engine es nicht, und die KI übergibt.</translation>
    </message>
    <message>
        <source>Confident from</source>
        <translation>Sicher ab</translation>
    </message>
    <message>
        <source>From this confidence on, answers that go out when confident need no approval.</source>
        <translation>Ab dieser Sicherheit brauchen Antworten, die bei Sicherheit hinausgehen, keine Freigabe.</translation>
    </message>
    <message>
        <source>Model&apos;s address</source>
        <translation>Adresse des Modells</translation>
    </message>
    <message>
        <source>Where a language model is reached; not for the embedded engine.</source>
        <translation>Wo ein Sprachmodell erreicht wird; nicht für die eingebaute Engine.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>The model&apos;s name as its provider writes it; not for the embedded engine.</source>
        <translation>Der Name des Modells, wie sein Anbieter ihn schreibt; nicht für die eingebaute Engine.</translation>
    </message>
    <message>
        <source>Folders of articles</source>
        <translation>Ordner mit Artikeln</translation>
    </message>
    <message>
        <source>Markdown, text and HTML in these folders is what the AI knows, one folder a line.</source>
        <translation>Markdown, Text und HTML in diesen Ordnern ist, was die KI weiß, ein Ordner je Zeile.</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>Sofort</translation>
    </message>
    <message>
        <source>When confident</source>
        <translation>Wenn sicher</translation>
    </message>
    <message>
        <source>After approval</source>
        <translation>Nach Freigabe</translation>
    </message>
    <message>
        <source>Send it</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Keep waiting</source>
        <translation>Weiter warten</translation>
    </message>
    <message>
        <source>AI only: never by itself</source>
        <translation>Nur KI: nie von selbst</translation>
    </message>
    <message>
        <source>Quick: on request, frustration or no progress</source>
        <translation>Schnell: auf Wunsch, bei Ärger oder ohne Fortschritt</translation>
    </message>
    <message>
        <source>Balanced: understands first, then on request</source>
        <translation>Ausgewogen: erst verstehen, dann auf Wunsch</translation>
    </message>
    <message>
        <source>AI first: tries several solutions before</source>
        <translation>Erst KI: versucht vorher mehrere Lösungen</translation>
    </message>
    <message>
        <source>Embedded</source>
        <translation>Eingebaut</translation>
    </message>
    <message>
        <source>Chat completions (OpenAI&apos;s interface)</source>
        <translation>Chat Completions (Schnittstelle von OpenAI)</translation>
    </message>
    <message>
        <source>Anthropic</source>
        <translation>Anthropic</translation>
    </message>
    <message>
        <source>Keep raw webhooks</source>
        <translation>Rohe Webhooks aufbewahren</translation>
    </message>
    <message>
        <source>Keep the event log</source>
        <translation>Ereignisprotokoll aufbewahren</translation>
    </message>
    <message>
        <source>Keep sessions</source>
        <translation>Sitzungen aufbewahren</translation>
    </message>
    <message>
        <source>Links work for</source>
        <translation>Links gelten</translation>
    </message>
    <message>
        <source>One level</source>
        <translation>Eine Stufe</translation>
    </message>
    <message>
        <source>Single switches</source>
        <translation>Einzelne Schalter</translation>
    </message>
    <message>
        <source>Internal comment</source>
        <translation>Interner Kommentar</translation>
    </message>
    <message>
        <source>Draft in the composer</source>
        <translation>Entwurf im Editor</translation>
    </message>
    <message>
        <source>days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>The event&apos;s row stays longer, without its body.</source>
        <translation>Die Zeile des Ereignisses bleibt länger, ohne den Inhalt.</translation>
    </message>
    <message>
        <source>What came in and what was refused.</source>
        <translation>Was ankam und was abgewiesen wurde.</translation>
    </message>
    <message>
        <source>After their last message; 0 keeps them.</source>
        <translation>Nach der letzten Nachricht; 0 bewahrt sie auf.</translation>
    </message>
    <message>
        <source>So long a note&apos;s link opens its session&apos;s page.</source>
        <translation>So lange öffnet der Link einer Notiz die Seite der Sitzung.</translation>
    </message>
    <message>
        <source>Decide handoffs by</source>
        <translation>Übergaben regeln über</translation>
    </message>
    <message>
        <source>One level for everything, or a switch for each reason to hand off.</source>
        <translation>Eine Stufe für alles oder ein Schalter für jeden Grund zu übergeben.</translation>
    </message>
    <message>
        <source>Hand off at all</source>
        <translation>Überhaupt übergeben</translation>
    </message>
    <message>
        <source>Off: the AI never hands off by itself and declines requests for a person.</source>
        <translation>Aus: Die KI übergibt nie von selbst und lehnt den Wunsch nach einem Menschen ab.</translation>
    </message>
    <message>
        <source>On request</source>
        <translation>Auf Wunsch</translation>
    </message>
    <message>
        <source>When the customer asks for a person.</source>
        <translation>Wenn der Kunde einen Menschen wünscht.</translation>
    </message>
    <message>
        <source>On frustration</source>
        <translation>Bei Ärger</translation>
    </message>
    <message>
        <source>When the customer is frustrated.</source>
        <translation>Wenn der Kunde verärgert ist.</translation>
    </message>
    <message>
        <source>On no progress</source>
        <translation>Ohne Fortschritt</translation>
    </message>
    <message>
        <source>When answers do not help: the customer says the same again or stays angry.</source>
        <translation>Wenn Antworten nicht helfen: Der Kunde sagt noch einmal dasselbe oder bleibt verärgert.</translation>
    </message>
    <message>
        <source>Ask for the problem first</source>
        <translation>Zuerst nach dem Problem fragen</translation>
    </message>
    <message>
        <source>Asks once what it is about before a request for a person is followed.</source>
        <translation>Fragt einmal, worum es geht, bevor sie dem Wunsch nach einem Menschen folgt.</translation>
    </message>
    <message>
        <source>Drafts as</source>
        <translation>Entwürfe als</translation>
    </message>
    <message>
        <source>An internal comment, or a draft in Front&apos;s composer that a teammate can send.</source>
        <translation>Ein interner Kommentar oder ein Entwurf im Editor von Front, den ein Teammitglied senden kann.</translation>
    </message>
    <message>
        <source>Intercom&apos;s articles</source>
        <translation>Artikel von Intercom</translation>
    </message>
    <message>
        <source>Published articles may reach customers, unpublished ones only teammates.</source>
        <translation>Veröffentlichte Artikel dürfen Kunden erreichen, unveröffentlichte nur Teammitglieder.</translation>
    </message>
    <message>
        <source>Intercom&apos;s internal articles</source>
        <translation>Interne Artikel von Intercom</translation>
    </message>
    <message>
        <source>For drafts and notes only, never for customers.</source>
        <translation>Nur für Entwürfe und Notizen, nie für Kunden.</translation>
    </message>
    <message>
        <source>Front&apos;s knowledge bases</source>
        <translation>Wissensdatenbanken von Front</translation>
    </message>
    <message>
        <source>Ids of the knowledge bases that the AI reads, one a line.</source>
        <translation>Kennungen der Wissensdatenbanken, die die KI liest, eine je Zeile.</translation>
    </message>
    <message>
        <source>Past conversations</source>
        <translation>Frühere Unterhaltungen</translation>
    </message>
    <message>
        <source>Conversations of the last</source>
        <translation>Unterhaltungen der letzten</translation>
    </message>
    <message>
        <source>How far back past conversations are read.</source>
        <translation>Wie weit zurück frühere Unterhaltungen gelesen werden.</translation>
    </message>
    <message>
        <source>Read sources every</source>
        <translation>Quellen lesen alle</translation>
    </message>
    <message>
        <source>How often the helpdesk&apos;s knowledge is read again; a button does it at once.</source>
        <translation>Wie oft das Wissen des Helpdesks erneut gelesen wird; ein Knopf tut es sofort.</translation>
    </message>
    <message>
        <source>Office hours</source>
        <translation>Bürozeiten</translation>
    </message>
    <message>
        <source>Such as mon-fri 09:00-17:00, one a line. Outside of them the message to the customer says when people are back.</source>
        <translation>Etwa mon-fri 09:00-17:00, eine je Zeile. Außerhalb davon sagt die Nachricht an den Kunden, wann wieder jemand da ist.</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Of the office hours, such as Europe/Berlin; empty: that of this machine.</source>
        <translation>Der Bürozeiten, etwa Europe/Berlin; leer: die dieses Rechners.</translation>
    </message>
    <message>
        <source>What teammates answered before; for drafts and notes, unless the next line says otherwise.</source>
        <translation>Was Teammitglieder früher geantwortet haben; für Entwürfe und Notizen, wenn die nächste Zeile nichts anderes sagt.</translation>
    </message>
    <message>
        <source>Past conversations reach customers</source>
        <translation>Frühere Unterhaltungen erreichen Kunden</translation>
    </message>
    <message>
        <source>Dangerous: the AI may tell a customer what a teammate wrote to another.</source>
        <translation>Gefährlich: Die KI kann einem Kunden sagen, was ein Teammitglied einem anderen schrieb.</translation>
    </message>
    <message>
        <source>A person takes over: the customer asked for one</source>
        <translation>Ein Mensch übernimmt: der Kunde wünscht einen</translation>
    </message>
    <message>
        <source>A person takes over: the engine failed</source>
        <translation>Ein Mensch übernimmt: die Engine ist gescheitert</translation>
    </message>
    <message>
        <source>A person takes over: frustration, no progress, a topic, or a supervisor</source>
        <translation>Ein Mensch übernimmt: Ärger, kein Fortschritt, ein Thema oder die Aufsicht</translation>
    </message>
    <message>
        <source>A person takes over: the AI does not know</source>
        <translation>Ein Mensch übernimmt: die KI weiß es nicht</translation>
    </message>
    <message>
        <source>… out of office hours, back today; {time} stands for the hour</source>
        <translation>… außerhalb der Bürozeiten, heute wieder da; {time} steht für die Uhrzeit</translation>
    </message>
    <message>
        <source>… back tomorrow</source>
        <translation>… morgen wieder da</translation>
    </message>
    <message>
        <source>… back on another day; {day} stands for its name</source>
        <translation>… an einem anderen Tag wieder da; {day} steht für seinen Namen</translation>
    </message>
    <message>
        <source>Nothing but a greeting came in</source>
        <translation>Es kam nichts als ein Gruß</translation>
    </message>
    <message>
        <source>A person is asked for, and the AI never hands off</source>
        <translation>Ein Mensch wird gewünscht, und die KI übergibt nie</translation>
    </message>
    <message>
        <source>A person is asked for, and the problem is asked for first</source>
        <translation>Ein Mensch wird gewünscht, und zuerst wird nach dem Problem gefragt</translation>
    </message>
    <message>
        <source>Disclosure, on channels that have one</source>
        <translation>Hinweis, auf Kanälen, die einen haben</translation>
    </message>
    <message>
        <source>Words to customers</source>
        <translation>Worte an Kunden</translation>
    </message>
    <message>
        <source>What does Baton itself say, and in which language?</source>
        <translation>Was sagt Baton selbst, und in welcher Sprache?</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Spoken to customers whose own language is not known, or has no words below.</source>
        <translation>Für Kunden, deren eigene Sprache nicht bekannt ist oder unten keine Worte hat.</translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation>Sätze</translation>
    </message>
    <message>
        <source>Each customer reads them in the language it writes in. What you write here replaces Baton&apos;s own words, which stand there in grey.</source>
        <translation>Jeder Kunde liest sie in der Sprache, in der er schreibt. Was Sie hier schreiben, ersetzt Batons eigene Worte, die dort grau stehen.</translation>
    </message>
    <message>
        <source>Write the intent to</source>
        <translation>Anliegen schreiben nach</translation>
    </message>
    <message>
        <source>An attribute at the helpdesk gets what the customer wants: contact:NAME, company:NAME or conversation:NAME.</source>
        <translation>Ein Attribut im Helpdesk bekommt, was der Kunde will: contact:NAME, company:NAME oder conversation:NAME.</translation>
    </message>
    <message>
        <source>Write the outcome to</source>
        <translation>Ausgang schreiben nach</translation>
    </message>
    <message>
        <source>An attribute at the helpdesk gets resolved, assumed_resolved or handed_off: contact:NAME, company:NAME or conversation:NAME.</source>
        <translation>Ein Attribut im Helpdesk bekommt resolved, assumed_resolved oder handed_off: contact:NAME, company:NAME oder conversation:NAME.</translation>
    </message>
    <message>
        <source>Longest flurry</source>
        <translation>Längster Redefluss</translation>
    </message>
    <message>
        <source>A customer who goes on writing is answered after this long.</source>
        <translation>Ein Kunde, der immer weiterschreibt, bekommt nach dieser Zeit eine Antwort.</translation>
    </message>
    <message>
        <source>By email: the greeting; {name} stands for the first name</source>
        <translation>Per E-Mail: die Anrede; {name} steht für den Vornamen</translation>
    </message>
    <message>
        <source>By email: the greeting where no name is known</source>
        <translation>Per E-Mail: die Anrede, wenn kein Name bekannt ist</translation>
    </message>
    <message>
        <source>By email: the signature</source>
        <translation>Per E-Mail: die Signatur</translation>
    </message>
    <message>
        <source>Brake at times the usual</source>
        <translation>Bremse beim Vielfachen des Üblichen</translation>
    </message>
    <message>
        <source>Replies that never brake</source>
        <translation>Antworten, die nie bremsen</translation>
    </message>
    <message>
        <source>Up to so many an hour are a busy day, no accident.</source>
        <translation>Bis zu so viele je Stunde sind ein geschäftiger Tag, kein Unfall.</translation>
    </message>
    <message>
        <source>Handoffs that never brake</source>
        <translation>Übergaben, die nie bremsen</translation>
    </message>
    <message>
        <source>Failures that never brake</source>
        <translation>Fehlschläge, die nie bremsen</translation>
    </message>
    <message>
        <source>Up to so many refused by the helpdesk in an hour are no accident.</source>
        <translation>Bis zu so viele, die das Helpdesk in einer Stunde ablehnt, sind kein Unfall.</translation>
    </message>
    <message>
        <source>Late after</source>
        <translation>Zu spät nach</translation>
    </message>
    <message>
        <source>A customer who waits longer for an answer is shown in red.</source>
        <translation>Ein Kunde, der länger auf eine Antwort wartet, erscheint rot.</translation>
    </message>
    <message>
        <source>Short repetitions count under</source>
        <translation>Kurze Wiederholungen zählen unter</translation>
    </message>
    <message>
        <source>Fewer characters, once somebody has spoken, are a second honest “yes”.</source>
        <translation>Weniger Zeichen sind, wenn dazwischen jemand gesprochen hat, ein zweites, ernst gemeintes „Ja“.</translation>
    </message>
    <message>
        <source>More than this many times the busiest hour of the last two weeks, and than the numbers below, stops everything here.</source>
        <translation>Mehr als so viel Mal die stärkste Stunde der letzten zwei Wochen, und mehr als die Zahlen darunter, hält hier alles an.</translation>
    </message>
</context>
<context>
    <name>Baton::SettingsDesk</name>
    <message>
        <source>The settings were changed elsewhere meanwhile.</source>
        <translation>Die Einstellungen wurden inzwischen anderswo geändert.</translation>
    </message>
    <message>
        <source>Your changes are kept on top of the new ones: look at them and save again.</source>
        <translation>Ihre Änderungen bleiben, aufbauend auf den neuen: sehen Sie sie durch, und speichern Sie noch einmal.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>Choose a file of the format baton-config/1.</source>
        <translation>Wählen Sie eine Datei im Format baton-config/1.</translation>
    </message>
</context>
<context>
    <name>Baton::SettingsPage</name>
    <message>
        <source>Nothing to set yet</source>
        <translation>Noch nichts einzustellen</translation>
    </message>
    <message>
        <source>Connect a helpdesk; its switches and settings appear here.</source>
        <translation>Verbinden Sie einen Helpdesk; seine Schalter und Einstellungen erscheinen hier.</translation>
    </message>
    <message>
        <source>Connect a helpdesk</source>
        <translation>Helpdesk verbinden</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Settings of</source>
        <translation>Einstellungen von</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <translation>%1 von %2: %3</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Resumed</source>
        <translation>Fortgesetzt</translation>
    </message>
    <message>
        <source>%1. It takes effect when the core is back.</source>
        <translation>%1. Es wirkt, sobald der Kern wieder da ist.</translation>
    </message>
    <message>
        <source>%1. The core is taking it over …</source>
        <translation>%1. Der Kern übernimmt es gerade …</translation>
    </message>
    <message>
        <source>Everything is saved and in force.</source>
        <translation>Alles ist gespeichert und in Kraft.</translation>
    </message>
    <message>
        <source>%1, in force since %2.</source>
        <translation>%1, in Kraft seit %2.</translation>
    </message>
    <message>
        <source>%1 (not saved)</source>
        <translation>%1 (nicht gespeichert)</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Bereich</translation>
    </message>
</context>
<context>
    <name>Baton::Skeleton</name>
    <message>
        <source>Loading</source>
        <translation>Lädt</translation>
    </message>
</context>
<context>
    <name>Baton::SourcesCard</name>
    <message>
        <source>%1 articles, %2 new or changed, %3 gone.</source>
        <translation>%1 Artikel, %2 neu oder geändert, %3 entfallen.</translation>
    </message>
    <message>
        <source>Not readable: %1</source>
        <translation>Nicht lesbar: %1</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Ordner hinzufügen …</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n Artikel</numerusform>
            <numerusform>%n Artikel</numerusform>
        </translation>
    </message>
    <message>
        <source>No article was found there.</source>
        <translation>Dort wurde kein Artikel gefunden.</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Erneut lesen</translation>
    </message>
    <message>
        <source>Read %1 again</source>
        <translation>%1 erneut lesen</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Wird gelesen</translation>
    </message>
    <message>
        <source>What is gone there is gone here. Folders are read at the start and by button, the helpdesk&apos;s articles also every few hours.</source>
        <translation>Was dort fehlt, fehlt hier. Ordner werden beim Start und auf Knopfdruck gelesen, die Artikel des Helpdesks auch alle paar Stunden.</translation>
    </message>
    <message>
        <source>Choose articles…</source>
        <translation>Artikel wählen …</translation>
    </message>
    <message>
        <source>The AI knows nothing yet and hands every question over. Choose the helpdesk&apos;s articles, or add a folder of Markdown, text or HTML.</source>
        <translation>Die KI weiß noch nichts und übergibt jede Frage. Wählen Sie die Artikel des Helpdesks, oder fügen Sie einen Ordner mit Markdown, Text oder HTML hinzu.</translation>
    </message>
</context>
<context>
    <name>Baton::StartFailure</name>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Baton cannot start</source>
        <translation>Baton kann nicht starten</translation>
    </message>
    <message>
        <source>Data folder: %1</source>
        <translation>Datenordner: %1</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>This computer has no program that opens folders. It is %1.</source>
        <translation>Dieser Rechner hat kein Programm, das Ordner öffnet. Der Ordner ist %1.</translation>
    </message>
</context>
<context>
    <name>Baton::StatusBar</name>
    <message>
        <source>Pause everything</source>
        <translation>Alles pausieren</translation>
    </message>
    <message>
        <source>Ctrl</source>
        <translation>Strg</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Umschalt</translation>
    </message>
    <message>
        <source>Resume everything</source>
        <translation>Alles fortsetzen</translation>
    </message>
    <message>
        <source>Last event %1</source>
        <translation>Letztes Ereignis %1</translation>
    </message>
    <message>
        <source>Nothing is wrong here.</source>
        <translation>Hier ist nichts gestört.</translation>
    </message>
</context>
<context>
    <name>Baton::Switch</name>
    <message>
        <source>On</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
</context>
<context>
    <name>Baton::SwitchOnStep</name>
    <message>
        <source>What may the AI do?</source>
        <translation>Was darf die KI?</translation>
    </message>
    <message>
        <source>You can change this at any time in Settings.</source>
        <translation>Sie können das jederzeit in den Einstellungen ändern.</translation>
    </message>
    <message>
        <source>Proposed: on chat and email the AI prepares answers and sends none that nobody approved. What nobody approves in 5 minutes goes to people.</source>
        <translation>Vorschlag: In Chat und E-Mail bereitet die KI Antworten vor und sendet keine ohne Freigabe. Was in 5 Minuten niemand freigibt, geht an Menschen.</translation>
    </message>
    <message>
        <source>Who gets handoffs</source>
        <translation>Wer Übergaben bekommt</translation>
    </message>
    <message>
        <source>Not switched on: nobody has the id that stands under “Who gets handoffs”.</source>
        <translation>Nicht eingeschaltet: Niemand hat die Kennung, die unter „Wer Übergaben bekommt“ steht.</translation>
    </message>
</context>
<context>
    <name>Baton::Tabs</name>
    <message>
        <source>More views</source>
        <translation>Weitere Ansichten</translation>
    </message>
</context>
<context>
    <name>Baton::TagBox</name>
    <message>
        <source>Tag</source>
        <translation>Tag setzen</translation>
    </message>
    <message>
        <source>Name of the tag</source>
        <translation>Name des Tags</translation>
    </message>
    <message>
        <source>The conversation has this tag already.</source>
        <translation>Das Gespräch hat dieses Tag schon.</translation>
    </message>
    <message>
        <source>Appears in the helpdesk; made there when it is new.</source>
        <translation>Erscheint im Helpdesk; ein neues wird dort angelegt.</translation>
    </message>
</context>
<context>
    <name>Baton::TakeOverMenu</name>
    <message>
        <source>Take over as</source>
        <translation>Übernehmen als</translation>
    </message>
    <message>
        <source>Who are you there? Asked once.</source>
        <translation>Wer sind Sie dort? Einmal gefragt.</translation>
    </message>
    <message>
        <source>Only hold the AI</source>
        <translation>Nur die KI anhalten</translation>
    </message>
</context>
<context>
    <name>Baton::TeammateCard</name>
    <message>
        <source>No seat: replies are not sent</source>
        <translation>Kein Platz: Antworten gehen nicht raus</translation>
    </message>
    <message>
        <source>A person uses it</source>
        <translation>Eine Person nutzt es</translation>
    </message>
    <message>
        <source>Set away</source>
        <translation>Abwesend</translation>
    </message>
    <message>
        <source>Can answer</source>
        <translation>Kann antworten</translation>
    </message>
    <message>
        <source>owner of the token</source>
        <translation>Besitzer des Tokens</translation>
    </message>
    <message>
        <source>2  AI teammate</source>
        <translation>2  KI-Teammitglied</translation>
    </message>
    <message>
        <source>The account that writes what the AI posts. Best: one that no person uses.</source>
        <translation>Das Konto, das schreibt, was die KI veröffentlicht. Am besten eines, das keine Person nutzt.</translation>
    </message>
    <message>
        <source>Id of the AI teammate</source>
        <translation>Kennung des KI-Teammitglieds</translation>
    </message>
    <message>
        <source>Id of the teammate</source>
        <translation>Kennung des Teammitglieds</translation>
    </message>
    <message>
        <source>The list is read as soon as the token works.</source>
        <translation>Die Liste wird gelesen, sobald das Token funktioniert.</translation>
    </message>
    <message>
        <source>The teammates could not be listed: %1 Or paste the id here; it stands in the address of the teammate&apos;s settings.</source>
        <translation>Die Teammitglieder konnten nicht gelesen werden: %1 Oder fügen Sie die Kennung hier ein; sie steht in der Adresse der Einstellungen des Teammitglieds.</translation>
    </message>
    <message>
        <source>The helpdesk lists no teammates; paste the id.</source>
        <translation>Das Helpdesk nennt keine Teammitglieder; fügen Sie die Kennung ein.</translation>
    </message>
    <message>
        <source>Pick one.</source>
        <translation>Wählen Sie eines.</translation>
    </message>
    <message>
        <source>Somebody else? Paste an id</source>
        <translation>Jemand anders? Kennung einfügen</translation>
    </message>
    <message>
        <source>Nobody at the helpdesk has the id %1. Copy it again, whole.</source>
        <translation>Niemand beim Helpdesk hat die Kennung %1. Kopieren Sie sie noch einmal, und zwar ganz.</translation>
    </message>
    <message>
        <source>Proposed: the only one who can answer beside the token&apos;s owner.</source>
        <translation>Vorschlag: das einzige, das neben dem Besitzer des Tokens antworten kann.</translation>
    </message>
</context>
<context>
    <name>Baton::ThreadFiles</name>
    <message>
        <source>Save %1</source>
        <translation>%1 speichern</translation>
    </message>
    <message>
        <source>%1 cannot be written (%2).</source>
        <translation>%1 kann nicht geschrieben werden (%2).</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>%1 cannot be opened: no copy of it can be written (%2).</source>
        <translation>%1 kann nicht geöffnet werden: Es lässt sich keine Kopie davon schreiben (%2).</translation>
    </message>
    <message>
        <source>Make room on the disk, or open the conversation in the helpdesk.</source>
        <translation>Schaffen Sie Platz auf der Festplatte, oder öffnen Sie die Unterhaltung im Helpdesk.</translation>
    </message>
</context>
<context>
    <name>Baton::ThreadScroll</name>
    <message>
        <source>Thread</source>
        <translation>Verlauf</translation>
    </message>
    <message numerus="yes">
        <source>Show %n earlier message(s)</source>
        <translation>
            <numerusform>%n frühere Nachricht zeigen</numerusform>
            <numerusform>%n frühere Nachrichten zeigen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Baton::ThreadWords</name>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>AI</source>
        <translation>KI</translation>
    </message>
    <message>
        <source>%1 · AI</source>
        <translation>%1 · KI</translation>
    </message>
    <message>
        <source>Teammate</source>
        <translation>Teammitglied</translation>
    </message>
    <message>
        <source>Bot</source>
        <translation>Bot</translation>
    </message>
    <message>
        <source>%1 · bot</source>
        <translation>%1 · Bot</translation>
    </message>
    <message>
        <source>Internal note</source>
        <translation>Interne Notiz</translation>
    </message>
    <message>
        <source>AI draft</source>
        <translation>KI-Entwurf</translation>
    </message>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>%n Quelle</numerusform>
            <numerusform>%n Quellen</numerusform>
        </translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>sending</source>
        <translation>wird gesendet</translation>
    </message>
    <message>
        <source>uncertain, reading back</source>
        <translation>unklar, wird nachgelesen</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>needs a look</source>
        <translation>bitte ansehen</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>gescheitert</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>Waiting for approval</source>
        <translation>Wartet auf Freigabe</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>Wartet auf den Versand</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Wird gesendet</translation>
    </message>
    <message>
        <source>Accepted, not yet confirmed</source>
        <translation>Angenommen, noch nicht bestätigt</translation>
    </message>
    <message>
        <source>Uncertain, reading back</source>
        <translation>Unklar, wird nachgelesen</translation>
    </message>
    <message>
        <source>Delivered after %1</source>
        <translation>Zugestellt nach %1</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Zugestellt</translation>
    </message>
    <message>
        <source>Nobody knows whether it arrived</source>
        <translation>Niemand weiß, ob es ankam</translation>
    </message>
    <message>
        <source>Not delivered</source>
        <translation>Nicht zugestellt</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>%1 · the same again, answered once</source>
        <translation>%1 · noch einmal dasselbe, einmal beantwortet</translation>
    </message>
</context>
<context>
    <name>Baton::ThresholdCurve</name>
    <message>
        <source>knows</source>
        <translation>weiß es</translation>
    </message>
    <message>
        <source>confident</source>
        <translation>ist sicher</translation>
    </message>
    <message>
        <source>Thresholds</source>
        <translation>Schwellen</translation>
    </message>
    <message>
        <source>Questions that the engine was at least so sure of, last 30 days</source>
        <translation>Fragen, bei denen sich die Engine mindestens so sicher war, letzte 30 Tage</translation>
    </message>
    <message>
        <source>No question was asked yet: the curve appears with the first ones.</source>
        <translation>Noch wurde keine Frage gestellt: Die Kurve erscheint mit den ersten.</translation>
    </message>
    <message numerus="yes">
        <source>Of %n question(s), %1 are known and %2 are confident.</source>
        <translation>
            <numerusform>Von %n Frage weiß sie %1, bei %2 ist sie sicher.</numerusform>
            <numerusform>Von %n Fragen weiß sie %1, bei %2 ist sie sicher.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Baton::Times</name>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 Min. %2 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 Min.</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 Std.</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 Std. %2 Min.</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 T.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>vor %1</translation>
    </message>
</context>
<context>
    <name>Baton::Toast</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Undo (%1 s)</source>
        <translation>Rückgängig (%1 s)</translation>
    </message>
</context>
<context>
    <name>Baton::TokenCard</name>
    <message>
        <source>Access token</source>
        <translation>Zugriffstoken</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>Checked with the helpdesk while you type. Nothing is stored before it works.</source>
        <translation>Wird beim Tippen mit dem Helpdesk geprüft. Nichts wird gespeichert, bevor es funktioniert.</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Find it</source>
        <translation>Selbst finden</translation>
    </message>
    <message>
        <source>Asking %1 …</source>
        <translation>%1 wird gefragt …</translation>
    </message>
    <message>
        <source>This computer&apos;s clock differs from the helpdesk&apos;s by %1 s. Let it keep its time by itself, else messages look too old or too new.</source>
        <translation>Die Uhr dieses Rechners weicht um %1 s von der des Helpdesks ab. Lassen Sie sie sich selbst stellen, sonst wirken Nachrichten zu alt oder zu neu.</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>%1 verwenden</translation>
    </message>
    <message>
        <source>1  Token</source>
        <translation>1  Token</translation>
    </message>
    <message>
        <source>Use the sandbox&apos;s token</source>
        <translation>Token der Sandbox verwenden</translation>
    </message>
</context>
<context>
    <name>Baton::TokenLook</name>
    <message>
        <source>This token belongs to the region %1, not to the chosen one.</source>
        <translation>Dieses Token gehört zur Region %1, nicht zur gewählten.</translation>
    </message>
    <message>
        <source>Choose the region %1.</source>
        <translation>Wählen Sie die Region %1.</translation>
    </message>
    <message>
        <source>%1 could not be reached: no answer from %2.</source>
        <translation>%1 war nicht erreichbar: keine Antwort von %2.</translation>
    </message>
    <message>
        <source>Check the network of this computer, and that no firewall or proxy stops https to these addresses. Then check again.</source>
        <translation>Prüfen Sie das Netzwerk dieses Rechners und dass weder Firewall noch Proxy https zu diesen Adressen aufhält. Prüfen Sie dann erneut.</translation>
    </message>
    <message>
        <source>The token works, but may not read conversations. %1</source>
        <translation>Das Token funktioniert, darf aber keine Unterhaltungen lesen. %1</translation>
    </message>
</context>
<context>
    <name>Baton::Tray</name>
    <message>
        <source>Show Baton</source>
        <translation>Baton zeigen</translation>
    </message>
    <message>
        <source>Pause everything</source>
        <translation>Alles pausieren</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Resume everything</source>
        <translation>Alles fortsetzen</translation>
    </message>
    <message>
        <source>Baton: everything is paused</source>
        <translation>Baton: alles ist pausiert</translation>
    </message>
</context>
<context>
    <name>Baton::TrialStep</name>
    <message>
        <source>Try it as a customer</source>
        <translation>Als Kunde ausprobieren</translation>
    </message>
    <message>
        <source>Write to your own Messenger or inbox; the lights follow.</source>
        <translation>Schreiben Sie an Ihren eigenen Messenger oder Posteingang; die Anzeigen folgen.</translation>
    </message>
    <message>
        <source>1  Messages arrive</source>
        <translation>1  Nachrichten kommen an</translation>
    </message>
    <message>
        <source>2  The AI answers</source>
        <translation>2  Die KI antwortet</translation>
    </message>
    <message>
        <source>3  People get what they should</source>
        <translation>3  Menschen bekommen, was sie sollen</translation>
    </message>
    <message>
        <source>4  Your reply reaches the customer</source>
        <translation>4  Ihre Antwort erreicht den Kunden</translation>
    </message>
    <message>
        <source>Open it in Live</source>
        <translation>In Live öffnen</translation>
    </message>
    <message>
        <source>As a customer, write: “Where is my order?” If nothing arrives within a minute, look at the webhook&apos;s lights in step 1.</source>
        <translation>Schreiben Sie als Kunde: „Wo ist meine Bestellung?“ Kommt binnen einer Minute nichts an, sehen Sie sich in Schritt 1 die Anzeigen des Webhooks an.</translation>
    </message>
    <message>
        <source>A message arrived, and its delivery was accepted.</source>
        <translation>Eine Nachricht kam an, und ihre Zustellung wurde angenommen.</translation>
    </message>
    <message>
        <source>Then wait for the answer. If none comes, open the session in Live: Why names the gate that stopped it.</source>
        <translation>Warten Sie dann auf die Antwort. Kommt keine, öffnen Sie die Sitzung in Live: „Warum“ nennt die Prüfung, die sie aufgehalten hat.</translation>
    </message>
    <message>
        <source>The AI&apos;s answer reached the helpdesk.</source>
        <translation>Die Antwort der KI hat das Helpdesk erreicht.</translation>
    </message>
    <message>
        <source>Then write: “I want to talk to a human”. Your team gets a note that saves asking twice, and the AI steps back.</source>
        <translation>Schreiben Sie dann: „Ich möchte mit einem Menschen sprechen“. Ihr Team bekommt eine Notiz, die doppeltes Fragen erspart, und die KI tritt zurück.</translation>
    </message>
    <message>
        <source>The note is there, and the conversation is in your team&apos;s queue.</source>
        <translation>Die Notiz ist da, und die Unterhaltung liegt in der Warteschlange Ihres Teams.</translation>
    </message>
    <message>
        <source>Then answer in the helpdesk as yourself. From there on the AI stays quiet.</source>
        <translation>Antworten Sie dann im Helpdesk als Sie selbst. Von da an bleibt die KI still.</translation>
    </message>
    <message>
        <source>A teammate&apos;s reply went to the customer.</source>
        <translation>Die Antwort eines Teammitglieds ging an den Kunden.</translation>
    </message>
    <message>
        <source>It is on its way …</source>
        <translation>Unterwegs …</translation>
    </message>
    <message>
        <source>It failed: %1 Open it in Live and try again there.</source>
        <translation>Gescheitert: %1 Öffnen Sie es in Live, und versuchen Sie es dort erneut.</translation>
    </message>
    <message>
        <source>A message was found by asking the helpdesk.</source>
        <translation>Eine Nachricht wurde durch Fragen beim Helpdesk gefunden.</translation>
    </message>
</context>
<context>
    <name>Baton::VendorSourceRow</name>
    <message>
        <source>Read again</source>
        <translation>Erneut lesen</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>Lesen abbrechen</translation>
    </message>
    <message>
        <source>Read %1 again</source>
        <translation>%1 erneut lesen</translation>
    </message>
    <message>
        <source>Stop reading %1</source>
        <translation>Lesen abbrechen: %1</translation>
    </message>
    <message>
        <source>%1 %2 What was read before is kept: %3.</source>
        <translation>%1 %2 Was zuvor gelesen wurde, bleibt: %3.</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>Noch nicht gelesen</translation>
    </message>
</context>
<context>
    <name>Baton::VendorSources</name>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n Artikel</numerusform>
            <numerusform>%n Artikel</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, read %2</source>
        <translation>%1, gelesen am %2</translation>
    </message>
    <message>
        <source>%1; more follows</source>
        <translation>%1; weitere folgen</translation>
    </message>
    <message>
        <source>Reading: %1 of %2</source>
        <translation>Wird gelesen: %1 von %2</translation>
    </message>
    <message>
        <source>Reading: %1</source>
        <translation>Wird gelesen: %1</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Wird gelesen</translation>
    </message>
    <message>
        <source>Past conversations</source>
        <translation>Frühere Unterhaltungen</translation>
    </message>
    <message>
        <source>Articles of the help centre</source>
        <translation>Artikel des Hilfezentrums</translation>
    </message>
    <message>
        <source>Internal articles</source>
        <translation>Interne Artikel</translation>
    </message>
    <message>
        <source>Asking the helpdesk what it has</source>
        <translation>Das Helpdesk wird gefragt, was es hat</translation>
    </message>
    <message>
        <source>The helpdesk has no articles.</source>
        <translation>Das Helpdesk hat keine Artikel.</translation>
    </message>
    <message>
        <source>What the AI may know from the helpdesk. Internal content reaches drafts and notes, never customers.</source>
        <translation>Was die KI aus dem Helpdesk wissen darf. Internes erreicht Entwürfe und Notizen, nie Kunden.</translation>
    </message>
</context>
<context>
    <name>Baton::WayWords</name>
    <message>
        <source>Show the switch for everything</source>
        <translation>Schalter für alles zeigen</translation>
    </message>
    <message>
        <source>Show the switch of the workspace</source>
        <translation>Schalter des Arbeitsbereichs zeigen</translation>
    </message>
    <message>
        <source>Show the switch of the channel</source>
        <translation>Schalter des Kanals zeigen</translation>
    </message>
    <message>
        <source>Show “Give back to the AI”</source>
        <translation>„An die KI zurückgeben“ zeigen</translation>
    </message>
    <message>
        <source>Show “Resume AI”</source>
        <translation>„KI fortsetzen“ zeigen</translation>
    </message>
    <message>
        <source>Show “Answer now”</source>
        <translation>„Jetzt antworten“ zeigen</translation>
    </message>
    <message>
        <source>Show the setting “%1: %2”</source>
        <translation>Einstellung „%1: %2“ zeigen</translation>
    </message>
    <message>
        <source>Show the setting “%1”</source>
        <translation>Einstellung „%1“ zeigen</translation>
    </message>
    <message>
        <source>Show “Hand off now”</source>
        <translation>„Jetzt übergeben“ zeigen</translation>
    </message>
</context>
<context>
    <name>Baton::WebhookCard</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Verwenden</translation>
    </message>
    <message>
        <source>3  Webhook</source>
        <translation>3  Webhook</translation>
    </message>
    <message>
        <source>Webhook address</source>
        <translation>Webhook-Adresse</translation>
    </message>
    <message>
        <source>Copy the webhook address</source>
        <translation>Webhook-Adresse kopieren</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Public address</source>
        <translation>Öffentliche Adresse</translation>
    </message>
    <message>
        <source>Here once the token and the teammate are set</source>
        <translation>Hier, sobald Token und Teammitglied feststehen</translation>
    </message>
    <message>
        <source>%1: waiting</source>
        <translation>%1: wartet</translation>
    </message>
    <message>
        <source>Address answers: not asked yet</source>
        <translation>Adresse antwortet: noch nicht gefragt</translation>
    </message>
    <message>
        <source>Signature: waiting for the first webhook</source>
        <translation>Signatur: wartet auf den ersten Webhook</translation>
    </message>
    <message>
        <source>Only this computer reaches this address. Enter the public one of your reverse proxy or tunnel, or let Baton ask.</source>
        <translation>Diese Adresse erreicht nur dieser Rechner. Geben Sie die öffentliche Ihres Reverse-Proxys oder Tunnels ein, oder lassen Sie Baton fragen.</translation>
    </message>
    <message>
        <source>Signature matches</source>
        <translation>Signatur stimmt</translation>
    </message>
    <message>
        <source>%1: received %2</source>
        <translation>%1: empfangen %2</translation>
    </message>
    <message>
        <source>Address answers: asking</source>
        <translation>Adresse antwortet: wird gefragt</translation>
    </message>
    <message>
        <source>Address answers: 200</source>
        <translation>Adresse antwortet: 200</translation>
    </message>
    <message>
        <source>Challenge: the helpdesk asks when the app&apos;s webhook is saved</source>
        <translation>Challenge: Das Helpdesk fragt, wenn der Webhook der App gespeichert wird</translation>
    </message>
    <message>
        <source>Challenge: answered %1</source>
        <translation>Challenge: beantwortet %1</translation>
    </message>
    <message>
        <source>Send a test</source>
        <translation>Test senden</translation>
    </message>
    <message>
        <source>A delivery goes out by the public address and comes back here, as the helpdesk&apos;s would.</source>
        <translation>Eine Zustellung geht über die öffentliche Adresse hinaus und kommt hierher zurück, wie die des Helpdesks.</translation>
    </message>
    <message>
        <source>Address answers, and a signed test came through unchanged</source>
        <translation>Die Adresse antwortet, und ein signierter Test kam unverändert an</translation>
    </message>
    <message>
        <source>Baton asks the helpdesk for news by itself. No webhook is needed; one is faster.</source>
        <translation>Baton fragt das Helpdesk von selbst nach Neuem. Ein Webhook ist nicht nötig; mit einem geht es schneller.</translation>
    </message>
    <message>
        <source>The address of your proxy or tunnel leads here.</source>
        <translation>Die Adresse Ihres Proxys oder Tunnels führt hierher.</translation>
    </message>
    <message>
        <source>Webhooks do not come in by this address now: the first light below says why.</source>
        <translation>Über diese Adresse kommen zurzeit keine Webhooks herein: Die erste Anzeige unten sagt, warum.</translation>
    </message>
    <message>
        <source>The address of your proxy or tunnel.</source>
        <translation>Die Adresse Ihres Proxys oder Tunnels.</translation>
    </message>
    <message>
        <source>Signature: need not be there. Unsigned webhooks are taken, by a setting.</source>
        <translation>Signatur: muss nicht vorhanden sein. Eine Einstellung lässt unsignierte Webhooks zu.</translation>
    </message>
    <message>
        <source>Tick these too, so that what is redacted or deleted there is removed here: %1. For a complete record: %2.</source>
        <translation>Haken Sie auch diese an, damit hier entfernt wird, was dort geschwärzt oder gelöscht wird: %1. Für eine vollständige Aufzeichnung: %2.</translation>
    </message>
    <message>
        <source>Ask every 15 s instead</source>
        <translation>Stattdessen alle 15 s fragen</translation>
    </message>
    <message>
        <source>Use webhooks instead of asking</source>
        <translation>Webhooks statt Fragen verwenden</translation>
    </message>
    <message>
        <source>For a server that has a name of its own.
1. Let a name like baton.example.com lead to the server.
2. Let its web server pass that name on to %1, unchanged. With Caddy: caddy reverse-proxy --from baton.example.com --to localhost:%2
   With nginx: location / { proxy_pass %1; }
3. Enter https://baton.example.com above and press “Use it”.</source>
        <translation>Für einen Server, der einen eigenen Namen hat.
1. Lassen Sie einen Namen wie baton.example.com zum Server führen.
2. Lassen Sie seinen Webserver diesen Namen unverändert an %1 weitergeben. Mit Caddy: caddy reverse-proxy --from baton.example.com --to localhost:%2
   Mit nginx: location / { proxy_pass %1; }
3. Geben Sie oben https://baton.example.com ein, und drücken Sie „Verwenden“.</translation>
    </message>
    <message>
        <source>For this computer as it is, without a server.
1. Install cloudflared, or a tunnel that your company has.
2. Run: cloudflared tunnel --url %1 – and leave it running.
3. Enter the https address that it prints above and press “Use it”. A free tunnel has another address after each start: enter it here and at the helpdesk again, or take a named one.</source>
        <translation>Für diesen Rechner, wie er ist, ohne Server.
1. Installieren Sie cloudflared oder einen Tunnel, den Ihre Firma hat.
2. Führen Sie aus: cloudflared tunnel --url %1 – und lassen Sie es laufen.
3. Geben Sie die https-Adresse, die es ausgibt, oben ein, und drücken Sie „Verwenden“. Ein kostenloser Tunnel hat nach jedem Start eine andere Adresse: Geben Sie sie hier und beim Helpdesk neu ein, oder nehmen Sie einen benannten.</translation>
    </message>
    <message>
        <source>Nothing to set up at the helpdesk, and no webhook: Baton asks it for news every 15 s. Answers come that much later.</source>
        <translation>Beim Helpdesk ist nichts einzurichten, und kein Webhook ist nötig: Baton fragt es alle 15 s nach Neuem. Um so viel später kommen die Antworten.</translation>
    </message>
    <message>
        <source>Reverse proxy</source>
        <translation>Reverse-Proxy</translation>
    </message>
    <message>
        <source>Tunnel</source>
        <translation>Tunnel</translation>
    </message>
    <message>
        <source>No public address</source>
        <translation>Keine öffentliche Adresse</translation>
    </message>
    <message>
        <source>How the helpdesk reaches Baton</source>
        <translation>Wie das Helpdesk Baton erreicht</translation>
    </message>
</context>
<context>
    <name>Baton::WhyDelegate</name>
    <message>
        <source>Internal</source>
        <translation>Intern</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>Öffentlich</translation>
    </message>
</context>
<context>
    <name>Baton::WhyModel</name>
    <message>
        <source>Id at the helpdesk: %1</source>
        <translation>Kennung im Helpdesk: %1</translation>
    </message>
</context>
<context>
    <name>Baton::WhyPane</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>No decision yet</source>
        <translation>Noch keine Entscheidung</translation>
    </message>
    <message>
        <source>Choose a session to see why the AI answered or did not.</source>
        <translation>Wählen Sie eine Sitzung, um zu sehen, warum die KI geantwortet hat oder nicht.</translation>
    </message>
    <message>
        <source>Previous decision</source>
        <translation>Vorige Entscheidung</translation>
    </message>
    <message>
        <source>Next decision</source>
        <translation>Nächste Entscheidung</translation>
    </message>
    <message>
        <source>%1 of %2 · %3</source>
        <translation>%1 von %2 · %3</translation>
    </message>
</context>
<context>
    <name>Baton::WhyTitles</name>
    <message>
        <source>Gates, in order</source>
        <translation>Prüfungen der Reihe nach</translation>
    </message>
    <message numerus="yes">
        <source>%n passed</source>
        <translation>
            <numerusform>%n bestanden</numerusform>
            <numerusform>%n bestanden</numerusform>
        </translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>score</source>
        <translation>Wertung</translation>
    </message>
    <message>
        <source>Effects</source>
        <translation>Wirkungen</translation>
    </message>
    <message>
        <source>delivery</source>
        <translation>Zustellung</translation>
    </message>
</context>
<context>
    <name>Baton::WhyWords</name>
    <message>
        <source>Nothing to answer</source>
        <translation>Nichts zu beantworten</translation>
    </message>
    <message>
        <source>Did not answer</source>
        <translation>Hat nicht geantwortet</translation>
    </message>
    <message>
        <source>Answer held for approval</source>
        <translation>Antwort wartet auf Freigabe</translation>
    </message>
    <message>
        <source>Waits before it answers</source>
        <translation>Wartet, bevor sie antwortet</translation>
    </message>
    <message>
        <source>Reads the conversation</source>
        <translation>Liest die Unterhaltung</translation>
    </message>
    <message>
        <source>Looks for an answer</source>
        <translation>Sucht eine Antwort</translation>
    </message>
    <message>
        <source>Replied</source>
        <translation>Geantwortet</translation>
    </message>
    <message>
        <source>Drafted, did not reply</source>
        <translation>Entworfen, nicht geantwortet</translation>
    </message>
    <message>
        <source>Handed off to people</source>
        <translation>An Menschen übergeben</translation>
    </message>
    <message>
        <source>Stayed quiet</source>
        <translation>Blieb still</translation>
    </message>
    <message>
        <source>Nothing paused</source>
        <translation>Nichts pausiert</translation>
    </message>
    <message>
        <source>Written by the customer</source>
        <translation>Vom Kunden geschrieben</translation>
    </message>
    <message>
        <source>Started by the customer</source>
        <translation>Vom Kunden begonnen</translation>
    </message>
    <message>
        <source>New enough</source>
        <translation>Neu genug</translation>
    </message>
    <message>
        <source>Not handed off</source>
        <translation>Nicht übergeben</translation>
    </message>
    <message>
        <source>Owner is a person</source>
        <translation>Zuständig ist ein Mensch</translation>
    </message>
    <message>
        <source>Owner is AI or nobody</source>
        <translation>Zuständig ist die KI oder niemand</translation>
    </message>
    <message>
        <source>Assist is on</source>
        <translation>Assistenz ist an</translation>
    </message>
    <message>
        <source>Autopilot is on</source>
        <translation>Autopilot ist an</translation>
    </message>
    <message>
        <source>Autopilot or assist is on</source>
        <translation>Autopilot oder Assistenz ist an</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Abgewartet</translation>
    </message>
    <message>
        <source>Topic may be drafted</source>
        <translation>Thema darf entworfen werden</translation>
    </message>
    <message>
        <source>No reason to hand over</source>
        <translation>Kein Grund zu übergeben</translation>
    </message>
    <message>
        <source>Answer found and checked</source>
        <translation>Antwort gefunden und geprüft</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>bestanden</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>nicht erreicht</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>nicht geprüft</translation>
    </message>
    <message>
        <source>does not apply</source>
        <translation>betrifft dies nicht</translation>
    </message>
    <message>
        <source>Reply to customer</source>
        <translation>Antwort an den Kunden</translation>
    </message>
    <message>
        <source>Internal note</source>
        <translation>Interne Notiz</translation>
    </message>
    <message>
        <source>Tag: %1</source>
        <translation>Schlagwort: %1</translation>
    </message>
    <message>
        <source>Take the AI off</source>
        <translation>KI abziehen</translation>
    </message>
    <message>
        <source>Assign to a team</source>
        <translation>Einem Team zuweisen</translation>
    </message>
    <message>
        <source>Assign to a teammate</source>
        <translation>Einem Teammitglied zuweisen</translation>
    </message>
    <message>
        <source>Close the conversation</source>
        <translation>Unterhaltung schließen</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Retry %1</source>
        <translation>Erneut %1</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Wird gesendet</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Uncertain, reading back</source>
        <translation>Ungewiss, wird nachgelesen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Needs a look</source>
        <translation>Bitte ansehen</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>Fehlgeschlagen: %1</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Cancelled: %1</source>
        <translation>Abgebrochen: %1</translation>
    </message>
    <message>
        <source>Asked for a person</source>
        <translation>Wünscht einen Menschen</translation>
    </message>
    <message>
        <source>Not enough knowledge</source>
        <translation>Nicht genug Wissen</translation>
    </message>
    <message>
        <source>The engine failed</source>
        <translation>Die Antwortmaschine ist ausgefallen</translation>
    </message>
    <message>
        <source>Instructions not clear</source>
        <translation>Anweisungen unklar</translation>
    </message>
    <message>
        <source>By rule or instruction</source>
        <translation>Nach Regel oder Anweisung</translation>
    </message>
    <message>
        <source>Topic for people only</source>
        <translation>Thema nur für Menschen</translation>
    </message>
    <message>
        <source>Decision %1 of %2, %3</source>
        <translation>Entscheidung %1 von %2, %3</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Gelöst</translation>
    </message>
    <message>
        <source>Draft in the composer</source>
        <translation>Entwurf im Editor</translation>
    </message>
    <message>
        <source>Attribute: %1</source>
        <translation>Attribut: %1</translation>
    </message>
</context>
<context>
    <name>Baton::Wizard</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>1  Connect</source>
        <translation>1  Verbinden</translation>
    </message>
    <message>
        <source>2  Switch on</source>
        <translation>2  Einschalten</translation>
    </message>
    <message>
        <source>Not connected. %1 %2</source>
        <translation>Nicht verbunden. %1 %2</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Einschalten</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Next: Switch on</source>
        <translation>Weiter: Einschalten</translation>
    </message>
    <message>
        <source>Connected. %1 of %2 topics seen; you can go on, Baton keeps listening.</source>
        <translation>Verbunden. %1 von %2 Themen gesehen; Sie können weitermachen, Baton hört weiter zu.</translation>
    </message>
    <message>
        <source>Next: a token that works.</source>
        <translation>Als Nächstes: ein Token, das funktioniert.</translation>
    </message>
    <message>
        <source>Next: pick the AI teammate.</source>
        <translation>Als Nächstes: das KI-Teammitglied wählen.</translation>
    </message>
    <message>
        <source>3  Try it</source>
        <translation>3  Ausprobieren</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Everything works.</source>
        <translation>Alles funktioniert.</translation>
    </message>
    <message>
        <source>Connected and switched on. %1 of 4 seen; you can also look at them later, in Live.</source>
        <translation>Verbunden und eingeschaltet. %1 von 4 gesehen; Sie können sie sich auch später ansehen, in Live.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Changed, and not saved yet.</source>
        <translation>Geändert und noch nicht gespeichert.</translation>
    </message>
    <message>
        <source>Connected. Baton asks the helpdesk for news by itself.</source>
        <translation>Verbunden. Baton fragt das Helpdesk von selbst nach Neuem.</translation>
    </message>
</context>
<context>
    <name>Baton::WorkPage</name>
    <message>
        <source>Filter the list</source>
        <translation>Liste filtern</translation>
    </message>
    <message>
        <source>Filter by customer, text or #ticket</source>
        <translation>Nach Kunde, Text oder #Ticket filtern</translation>
    </message>
    <message>
        <source>Which of them</source>
        <translation>Welche davon</translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <translation>Nichts passt</translation>
    </message>
    <message>
        <source>Nothing in this list has “%1”.</source>
        <translation>Nichts in dieser Liste enthält „%1“.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Filter leeren</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>only the next value is set, not the one in use.</source>
        <translation>nur der nächste Wert ist gesetzt, nicht der verwendete.</translation>
    </message>
    <message>
        <source>Set the one in use: baton secret set %1 %2</source>
        <translation>Setzen Sie den verwendeten: baton secret set %1 %2</translation>
    </message>
    <message>
        <source>signatures</source>
        <translation>Signaturen</translation>
    </message>
    <message>
        <source>webhooks are taken without a signature.</source>
        <translation>Webhooks werden ohne Signatur angenommen.</translation>
    </message>
    <message>
        <source>Anybody who knows the address can write. Set the secret and switch acceptUnsigned off.</source>
        <translation>Wer die Adresse kennt, kann schreiben. Setzen Sie das Geheimnis, und schalten Sie acceptUnsigned aus.</translation>
    </message>
    <message>
        <source>neither app-signing-key nor rule-secret is set, so every webhook is refused.</source>
        <translation>weder app-signing-key noch rule-secret ist gesetzt, daher wird jeder Webhook abgelehnt.</translation>
    </message>
    <message>
        <source>Set the one of the kind of webhook that Front sends: baton secret set %1 app-signing-key</source>
        <translation>Setzen Sie das zur Art der Webhooks, die Front sendet: baton secret set %1 app-signing-key</translation>
    </message>
    <message>
        <source>switches</source>
        <translation>Schalter</translation>
    </message>
    <message>
        <source>the workspace is switched off.</source>
        <translation>der Arbeitsbereich ist ausgeschaltet.</translation>
    </message>
    <message>
        <source>Set &quot;enabled&quot;: true and import the settings again.</source>
        <translation>Setzen Sie &quot;enabled&quot;: true, und importieren Sie die Einstellungen noch einmal.</translation>
    </message>
    <message>
        <source>the workspace is paused: nothing is answered.</source>
        <translation>der Arbeitsbereich ist pausiert: nichts wird beantwortet.</translation>
    </message>
    <message>
        <source>Resume it in the console.</source>
        <translation>Setzen Sie ihn in der Konsole fort.</translation>
    </message>
    <message>
        <source>no channel has autopilot or assist on: the AI stays silent.</source>
        <translation>auf keinem Kanal ist Autopilot oder Assistenz an: die KI schweigt.</translation>
    </message>
    <message>
        <source>Set &quot;autopilot&quot;: true for a channel and import the settings again.</source>
        <translation>Setzen Sie für einen Kanal &quot;autopilot&quot;: true, und importieren Sie die Einstellungen noch einmal.</translation>
    </message>
    <message>
        <source>a rotation is under way: both values are good.</source>
        <translation>ein Wechsel läuft: beide Werte gelten.</translation>
    </message>
    <message>
        <source>End it with: baton secret set %1 %2</source>
        <translation>Beenden Sie ihn mit: baton secret set %1 %2</translation>
    </message>
    <message>
        <source>secrets</source>
        <translation>Geheimnisse</translation>
    </message>
    <message>
        <source>knowledge</source>
        <translation>Wissen</translation>
    </message>
    <message>
        <source>Mend or remove the file; the others are used.</source>
        <translation>Verbessern oder entfernen Sie die Datei; die anderen werden benutzt.</translation>
    </message>
    <message>
        <source>no articles in %1.</source>
        <translation>keine Artikel in %1.</translation>
    </message>
    <message>
        <source>Put Markdown, text or HTML files there.</source>
        <translation>Legen Sie dort Markdown-, Text- oder HTML-Dateien ab.</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) in %1</source>
        <translation>
            <numerusform>%n Artikel in %1</numerusform>
            <numerusform>%n Artikel in %1</numerusform>
        </translation>
    </message>
    <message>
        <source>engine</source>
        <translation>Antwortmaschine</translation>
    </message>
    <message numerus="yes">
        <source>embedded, with %n passage(s) to answer from</source>
        <translation>
            <numerusform>eingebaut, mit %n Textstelle für Antworten</numerusform>
            <numerusform>eingebaut, mit %n Textstellen für Antworten</numerusform>
        </translation>
    </message>
    <message>
        <source>embedded; the folders are read when Baton starts</source>
        <translation>eingebaut; die Ordner werden gelesen, wenn Baton startet</translation>
    </message>
    <message>
        <source>nothing to answer from: every question would be handed over.</source>
        <translation>nichts, woraus sich antworten ließe: jede Frage würde übergeben.</translation>
    </message>
    <message>
        <source>Name folders of articles in knowledge.folders.</source>
        <translation>Nennen Sie Ordner mit Artikeln in knowledge.folders.</translation>
    </message>
    <message>
        <source>%1 has no inbox seat: replies do not reach customers.</source>
        <translation>%1 hat keinen Platz im Posteingang: Antworten erreichen Kunden nicht.</translation>
    </message>
    <message>
        <source>%1 is set away.</source>
        <translation>%1 ist als abwesend eingetragen.</translation>
    </message>
    <message>
        <source>Set it active, or the vendor may give its conversations to others.</source>
        <translation>Setzen Sie das Konto auf aktiv, sonst gibt der Anbieter dessen Unterhaltungen vielleicht an andere.</translation>
    </message>
    <message>
        <source>API token</source>
        <translation>API-Token</translation>
    </message>
    <message>
        <source>%1 answers</source>
        <translation>%1 antwortet</translation>
    </message>
    <message>
        <source>of %1 in %2 (%3)</source>
        <translation>von %1 in %2 (%3)</translation>
    </message>
    <message>
        <source>the token is of the workspace %1, the settings name %2.</source>
        <translation>das Token gehört zum Arbeitsbereich %1, die Einstellungen nennen %2.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keinen</translation>
    </message>
    <message>
        <source>Set &quot;platformWorkspaceId&quot;: &quot;%1&quot;, or use the token of the other workspace.</source>
        <translation>Setzen Sie &quot;platformWorkspaceId&quot;: &quot;%1&quot;, oder benutzen Sie das Token des anderen Arbeitsbereichs.</translation>
    </message>
    <message>
        <source>AI teammate</source>
        <translation>KI-Teammitglied</translation>
    </message>
    <message>
        <source>nobody there has the id &quot;%1&quot;.</source>
        <translation>niemand dort hat die Kennung &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Set aiTeammateId to the id of the teammate that the AI answers as.</source>
        <translation>Setzen Sie aiTeammateId auf die Kennung des Teammitglieds, als das die KI antwortet.</translation>
    </message>
    <message>
        <source>clock</source>
        <translation>Uhr</translation>
    </message>
    <message numerus="yes">
        <source>this machine&apos;s clock is %n second(s) behind the vendor&apos;s.</source>
        <translation>
            <numerusform>die Uhr dieses Rechners geht gegenüber der des Anbieters %n Sekunde nach.</numerusform>
            <numerusform>die Uhr dieses Rechners geht gegenüber der des Anbieters %n Sekunden nach.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>this machine&apos;s clock is %n second(s) ahead of the vendor&apos;s.</source>
        <translation>
            <numerusform>die Uhr dieses Rechners geht gegenüber der des Anbieters %n Sekunde vor.</numerusform>
            <numerusform>die Uhr dieses Rechners geht gegenüber der des Anbieters %n Sekunden vor.</numerusform>
        </translation>
    </message>
    <message>
        <source>Let the machine keep its time: timedatectl set-ntp true</source>
        <translation>Lassen Sie den Rechner seine Zeit abgleichen: timedatectl set-ntp true</translation>
    </message>
    <message>
        <source>agrees with the vendor&apos;s</source>
        <translation>stimmt mit der des Anbieters überein</translation>
    </message>
    <message>
        <source>disk</source>
        <translation>Festplatte</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>%1 frei</translation>
    </message>
    <message>
        <source>Free space on the disk that holds %1, or move the folder and name it with --data-dir.</source>
        <translation>Schaffen Sie Platz auf der Festplatte mit %1, oder verlegen Sie den Ordner, und nennen Sie ihn mit --data-dir.</translation>
    </message>
    <message>
        <source>data folder</source>
        <translation>Datenordner</translation>
    </message>
    <message>
        <source>Give the user that Baton runs as write access to it, or choose another folder with --data-dir.</source>
        <translation>Geben Sie dem Benutzer, unter dem Baton läuft, Schreibrechte darauf, oder wählen Sie mit --data-dir einen anderen Ordner.</translation>
    </message>
    <message>
        <source>%1 cannot be made: %2 is no folder.</source>
        <translation>%1 kann nicht angelegt werden: %2 ist kein Ordner.</translation>
    </message>
    <message>
        <source>%1 is not there yet; the first start makes it.</source>
        <translation>%1 gibt es noch nicht; der erste Start legt ihn an.</translation>
    </message>
    <message>
        <source>%1 cannot be made: no right to write to %2.</source>
        <translation>%1 kann nicht angelegt werden: kein Recht, in %2 zu schreiben.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 ist nicht beschreibbar: %2.</translation>
    </message>
    <message>
        <source>%1 can be entered by other users of this machine.</source>
        <translation>%1 steht anderen Benutzern dieses Rechners offen.</translation>
    </message>
    <message>
        <source>Run: chmod 700 &apos;%1&apos;</source>
        <translation>Führen Sie aus: chmod 700 &apos;%1&apos;</translation>
    </message>
    <message>
        <source>address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>%1 is free</source>
        <translation>%1 ist frei</translation>
    </message>
    <message>
        <source>Webhooks cannot be taken at %1: %2.</source>
        <translation>An %1 können keine Webhooks angenommen werden: %2.</translation>
    </message>
    <message>
        <source>See who uses it with: ss -ltnp &apos;sport = :%1&apos;; end that program, or choose another address with --listen.</source>
        <translation>Sehen Sie nach, wer sie benutzt: ss -ltnp &apos;sport = :%1&apos;; beenden Sie dieses Programm, oder wählen Sie mit --listen eine andere Adresse.</translation>
    </message>
    <message>
        <source>core</source>
        <translation>Kern</translation>
    </message>
    <message>
        <source>process %1 holds the data folder, but does not answer.</source>
        <translation>Prozess %1 belegt den Datenordner, antwortet aber nicht.</translation>
    </message>
    <message>
        <source>If it has just been started, wait a moment. Else look at it (ps -p %1) and end it (kill %1); when it is no Baton, remove baton.lock from the data folder.</source>
        <translation>Wurde er eben erst gestartet, warten Sie einen Moment. Sonst sehen Sie ihn sich an (ps -p %1), und beenden Sie ihn (kill %1); ist es kein Baton, entfernen Sie baton.lock aus dem Datenordner.</translation>
    </message>
    <message>
        <source>not running</source>
        <translation>läuft nicht</translation>
    </message>
    <message>
        <source>runs and listens on %1</source>
        <translation>läuft und lauscht auf %1</translation>
    </message>
    <message>
        <source>it runs, but %1/health does not say that it is alive.</source>
        <translation>er läuft, aber %1/health sagt nicht, dass er lebt.</translation>
    </message>
    <message>
        <source>Start it again, and look at what it prints.</source>
        <translation>Starten Sie ihn neu, und sehen Sie nach, was er ausgibt.</translation>
    </message>
    <message>
        <source>public address</source>
        <translation>öffentliche Adresse</translation>
    </message>
    <message>
        <source>none is set: notes cannot link to sessions.</source>
        <translation>keine ist gesetzt: Notizen können nicht auf Sitzungen verweisen.</translation>
    </message>
    <message>
        <source>Set publicUrl to the https address that leads here.</source>
        <translation>Setzen Sie publicUrl auf die https-Adresse, die hierher führt.</translation>
    </message>
    <message>
        <source>%1 leads here</source>
        <translation>%1 führt hierher</translation>
    </message>
    <message>
        <source>%1 answers %2 where webhooks are taken.</source>
        <translation>%1 antwortet mit %2, wo Webhooks angenommen werden.</translation>
    </message>
    <message>
        <source>workspaces</source>
        <translation>Arbeitsbereiche</translation>
    </message>
    <message>
        <source>none is connected yet.</source>
        <translation>noch ist keiner verbunden.</translation>
    </message>
    <message>
        <source>Connect one in the console, or import settings: baton config import FILE</source>
        <translation>Verbinden Sie einen in der Konsole, oder importieren Sie Einstellungen: baton config import DATEI</translation>
    </message>
    <message>
        <source>database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>whole and of this version</source>
        <translation>heil und von dieser Version</translation>
    </message>
    <message>
        <source>everything is paused: nothing is answered.</source>
        <translation>alles ist pausiert: nichts wird beantwortet.</translation>
    </message>
    <message>
        <source>Resume in the console.</source>
        <translation>Setzen Sie in der Konsole fort.</translation>
    </message>
    <message>
        <source>Set the secret that the vendor signs with (Intercom: the app&apos;s client secret): baton secret set %1 NAME. A proxy must not change bodies.</source>
        <translation>Setzen Sie das Geheimnis, mit dem der Anbieter signiert (Intercom: das „Client secret“ der App): baton secret set %1 NAME. Ein Proxy darf Inhalte nicht verändern.</translation>
    </message>
    <message>
        <source>The address at the vendor ends in an old or wrong key: baton config export shows the right webhookKey.</source>
        <translation>Die Adresse beim Anbieter endet mit einem alten oder falschen Schlüssel: baton config export zeigt den richtigen webhookKey.</translation>
    </message>
    <message>
        <source>Look at what stands between the vendor and Baton (proxy, tunnel).</source>
        <translation>Prüfen Sie, was zwischen dem Anbieter und Baton steht (Proxy, Tunnel).</translation>
    </message>
    <message>
        <source>refused deliveries</source>
        <translation>abgelehnte Zustellungen</translation>
    </message>
    <message numerus="yes">
        <source>%n in the last day, the last with %1: %2</source>
        <translation>
            <numerusform>%n in den letzten 24 Stunden, mit %1: %2</numerusform>
            <numerusform>%n in den letzten 24 Stunden, die letzte mit %1: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>deliveries for nobody</source>
        <translation>Zustellungen für niemanden</translation>
    </message>
    <message numerus="yes">
        <source>%n in the last day: %1</source>
        <translation>
            <numerusform>%n in den letzten 24 Stunden: %1</numerusform>
            <numerusform>%n in den letzten 24 Stunden: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Correct platformWorkspaceId of the workspace that is meant, or take the webhook away at the vendor.</source>
        <translation>Verbessern Sie platformWorkspaceId des gemeinten Arbeitsbereichs, oder entfernen Sie den Webhook beim Anbieter.</translation>
    </message>
    <message>
        <source>deliveries</source>
        <translation>Zustellungen</translation>
    </message>
    <message numerus="yes">
        <source>%n need a person. The newest: %1</source>
        <translation>
            <numerusform>%n braucht einen Menschen. Die neueste: %1</numerusform>
            <numerusform>%n brauchen einen Menschen. Die neuesten: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at these conversations at the vendor and answer there, or try again or discard in the console. baton export sessions names their conversation_id.</source>
        <translation>Diese Unterhaltungen beim Anbieter ansehen und dort antworten, oder in der Konsole erneut versuchen oder verwerfen. baton export sessions nennt ihre conversation_id.</translation>
    </message>
    <message>
        <source>the workspace</source>
        <translation>dem Arbeitsbereich</translation>
    </message>
    <message>
        <source>of %1 (%2)</source>
        <translation>von %1 (%2)</translation>
    </message>
    <message>
        <source>%1 is set, and this version asks no language model: the embedded engine answers.</source>
        <translation>%1 ist eingestellt, doch diese Version fragt kein Sprachmodell: Die eingebaute Antwortmaschine antwortet.</translation>
    </message>
    <message>
        <source>Set engine.kind to grounded to make that plain.</source>
        <translation>engine.kind auf grounded setzen, damit das klar ist.</translation>
    </message>
    <message>
        <source>nothing of the helpdesk&apos;s articles has been read yet: every question would be handed over.</source>
        <translation>Von den Artikeln des Helpdesks ist noch nichts gelesen: Jede Frage würde übergeben.</translation>
    </message>
    <message>
        <source>They are read while Baton runs; the Knowledge page says what went wrong and reads again.</source>
        <translation>Sie werden gelesen, während Baton läuft; die Seite Wissen sagt, was schiefging, und liest erneut.</translation>
    </message>
    <message>
        <source>webhooks</source>
        <translation>Webhooks</translation>
    </message>
    <message>
        <source>Send a test to see whether the address still leads here. If it does, the helpdesk has suspended the webhook or has another address: save it there again. What was missed is found by catching up.</source>
        <translation>Senden Sie einen Test, um zu sehen, ob die Adresse noch hierher führt. Wenn ja, hat das Helpdesk den Webhook ausgesetzt oder eine andere Adresse: Speichern Sie ihn dort erneut. Was fehlte, wird durch Nachholen gefunden.</translation>
    </message>
    <message>
        <source>Let the proxy or tunnel pass /webhooks/ on to %1, with the path as it is.</source>
        <translation>Lassen Sie den Proxy oder Tunnel /webhooks/ an %1 weitergeben, mit unverändertem Pfad.</translation>
    </message>
    <message>
        <source>No name service knows %1.</source>
        <translation>Kein Namensdienst kennt %1.</translation>
    </message>
    <message>
        <source>Correct the public address. A free tunnel gets a new name whenever it is started: enter the present one.</source>
        <translation>Berichtigen Sie die öffentliche Adresse. Ein kostenloser Tunnel bekommt bei jedem Start einen neuen Namen: Geben Sie den jetzigen ein.</translation>
    </message>
    <message>
        <source>The certificate at %1 is made for another name.</source>
        <translation>Das Zertifikat bei %1 gilt für einen anderen Namen.</translation>
    </message>
    <message>
        <source>Get a certificate for %1, or enter the name that the certificate has: helpdesks deliver to no other.</source>
        <translation>Besorgen Sie ein Zertifikat für %1, oder geben Sie den Namen ein, den das Zertifikat hat: An einen anderen stellen Helpdesks nicht zu.</translation>
    </message>
    <message>
        <source>The certificate at %1 is not trusted: %2.</source>
        <translation>Dem Zertifikat bei %1 wird nicht vertraut: %2.</translation>
    </message>
    <message>
        <source>Use one of a public authority, renewed by itself (certbot, Caddy, a tunnel): helpdesks deliver to no other.</source>
        <translation>Nehmen Sie eines einer öffentlichen Stelle, das sich selbst erneuert (certbot, Caddy, ein Tunnel): An andere stellen Helpdesks nicht zu.</translation>
    </message>
    <message>
        <source>Nothing listens at %1.</source>
        <translation>Bei %1 hört niemand.</translation>
    </message>
    <message>
        <source>Start the proxy or tunnel that leads here, then try again.</source>
        <translation>Starten Sie den Proxy oder Tunnel, der hierher führt, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>%1 cannot be reached from this machine: %2</source>
        <translation>%1 ist von diesem Rechner aus nicht erreichbar: %2</translation>
    </message>
    <message>
        <source>Try from another network: curl -I %1 must say 200.</source>
        <translation>Versuchen Sie es aus einem anderen Netz: curl -I %1 muss 200 sagen.</translation>
    </message>
    <message>
        <source>The tunnel or proxy at %1 runs, but finds nobody behind it (%2).</source>
        <translation>Der Tunnel oder Proxy bei %1 läuft, findet aber niemanden hinter sich (%2).</translation>
    </message>
    <message>
        <source>Start Baton, and let the tunnel lead to %1.</source>
        <translation>Starten Sie Baton und lassen Sie den Tunnel zu %1 führen.</translation>
    </message>
    <message>
        <source>The tunnel at %1 is not connected.</source>
        <translation>Der Tunnel bei %1 ist nicht verbunden.</translation>
    </message>
    <message>
        <source>Start the tunnel&apos;s program on this machine again. If it names a new address then, enter that one here and at the helpdesk.</source>
        <translation>Starten Sie das Programm des Tunnels auf diesem Rechner neu. Nennt es dann eine neue Adresse, geben Sie diese hier und beim Helpdesk ein.</translation>
    </message>
    <message>
        <source>The tunnel at %1 shows a page of its own in place of Baton.</source>
        <translation>Der Tunnel bei %1 zeigt statt Baton eine eigene Seite.</translation>
    </message>
    <message>
        <source>Use a tunnel that passes every request on: a paid one, one of your own domain, or a reverse proxy.</source>
        <translation>Nehmen Sie einen Tunnel, der jede Anfrage weitergibt: einen bezahlten, einen Ihrer eigenen Domain oder einen Reverse-Proxy.</translation>
    </message>
    <message>
        <source>A protection against robots at %1 stops whoever asks.</source>
        <translation>Ein Schutz gegen Roboter bei %1 hält jeden auf, der fragt.</translation>
    </message>
    <message>
        <source>Switch it off for /webhooks/: helpdesks are robots, and Baton checks their signatures itself.</source>
        <translation>Schalten Sie ihn für /webhooks/ ab: Helpdesks sind Roboter, und Baton prüft ihre Signaturen selbst.</translation>
    </message>
    <message>
        <source>%1 sends whoever asks to the login page of %2.</source>
        <translation>%1 schickt jeden, der fragt, zur Anmeldeseite von %2.</translation>
    </message>
    <message>
        <source>Let /webhooks/ pass without a login: helpdesks cannot log in, and Baton checks their signatures itself.</source>
        <translation>Lassen Sie /webhooks/ ohne Anmeldung durch: Helpdesks können sich nicht anmelden, und Baton prüft ihre Signaturen selbst.</translation>
    </message>
    <message>
        <source>%1 redirects to %2, and helpdesks do not follow.</source>
        <translation>%1 leitet zu %2 um, und Helpdesks folgen nicht.</translation>
    </message>
    <message>
        <source>Enter the address it redirects to as the public one.</source>
        <translation>Geben Sie die Adresse, zu der umgeleitet wird, als öffentliche ein.</translation>
    </message>
    <message>
        <source>%1 asks for a password.</source>
        <translation>%1 verlangt ein Passwort.</translation>
    </message>
    <message>
        <source>Let /webhooks/ pass without one: helpdesks have none, and Baton checks their signatures itself.</source>
        <translation>Lassen Sie /webhooks/ ohne eines durch: Helpdesks haben keines, und Baton prüft ihre Signaturen selbst.</translation>
    </message>
    <message>
        <source>Another program answers at %1.</source>
        <translation>Bei %1 antwortet ein anderes Programm.</translation>
    </message>
    <message>
        <source>What stands at %1 takes the signature&apos;s header away.</source>
        <translation>Was bei %1 steht, nimmt die Kopfzeile mit der Signatur weg.</translation>
    </message>
    <message>
        <source>What stands at %1 changes the bodies of deliveries, so their signatures no longer match.</source>
        <translation>Was bei %1 steht, verändert den Inhalt der Zustellungen; ihre Signaturen stimmen dann nicht mehr.</translation>
    </message>
    <message>
        <source>Let the proxy or tunnel pass headers and bodies on as they come: no filter, no reformatting.</source>
        <translation>Lassen Sie Proxy oder Tunnel Kopfzeilen und Inhalt weitergeben, wie sie kommen: kein Filter, kein Umformen.</translation>
    </message>
    <message>
        <source>Connect Intercom or Front under Integrations.</source>
        <translation>Verbinden Sie Intercom oder Front unter Integrationen.</translation>
    </message>
    <message>
        <source>Resume when the AI is to go on.</source>
        <translation>Setzen Sie fort, wenn die KI weitermachen soll.</translation>
    </message>
    <message>
        <source>Enter the secret that the helpdesk signs with again. If it is right, a proxy on the way changes bodies; it must not.</source>
        <translation>Geben Sie das Geheimnis, mit dem das Helpdesk signiert, noch einmal ein. Stimmt es, verändert ein Proxy unterwegs die Inhalte; das darf er nicht.</translation>
    </message>
    <message>
        <source>The address at the helpdesk ends in an old or wrong key: copy the webhook&apos;s address from Integrations and paste it there.</source>
        <translation>Die Adresse beim Helpdesk endet mit einem alten oder falschen Schlüssel: Kopieren Sie die Webhook-Adresse unter Integrationen, und fügen Sie sie dort ein.</translation>
    </message>
    <message>
        <source>Connect the workspace that they are from, or take the webhook away at the helpdesk.</source>
        <translation>Verbinden Sie den Arbeitsbereich, aus dem sie kommen, oder entfernen Sie den Webhook beim Helpdesk.</translation>
    </message>
    <message>
        <source>Open each of them, look at the conversation in the helpdesk, and try again or discard.</source>
        <translation>Öffnen Sie jede davon, sehen Sie sich die Unterhaltung im Helpdesk an, und versuchen Sie es erneut, oder verwerfen Sie.</translation>
    </message>
    <message>
        <source>Enter the https address of your proxy or tunnel.</source>
        <translation>Geben Sie die https-Adresse Ihres Proxys oder Tunnels ein.</translation>
    </message>
    <message>
        <source>Give it a seat in the vendor&apos;s teammate settings, or pick another teammate.</source>
        <translation>Geben Sie ihm beim Anbieter in den Einstellungen der Teammitglieder einen Platz, oder wählen Sie ein anderes Teammitglied.</translation>
    </message>
    <message>
        <source>Enter a token of the workspace that is meant, or correct its id in Settings › Connection.</source>
        <translation>Geben Sie ein Token des gemeinten Arbeitsbereichs ein, oder berichtigen Sie dessen Kennung unter Einstellungen › Verbindung.</translation>
    </message>
    <message>
        <source>Pick the teammate that the AI answers as.</source>
        <translation>Wählen Sie das Teammitglied, als das die KI antwortet.</translation>
    </message>
    <message>
        <source>Enter the one in use.</source>
        <translation>Geben Sie den verwendeten ein.</translation>
    </message>
    <message>
        <source>Enter it as the helpdesk shows it.</source>
        <translation>Geben Sie es ein, wie das Helpdesk es zeigt.</translation>
    </message>
    <message>
        <source>only signed webhooks are taken: acceptUnsigned counts for nothing beside a secret.</source>
        <translation>nur signierte Webhooks werden angenommen: acceptUnsigned gilt neben einem Geheimnis nicht.</translation>
    </message>
    <message>
        <source>Switch acceptUnsigned off to make that plain.</source>
        <translation>Schalten Sie acceptUnsigned aus, damit das klar ist.</translation>
    </message>
    <message>
        <source>Anybody who knows the address can write. Enter the secret under Integrations and switch this off.</source>
        <translation>Wer die Adresse kennt, kann schreiben. Geben Sie das Geheimnis unter Integrationen ein, und schalten Sie dies aus.</translation>
    </message>
    <message>
        <source>Enter the one of the kind of webhook that Front sends: the app&apos;s signing key, or the secret of rules.</source>
        <translation>Geben Sie das zur Art der Webhooks ein, die Front sendet: den Signaturschlüssel der App oder das Geheimnis der Regeln.</translation>
    </message>
    <message>
        <source>Switch it on when it is to work again.</source>
        <translation>Schalten Sie ihn ein, wenn er wieder arbeiten soll.</translation>
    </message>
    <message>
        <source>Resume it when the AI is to go on.</source>
        <translation>Setzen Sie ihn fort, wenn die KI weitermachen soll.</translation>
    </message>
    <message>
        <source>Switch on autopilot or assist for a channel.</source>
        <translation>Schalten Sie für einen Kanal Autopilot oder Assistenz ein.</translation>
    </message>
    <message>
        <source>Enter the new one when the helpdesk uses nothing else.</source>
        <translation>Geben Sie den neuen ein, wenn das Helpdesk nur noch ihn benutzt.</translation>
    </message>
    <message>
        <source>Choose the embedded engine to make that plain.</source>
        <translation>Wählen Sie die eingebaute Antwortmaschine, damit das klar ist.</translation>
    </message>
    <message>
        <source>Add folders of articles, or articles of the helpdesk.</source>
        <translation>Fügen Sie Ordner mit Artikeln hinzu oder Artikel des Helpdesks.</translation>
    </message>
    <message>
        <source>The newest: #%1.</source>
        <translation>Die neueste: #%1.</translation>
    </message>
    <message>
        <source>the engine did not know enough</source>
        <translation>die Antwortmaschine wusste nicht genug</translation>
    </message>
    <message>
        <source>%1 of %2 turns of the last day got no draft: %3. %4</source>
        <translation>%1 von %2 Entscheidungen der letzten 24 Stunden ergaben keinen Entwurf: %3. %4</translation>
    </message>
    <message>
        <source>%1 of %2 turns of the last day got no answer: %3. %4</source>
        <translation>%1 von %2 Entscheidungen der letzten 24 Stunden ergaben keine Antwort: %3. %4</translation>
    </message>
    <message>
        <source>If they should have had one, change the setting; it counts for what customers write from then on.</source>
        <translation>Wenn das anders sein soll, ändern Sie die Einstellung; sie gilt für das, was Kunden von da an schreiben.</translation>
    </message>
    <message>
        <source>Resume; who waits is listed then, and answered only if you say so.</source>
        <translation>Setzen Sie fort; wer wartet, wird dann aufgelistet und nur beantwortet, wenn Sie es sagen.</translation>
    </message>
    <message>
        <source>Open the session: Why names every gate, and Answer now lets one through.</source>
        <translation>Öffnen Sie die Sitzung: „Warum“ nennt jede Prüfung, und „Jetzt antworten“ lässt eine Antwort durch.</translation>
    </message>
    <message>
        <source>assist is quiet</source>
        <translation>Assistenz bleibt still</translation>
    </message>
    <message>
        <source>the AI does not answer</source>
        <translation>die KI antwortet nicht</translation>
    </message>
    <message>
        <source>handoff does not fire</source>
        <translation>Übergabe löst nicht aus</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) of the last day asked for a person, and nobody has the conversation.</source>
        <translation>
            <numerusform>%n Nachricht der letzten 24 Stunden wünschte einen Menschen, und niemand hat die Unterhaltung.</numerusform>
            <numerusform>%n Nachrichten der letzten 24 Stunden wünschten einen Menschen, und niemand hat die Unterhaltung.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the session: Why says what stopped the handoff, and Hand off now makes up for it.</source>
        <translation>Öffnen Sie die Sitzung: „Warum“ sagt, was die Übergabe aufgehalten hat, und „Jetzt übergeben“ holt sie nach.</translation>
    </message>
    <message>
        <source>The AI is set to decline such requests. Choose another level if it should not.</source>
        <translation>Die KI ist so eingestellt, dass sie solche Wünsche ablehnt. Wählen Sie eine andere Stufe, wenn sie das nicht soll.</translation>
    </message>
    <message>
        <source>handed off and still assigned</source>
        <translation>übergeben und noch zugewiesen</translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s) were handed off in the last day, and the AI teammate has them still.</source>
        <translation>
            <numerusform>%n Unterhaltung wurde in den letzten 24 Stunden übergeben, und das KI-Teammitglied hat sie noch immer.</numerusform>
            <numerusform>%n Unterhaltungen wurden in den letzten 24 Stunden übergeben, und das KI-Teammitglied hat sie noch immer.</numerusform>
        </translation>
    </message>
    <message>
        <source>A rule of the helpdesk may assign them back. Open the session and take it over, or assign it there; then look at the rules that assign.</source>
        <translation>Vielleicht weist eine Regel des Helpdesks sie zurück. Öffnen Sie die Sitzung, und übernehmen Sie sie, oder weisen Sie sie dort zu; sehen Sie sich dann die Regeln an, die zuweisen.</translation>
    </message>
    <message>
        <source>duplicate messages</source>
        <translation>doppelte Nachrichten</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) of the last day came a second time under another id. They were kept and not answered again.</source>
        <translation>
            <numerusform>%n Nachricht der letzten 24 Stunden kam ein zweites Mal unter anderer Kennung. Sie wurde aufbewahrt und nicht noch einmal beantwortet.</numerusform>
            <numerusform>%n Nachrichten der letzten 24 Stunden kamen ein zweites Mal unter anderer Kennung. Sie wurden aufbewahrt und nicht noch einmal beantwortet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look for a second integration or rule that forwards the same inbox.</source>
        <translation>Suchen Sie nach einer zweiten Integration oder Regel, die denselben Posteingang weiterleitet.</translation>
    </message>
    <message>
        <source>duplicate notes</source>
        <translation>doppelte Notizen</translation>
    </message>
    <message numerus="yes">
        <source>In %n conversation(s) of the last day the same note stands twice.</source>
        <translation>
            <numerusform>In %n Unterhaltung der letzten 24 Stunden steht dieselbe Notiz zweimal.</numerusform>
            <numerusform>In %n Unterhaltungen der letzten 24 Stunden steht dieselbe Notiz zweimal.</numerusform>
        </translation>
    </message>
    <message>
        <source>Baton posts a note once: look for a second Baton, or another program, that writes as the same teammate.</source>
        <translation>Baton schreibt eine Notiz nur einmal: Suchen Sie nach einem zweiten Baton oder einem anderen Programm, das als dasselbe Teammitglied schreibt.</translation>
    </message>
    <message>
        <source>drafts do not arrive</source>
        <translation>Entwürfe kommen nicht an</translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) of the last day did not reach the helpdesk: %1</source>
        <translation>
            <numerusform>%n Entwurf der letzten 24 Stunden hat das Helpdesk nicht erreicht: %1</numerusform>
            <numerusform>%n Entwürfe der letzten 24 Stunden haben das Helpdesk nicht erreicht: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the session and try again there. If it repeats, check that the AI teammate has a seat and may write notes.</source>
        <translation>Öffnen Sie die Sitzung, und versuchen Sie es dort erneut. Wiederholt es sich, prüfen Sie, dass das KI-Teammitglied einen Platz hat und Notizen schreiben darf.</translation>
    </message>
    <message>
        <source>Handoffs that went to nobody instead since %1: %2; the newest: #%3.</source>
        <translation>Übergaben, die seit %1 stattdessen an niemanden gingen: %2; die neueste: #%3.</translation>
    </message>
    <message>
        <source>the chosen teammate %1 is gone: nobody there has that id.</source>
        <translation>das gewählte Teammitglied %1 fehlt: niemand dort hat diese Kennung.</translation>
    </message>
    <message>
        <source>the chosen team %1 is gone: none there has that id.</source>
        <translation>das gewählte Team %1 fehlt: keines dort hat diese Kennung.</translation>
    </message>
    <message>
        <source>Pick another: set handoff.assignTo to teammate:ID or team:ID of one who is there, or to unassigned.</source>
        <translation>Wählen Sie ein anderes Ziel: Setzen Sie handoff.assignTo auf teammate:ID oder team:ID von jemandem, den es dort gibt, oder auf unassigned.</translation>
    </message>
    <message>
        <source>Pick another.</source>
        <translation>Wählen Sie ein anderes Ziel.</translation>
    </message>
    <message>
        <source>handoff target</source>
        <translation>Ziel der Übergaben</translation>
    </message>
    <message>
        <source>the vendor refused %1: %2</source>
        <translation>der Anbieter hat %1 abgelehnt: %2</translation>
    </message>
    <message>
        <source>Look at the vendor whether it can be given conversations, or pick another.</source>
        <translation>Sehen Sie beim Anbieter nach, ob diesem Ziel Unterhaltungen zugewiesen werden können, oder wählen Sie ein anderes.</translation>
    </message>
    <message>
        <source>%1 is Intercom&apos;s own bot: what it answers in email conversations is stored there, and not mailed unless the workspace allows it.</source>
        <translation>%1 ist der eigene Bot von Intercom: Was er in E-Mail-Unterhaltungen antwortet, wird dort gespeichert und nur gemailt, wenn der Arbeitsbereich es erlaubt.</translation>
    </message>
    <message>
        <source>Pick a teammate made for the AI, with a seat of its own.</source>
        <translation>Wählen Sie ein Teammitglied, das für die KI angelegt ist und einen eigenen Platz hat.</translation>
    </message>
</context>
<context>
    <name>ConfigFile</name>
    <message>
        <source>trustedProxies[%1]: &quot;%2&quot; is no address.</source>
        <translation>trustedProxies[%1]: &quot;%2&quot; ist keine Adresse.</translation>
    </message>
    <message>
        <source>Allowed: addresses and networks, such as 127.0.0.1 or 10.0.0.0/8; no host names.</source>
        <translation>Erlaubt: Adressen und Netze, etwa 127.0.0.1 oder 10.0.0.0/8; keine Rechnernamen.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 ist nicht lesbar: %2.</translation>
    </message>
    <message>
        <source>Name a file of the format baton-config/1.</source>
        <translation>Nennen Sie eine Datei im Format baton-config/1.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 ist nicht beschreibbar: %2.</translation>
    </message>
    <message>
        <source>Choose another file, or make room on the disk.</source>
        <translation>Wählen Sie eine andere Datei, oder schaffen Sie Platz auf der Festplatte.</translation>
    </message>
</context>
<context>
    <name>Core</name>
    <message>
        <source>Baton is running already on the data folder %1.</source>
        <translation>Baton läuft schon auf dem Datenordner %1.</translation>
    </message>
    <message>
        <source>Use the one that runs, or start this one with another --data-dir.</source>
        <translation>Benutzen Sie das laufende, oder starten Sie dieses mit einem anderen --data-dir.</translation>
    </message>
    <message>
        <source>The data folder %1 cannot be made.</source>
        <translation>Der Datenordner %1 kann nicht angelegt werden.</translation>
    </message>
    <message>
        <source>The disk of the data folder %1 is full.</source>
        <translation>Der Datenträger des Datenordners %1 ist voll.</translation>
    </message>
    <message>
        <source>Free space on it, then try again; or choose another folder with --data-dir.</source>
        <translation>Schaffen Sie dort Platz und versuchen Sie es erneut; oder wählen Sie mit --data-dir einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The data folder %1 cannot be written.</source>
        <translation>In den Datenordner %1 kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Give your user write access to it, or choose another one with --data-dir.</source>
        <translation>Geben Sie Ihrem Benutzer dort Schreibrecht, oder wählen Sie mit --data-dir einen anderen.</translation>
    </message>
    <message>
        <source>Give your user the right to write where it belongs, or choose another one with --data-dir.</source>
        <translation>Geben Sie Ihrem Benutzer das Recht zu schreiben, wo er hingehört, oder wählen Sie mit --data-dir einen anderen.</translation>
    </message>
</context>
<context>
    <name>Download</name>
    <message>
        <source>Baton is shutting down.</source>
        <translation>Baton wird beendet.</translation>
    </message>
    <message>
        <source>It is not where the helpdesk keeps files.</source>
        <translation>Es liegt nicht dort, wo das Helpdesk Dateien ablegt.</translation>
    </message>
    <message>
        <source>Its address cannot be looked up.</source>
        <translation>Seine Adresse lässt sich nicht auflösen.</translation>
    </message>
    <message>
        <source>Its address is in a private network.</source>
        <translation>Seine Adresse liegt in einem privaten Netz.</translation>
    </message>
    <message>
        <source>It is too large to be kept.</source>
        <translation>Es ist zu groß zum Aufbewahren.</translation>
    </message>
    <message>
        <source>The link to it no longer works.</source>
        <translation>Der Link dorthin gilt nicht mehr.</translation>
    </message>
    <message>
        <source>The helpdesk answered with %1.</source>
        <translation>Das Helpdesk antwortete mit %1.</translation>
    </message>
    <message>
        <source>Open it in the helpdesk itself.</source>
        <translation>Öffnen Sie es im Helpdesk selbst.</translation>
    </message>
</context>
<context>
    <name>ExportDesk</name>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 ist nicht beschreibbar: %2.</translation>
    </message>
    <message>
        <source>Choose another file, or make room on the disk.</source>
        <translation>Wählen Sie eine andere Datei, oder schaffen Sie Platz auf der Festplatte.</translation>
    </message>
    <message>
        <source>There is no workspace “%1”.</source>
        <translation>Es gibt keinen Arbeitsbereich „%1“.</translation>
    </message>
    <message>
        <source>Name one of these: %1.</source>
        <translation>Nennen Sie einen davon: %1.</translation>
    </message>
    <message>
        <source>The export was cancelled.</source>
        <translation>Der Export wurde abgebrochen.</translation>
    </message>
</context>
<context>
    <name>Helpdesk</name>
    <message>
        <source>Front answered, but not with %1.</source>
        <translation>Front hat geantwortet, aber nicht mit %1.</translation>
    </message>
    <message>
        <source>Check the API address for a proxy in between, then try again.</source>
        <translation>Prüfen Sie, ob unter der API-Adresse ein Proxy dazwischensteht, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>the company of the token</source>
        <translation>der Firma des Tokens</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>einer Liste</translation>
    </message>
    <message>
        <source>what was asked for</source>
        <translation>dem Erfragten</translation>
    </message>
    <message>
        <source>Front took it without saying under which id.</source>
        <translation>Front hat es angenommen, ohne zu sagen, unter welcher Kennung.</translation>
    </message>
    <message>
        <source>a message</source>
        <translation>einer Nachricht</translation>
    </message>
    <message>
        <source>Front could not send it (%1). Check the channel in Front, then send it again.</source>
        <translation>Front konnte es nicht senden (%1). Prüfen Sie den Kanal in Front, und senden Sie es erneut.</translation>
    </message>
    <message>
        <source>It is not where the helpdesk keeps files.</source>
        <translation>Es liegt nicht dort, wo das Helpdesk Dateien ablegt.</translation>
    </message>
    <message>
        <source>Open it in the helpdesk itself.</source>
        <translation>Öffnen Sie es im Helpdesk selbst.</translation>
    </message>
    <message>
        <source>Front shows no channel by which an answer to this conversation could leave. Check that its inbox is shared with the API token and that its channel works.</source>
        <translation>Front nennt keinen Kanal, über den eine Antwort in dieser Unterhaltung hinausgehen könnte. Prüfen Sie, dass ihr Posteingang für das API-Token freigegeben ist und dass ihr Kanal funktioniert.</translation>
    </message>
    <message>
        <source>The conversation was merged into another one in Front</source>
        <translation>Die Unterhaltung wurde in Front mit einer anderen zusammengeführt</translation>
    </message>
    <message>
        <source>Go on in the conversation it was merged into; what the customer writes arrives there.</source>
        <translation>Machen Sie in der Unterhaltung weiter, mit der sie zusammengeführt wurde; was der Kunde schreibt, kommt dort an.</translation>
    </message>
    <message>
        <source>Front did not understand the request</source>
        <translation>Front hat die Anfrage nicht verstanden</translation>
    </message>
    <message>
        <source>Check that the AI teammate and the target still exist in Front.</source>
        <translation>Prüfen Sie, dass es das KI-Teammitglied und das Ziel in Front noch gibt.</translation>
    </message>
    <message>
        <source>Front does not accept the API token</source>
        <translation>Front lehnt das API-Token ab</translation>
    </message>
    <message>
        <source>Make a new token in Front&apos;s developer settings and set it.</source>
        <translation>Erzeugen Sie in Front unter Settings › Developers ein neues Token, und setzen Sie es.</translation>
    </message>
    <message>
        <source>Front forbids this to the API token</source>
        <translation>Front verbietet das dem API-Token</translation>
    </message>
    <message>
        <source>Give the token access to the shared resources that are needed, with read and write.</source>
        <translation>Geben Sie dem Token Zugriff auf die nötigen „Shared resources“, mit Lese- und Schreibrecht.</translation>
    </message>
    <message>
        <source>Front does not have it any more</source>
        <translation>Front hat es nicht mehr</translation>
    </message>
    <message>
        <source>Check in Front whether the conversation, teammate or tag was deleted.</source>
        <translation>Prüfen Sie in Front, ob die Unterhaltung, das Teammitglied oder das Tag gelöscht wurde.</translation>
    </message>
    <message>
        <source>Something changed in Front meanwhile</source>
        <translation>In Front hat sich inzwischen etwas geändert</translation>
    </message>
    <message>
        <source>Read the conversation again and decide anew.</source>
        <translation>Lesen Sie die Unterhaltung noch einmal, und entscheiden Sie neu.</translation>
    </message>
    <message>
        <source>Front finds the request too large</source>
        <translation>Front ist die Anfrage zu groß</translation>
    </message>
    <message>
        <source>Send less at once.</source>
        <translation>Senden Sie weniger auf einmal.</translation>
    </message>
    <message>
        <source>Front&apos;s rate limit is used up</source>
        <translation>Das Anfragekontingent von Front ist aufgebraucht</translation>
    </message>
    <message>
        <source>Baton goes on by itself when the limit is reset.</source>
        <translation>Baton macht von selbst weiter, sobald das Kontingent wieder frei ist.</translation>
    </message>
    <message>
        <source>This is not JSON as Front sends it: %1.</source>
        <translation>Das ist kein JSON, wie Front es sendet: %1.</translation>
    </message>
    <message>
        <source>Check what else posts to this address.</source>
        <translation>Prüfen Sie, was sonst an diese Adresse sendet.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no address of Front&apos;s API.</source>
        <translation>„%1“ ist keine Adresse der API von Front.</translation>
    </message>
    <message>
        <source>Use https://api2.frontapp.com, or your company&apos;s address that ends in api.frontapp.com; plain http works to this machine only.</source>
        <translation>Verwenden Sie https://api2.frontapp.com oder die Adresse Ihrer Firma, die mit api.frontapp.com endet; einfaches http geht nur zu diesem Rechner.</translation>
    </message>
    <message>
        <source>Front answered, but not with conversation %1.</source>
        <translation>Front hat geantwortet, aber nicht mit der Unterhaltung %1.</translation>
    </message>
    <message>
        <source>Intercom answered, but not with %1.</source>
        <translation>Intercom hat geantwortet, aber nicht mit %1.</translation>
    </message>
    <message>
        <source>the owner of the token</source>
        <translation>dem Besitzer des Tokens</translation>
    </message>
    <message>
        <source>a list of teammates</source>
        <translation>einer Liste von Teammitgliedern</translation>
    </message>
    <message>
        <source>a list of teams</source>
        <translation>einer Liste von Teams</translation>
    </message>
    <message>
        <source>a contact</source>
        <translation>einem Kontakt</translation>
    </message>
    <message>
        <source>a list of companies</source>
        <translation>einer Liste von Firmen</translation>
    </message>
    <message>
        <source>a tag</source>
        <translation>einem Tag</translation>
    </message>
    <message>
        <source>a list of conversations</source>
        <translation>einer Liste von Unterhaltungen</translation>
    </message>
    <message>
        <source>Intercom has no source of articles named %1.</source>
        <translation>Intercom hat keine Artikelquelle mit dem Namen %1.</translation>
    </message>
    <message>
        <source>Choose the sources anew on the Knowledge page.</source>
        <translation>Wählen Sie die Quellen auf der Seite Wissen neu.</translation>
    </message>
    <message>
        <source>Intercom answered, but not with conversation %1.</source>
        <translation>Intercom hat geantwortet, aber nicht mit der Unterhaltung %1.</translation>
    </message>
    <message>
        <source>Intercom did not understand the request</source>
        <translation>Intercom hat die Anfrage nicht verstanden</translation>
    </message>
    <message>
        <source>Look at the request in the event log; update Baton if it repeats.</source>
        <translation>Sehen Sie sich die Anfrage im Ereignisprotokoll an; aktualisieren Sie Baton, wenn es wieder vorkommt.</translation>
    </message>
    <message>
        <source>Intercom does not accept the access token</source>
        <translation>Intercom lehnt das Zugriffstoken ab</translation>
    </message>
    <message>
        <source>Paste a valid token: copy it again, whole. A token works in the region of its workspace only.</source>
        <translation>Fügen Sie ein gültiges Token ein: Kopieren Sie es noch einmal, und zwar ganz. Ein Token funktioniert nur in der Region seines Arbeitsbereichs.</translation>
    </message>
    <message>
        <source>The workspace&apos;s Intercom plan does not include this</source>
        <translation>Der Intercom-Tarif des Arbeitsbereichs enthält das nicht</translation>
    </message>
    <message>
        <source>Check the Intercom subscription of the workspace.</source>
        <translation>Prüfen Sie das Intercom-Abonnement des Arbeitsbereichs.</translation>
    </message>
    <message>
        <source>Intercom forbids this to the access token</source>
        <translation>Intercom verbietet das dem Zugriffstoken</translation>
    </message>
    <message>
        <source>Give the app the missing permission in the Developer Hub, and check that the workspace&apos;s subscription is active.</source>
        <translation>Geben Sie der App im Developer Hub die fehlende Berechtigung, und prüfen Sie, dass das Abonnement des Arbeitsbereichs aktiv ist.</translation>
    </message>
    <message>
        <source>Intercom does not have it any more</source>
        <translation>Intercom hat es nicht mehr</translation>
    </message>
    <message>
        <source>Check in Intercom whether the conversation, teammate, team or tag was deleted.</source>
        <translation>Prüfen Sie in Intercom, ob die Unterhaltung, das Teammitglied, das Team oder das Tag gelöscht wurde.</translation>
    </message>
    <message>
        <source>Something changed in Intercom meanwhile</source>
        <translation>In Intercom hat sich inzwischen etwas geändert</translation>
    </message>
    <message>
        <source>Intercom refused the content of the request</source>
        <translation>Intercom hat den Inhalt der Anfrage abgelehnt</translation>
    </message>
    <message>
        <source>Check that the AI teammate and the target still exist and have a seat in the inbox.</source>
        <translation>Prüfen Sie, dass es das KI-Teammitglied und das Ziel noch gibt und dass beide einen Platz im Posteingang haben.</translation>
    </message>
    <message>
        <source>Intercom&apos;s rate limit is used up</source>
        <translation>Das Anfragekontingent von Intercom ist aufgebraucht</translation>
    </message>
    <message>
        <source>This is not JSON as Intercom sends it: %1.</source>
        <translation>Das ist kein JSON, wie Intercom es sendet: %1.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no address of Intercom&apos;s API.</source>
        <translation>„%1“ ist keine Adresse der API von Intercom.</translation>
    </message>
    <message>
        <source>Use https://api.intercom.io, https://api.eu.intercom.io or https://api.au.intercom.io; plain http works to this machine only.</source>
        <translation>Verwenden Sie https://api.intercom.io, https://api.eu.intercom.io oder https://api.au.intercom.io; einfaches http geht nur zu diesem Rechner.</translation>
    </message>
    <message>
        <source>%1 answered with a status nobody expected</source>
        <translation>%1 hat mit einem unerwarteten Status geantwortet</translation>
    </message>
    <message>
        <source>Check the API address for a proxy in between.</source>
        <translation>Prüfen Sie, ob unter der API-Adresse ein Proxy dazwischensteht.</translation>
    </message>
    <message>
        <source>%1 has a problem of its own</source>
        <translation>%1 hat selbst eine Störung</translation>
    </message>
    <message>
        <source>Wait, and look at %1&apos;s status page if it lasts.</source>
        <translation>Warten Sie, und sehen Sie auf der Statusseite von %1 nach, wenn es anhält.</translation>
    </message>
    <message>
        <source>%1 could not be reached: %2.</source>
        <translation>%1 war nicht erreichbar: %2.</translation>
    </message>
    <message>
        <source>The answer of %1 did not arrive: %2.</source>
        <translation>Die Antwort von %1 kam nicht an: %2.</translation>
    </message>
    <message>
        <source>Check the network and the API address; Baton tries again by itself.</source>
        <translation>Prüfen Sie das Netzwerk und die API-Adresse; Baton versucht es von selbst erneut.</translation>
    </message>
    <message>
        <source>a list of articles</source>
        <translation>einer Liste von Artikeln</translation>
    </message>
    <message>
        <source>a list of internal articles</source>
        <translation>einer Liste von internen Artikeln</translation>
    </message>
    <message>
        <source>a list of collections</source>
        <translation>einer Liste von Sammlungen</translation>
    </message>
    <message>
        <source>(Messages are missing here: Intercom gives out only the newest 500 parts of a conversation. Read the others there.)</source>
        <translation>(Hier fehlen Nachrichten: Intercom gibt nur die neuesten 500 Teile einer Unterhaltung heraus. Lesen Sie die übrigen dort.)</translation>
    </message>
</context>
<context>
    <name>OfficeHours</name>
    <message>
        <source>“%1” is no line of office hours.</source>
        <translation>„%1“ ist keine Zeile von Bürozeiten.</translation>
    </message>
    <message>
        <source>Allowed: days and hours, such as mon-fri 09:00-17:00 or sat 10:00-13:30; days are %1.</source>
        <translation>Erlaubt: Tage und Stunden, etwa mon-fri 09:00-17:00 oder sat 10:00-13:30; Tage sind %1.</translation>
    </message>
    <message>
        <source>“%1” is no time zone.</source>
        <translation>„%1“ ist keine Zeitzone.</translation>
    </message>
    <message>
        <source>Allowed: a name such as Europe/Berlin, or nothing for the time zone of this machine.</source>
        <translation>Erlaubt: ein Name wie Europe/Berlin, oder nichts für die Zeitzone dieses Rechners.</translation>
    </message>
</context>
<context>
    <name>Policy</name>
    <message>
        <source>An answer waits for approval</source>
        <translation>Eine Antwort wartet auf Freigabe</translation>
    </message>
    <message>
        <source>Drafted, did not reply: people have this conversation</source>
        <translation>Entworfen, nicht geantwortet: Menschen haben diese Unterhaltung</translation>
    </message>
    <message>
        <source>AI draft, not sent to the customer:</source>
        <translation>KI-Entwurf, nicht an den Kunden gesendet:</translation>
    </message>
    <message>
        <source>The knowledge has no answer to this</source>
        <translation>Das Wissen enthält keine Antwort darauf</translation>
    </message>
    <message>
        <source>No draft: %1</source>
        <translation>Kein Entwurf: %1</translation>
    </message>
    <message>
        <source>No answer, and this workspace never hands off by itself: %1</source>
        <translation>Keine Antwort, und dieser Arbeitsbereich übergibt nie von selbst: %1</translation>
    </message>
    <message>
        <source>The engine looks for an answer</source>
        <translation>Die Antwortmaschine sucht eine Antwort</translation>
    </message>
    <message>
        <source>No draft: the topic “%1” is on the no-assist list</source>
        <translation>Kein Entwurf: das Thema „%1“ ist von der Assistenz ausgenommen</translation>
    </message>
    <message>
        <source>people have it already</source>
        <translation>Menschen haben sie schon</translation>
    </message>
    <message>
        <source>no reason to hand over</source>
        <translation>kein Grund zu übergeben</translation>
    </message>
    <message>
        <source>Handed off: %1</source>
        <translation>Übergeben: %1</translation>
    </message>
    <message>
        <source>The customer confirmed that it is solved</source>
        <translation>Der Kunde hat bestätigt, dass es gelöst ist</translation>
    </message>
    <message>
        <source>nothing to answer</source>
        <translation>nichts zu beantworten</translation>
    </message>
    <message>
        <source>The conversation could not be read yet; it is tried again</source>
        <translation>Die Unterhaltung war noch nicht lesbar; es wird wieder versucht</translation>
    </message>
    <message>
        <source>Reads the conversation first</source>
        <translation>Liest zuerst die Unterhaltung</translation>
    </message>
    <message>
        <source>for autopilot only</source>
        <translation>nur für den Autopiloten</translation>
    </message>
    <message>
        <source>The conversation was deleted</source>
        <translation>Die Unterhaltung wurde gelöscht</translation>
    </message>
    <message>
        <source>Nobody waits for an answer</source>
        <translation>Niemand wartet auf eine Antwort</translation>
    </message>
    <message>
        <source>It was tagged already</source>
        <translation>War schon verschlagwortet</translation>
    </message>
    <message>
        <source>A person took it meanwhile</source>
        <translation>Inzwischen hat ein Mensch übernommen</translation>
    </message>
    <message>
        <source>It was closed already</source>
        <translation>War schon geschlossen</translation>
    </message>
    <message>
        <source>The step before it failed</source>
        <translation>Der Schritt davor ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>Everything is paused</source>
        <translation>Alles ist pausiert</translation>
    </message>
    <message>
        <source>The workspace is switched off</source>
        <translation>Der Arbeitsbereich ist ausgeschaltet</translation>
    </message>
    <message>
        <source>The workspace is paused</source>
        <translation>Der Arbeitsbereich ist pausiert</translation>
    </message>
    <message>
        <source>A supervisor took this conversation over</source>
        <translation>Die Teamleitung hat diese Unterhaltung übernommen</translation>
    </message>
    <message>
        <source>The AI is paused in this conversation</source>
        <translation>Die KI ist in dieser Unterhaltung pausiert</translation>
    </message>
    <message>
        <source>nothing paused</source>
        <translation>nichts pausiert</translation>
    </message>
    <message>
        <source>An out-of-office or no-reply sender is not answered</source>
        <translation>Abwesenheits- und No-Reply-Absender bekommen keine Antwort</translation>
    </message>
    <message>
        <source>a customer wrote</source>
        <translation>ein Kunde hat geschrieben</translation>
    </message>
    <message>
        <source>Intercom only</source>
        <translation>Nur Intercom</translation>
    </message>
    <message>
        <source>A bot wrote last and has not handed over</source>
        <translation>Zuletzt schrieb ein Bot, und er hat nicht übergeben</translation>
    </message>
    <message>
        <source>assigned to the AI since</source>
        <translation>seither der KI zugewiesen</translation>
    </message>
    <message>
        <source>A teammate started this conversation</source>
        <translation>Ein Teammitglied hat diese Unterhaltung begonnen</translation>
    </message>
    <message>
        <source>A bot or an automation started this conversation</source>
        <translation>Ein Bot oder eine Automatisierung hat diese Unterhaltung begonnen</translation>
    </message>
    <message>
        <source>Written before this mode was switched on for the channel</source>
        <translation>Geschrieben, bevor dieser Modus für den Kanal eingeschaltet wurde</translation>
    </message>
    <message>
        <source>Handed off to people; silent until it is assigned to the AI, given back, or reopened after a resolution</source>
        <translation>An Menschen übergeben; die KI schweigt, bis sie zugewiesen, zurückgegeben oder nach einer Lösung wieder geöffnet wird</translation>
    </message>
    <message>
        <source>not handed off</source>
        <translation>nicht übergeben</translation>
    </message>
    <message>
        <source>Waits to be assigned to the AI (Process on assignment)</source>
        <translation>Wartet auf die Zuweisung an die KI („Auf Zuweisung antworten“)</translation>
    </message>
    <message>
        <source>assist is on for %1</source>
        <translation>Assistenz ist für %1 an</translation>
    </message>
    <message>
        <source>autopilot is on for %1</source>
        <translation>Autopilot ist für %1 an</translation>
    </message>
    <message>
        <source>%1, and assist is off for %2</source>
        <translation>%1, und Assistenz ist für %2 aus</translation>
    </message>
    <message>
        <source>Autopilot is off for %1</source>
        <translation>Autopilot ist für %1 aus</translation>
    </message>
    <message>
        <source>A supervisor handed it off</source>
        <translation>Von der Teamleitung übergeben</translation>
    </message>
    <message>
        <source>Nobody approved the answer in time</source>
        <translation>Niemand hat die Antwort rechtzeitig freigegeben</translation>
    </message>
    <message>
        <source>The customer asked for a person</source>
        <translation>Der Kunde wünscht einen Menschen</translation>
    </message>
    <message>
        <source>The topic “%1” is for people</source>
        <translation>Das Thema „%1“ ist Sache von Menschen</translation>
    </message>
    <message>
        <source>The customer is frustrated</source>
        <translation>Der Kunde ist verärgert</translation>
    </message>
    <message>
        <source>nothing was answered by the AI yet</source>
        <translation>die KI hat noch nichts beantwortet</translation>
    </message>
    <message>
        <source>not clear</source>
        <translation>unklar</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>Summary: asked “%1”; %2.</source>
        <translation>Zusammenfassung: gefragt „%1“; %2.</translation>
    </message>
    <message>
        <source>Sentiment: %1. Language: %2.</source>
        <translation>Stimmung: %1. Sprache: %2.</translation>
    </message>
    <message>
        <source>The owner changed meanwhile</source>
        <translation>Die Zuständigkeit hat sich inzwischen geändert</translation>
    </message>
    <message>
        <source>It is no longer %1</source>
        <translation>Es ist nicht mehr %1</translation>
    </message>
    <message>
        <source>a case for a draft</source>
        <translation>ein Fall für einen Entwurf</translation>
    </message>
    <message>
        <source>the AI&apos;s to answer</source>
        <translation>Sache der KI</translation>
    </message>
    <message>
        <source>The customer wrote again</source>
        <translation>Der Kunde hat wieder geschrieben</translation>
    </message>
    <message>
        <source>web</source>
        <translation>Web</translation>
    </message>
    <message>
        <source>email</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>other channels</source>
        <translation>andere Kanäle</translation>
    </message>
    <message>
        <source>The AI teammate owns it</source>
        <translation>Das KI-Teammitglied ist zuständig</translation>
    </message>
    <message>
        <source>A person owns it: drafts only</source>
        <translation>Ein Mensch ist zuständig: nur Entwürfe</translation>
    </message>
    <message>
        <source>A person owns it</source>
        <translation>Ein Mensch ist zuständig</translation>
    </message>
    <message>
        <source>A team owns it: drafts only</source>
        <translation>Ein Team ist zuständig: nur Entwürfe</translation>
    </message>
    <message>
        <source>A team the AI answers for</source>
        <translation>Ein Team, für das die KI antwortet</translation>
    </message>
    <message>
        <source>Nobody owns it</source>
        <translation>Niemand ist zuständig</translation>
    </message>
    <message>
        <source>assigned to the AI on purpose</source>
        <translation>der KI ausdrücklich zugewiesen</translation>
    </message>
    <message>
        <source>given back in the console</source>
        <translation>in der Konsole zurückgegeben</translation>
    </message>
    <message>
        <source>a supervisor asked for it</source>
        <translation>die Teamleitung wollte es</translation>
    </message>
    <message>
        <source>angry</source>
        <translation>verärgert</translation>
    </message>
    <message>
        <source>neutral</source>
        <translation>neutral</translation>
    </message>
    <message>
        <source>happy</source>
        <translation>zufrieden</translation>
    </message>
    <message>
        <source>Session #%1</source>
        <translation>Sitzung #%1</translation>
    </message>
    <message>
        <source>declines the request for a person</source>
        <translation>lehnt den Wunsch nach einem Menschen ab</translation>
    </message>
    <message>
        <source>asks for the problem first</source>
        <translation>fragt zuerst nach dem Problem</translation>
    </message>
    <message>
        <source>greets back</source>
        <translation>grüßt zurück</translation>
    </message>
    <message>
        <source>Nothing is asked: %1</source>
        <translation>Nichts gefragt: %1</translation>
    </message>
    <message>
        <source>No answer, and a person owns it: %1</source>
        <translation>Keine Antwort, und ein Mensch ist zuständig: %1</translation>
    </message>
    <message>
        <source>The customer only says thanks: nothing to answer</source>
        <translation>Der Kunde sagt nur danke: nichts zu beantworten</translation>
    </message>
    <message>
        <source>A person owns it: it is with people already</source>
        <translation>Ein Mensch ist zuständig: sie ist schon bei Menschen</translation>
    </message>
    <message>
        <source>Nobody objected in time</source>
        <translation>Niemand hat rechtzeitig widersprochen</translation>
    </message>
    <message>
        <source>Nobody approved it in time</source>
        <translation>Niemand hat es rechtzeitig freigegeben</translation>
    </message>
    <message>
        <source>Approved by %1</source>
        <translation>Freigegeben von %1</translation>
    </message>
    <message>
        <source>Discarded by %1</source>
        <translation>Verworfen von %1</translation>
    </message>
    <message>
        <source>A team has it meanwhile</source>
        <translation>Inzwischen hat sie ein Team</translation>
    </message>
    <message>
        <source>The AI teammate does not own it</source>
        <translation>Das KI-Teammitglied ist nicht zuständig</translation>
    </message>
    <message>
        <source>It was assigned already</source>
        <translation>War schon zugewiesen</translation>
    </message>
    <message>
        <source>The chosen target was refused, so it is unassigned: %1</source>
        <translation>Das gewählte Ziel wurde abgelehnt, daher ist niemand zugewiesen: %1</translation>
    </message>
    <message>
        <source>Baton stopped while it was being sent</source>
        <translation>Baton wurde während des Sendens beendet</translation>
    </message>
    <message>
        <source>Sent again by %1</source>
        <translation>Erneut gesendet von %1</translation>
    </message>
    <message>
        <source>Given back by %1</source>
        <translation>Zurückgegeben von %1</translation>
    </message>
    <message>
        <source>Too old to be answered: the limit is %1 min</source>
        <translation>Zu alt für eine Antwort: die Grenze ist %1 Min.</translation>
    </message>
    <message>
        <source>%1, and Handle unassigned is off</source>
        <translation>%1, und „Nicht Zugewiesenes übernehmen“ ist aus</translation>
    </message>
    <message>
        <source>waits for the workspace&apos;s own rules</source>
        <translation>wartet auf die Regeln des Arbeitsbereichs</translation>
    </message>
    <message>
        <source>waits for a pause in the customer&apos;s writing</source>
        <translation>wartet auf eine Schreibpause des Kunden</translation>
    </message>
    <message>
        <source>The cap of replies within an hour is reached: %1</source>
        <translation>Die Obergrenze der Antworten je Stunde ist erreicht: %1</translation>
    </message>
    <message>
        <source>No progress: still angry, answers so far: %1</source>
        <translation>Kein Fortschritt: noch verärgert, Antworten bisher: %1</translation>
    </message>
    <message>
        <source>answers by the AI: %1, the last: “%2”</source>
        <translation>Antworten der KI: %1, die letzte: „%2“</translation>
    </message>
    <message>
        <source>Sentiment: %1.</source>
        <translation>Stimmung: %1.</translation>
    </message>
    <message>
        <source>Sources of the AI&apos;s answer:</source>
        <translation>Quellen der KI-Antwort:</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Beantwortet</translation>
    </message>
    <message>
        <source>Answered, sources: %1</source>
        <translation>Beantwortet, Quellen: %1</translation>
    </message>
    <message>
        <source>The same words were posted once and sent twice: it cannot be told which of the two arrived</source>
        <translation>Derselbe Text steht einmal da und wurde zweimal gesendet: welcher ankam, ist nicht zu erkennen</translation>
    </message>
    <message>
        <source>It was not in the conversation on any read-back</source>
        <translation>Bei keinem Nachlesen stand es in der Unterhaltung</translation>
    </message>
    <message>
        <source>Attempts: %1, never seen in the conversation</source>
        <translation>Versuche: %1, in der Unterhaltung nie gesehen</translation>
    </message>
    <message>
        <source>The conversation is no longer at the vendor, so nobody can see whether it arrived: %1</source>
        <translation>Die Unterhaltung ist beim Anbieter nicht mehr da, also kann niemand sehen, ob es angekommen ist: %1</translation>
    </message>
    <message>
        <source>The conversation is no longer at the vendor: %1</source>
        <translation>Die Unterhaltung ist beim Anbieter nicht mehr da: %1</translation>
    </message>
    <message>
        <source>The conversation cannot be read, so nobody can see whether it arrived: %1</source>
        <translation>Die Unterhaltung lässt sich nicht lesen, also kann niemand sehen, ob es angekommen ist: %1</translation>
    </message>
    <message>
        <source>The AI teammate still has it after the handoff</source>
        <translation>Das KI-Teammitglied hat sie nach der Übergabe noch immer</translation>
    </message>
    <message>
        <source>The owner could not be read: %1</source>
        <translation>Die Zuständigkeit war nicht lesbar: %1</translation>
    </message>
    <message>
        <source>Assumed to be resolved: no word after the answer for %1 h</source>
        <translation>Gilt als gelöst: nach der Antwort %1 Std. kein Wort</translation>
    </message>
    <message>
        <source>The conversation goes on</source>
        <translation>Die Unterhaltung geht weiter</translation>
    </message>
    <message>
        <source>People have it meanwhile</source>
        <translation>Inzwischen haben sie Menschen</translation>
    </message>
    <message>
        <source>The answer it was for does not go out</source>
        <translation>Die Antwort, für die es war, geht nicht hinaus</translation>
    </message>
    <message>
        <source>Somebody answered or closed it meanwhile</source>
        <translation>Inzwischen hat jemand geantwortet oder geschlossen</translation>
    </message>
    <message>
        <source>The step before it was not sent</source>
        <translation>Der Schritt davor wurde nicht gesendet</translation>
    </message>
    <message>
        <source>Closed by %1</source>
        <translation>Geschlossen von %1</translation>
    </message>
    <message>
        <source>the vendor</source>
        <translation>der Anbieter</translation>
    </message>
    <message>
        <source>The same message again: it is answered once</source>
        <translation>Noch einmal dieselbe Nachricht: sie wird einmal beantwortet</translation>
    </message>
    <message>
        <source>A person wrote as the AI teammate</source>
        <translation>Ein Mensch hat als KI-Teammitglied geschrieben</translation>
    </message>
    <message>
        <source>%1 spoke last: a teammate is not answered</source>
        <translation>Zuletzt sprach %1: ein Teammitglied bekommt keine Antwort</translation>
    </message>
    <message>
        <source>A teammate</source>
        <translation>Ein Teammitglied</translation>
    </message>
    <message>
        <source>%1 spoke last: a bot is not answered</source>
        <translation>Zuletzt sprach %1: ein Bot bekommt keine Antwort</translation>
    </message>
    <message>
        <source>A bot</source>
        <translation>Ein Bot</translation>
    </message>
    <message>
        <source>The brake holds everything: %1 within an hour: %2, where up to %3 would be usual</source>
        <translation>Die Bremse hält alles an: %1 innerhalb einer Stunde: %2, üblich wären bis zu %3</translation>
    </message>
    <message>
        <source>failures</source>
        <translation>Fehlschläge</translation>
    </message>
    <message>
        <source>replies</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>handoffs</source>
        <translation>Übergaben</translation>
    </message>
    <message>
        <source>No progress: the customer says again what was answered</source>
        <translation>Kein Fortschritt: der Kunde sagt noch einmal, was schon beantwortet wurde</translation>
    </message>
    <message>
        <source>Our own words came back: a machine is not answered</source>
        <translation>Unsere eigenen Worte kamen zurück: eine Maschine bekommt keine Antwort</translation>
    </message>
    <message>
        <source>The same again after each answer: a machine is not answered</source>
        <translation>Nach jeder Antwort wieder dasselbe: eine Maschine bekommt keine Antwort</translation>
    </message>
    <message>
        <source>It did not reach the customer: %1</source>
        <translation>Es hat den Kunden nicht erreicht: %1</translation>
    </message>
    <message>
        <source>The vendor took it, but it never appeared</source>
        <translation>Der Anbieter hat es angenommen, aber es ist nie erschienen</translation>
    </message>
    <message>
        <source>A team owns it that the AI does not answer for, and assist is off for %1</source>
        <translation>Es gehört einem Team, für das die KI nicht antwortet, und Assistenz ist für %1 aus</translation>
    </message>
    <message>
        <source>Handed off by the AI: %1</source>
        <translation>Von der KI übergeben: %1</translation>
    </message>
    <message>
        <source>Merged into conversation %1 at the vendor: it goes on there</source>
        <translation>Beim Anbieter mit Unterhaltung %1 zusammengeführt: Es geht dort weiter</translation>
    </message>
    <message>
        <source>No draft, it is not clear what is asked: %1</source>
        <translation>Kein Entwurf, es ist unklar, was gefragt wird: %1</translation>
    </message>
    <message>
        <source>The channel is paused</source>
        <translation>Der Kanal ist pausiert</translation>
    </message>
    <message>
        <source>Asked “%1”; %2.</source>
        <translation>Gefragt „%1“; %2.</translation>
    </message>
    <message>
        <source>asked for a person, and nobody knows yet what for</source>
        <translation>wünscht einen Menschen, und noch weiß niemand, wofür</translation>
    </message>
</context>
<context>
    <name>SandboxHouse</name>
    <message>
        <source>Sandbox</source>
        <translation>Sandbox</translation>
    </message>
</context>
<context>
    <name>SessionPage</name>
    <message>
        <source>the AI</source>
        <translation>die KI</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>a team</source>
        <translation>ein Team</translation>
    </message>
    <message>
        <source>a teammate</source>
        <translation>ein Teammitglied</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Arbeitsbereich</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Unterhaltung</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Sentiment</source>
        <translation>Stimmung</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>AI teammate</source>
        <translation>KI-Teammitglied</translation>
    </message>
    <message>
        <source>AI</source>
        <translation>KI</translation>
    </message>
    <message>
        <source>Teammate</source>
        <translation>Teammitglied</translation>
    </message>
    <message>
        <source>Bot</source>
        <translation>Bot</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>internal note</source>
        <translation>interne Notiz</translation>
    </message>
    <message>
        <source>draft, not sent to the customer</source>
        <translation>Entwurf, nicht an den Kunden gesendet</translation>
    </message>
    <message>
        <source>This message was removed.</source>
        <translation>Diese Nachricht wurde entfernt.</translation>
    </message>
    <message>
        <source>Thread</source>
        <translation>Verlauf</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier message(s) not shown</source>
        <translation>
            <numerusform>%n frühere Nachricht nicht gezeigt</numerusform>
            <numerusform>%n frühere Nachrichten nicht gezeigt</numerusform>
        </translation>
    </message>
    <message>
        <source>internal</source>
        <translation>intern</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Confidence: %1</source>
        <translation>Sicherheit: %1</translation>
    </message>
    <message>
        <source>Session #%1</source>
        <translation>Sitzung #%1</translation>
    </message>
    <message>
        <source>What the AI decided, and why</source>
        <translation>Was die KI entschieden hat und warum</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>Noch nichts.</translation>
    </message>
    <message>
        <source>This link does not open a session</source>
        <translation>Dieser Link öffnet keine Sitzung</translation>
    </message>
    <message>
        <source>It may have expired or been revoked, or it is not complete. Ask for the session in the console, by its ticket number.</source>
        <translation>Er ist vielleicht abgelaufen, widerrufen oder unvollständig. Die Sitzung ist in der Konsole unter ihrer Ticketnummer zu finden.</translation>
    </message>
    <message>
        <source>Too many requests</source>
        <translation>Zu viele Anfragen</translation>
    </message>
    <message>
        <source>Wait a minute, then open the link again.</source>
        <translation>Eine Minute warten, dann den Link erneut öffnen.</translation>
    </message>
    <message>
        <source>The session cannot be read right now</source>
        <translation>Die Sitzung ist gerade nicht lesbar</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Gleich noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>Anhang</translation>
    </message>
    <message>
        <source>Attachment: %1 (%2)</source>
        <translation>Anhang: %1 (%2)</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
</context>
<context>
    <name>SessionsDesk</name>
    <message>
        <source>Visitor</source>
        <translation>Besucher</translation>
    </message>
</context>
<context>
    <name>SettingsFile</name>
    <message>
        <source>Allowed: letters without accents, digits, - and _; at most 128.</source>
        <translation>Erlaubt: Buchstaben ohne Akzente, Ziffern, - und _; höchstens 128.</translation>
    </message>
    <message>
        <source>a workspace needs a short name here.</source>
        <translation>ein Arbeitsbereich braucht hier einen Kurznamen.</translation>
    </message>
    <message>
        <source>it cannot be part of a web address.</source>
        <translation>es kann nicht Teil einer Webadresse sein.</translation>
    </message>
    <message>
        <source>the helpdesk is missing.</source>
        <translation>der Helpdesk fehlt.</translation>
    </message>
    <message>
        <source>Allowed: %1.</source>
        <translation>Erlaubt: %1.</translation>
    </message>
    <message>
        <source>Front cannot assign a conversation to a team.</source>
        <translation>Front kann eine Unterhaltung keinem Team zuweisen.</translation>
    </message>
    <message>
        <source>this value is not allowed.</source>
        <translation>dieser Wert ist nicht erlaubt.</translation>
    </message>
    <message>
        <source>Allowed: unassigned, teammate:ID.</source>
        <translation>Erlaubt: unassigned, teammate:ID.</translation>
    </message>
    <message>
        <source>Allowed: unassigned, teammate:ID, team:ID.</source>
        <translation>Erlaubt: unassigned, teammate:ID, team:ID.</translation>
    </message>
    <message>
        <source>this kind of engine needs a model.</source>
        <translation>diese Art Antwortmaschine braucht ein Modell.</translation>
    </message>
    <message>
        <source>Give the model&apos;s name as its provider writes it.</source>
        <translation>Geben Sie den Namen des Modells so an, wie ihn der Anbieter schreibt.</translation>
    </message>
    <message>
        <source>this is not a web address.</source>
        <translation>das ist keine Webadresse.</translation>
    </message>
    <message>
        <source>Allowed: an address that begins with https:// (or http://), without user name and password.</source>
        <translation>Erlaubt: eine Adresse, die mit https:// (oder http://) beginnt, ohne Benutzername und Passwort.</translation>
    </message>
    <message>
        <source>two workspaces have this key.</source>
        <translation>zwei Arbeitsbereiche haben diesen Schlüssel.</translation>
    </message>
    <message>
        <source>Give each workspace a key of its own.</source>
        <translation>Geben Sie jedem Arbeitsbereich einen eigenen Schlüssel.</translation>
    </message>
    <message>
        <source>another workspace has this webhook key.</source>
        <translation>ein anderer Arbeitsbereich hat diesen Webhook-Schlüssel.</translation>
    </message>
    <message>
        <source>Only Intercom workspaces with different platformWorkspaceId may share one.</source>
        <translation>Nur Intercom-Arbeitsbereiche mit verschiedener platformWorkspaceId dürfen sich einen teilen.</translation>
    </message>
    <message>
        <source>%1: this value is not allowed.</source>
        <translation>%1: dieser Wert ist nicht erlaubt.</translation>
    </message>
    <message>
        <source>text in quotes</source>
        <translation>Text in Anführungszeichen</translation>
    </message>
    <message>
        <source>a list of texts in quotes</source>
        <translation>eine Liste von Texten in Anführungszeichen</translation>
    </message>
    <message>
        <source>a number from 0 to 1</source>
        <translation>eine Zahl von 0 bis 1</translation>
    </message>
    <message>
        <source>a whole number, at least %1</source>
        <translation>eine ganze Zahl, mindestens %1</translation>
    </message>
    <message>
        <source>%1: there is no such field.</source>
        <translation>%1: dieses Feld gibt es nicht.</translation>
    </message>
    <message>
        <source>a list of whole numbers</source>
        <translation>eine Liste ganzer Zahlen</translation>
    </message>
    <message>
        <source>an object { … }</source>
        <translation>ein Objekt { … }</translation>
    </message>
    <message>
        <source>this field is for %1 only.</source>
        <translation>dieses Feld gibt es nur für %1.</translation>
    </message>
    <message>
        <source>Take it out, or correct &quot;platform&quot;.</source>
        <translation>Nehmen Sie es heraus, oder verbessern Sie &quot;platform&quot;.</translation>
    </message>
    <message>
        <source>a list of workspaces is missing here.</source>
        <translation>hier fehlt eine Liste von Arbeitsbereichen.</translation>
    </message>
    <message>
        <source>Allowed: a list of objects, [ { … } ]; it may be empty.</source>
        <translation>Erlaubt: eine Liste von Objekten, [ { … } ]; sie darf leer sein.</translation>
    </message>
    <message>
        <source>%1: this is no workspace.</source>
        <translation>%1: das ist kein Arbeitsbereich.</translation>
    </message>
    <message>
        <source>Allowed: an object { … }.</source>
        <translation>Erlaubt: ein Objekt { … }.</translation>
    </message>
    <message>
        <source>this is not a configuration of Baton.</source>
        <translation>das ist keine Konfiguration von Baton.</translation>
    </message>
    <message>
        <source>Allowed: &quot;%1&quot;.</source>
        <translation>Erlaubt: &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Line %1 is not JSON (%2).</source>
        <translation>Zeile %1 ist kein JSON (%2).</translation>
    </message>
    <message>
        <source>Correct the file there; nothing was imported.</source>
        <translation>Verbessern Sie die Datei an dieser Stelle; nichts wurde importiert.</translation>
    </message>
    <message>
        <source>plain http would send the access token readable for all.</source>
        <translation>einfaches http würde das Zugriffstoken für alle lesbar senden.</translation>
    </message>
    <message>
        <source>Allowed: https://…; http:// to this machine only.</source>
        <translation>Erlaubt: https://…; http:// nur zu diesem Rechner.</translation>
    </message>
    <message>
        <source>Allowed: contact:NAME, company:NAME, conversation:NAME, or nothing.</source>
        <translation>Erlaubt: contact:NAME, company:NAME, conversation:NAME oder nichts.</translation>
    </message>
    <message>
        <source>Allowed: a language&apos;s code by ISO 639-1, such as en, de or fr.</source>
        <translation>Erlaubt: der Code einer Sprache nach ISO 639-1, etwa en, de oder fr.</translation>
    </message>
    <message>
        <source>this is no language.</source>
        <translation>das ist keine Sprache.</translation>
    </message>
    <message>
        <source>the webhook key can be guessed.</source>
        <translation>der Webhook-Schlüssel lässt sich erraten.</translation>
    </message>
    <message>
        <source>Take &quot;webhookKey&quot; out of the file: a long one is made, which the helpdesk has to be told.</source>
        <translation>Nehmen Sie &quot;webhookKey&quot; aus der Datei: Es wird ein langer erzeugt, den das Helpdesk erfahren muss.</translation>
    </message>
    <message>
        <source>nobody is named whom the AI writes as.</source>
        <translation>es ist niemand genannt, als der die KI schreibt.</translation>
    </message>
    <message>
        <source>Set &quot;aiTeammateId&quot; to the helpdesk&apos;s id of a teammate of the AI&apos;s own.</source>
        <translation>Setzen Sie &quot;aiTeammateId&quot; auf die Kennung, die ein eigenes Teammitglied der KI beim Helpdesk hat.</translation>
    </message>
    <message>
        <source>%1: this is no language.</source>
        <translation>%1: das ist keine Sprache.</translation>
    </message>
    <message>
        <source>%1: this field is there twice.</source>
        <translation>%1: dieses Feld ist doppelt vorhanden.</translation>
    </message>
    <message>
        <source>Keep one of the two; nothing was imported.</source>
        <translation>Behalten Sie eines der beiden; nichts wurde importiert.</translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>There is no session #%1.</source>
        <translation>Es gibt keine Sitzung #%1.</translation>
    </message>
    <message>
        <source>Look the session up in the list again.</source>
        <translation>Suchen Sie die Sitzung noch einmal in der Liste.</translation>
    </message>
    <message>
        <source>The database was written by a newer version of Baton (format %1, this version knows %2).</source>
        <translation>Die Datenbank stammt von einer neueren Version von Baton (Format %1, diese Version kennt %2).</translation>
    </message>
    <message>
        <source>Start the newer version, or put the backup from before its installation in the place of baton.db.</source>
        <translation>Starten Sie die neuere Version, oder setzen Sie die Sicherung von vor deren Installation an die Stelle von baton.db.</translation>
    </message>
    <message>
        <source>baton.db is not a database of Baton.</source>
        <translation>baton.db ist keine Datenbank von Baton.</translation>
    </message>
    <message>
        <source>Move the file away, or choose another data folder with --data-dir.</source>
        <translation>Legen Sie die Datei woanders ab, oder wählen Sie mit --data-dir einen anderen Datenordner.</translation>
    </message>
    <message>
        <source>The backup %1 cannot be written (%2).</source>
        <translation>Die Sicherung %1 kann nicht geschrieben werden (%2).</translation>
    </message>
    <message>
        <source>Make room and give your user write access to the data folder; without a backup the database is not changed.</source>
        <translation>Schaffen Sie Platz, und geben Sie Ihrem Benutzer Schreibrechte auf den Datenordner; ohne Sicherung wird die Datenbank nicht verändert.</translation>
    </message>
    <message>
        <source>The session changed meanwhile.</source>
        <translation>Die Sitzung hat sich inzwischen geändert.</translation>
    </message>
    <message>
        <source>Load it again and run again.</source>
        <translation>Neu laden und wiederholen.</translation>
    </message>
    <message>
        <source>There is no such session.</source>
        <translation>Diese Sitzung gibt es nicht.</translation>
    </message>
    <message>
        <source>Look it up by ticket number or conversation id.</source>
        <translation>Suchen Sie sie nach Ticketnummer oder Unterhaltungskennung.</translation>
    </message>
    <message>
        <source>It is stored already (%1).</source>
        <translation>Bereits gespeichert (%1).</translation>
    </message>
    <message>
        <source>The database refused a value (%1).</source>
        <translation>Die Datenbank hat einen Wert abgelehnt (%1).</translation>
    </message>
    <message>
        <source>This is a defect of Baton: please report it.</source>
        <translation>Das ist ein Fehler von Baton: bitte melden Sie ihn.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Die Festplatte ist voll.</translation>
    </message>
    <message>
        <source>Free space on the disk of the data folder; Baton goes on by itself.</source>
        <translation>Schaffen Sie Platz auf der Festplatte des Datenordners; Baton macht von selbst weiter.</translation>
    </message>
    <message>
        <source>The database is damaged (%1).</source>
        <translation>Die Datenbank ist beschädigt (%1).</translation>
    </message>
    <message>
        <source>The disk of the data folder fails (%1).</source>
        <translation>Die Festplatte des Datenordners versagt (%1).</translation>
    </message>
    <message>
        <source>Check the disk and its connection, then start Baton again.</source>
        <translation>Prüfen Sie die Festplatte und ihren Anschluss, und starten Sie Baton neu.</translation>
    </message>
    <message>
        <source>The data folder cannot be read or written (%1).</source>
        <translation>Der Datenordner kann nicht gelesen oder beschrieben werden (%1).</translation>
    </message>
    <message>
        <source>Give your user write access to the data folder, or choose another one with --data-dir.</source>
        <translation>Geben Sie Ihrem Benutzer Schreibrechte auf den Datenordner, oder wählen Sie mit --data-dir einen anderen.</translation>
    </message>
    <message>
        <source>Another program holds the database.</source>
        <translation>Ein anderes Programm belegt die Datenbank.</translation>
    </message>
    <message>
        <source>Close what else has baton.db open, then try again.</source>
        <translation>Schließen Sie, was baton.db sonst noch geöffnet hat, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The database said: %1.</source>
        <translation>Die Datenbank meldet: %1.</translation>
    </message>
    <message>
        <source>The database does not fit the program (%1).</source>
        <translation>Die Datenbank passt nicht zum Programm (%1).</translation>
    </message>
    <message>
        <source>The data folder %1 cannot be made or written (%2).</source>
        <translation>Der Datenordner %1 kann nicht angelegt oder beschrieben werden (%2).</translation>
    </message>
    <message>
        <source>Give your user write access to it, or choose another folder with --data-dir.</source>
        <translation>Geben Sie Ihrem Benutzer Schreibrechte darauf, oder wählen Sie mit --data-dir einen anderen Ordner.</translation>
    </message>
    <message>
        <source>no right to make it</source>
        <translation>kein Recht, ihn anzulegen</translation>
    </message>
    <message>
        <source>its rights cannot be set</source>
        <translation>seine Rechte lassen sich nicht setzen</translation>
    </message>
    <message>
        <source>The database gave up the transaction.</source>
        <translation>Die Datenbank hat die Transaktion aufgegeben.</translation>
    </message>
    <message>
        <source>Check the disk of the data folder; the write can be tried again.</source>
        <translation>Prüfen Sie die Festplatte des Datenordners; danach lässt sich das Schreiben wiederholen.</translation>
    </message>
    <message>
        <source>The workspace &quot;%1&quot; belongs to another helpdesk.</source>
        <translation>Der Arbeitsbereich &quot;%1&quot; gehört zu einem anderen Helpdesk.</translation>
    </message>
    <message>
        <source>Give the new workspace another key; its sessions stay apart.</source>
        <translation>Geben Sie dem neuen Arbeitsbereich einen anderen Schlüssel; seine Sitzungen bleiben getrennt.</translation>
    </message>
    <message>
        <source>The raw delivery is not there any more.</source>
        <translation>Die rohe Zustellung ist nicht mehr vorhanden.</translation>
    </message>
    <message>
        <source>Bodies are kept for a limited time; the event&apos;s row stays.</source>
        <translation>Inhalte werden nur eine Zeit lang aufbewahrt; die Zeile des Ereignisses bleibt.</translation>
    </message>
    <message>
        <source>Look it up by text, ticket number or conversation id.</source>
        <translation>Suchen Sie nach Text, Ticketnummer oder Unterhaltungskennung.</translation>
    </message>
    <message>
        <source>Nothing has been decided for session #%1 yet.</source>
        <translation>Für Sitzung #%1 wurde noch nichts entschieden.</translation>
    </message>
    <message>
        <source>Baton decides when the customer writes.</source>
        <translation>Baton entscheidet, wenn der Kunde schreibt.</translation>
    </message>
    <message>
        <source>Stop Baton and put a backup in the place of baton.db: your own copy of the data folder, or baton.db.before-… beside it, which an update of Baton made. Without one move baton.db aside: Baton begins a new one.</source>
        <translation>Beenden Sie Baton, und setzen Sie eine Sicherung an die Stelle von baton.db: Ihre eigene Kopie des Datenordners oder das baton.db.before-… daneben, das eine Aktualisierung von Baton angelegt hat. Ohne Sicherung legen Sie baton.db beiseite: Baton beginnt eine neue.</translation>
    </message>
    <message>
        <source>No workspace has the account &quot;%1&quot;</source>
        <translation>Kein Arbeitsbereich hat das Konto &quot;%1&quot;</translation>
    </message>
    <message>
        <source>There is no database in %1.</source>
        <translation>In %1 ist keine Datenbank.</translation>
    </message>
    <message>
        <source>Start Baton there or import settings; that makes one.</source>
        <translation>Starten Sie Baton dort, oder importieren Sie Einstellungen; das legt eine an.</translation>
    </message>
    <message>
        <source>The database has format %1; this version brings it to %2.</source>
        <translation>Die Datenbank hat das Format %1; diese Version bringt sie auf %2.</translation>
    </message>
    <message>
        <source>Start Baton: it makes a backup beside the database first.</source>
        <translation>Starten Sie Baton: es legt zuerst neben der Datenbank eine Sicherung an.</translation>
    </message>
    <message>
        <source>The log of the database could not be emptied (%1).</source>
        <translation>Das Protokoll der Datenbank ließ sich nicht leeren (%1).</translation>
    </message>
    <message>
        <source>Wait for a long export to end, then try again; it is also emptied when Baton ends.</source>
        <translation>Das Ende eines langen Exports abwarten, dann erneut versuchen; es wird auch geleert, wenn Baton endet.</translation>
    </message>
    <message>
        <source>This link does not open a session.</source>
        <translation>Dieser Link öffnet keine Sitzung.</translation>
    </message>
    <message>
        <source>Look the session up in the console.</source>
        <translation>Die Sitzung in der Konsole suchen.</translation>
    </message>
    <message>
        <source>%1 cannot be read or written (%2).</source>
        <translation>%1 kann nicht gelesen oder geschrieben werden (%2).</translation>
    </message>
    <message>
        <source>Give your user write access to the data folder.</source>
        <translation>Dem eigenen Benutzer Schreibrecht auf den Datenordner geben.</translation>
    </message>
    <message>
        <source>No contact is known by “%1”.</source>
        <translation>Unter „%1“ ist kein Kontakt bekannt.</translation>
    </message>
    <message>
        <source>Give the contact&apos;s id at the vendor, its email address or its phone number, as the session shows it.</source>
        <translation>Die Kennung des Kontakts beim Anbieter, seine E-Mail-Adresse oder Telefonnummer angeben, wie die Sitzung sie zeigt.</translation>
    </message>
    <message>
        <source>on its way</source>
        <translation>unterwegs</translation>
    </message>
    <message>
        <source>too large to be kept</source>
        <translation>zu groß zum Aufbewahren</translation>
    </message>
    <message>
        <source>not where the helpdesk keeps files</source>
        <translation>nicht dort, wo das Helpdesk Dateien ablegt</translation>
    </message>
    <message>
        <source>no longer there</source>
        <translation>nicht mehr vorhanden</translation>
    </message>
    <message>
        <source>could not be fetched</source>
        <translation>konnte nicht geholt werden</translation>
    </message>
    <message>
        <source>no room left for files</source>
        <translation>kein Platz mehr für Dateien</translation>
    </message>
    <message>
        <source>The file is not here.</source>
        <translation>Die Datei ist nicht hier.</translation>
    </message>
    <message>
        <source>Open it in the helpdesk itself.</source>
        <translation>Öffnen Sie sie im Helpdesk selbst.</translation>
    </message>
    <message>
        <source>the API token may not read it</source>
        <translation>das API-Token darf sie nicht lesen</translation>
    </message>
    <message>
        <source>Give the token the right to read the resources of this inbox, shared or private ones, then try again.</source>
        <translation>Geben Sie dem Token das Recht, die Ressourcen dieses Posteingangs zu lesen, die gemeinsamen oder die privaten, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Let older sessions go (retention), then try again.</source>
        <translation>Lassen Sie ältere Sitzungen entfallen (Aufbewahrung), und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>This file is not asked for again.</source>
        <translation>Diese Datei wird nicht noch einmal geholt.</translation>
    </message>
    <message>
        <source>The words are gone: they quoted what was removed since.</source>
        <translation>Die Worte sind weg: Sie zitierten, was seither entfernt wurde.</translation>
    </message>
    <message>
        <source>The old backup %1 cannot be removed.</source>
        <translation>Die alte Sicherung %1 lässt sich nicht entfernen.</translation>
    </message>
</context>
<context>
    <name>ThreadItems</name>
    <message>
        <source>This message was removed</source>
        <translation>Diese Nachricht wurde entfernt</translation>
    </message>
    <message>
        <source>Handed off to people</source>
        <translation>An Menschen übergeben</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Held until somebody decides</source>
        <translation>Angehalten, bis jemand entscheidet</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Jemand</translation>
    </message>
    <message>
        <source>Assigned by %1</source>
        <translation>Zugewiesen von %1</translation>
    </message>
    <message>
        <source>Closed by %1</source>
        <translation>Geschlossen von %1</translation>
    </message>
    <message>
        <source>Opened by %1</source>
        <translation>Geöffnet von %1</translation>
    </message>
    <message>
        <source>Snoozed by %1</source>
        <translation>Zurückgestellt von %1</translation>
    </message>
    <message>
        <source>Taken over by %1</source>
        <translation>Übernommen von %1</translation>
    </message>
    <message>
        <source>Given back to the AI by %1</source>
        <translation>An die KI zurückgegeben von %1</translation>
    </message>
    <message>
        <source>%1 asked the AI to answer</source>
        <translation>%1 hat die KI um Antwort gebeten</translation>
    </message>
    <message>
        <source>Handed off by %1</source>
        <translation>Übergeben von %1</translation>
    </message>
    <message>
        <source>AI paused by %1</source>
        <translation>KI pausiert von %1</translation>
    </message>
    <message>
        <source>AI resumed by %1</source>
        <translation>KI fortgesetzt von %1</translation>
    </message>
    <message>
        <source>Resolved by %1</source>
        <translation>Gelöst von %1</translation>
    </message>
    <message>
        <source>Tag “%1”</source>
        <translation>Tag „%1“</translation>
    </message>
    <message>
        <source>Take the AI off</source>
        <translation>KI entfernen</translation>
    </message>
    <message>
        <source>Close the conversation</source>
        <translation>Gespräch schließen</translation>
    </message>
    <message>
        <source>Assign to the AI</source>
        <translation>Der KI zuweisen</translation>
    </message>
    <message>
        <source>Assign to a colleague</source>
        <translation>Jemandem zuweisen</translation>
    </message>
    <message>
        <source>Assign to %1</source>
        <translation>%1 zuweisen</translation>
    </message>
    <message>
        <source>Approved by %1</source>
        <translation>Freigegeben von %1</translation>
    </message>
    <message>
        <source>Discarded by %1</source>
        <translation>Verworfen von %1</translation>
    </message>
    <message>
        <source>Sent again by %1</source>
        <translation>Erneut gesendet von %1</translation>
    </message>
    <message>
        <source>Tagged “%1” by %2</source>
        <translation>%2 hat das Tag „%1“ gesetzt</translation>
    </message>
    <message>
        <source>Write “%1” to the attribute %2</source>
        <translation>„%1“ in das Attribut %2 schreiben</translation>
    </message>
    <message>
        <source>Countdown held by %1</source>
        <translation>Countdown angehalten von %1</translation>
    </message>
    <message>
        <source>Rated %1 of 5</source>
        <translation>Bewertet mit %1 von 5</translation>
    </message>
    <message>
        <source>The chosen handoff target was refused, so nobody was assigned: %1</source>
        <translation>Das gewählte Ziel der Übergabe wurde abgelehnt, daher ist niemand zugewiesen: %1</translation>
    </message>
    <message>
        <source>Somebody took it during the handoff</source>
        <translation>Während der Übergabe hat jemand übernommen</translation>
    </message>
    <message>
        <source>Handed off, and the AI teammate has it still</source>
        <translation>Übergeben, und das KI-Teammitglied hat die Unterhaltung noch immer</translation>
    </message>
</context>
</TS>
