// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/phrases.h"

namespace Baton::Phrases {

QList<QStringView> wantsPerson()
{
    return {
        // English: a verb of speaking, in its base form ("I talked to an agent" asks nothing)
        uR"((?:speak|spk|talk|chat|get in (?:touch|contact)|get (?:me )?through|deal|interact|communicate|converse|conversation|conversing|a word|a chat|a call|correspond)(?: \w+){0,3} (?:to|with|2|w) (?:{AGENT}|{TEAM}|{SOMEONE}))",
        uR"((?:connect|transfer|forward|escalate|pass|put|hand|switch|redirect|direct|route|refer|patch|assign|send) (?:me|us|my (?:call|chat|case|issue|complaint|problem|request)|this (?:call|chat|case|issue|complaint|conversation)|the (?:call|chat|case|conversation))(?: \w+){0,2} (?:to|with|onto|2) (?:{AGENT}|{TEAM}|{SOMEONE}))",
        uR"((?:be|get|being|getting|been) (?:connected|transferred|forwarded|escalated|passed|put|handed|switched|redirected|directed|routed|referred|patched)(?: \w+){0,2} (?:to|with|onto) (?:{AGENT}|{TEAM}|{SOMEONE}))",
        uR"((?:transfer|connect|put|pass|hand|patch) (?:me|us) (?:through|over|on|now|please|right|to (?:human|agent|support|live|someone|somebody)))",
        uR"((?:transfer|connect) me$)",
        uR"((?:reach|contact|get (?:a )?hold of|get ahold of) (?:{AGENT}|{TEAM}|{SOMEONE}))",
        uR"((?:want|wanna|need|would like|id like|d like|prefer|demand|require|request|requesting|insist on|asking for|asked for|ask for|looking for|give me|get me|let me have|can i have|can i get|could i have|could i get|may i have|i will only accept|waiting for|send me|bring me|find me|put) {AGENT})",
        uR"((?:want|need|get|give me|prefer|would like|id like|request|demand|can i have|can i get|have) (?:a |an |some |the |any )?(?:real|live|human|actual|personal) (?:\w+ )?(?:help|support|assistance|contact|interaction|response|answer|reply|intervention|being|touch|chat|person|agent|attention|conversation))",
        uR"((?:is|are|isnt|arent|if) there (?:\w+ )?(?:{AGENT}|(?:someone|somebody|anyone|anybody) (?:there|here|who|that|i|we|available|to|on|real|human|out|at)))",
        uR"((?:any|some) ?(?:one|body) (?:real |alive )?there)",
        uR"((?:can|could|will|would|may|please|pls|plz|have|need|want|get|let|ask|like|tell) (?:please )?(?:{AGENT}|{SOMEONE}) (?:please |just |pls |from \w+ |kindly )?(?:to |2 )?(?:call|phone|ring|contact|get back|get in touch|reach out|reach|speak|talk|chat|take over|step in|come online|join|respond to me personally|write to me personally))",
        uR"((?:can|could|will|would|may|please|have|need|want|get|let) {AGENT} (?:please |just |pls |who can |that can |to )?(?:to )?(?:help|assist|look|answer|check|explain|fix|handle|respond|reply|take|review|see|read|deal|sort|intervene))",
        uR"(^(?:(?:please|pls|just|can you|could you|kindly|would you|will you|you can|hey|hi|hello|so|then|ok|and|why dont you|can u) )*(?:call|phone|ring) me)",
        uR"((?:give me a|want a|need a|request a|requesting a|get a|arrange a|schedule a|have a|like a) (?:phone |quick )?(?:call ?back|phone call|call from|call please))",
        uR"((?:who|whom) (?:can|could|do|should|may) (?:i|we) (?:talk|speak|chat|call|phone|turn))",
        uR"((?:please |want (?:this |it )?(?:to be )?|need (?:this |it )?(?:to be )?|like (?:this |it )?(?:to be )?|^)(?:escalate|escalated|escalation)(?: (?:this|my|the|it|now|please|immediately)|$))",
        uR"((?:escalat\w+|escalation) (?:\w+ ){0,4}to (?:{AGENT}|{TEAM}|{SOMEONE}))",
        uR"((?:discuss|go over|sort out|clear up|resolve) (?:\w+ ){0,4}with (?:{AGENT}|{TEAM}|{SOMEONE}))",
        uR"((?:not|no more|instead of) (?:you|{BOT}) (?:but )?{AGENT}|{AGENT} (?:and )?not (?:you|{BOT}))",
        uR"((?:speak|talk|complain|report this) (?:directly )?to (?:your|the|a|ur) (?:manager|supervisor|boss|superior|higher up|team lead|ceo|director|owner))",
        uR"((?:speak|talk|chat)(?: \w+)? human)",
        uR"((?:human|real person|live agent|real human|live person|agent|representative|operator) (?:please|pls|plz|now|needed|required|asap|only))",
        uR"((?:answer|reply|response|help|hear|message|call|email|assistance|support|helped|answered|contacted|handled|assisted) (?:back )?(?:from|by|of|through|with) (?:a |an |some )?(?:real|actual|live|human) (?:\w+ )?(?:person|human|people|being|agent|employee|rep\w*|someone|support))",
        uR"((?:from|by) (?:a|an actual|an) (?:human(?: being)?|person and not|person not))",
        uR"((?:hand|handed) (?:this |me |it )?(?:over|off) to (?:{AGENT}|{TEAM}|{SOMEONE}))",
        // English: no bot
        uR"((?:dont|do not|not|never|no longer|refuse to|refuse|wont|hate|tired of|sick of|fed up|stop|done|rather not|dislike|enough|am over|cant stand)(?: \w+){0,3} (?:to|with|by|from|of|want|wanna|like|need|having|wish for|for) {BOT})",
        uR"((?:dont|do not|never) (?:want|wanna|like|need|accept|trust|wish) {BOT})",
        uR"((?:human|person|someone|somebody|agent|people|representative|being|real|alive)(?: \w+){0,5} (?:not|and not|instead of|rather than|over|but not|no) {BOT})",
        uR"((?:not|instead of|rather than) {BOT}(?: \w+){0,3} (?:human|person|someone|somebody|agent|people|real)\b)",
        uR"(^(?:please )?(?:no|stop|enough|quit)(?: more| with| it with| of)?(?: the| your| this| these)? (?:bots?|robots?|ai|chat ?bots?|automated \w+)(?: please| here| thanks)?$)",
        uR"((?:turn|switch|shut) (?:off|down) (?:the |this |your )?(?:bot|ai|chatbot|robot)\b)",
        // German
        uR"((?:mit|an|zu|bei) {DE_MENSCH}(?: \w+){0,5} (?:sprechen|reden|chatten|verbinden|verbunden|schreiben|telefonieren|kommunizieren|weiterleiten|weitergeleitet|wenden|durchstellen|durchgestellt|gesprach|unterhalten|ubergeben|sprechen kann)(?: \w+){0,3})",
        uR"((?:sprechen|reden|verbinde\w*|chatten|leite\w*|stellen|kontakt|gesprach|ubergeben|ubergib) (?:\w+ ){0,4}(?:mit|an|zu) {DE_MENSCH})",
        uR"((?:will|mochte|brauche|benotige|verlange|hatte gern\w*|bitte|fordere|suche|wunsche|gibt es|gib mir|geben sie mir|kann ich|ist da) (?:\w+ ){0,2}(?:ein\w* |mit )?(?:echt\w* |richtig\w* |lebend\w* |menschlich\w* |real\w* )?(?:menschen|mensch|mitarbeiter(?:in)?|berater(?:in)?|kundenberater(?:in)?|ansprechpartner(?:in)?|echte person|support mitarbeiter|agenten|vorgesetzten)(?! werden))",
        uR"((?:ist|gibts|gibt es) (?:da |hier |dort )?(?:auch )?(?:jemand|irgendjemand|ein mensch|menschen)(?: \w+){0,3}(?: da| erreichbar| echtes| hier)?)",
        uR"((?:kein\w*|nicht|keine lust|statt) (?:\w+ ){0,4}(?:mit )?(?:\w+ )?(?:bot|chatbot|roboter|ki|maschine|computer|automat\w*)(?: \w+){0,2}(?: sprechen| reden| schreiben| chatten| haben| mehr| will| wollen| bitte)?)",
        uR"((?:jemand|ein mitarbeiter|ein mensch|kundendienst)(?: \w+){0,3} (?:anrufen|zuruckrufen|melden|kontaktieren))",
        uR"((?:rufen|ruf|rufe) (?:sie |ihr )?(?:mich|uns)(?: \w+){0,2}(?: an| zuruck))",
        uR"((?:bitte um |wunsche |mochte )(?:einen |um )?ruckruf)",
        // French
        uR"((?:parler|discuter|echanger|causer|chatter|communiquer|dialoguer|converser|contacter|joindre|contact|mis en relation|mettre en relation|mettez moi|transferer|transferez moi|passer|passez moi|passe moi|connecter|connectez moi|rediriger|entretenir|relation)(?: \w+){0,3} (?:a|avec|vers|en contact avec|en relation avec|au|aux) {FR_HUMAIN})",
        uR"((?:contacter|joindre|avoir|passez moi|passe moi|veux|voudrais|souhaite|besoin d|demande|exige|je prefere|puis je avoir|cherche) ?(?:un|une|le|l|d un|d une)? ?(?:vrai|vraie|autre)? ?(?:humain|etre humain|vraie personne|personne reelle|agent|conseiller|conseillere|operateur|service client|responsable|superviseur|interlocuteur)\b)",
        uR"((?:y a t il|ya t il|il y a|est ce qu il y a) (?:\w+ )?(?:quelqu ?un|un humain|une vraie personne|un agent|un conseiller|une personne))",
        uR"((?:pas|plus|marre|assez|ras le bol)(?: \w+){0,5} (?:robots?|bots?|chatbots?|ia|machines?|ordinateurs?|reponses automatiques))",
        uR"((?:quelqu ?un|un conseiller|un agent|une personne|un humain)(?: \w+){0,3} (?:m ?appel\w*|me rappel\w*|rappel\w*|me contact\w*))",
        uR"((?:rappelez|appelez) moi)",
        // Spanish
        uR"((?:hablar|hablo|hable|chatear|comunicar\w*|comunique\w*|contactar|conversar|contacto|transfier\w*|transferir\w*|pasame|paseme|paseme|pasar\w*|conectar\w*|conecte\w*|conectame|pongame|ponme|derive\w*|atienda|atender\w*|hablando|tratar)(?: \w+){0,3} (?:con|a|al|por) {ES_HUMANO})",
        uR"((?:quiero|quisiera|necesito|prefiero|deme|dame|exijo|solicito|busco|me gustaria|puedo tener|pido) (?:\w+ )?(?:a |con |hablar con )?(?:un|una|el|la|otro|otra)? ?(?:human[oa]|ser humano|persona real|persona de verdad|persona|agente|asesor|asesora|operador|operadora|representante|supervisor|ejecutiv[oa])\b)",
        uR"((?:contactar|llamar) (?:a |al |con )?(?:atencion al cliente|servicio al cliente|soporte|un agente|alguien))",
        uR"((?:hay) (?:algun|alguna|alguien|una persona|un humano|un agente)(?: \w+){0,3})",
        uR"((?:no|basta|harto|harta|cansado|cansada|deja)(?: \w+){0,4} (?:robots?|bots?|chatbots?|ia|maquinas?|respuestas automaticas))",
        uR"((?:que )?(?:alguien|un agente|una persona|un humano) (?:que )?(?:me )?(?:llame|contacte|atienda|puede llamar|llama))",
        uR"((?:llamame|llamenme|llameme))",
        uR"((?:me )?(?:atienda|atiende|ayude|responda) (?:un|una) (?:human[oa]|persona|agente|ser humano))",
        // Italian
        uR"((?:parlare|parlo|chattare|comunicare|contattare|conversare|contatto|trasferi\w*|passi|passami|passatemi|mettermi|mettetemi|mettimi|collegar\w*|collegami|collegatemi|discutere|parla)(?: \w+){0,3} (?:a|ad|con|al|all|allo) ?{IT_UMANO})",
        uR"((?:voglio|vorrei|preferisco|ho bisogno di|mi serve|datemi|dammi|chiedo|esigo|cerco|posso avere|richiedo) (?:\w+ )?(?:un|uno|una|l)? ?(?:vero |vera )?(?:umano|essere umano|persona reale|persona vera|persona|operatore|operatrice|agente|consulente|supervisore)\b)",
        uR"((?:c e|ce|ci sono|c e) (?:qualcuno|un operatore|una persona|un umano|operatori)(?: \w+){0,3})",
        uR"((?:non|basta|stufo|stufa|stanco|stanca)(?: \w+){0,4} (?:robot|bot|chatbot|ia|macchina|macchine|risposte automatiche|computer))",
        uR"((?:contattare|chiamare) (?:il |l ?)?(?:servizio clienti|assistenza))",
        uR"((?:qualcuno|un operatore) (?:\w+ ){0,2}(?:chiam\w*|richiam\w*|contatt\w*)|(?:chiamatemi|richiamatemi|chiamami))",
        // Portuguese
        uR"((?:falar|falo|conversar|contactar|contatar|comunicar|contacto|contato|transfer\w*|passar|passa me|passe me|ligar me|conectar\w*|encaminh\w*|tratar|atendid[oa])(?: \w+){0,3} (?:com|a|ao|para|por) {PT_HUMANO})",
        uR"((?:quero|queria|gostaria de|preciso de|prefiro|exijo|solicito|posso ter|desejo|preciso) (?:\w+ )?(?:um|uma|o|a)? ?(?:human[oa]|ser humano|pessoa real|pessoa de verdade|pessoa|atendente|agente|operador|atendimento humano|supervisor)\b)",
        uR"((?:ha|tem|existe) (?:algum|alguma|alguem|um humano|uma pessoa|um atendente)(?: \w+){0,3})",
        uR"((?:nao|chega|farto|farta|cansado|cansada)(?: \w+){0,4} (?:robos?|robots?|bots?|chatbots?|ia|maquinas?|respostas automaticas))",
        uR"((?:alguem|um atendente|uma pessoa) (?:\w+ ){0,2}(?:ligue|ligar|contacte|contate|me liga)|(?:liguem|ligue|liga) ?me)",
        // Dutch
        uR"((?:met|aan|naar|door) {NL_MENS}(?: \w+){0,4} (?:spreken|praten|chatten|bellen|verbinden|verbonden|doorverbonden|doorverbinden|contact|gesprek|overleggen|geholpen|doorsturen))",
        uR"((?:spreken|praten|chatten|contact|verbind\w*|doorverbind\w*|gesprek|verbonden)(?: \w+){0,4} (?:met|naar|aan) {NL_MENS})",
        uR"((?:wil|graag|heb|nodig|mag ik|kan ik|geef me|wens|verlang|zoek) (?:\w+ ){0,2}(?:een )?(?:echt mens|echte persoon|mens|medewerker|echte medewerker|iemand van vlees en bloed|leidinggevende)\b)",
        uR"((?:iemand) (?:te )?(?:spreken|bereiken|aan de lijn)|iemand (?:\w+ ){0,3}(?:bellen|terugbellen)|bel (?:me|mij)(?: \w+)? ?(?:terug|op)?$)",
        uR"((?:geen|niet|genoeg|zat)(?: \w+){0,4} (?:robot|bot|chatbot|ai|machine|computer))",
        uR"((?:is er) (?:\w+ )?(?:iemand|een mens|een medewerker)(?: \w+){0,3})",
        // Swedish, Danish, Norwegian
        uR"((?:prata|tala|snacka|chatta|kontakt|koppl\w*|kontakta|komma i kontakt|overford|bli kopplad)(?: \w+){0,3} (?:med|till|vidare till) {SV_PERSON})",
        uR"((?:vill ha|behover|ge mig|finns det) (?:en |nagon |ett )?(?:riktig |mansklig |levande )?(?:manniska|person|medarbetare|handlaggare|agent|nagon)(?: \w+){0,2})",
        uR"((?:inte|ingen|slippa)(?: \w+){0,4} (?:robot|bot|chatbot|ai|maskin|dator))",
        uR"((?:tale|snakke|snakker|prate|chatte|kontakt|stille|stillet|sette|satt|blive sat|kontakte|skrive|viderestilles?|overfort)(?: \w+){0,4} (?:med|til|over til|i kontakt med) {DA_PERSON})",
        uR"((?:vil have|vil ha|har brug for|trenger|gi meg|giv mig|onsker|er der|er det) (?:en |et |noen |nogen )?(?:rigtig\w* |ekte |menneskelig |levende |virkelig\w* )?(?:menneske|medarbejder|medarbeider|person jeg|kundebehandler|rigtig person|ekte person|nogen jeg|noen jeg)(?: \w+){0,3})",
        uR"((?:ikke|ingen)(?: \w+){0,4} (?:robot|bot|chatbot|ai|maskine?|datamaskin))",
        // Finnish
        uR"((?:puhua|jutella|keskustella|chattailla|yhteys|yhdista\w*|yhdistakaa|olla yhteydessa|siirtakaa|saada)(?: \w+){0,3} (?:ihmise\w*|henkilon?|asiakaspalvelija\w*|asiakaspalvelu\w*|jonkun|joku|oikea\w* ihmise\w*|edustaja\w*|tyontekija\w*))",
        uR"((?:ihmise\w*|asiakaspalvelija\w*|jonkun|oikean henkilon)(?: \w+){0,3} (?:puhua|jutella|keskustella|kanssa|yhteyden|yhteytta))",
        uR"((?:en halua|ei)(?: \w+){0,3} (?:robot\w*|bot\w*|teko\w*|kone\w*))",
        // Polish, Czech
        uR"((?:porozmawiac|rozmawiac|pogadac|polaczyc|polacz\w*|kontakt|skontaktowac|rozmowa|rozmowe|przelacz\w*|przekierow\w*|mowic)(?: \w+){0,3} (?:z|ze|do) (?:\w+ ){0,2}(?:czlowiekiem|osoba|konsultant\w*|pracownik\w*|kims|przedstawiciel\w*|agent\w*|obslug\w*|kierownik\w*|doradca|zywym))",
        uR"((?:chce|prosze o|potrzebuje|poprosze) (?:\w+ ){0,2}(?:czlowieka|konsultanta|prawdziwa osobe|prawdziwego czlowieka|pracownika|kontakt z czlowiekiem))",
        uR"((?:nie|dosc)(?: \w+){0,4} (?:z )?(?:botem|robotem|botow|maszyna|automatem|sztuczna inteligencja|ai))",
        uR"((?:mluvit|hovorit|promluvit|spojit|spojte|prepojit|prepojte|kontakt|chatovat|bavit)(?: \w+){0,3} (?:s|se|na) (?:\w+ ){0,2}(?:clovekem|osobou|operator\w*|pracovnik\w*|nekym|zastupcem|podporou|agentem))",
        uR"((?:chci|potrebuji|prosim) (?:\w+ )?(?:cloveka|ziveho cloveka|operatora|skutecneho cloveka))",
        // Romanian, Hungarian, Turkish
        uR"((?:vorbesc|vorbi|discut|discuta|contactez|legatura|transferati ma|conectati ma|luati legatura)(?: \w+){0,3} (?:cu|la) (?:\w+ ){0,2}(?:om|persoana|operator\w*|cineva|agent\w*|consultant|reprezentant\w*|angajat))",
        uR"((?:vreau|as vrea|doresc) (?:\w+ )?(?:un om|o persoana reala|un operator|un agent))",
        uR"((?:ember\w*|ugyintezo\w*|munkatars\w*|operator\w*|valaki\w*)(?: \w+){0,3} (?:beszelni|beszelhetek|beszelnek|kapcsolj\w*|akarok))",
        uR"((?:insan\w*|temsilci\w*|yetkili\w*|musteri hizmetleri\w*|canli destek|gercek bir\w*|biri\w*|birisi\w*|operator\w*)(?: \w+){0,3} (?:gorusmek|konusmak|konusabilir|gorusebilir|baglan\w*|bagla\w*|istiyorum|aktar\w*|ulas\w*))",
        // Russian, Ukrainian
        uR"((?:поговорить|говорить|связаться|соедин\w*|переключ\w*|свяж\w*|пообщаться|общаться|перевед\w*|позов\w*|дайте|позвать|связь)(?: \w+){0,4} (?:человек\w*|оператор\w*|менеджер\w*|специалист\w*|сотрудник\w*|кем нибудь|поддержк\w*|консультант\w*|руководител\w*|начальник\w*|людьми))",
        uR"((?:хочу|нужен|нужна|нужно|позовите|прошу|требую|мне|можно) (?:\w+ ){0,2}(?:живого человека|живой человек|человека|оператора|оператор|менеджера|реального человека|специалиста|живого оператора))",
        uR"((?:не|без|хватит)(?: \w+){0,3} (?:ботом|бота|роботом|роботами|ботами|машиной|ии))",
        uR"((?:поговорити|говорити|звязатися|зєдна\w*|зeдна\w*|спілкуватися|покличте|переключ\w*)(?: \w+){0,4} (?:людин\w*|оператор\w*|менеджер\w*|спеціаліст\w*|кимось|підтримк\w*))",
        uR"((?:хочу|потрібен|потрібна|потребую) (?:\w+ )?(?:живу людину|жива людина|людину|оператора|оператор))",
        // Indonesian, Vietnamese
        uR"((?:bicara|berbicara|ngobrol|chat|hubungkan|sambungkan|terhubung|berkomunikasi|menghubungi|hubungi)(?: \w+){0,3} (?:manusia|orang asli|orang|petugas|agen|cs|customer service|admin|operator|seseorang|staf))",
        uR"((?:mau|ingin|butuh|perlu) (?:\w+ )?(?:manusia|orang asli|petugas|agen|operator))",
        uR"((?:noi chuyen|gap|lien he|ket noi|chat|trao doi)(?: \w+){0,3} (?:nguoi that|nhan vien|con nguoi|nguoi|tu van vien|tong dai vien))",
        // Greek, Hebrew, Arabic, Hindi
        uR"((?:μιλησω|μιλησει|συνδεσ\w*|επικοινωνησω|συνομιλησω)(?: \w+){0,4} (?:ανθρωπο|εκπροσωπο|υπαλληλο|καποιον|ατομο|υποστηριξη))",
        uR"((?:לדבר|לשוחח|תעביר\w*|תחבר\w*|העביר\w*|דבר|שיחה)(?: \w+){0,3} (?:נציג\w*|אדם|בן אדם|מישהו|אנושי\w*|איש|אנשים|שירות))",
        uR"((?:רוצה|צריך|צריכה|אפשר|מבקש) (?:\w+ )?(?:נציג\w*|בן אדם|מענה אנושי|אדם אמיתי))",
        uR"((?:التحدث|اتحدث|أتحدث|تحدث|التكلم|اتكلم|أتكلم|الحديث|التواصل|اتواصل|أتواصل|تحويلي|حولني|حوّلني)(?: \w+){0,3} (?:شخص\w*|موظف\w*|إنسان|انسان|ممثل|وكيل|أحد|احد|خدمة|مسؤول|بشر\w*))",
        uR"((?:أريد|اريد|أحتاج|احتاج|ابغى|عايز) (?:\w+ ){0,2}(?:شخصا|موظف|إنسان|انسان|ممثل|بشري))",
        uR"((?:इंसान|व्यक्ति|एजेंट|प्रतिनिधि|किसी|कर्मचारी)(?: [^ \n]+){0,3} (?:बात|संपर्क|जोड़))",
        // Chinese, Japanese, Korean, Thai
        u"人工客服|转人工|轉人工|人工服务|人工服務|真人客服|找真人|跟真人|和真人|与真人|真人|找人工|活人|"
        "接人工|客服人员|客服人員|要人工|人工",
        u"担当者と話|担当者に(?:つな|繋|代|替)|人間と話|オペレーター|有人対応|人と話|担当の方|"
        "スタッフと話|人間に(?:つな|繋|代)|有人チャット|人と直接",
        u"상담원|사람과|사람이랑|직원과|상담사|사람하고|사람 연결|직원 연결|담당자와|담당자 연결|실제 사람",
        u"คุยกับคน|คุยกับเจ้าหน้าที่|พูดกับเจ้าหน้าที่|ติดต่อเจ้าหน้าที่|พูดกับคน|ขอเจ้าหน้าที่|คุยกับแอดมิน|คุยกับพนักงาน|ขอสายเจ้าหน้าที่",
    };
}

QList<QStringView> wantsPersonNot()
{
    return {
        uR"((?:dont|do not|didnt|did not|doesnt|not) (?:really |actually |even |necessarily )?(?:need|want|have|wish|like|care|plan|intend)(?: to)?(?: (?:speak|talk|chat|be \w+|contact|call|reach|bother|wait)(?: to| with| for)?)? (?:{AGENT}|{TEAM}|{SOMEONE}))",
        uR"(no (?:need|reason|point) (?:to|for|in)(?: \w+){0,3} (?:{AGENT}|{TEAM}|{SOMEONE}))",
        uR"(without (?:having|needing|speaking|talking|calling|contacting|going|a|an|any)(?: \w+){0,3} (?:{AGENT}|{TEAM}|{SOMEONE}))",
        uR"((?:the|our|my|your|a|an|new|other|another|main|listed|named) contact (?:persons?|agents?|managers?))",
        uR"((?:told|advised|instructed|recommended)(?: me| us| by \w+)? to (?:\w+ )?(?:contact|call|speak|talk|reach|get|chat))",
        uR"((?:asked|asks|asking) (?:me|us) to (?:\w+ )?(?:contact|call|speak|talk|reach|get|chat))",
        uR"((?:says?|tells me|telling me|said|message|error)(?: \w+){0,3} (?:to|i should|i must|please) (?:contact|call|speak|talk|reach))",
        uR"((?:customers?|users?|visitors?|clients?|students?|members?|my friends?|they|guests?|kids?|children|he|she) (?:can |could |to |will |do |want to |wants to |who want to )?(?:talk|chat|speak|contact|reach|message|get))",
        uR"((?:already|just|previously|recently|yesterday|last week) (?:spoke|talked|chatted|contacted|called|reached|emailed))",
        uR"((?:how|where) (?:do|can|could|should) (?:i|we) (?:add|invite|remove|delete|create|assign|manage|hire|become|set up|train|change|edit))",
        uR"((?:bot|robot|chatbot|ai) (?:was|is|were|did|does|has|had|helped|worked|answered) (?:\w+ ){0,2}(?:great|good|helpful|fine|nice|awesome|useful))",
        uR"((?:kein\w*|nicht|brauche keine?n?) (?:\w+ ){0,1}(?:mitarbeiter|menschen|berater|ansprechpartner)(?: \w+)? (?:notig|sprechen|notwendig|brauche))",
        uR"((?:pas besoin|inutile) (?:\w+ ){0,4}(?:humain|conseiller|agent|quelqu ?un))",
        uR"((?:no) (?:necesito|quiero|hace falta) (?:\w+ ){0,3}(?:humano|persona|agente|asesor|alguien))",
    };
}

QList<QStringView> wantsPersonBare()
{
    return {
        uR"((?:{FILL} )*{DET}(?:humans?|human being|persons?|agents?|representati?ves?|reps?|operators?|real people|live ?chat|customer (?:service|support|care)|managers?|supervisors?|advis[eo]rs?|staff|someone real|call me|support agent)(?: {FILL})*)",
        uR"((?:bitte )?(?:einen? )?(?:echte[rn]? )?(?:mensch|menschen|mitarbeiter|mitarbeiterin|berater|kundenberater|kundenservice|agent|support mitarbeiter)(?: bitte)?)",
        uR"((?:un |une |svp )?(?:vrai |vraie )?(?:humain|conseiller|agent|operateur|service client|personne reelle|vraie personne)(?: svp| s il vous plait| sil vous plait)?)",
        uR"((?:un |una )?(?:humano|persona|persona real|agente|asesor|operador|operadora|representante|atencion al cliente)(?: por favor)?)",
        uR"((?:un |una )?(?:umano|operatore|persona|persona reale|agente|assistenza clienti)(?: per favore| grazie)?)",
        uR"((?:um |uma )?(?:humano|atendente|pessoa|pessoa real|operador|agente)(?: por favor)?)",
        uR"((?:een )?(?:mens|medewerker|echt mens|echte medewerker|klantenservice)(?: graag| aub| alstublieft)?)",
        uR"((?:оператор|оператора|человек|человека|живой человек|менеджер|людина)(?: пожалуйста)?)",
        uR"((?:manniska|menneske|medarbejder|medarbeider|kundtjanst|kundeservice|ihminen|asiakaspalvelija|konsultant|czlowiek|operator|temsilci|musteri temsilcisi|canli destek)(?: \w+)?)",
        u"人工|客服|真人|オペレーター|担当者|상담원|상담원 연결|נציג|נציג אנושי|موظف|إنسان",
    };
}

} // namespace Baton::Phrases
