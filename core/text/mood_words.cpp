// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/phrases.h"

namespace Baton::Phrases {

QList<QStringView> confirming()
{
    return {
        uR"((?:that|this|it|which|you|problem|issue|everything|your (?:answer|solution|tip|suggestion|advice|help|instructions)) (?:has |have |all |really |totally |just |did |definitely |absolutely |already |finally |completely |is |s |was |been )*(?:fixed|fixes|worked|works|solved|solves|helped|helps|resolved|resolves|did (?:it|the trick|the job|help|work)|does (?:it|the trick)|answers|answered|cleared|sorted)(?: (?:it|that|this|my|the|out|now|great|perfectly|fine|well|for me|everything|like a charm|things|up)\b)?)",
        uR"((?:exactly|just|all|everything) (?:what |that )?(?:i|we) (?:needed|wanted|was looking for|were looking for))",
        uR"((?:works|working|work|fixed|solved|resolved|sorted|done|good|fine|ok|okay|set|clear|great) (?:now|again|out now|for me now|perfectly|like a charm|fine now|as expected))",
        uR"((?:all|im|i am|were|we are|now im) (?:all )?(?:good|set|sorted|clear|done|fixed|fine)(?: now| here| to go| thanks| thank you)?$)",
        uR"(^(?:yes |yep |yeah |yup |ok |okay |great |perfect |awesome |super |cool |excellent |wonderful |amazing |brilliant |fantastic |ah |oh |got it |i see |nice |thats |that is |very |so )*(?:helpful|perfect|awesome|brilliant|amazing|excellent|wonderful|fantastic|great|got it|understood|makes sense|makes sense now|exactly what i needed|what i needed|just what i needed|good to know|solved|fixed|sorted|resolved|works|it works|that works|worked|it worked|that worked|all good)(?: now)?(?: thanks?| thank you| thx| ty| cheers| many thanks)?(?: so much| very much| a lot| for \w+ \w+| for \w+)?$)",
        uR"((?:exactly|just|all|everything) (?:what )?i (?:needed|wanted|was looking for|need to know|needed to know))",
        uR"((?:answers|answered) my question)",
        uR"((?:found it|i found it|managed to|i was able to|able to|i could|got it (?:working|to work|sorted|fixed|done)|i (?:have )?(?:fixed|solved|sorted|figured) it)(?: \w+){0,5}(?: thanks| thank you| now| out)?$)",
        uR"((?:you can|please|feel free to|go ahead and) close (?:this|the|my|it))",
        uR"((?:no|nothing) (?:more|further|other|else) (?:questions?|help|needed|thanks|thank you)|nothing else|no thats (?:all|it|everything)|thats (?:all|it|everything)(?: thanks| thank you| for now| i needed)?$)",
        uR"(^(?:yes|yep|yeah|yup|ja|oui|si|sim|da|tak|ano) (?:\w+ ){0,2}(?:thanks|thank you|thx|danke|merci|gracias|grazie|obrigad[oa]|bedankt|tack|tak|takk|kiitos|dziekuje|dekuji|multumesc|спасибо))",
        uR"((?:problem|issue|question|matter) (?:is |has been |was |s )?(?:now )?(?:solved|fixed|resolved|gone|answered|sorted))",
        uR"((?:das|es|hat|alles|problem|jetzt|nun|funktioniert|danke) (?:\w+ ){0,3}(?:geklappt|funktioniert|geholfen|gelost|erledigt|behoben|klappt|geht(?: jetzt| wieder| nun)|gefunden|beantwortet)|(?:funktioniert|klappt|geht|lauft) (?:jetzt|nun|wieder|super|einwandfrei)|hat sich erledigt|alles klar danke|super danke|perfekt danke|genau das)",
        uR"((?:ca|cela|c est|tout|probleme|question) (?:\w+ ){0,2}(?:marche|fonctionne|regle|resolu|aide|bon|parfait|reglee|resolue)(?: \w+){0,2}$|(?:ca|cela) (?:a )?(?:marche|fonctionne)(?: maintenant| bien| merci)?|parfait merci|super merci|c est bon merci|merci (?:ca|cela) (?:marche|fonctionne|m a))",
        uR"((?:ya|eso|esto|problema|todo|me) (?:\w+ ){0,2}(?:funciona|funciono|sirvio|resuelto|solucionado|arreglado|ayudo|ha ayudado|quedo|esta bien)|solucionado|perfecto gracias|genial gracias|listo gracias|ha funcionado)",
        uR"((?:ora|adesso|problema|tutto|ha) (?:\w+ ){0,2}(?:funziona|funzionato|risolto|a posto|sistemato|aiutato)|risolto|perfetto grazie|ottimo grazie)",
        uR"((?:ja|agora|isso|problema|tudo) (?:\w+ ){0,2}(?:funciona|funcionou|resolvido|resolveu|ajudou|certo|deu certo)|resolvido|perfeito obrigad[oa]|deu certo|consegui)",
        uR"((?:het|dat|nu|probleem|alles) (?:\w+ ){0,2}(?:werkt|opgelost|gelukt|geholpen|duidelijk)(?: \w+){0,2}|opgelost|gelukt|top bedankt|perfect bedankt|helemaal goed)",
        uR"((?:det|nu|problemet|alt|allt|na) (?:\w+ ){0,2}(?:fungerar|funkar|fungerer|virker|lost|loste sig|lost sig|hjalpte|hjalp|hjelper|ordnet|i orden)|perfekt tack|super tak|perfekt takk)",
        uR"((?:nyt|se|ongelma) (?:\w+ ){0,2}(?:toimii|ratkesi|auttoi|onnistui)|toimii nyt|kiitos auttoi|(?:juz|teraz|problem) (?:\w+ ){0,2}(?:dziala|rozwiazany|pomoglo|zalatwione)|pomoglo|dziala dziekuje|(?:uz|ted|problem) (?:\w+ ){0,2}(?:funguje|vyreseno|vyresen|pomohlo)|pomohlo|vyreseno)",
        uR"((?:acum|problema) (?:\w+ ){0,2}(?:merge|functioneaza|rezolvat|rezolvata)|s a rezolvat|(?:simdi|sorun|sorunum) (?:\w+ ){0,2}(?:calisiyor|cozuldu|oldu|halloldu)|cozuldu|megoldodott|mukodik)",
        uR"((?:все|теперь|проблема|это|уже|вопрос) (?:\w+ ){0,2}(?:работает|заработало|решена|решено|решен|помогло|получилось|закрыт)|помогло|получилось|заработало|разобрал\w*|працює|допомогло|вирішено)",
        uR"((?:sudah|masalah) (?:\w+ ){0,2}(?:berhasil|bisa|selesai|teratasi)|berhasil terima kasih|da (?:duoc|xong|giai quyet)|λυθηκε|δουλευει|הסתדר|נפתר|עובד עכשיו|תודה זה עזר|تم الحل|نجح|اشتغل|حلت المشكلة|काम कर गया|ठीक हो गया|解决了|可以了|搞定|已解决|好了谢谢|解決しました|できました|直りました|해결됐|해결되었|해결됨|잘 됩니다|แก้ได้แล้ว|ใช้ได้แล้ว|ได้แล้ว)",
    };
}

QList<QStringView> confirmingNot()
{
    return {
        uR"(but|however|although|except|still|yet|unfortunately|only)",
        uR"((?:not|never|no longer|dont|doesnt|didnt|isnt|wasnt|hasnt|havent|cant|couldnt|wont|nor|without|nothing|hardly|barely|stopped|stops) (?:\w+ ){0,3}(?:work\w*|help\w*|fix\w*|solv\w*|resolv\w*|good|clear|answer\w*|understand|sorted|done|great|fine|ok|able|set|helpful|useful|make|makes|needed|wanted|looking))",
        uR"(if|whether|until|once|unless|hope|hoping|hopefully|maybe|perhaps|would|should|let me|well see|not sure|going to|(?:ill|i will|im gonna) (?:\w+ )?(?:try|check|see|test|look|do that|give|let you|get back|come back|wait)|(?:work\w*|fine|ok) (?:\w+ )?before|partly|wenn|falls|sobald|hoffentlich|vielleicht|j espere|peut etre|espero|ojala|quizas|spero|forse|talvez|hopelijk|misschien|hoppas|kanskje|forhapentligvis|toivottavasti|jesli|mam nadzieje|pokud|doufam|eger|umarim|если|надеюсь)",
        uR"((?:when|how|why|where|will) (?:it|this|that|these|you|to|do|does|did|is|should|can)|what (?:if|does|do|did|is|are|should|can|about))",
        uR"((?:now and then|every now and again|now and again|on and off|off and on|sometimes|at times|from time to time|once in a while|occasionally|intermittently|for a (?:while|moment|minute|day|few \w+)|at first|the first time|manchmal|ab und zu|hin und wieder|parfois|de temps en temps|a veces|de vez en cuando|a volte|ogni tanto|as vezes|soms|af en toe|ibland|noen ganger|czasami|nekdy|bazen|иногда))",
        uR"((?:in advance|im voraus|d avance|de antemano|in anticipo|antecipad\w*|alvast|pa forhand|zgory|predem|заранее))",
        uR"((?:aber|nicht|leider|trotzdem|immer noch|kein\w*|mais|pas|toujours|malheureusement|pero|todavia|sigue|ma non|ancora|non|mas|ainda|nao|maar|niet|nog steeds|men|inte|ikke|mutta|ei|ale|nie|jednak|ne|neni|dar|nu (?:merge|functioneaza)|ama|degil|но|не|однако|всё ещё|але))",
        u"还是|但是|没有|不行|まだ|しかし|ません|안 돼|아직|하지만|ยังไม่|แต่",
    };
}

QList<QStringView> thanksAlone()
{
    return {
        uR"((?:(?:ok|okay|oh|ah|great|perfect|awesome|super|cool|alright|right|nice|wonderful|excellent|amazing|fantastic|brilliant|good|very good|lovely|got it|understood|fine|yes|yep|sure|wow|all good|noted|i see|that is|thats|its|very|so|really|helpful) )*(?:thanks|thank you|thank u|thx|thnx|ty|tysm|cheers|ta|many thanks|much appreciated|appreciate it|i appreciate it|appreciated|thanks a lot|thanks a million)(?: (?:so much|very much|a lot|a bunch|again|guys|all|team|everyone|indeed|kindly|man|mate|bye|for (?:the|your|all your|all the) (?:quick |fast |great |prompt |kind |swift )?(?:help|reply|response|answer|support|assistance|info|information|clarification|update|explanation)|for (?:helping|that|this|everything|clarifying|explaining)(?: me| out)?|have a (?:great|nice|good|lovely) (?:day|one|weekend|evening)|you too|bye|cheers|thanks|thank you|you are the best|youre the best|perfect|great))*)",
        uR"((?:(?:ok|super|perfekt|prima|toll|alles klar|klasse|sehr gut|gut|okay|ja) )*(?:vielen |herzlichen |lieben |besten |tausend )?dank(?:e)?(?: (?:schon|sehr|ihnen|dir|euch|vielmals|fur die (?:schnelle )?(?:hilfe|antwort|ruckmeldung|info)))*)",
        uR"((?:(?:ok|super|parfait|tres bien|d accord|genial|top|c est parfait|c est bon) )*merci(?: (?:beaucoup|bien|a vous|infiniment|pour (?:votre|la) (?:aide|reponse|reponse rapide)))*)",
        uR"((?:(?:ok|vale|perfecto|genial|excelente|muy bien|listo) )*(?:muchas |mil |muchisimas )?gracias(?: (?:por (?:la|su|tu) (?:ayuda|respuesta)|a ustedes))*)",
        uR"((?:(?:ok|perfetto|ottimo|va bene|benissimo|bene) )*(?:mille |molte |tante )?grazie(?: (?:mille|tante|a voi|per l ?aiuto|per la risposta))*)",
        uR"((?:(?:ok|perfeito|otimo|muito bem|certo) )*(?:muito |mt )?obrigad[oa](?: (?:pela ajuda|pela resposta))*)",
        uR"((?:(?:ok|top|perfect|prima|super|oke) )*(?:hartelijk |erg )?(?:bedankt|dank ?je(?: ?wel)?|dank u(?: ?wel)?|dankjewel)(?: (?:voor (?:de|je|uw) (?:hulp|reactie|antwoord)))*)",
        uR"((?:(?:ok|super|perfekt|flott|bra|godt|toppen) )*(?:tusen |mange |stort |tusind )?(?:tack|takk|tak)(?: (?:sa mycket|for (?:hjalpen|hjelpen|hjaelpen|svaret|svar)|skal du ha))*)",
        uR"((?:(?:ok|selva|hienoa|super) )*kiitos(?: (?:paljon|avusta|vastauksesta))*)",
        uR"((?:(?:ok|super|swietnie) )*(?:dziekuje|dzieki|dekuji|diky|multumesc|mersi|koszonom|tesekkurler|tesekkur ederim|sagolun)(?: (?:bardzo|za (?:pomoc|odpowiedz)|moc|mult|frumos|szepen|cok))*)",
        uR"((?:(?:ок|отлично|хорошо|понятно|супер) )*(?:большое |огромное )?(?:спасибо|благодарю|дякую|спс)(?: (?:большое|за помощь|вам|за ответ|огромное))*)",
        uR"((?:ok )?(?:terima kasih|makasih|cam on|ευχαριστω(?: πολυ)?|תודה(?: רבה)?|شكرا(?: جزيلا)?|धन्यवाद|शुक्रिया|谢谢(?:你|您|了)?|謝謝|多谢|ありがとう(?:ございます|ございました)?|감사합니다|고맙습니다|ขอบคุณ(?:ครับ|ค่ะ|มาก)*)(?: banyak| nhieu)?)",
    };
}

QList<QStringView> frustration()
{
    return {
        uR"((?:third|fourth|fifth|sixth|3rd|4th|5th|6th|10th|tenth|hundredth|umpteenth|nth) time)",
        uR"((?:asked|told|said|explained|contacted|written|emailed|called|requested|reported|tried) (?:\w+ ){0,4}(?:three|four|five|six|several|many|multiple|countless|numerous|so many|a million|[3-9]|[1-9]\d) (?:\w+ )?times)",
        uR"((?:how many times|how often) (?:do|must|should|have|did))",
        uR"((?:again and again|over and over|yet again|once again|keeps? happening|keep(?:s)? (?:asking|telling|repeating|sending|giving|getting)|same (?:answer|reply|response|problem|issue|thing|nonsense) (?:over|again|every)|still no (?:answer|reply|response|solution|refund|sign|word|update)|nobody (?:answers|replies|responds|cares|helps|is helping|has)|no ?one (?:answers|replies|responds|cares|helps|is helping|has (?:answered|replied|responded)))|ignor(?:ed|ing) (?:me|my)|not (?:listening|reading|understanding)(?: to)? (?:me|what|my)|dont (?:you )?(?:understand|listen|read|get it)|you (?:didnt|did not|are not|arent|dont) (?:read|understand|understanding|listen|listening|answer|answering|help|helping|reading))",
        uR"((?:this|that|it|you|youre|you guys|your (?:\w+ ){1,3}|service|support|company|bot|app|product|experience|they|so|absolutely|completely|totally|utterly|just|such|really|is|are|was|how) (?:(?:is|are|was|being|been|really|so|just|absolutely|completely|totally|utterly|such|a|an|the|beyond|bloody|fucking|freaking) )*(?:ridiculous|unacceptable|useless|pathetic|joke|disgrace|disgraceful|disgusting|outrageous|infuriating|appalling|atrocious|horrendous|terrible|horrible|awful|worst|shambles|scam|scammers|fraud|rip ?off|incompetent|clueless|garbage|rubbish|trash|crap|bullshit|bs|nonsense|waste of (?:time|money)|laughable|shameful|nightmare|insane|absurd|frustrating|annoying|unbelievable|clowns?|idiots?|morons?|stupid))",
        uR"((?:ridiculous|unacceptable|useless|pathetic|disgraceful|outrageous|infuriating|appalling|atrocious|what a joke|what a waste|wtf|ffs|for fucks sake|bullshit|fuck|fucking|fuck you|screw you|shame on you|worst (?:\w+ ){0,2}ever|never again|piece of (?:crap|shit|junk|garbage)|go to hell|rip ?off|scammers|thieves|liars|damn you|are you kidding|you(?:ve| have) got to be kidding|are you serious|seriously$|give me a break|sick and tired|fed up|sick of|tired of (?:this|waiting|your|the|being|having|asking|it)|had enough|lost (?:my )?patience|losing (?:my )?patience|running out of patience|out of patience|my patience|at my wits end|had it with|pissed off|pissed|furious|fuming|livid|outraged|extremely (?:upset|angry|disappointed|frustrated|unhappy)|very (?:upset|angry|frustrated|unhappy)|so (?:angry|frustrated|mad|annoyed|upset)|really (?:angry|frustrated|mad|annoyed|upset)|frustrated|waste of (?:my )?(?:time|money)|wasting my time|wasted (?:my|hours|so much|the whole))\b)",
        uR"((?:been|have been|ive been) waiting (?:for )?(?:\w+ ){0,3}(?:days|weeks|months|ages|forever|hours))",
        uR"((?:i will|ill|im going to|going to|gonna|want to|about to) (?:\w+ )?(?:cancel everything|leave a (?:bad|negative|one star|1 star)|report you|sue|take legal|never (?:buy|use|order|come)|dispute|switch to (?:a|your) competitor|tell everyone))",
        uR"((?:worst|terrible|horrible|awful|shocking|appalling|poor|bad|lousy|crappy|shitty) (?:\w+ )?(?:service|support|experience|company|customer service|product|help))",
        uR"((?:zum (?:dritten|vierten|funften|x ten|wiederholten|zehnten)(?: mal)?|schon (?:dreimal|mehrmals|mehrfach|viermal|wieder)|seit (?:tagen|wochen|monaten|stunden)|frechheit|unverschamt\w*|lacherlich|inakzeptabel|nutzlos|unfassbar|katastrophe|katastrophal|saftladen|abzocke|betruger|zumutung|reicht mir|die nase voll|stinksauer|sauer|wutend|verargert|verarschen|verarscht|scheisse|schlechtester|schlechteste\w*|nie wieder|genervt|nervt|keine geduld|geduld am ende|unter aller sau|eine schande|immer noch (?:keine|nichts|nicht)))",
        uR"((?:inacceptable|inadmissible|ridicule|honteux|scandaleux|lamentable|nul|nulle|inutile|incompetents?|arnaque|arnaqueurs|escroc\w*|marre|ras le bol|furieux|furieuse|enerve\w*|en colere|jamais plus|plus jamais|foutez|merde|honte|catastrophique|deplorable|troisieme fois|quatrieme fois|plusieurs fois|depuis des (?:jours|semaines|mois)|perte de temps|toujours pas|toujours aucune|excede\w*))",
        uR"((?:inaceptable|ridiculo|verguenza|vergonzoso|inutil|inutiles|estafa|estafadores|harto|harta|furios[oa]|enojad[oa]|enfadad[oa]|molest[oa]|indignad[oa]|pesimo|pesima|mierda|nunca mas|tercera vez|cuarta vez|varias veces|muchas veces|llevo (?:dias|semanas|meses|horas)|perdida de tiempo|desastre|incompetentes|sinverguenzas|ladrones|decepcionad[oa]))",
        uR"((?:inaccettabile|ridicolo|vergogna|vergognoso|inutile|inutili|truffa|truffatori|stufo|stufa|furioso|furiosa|arrabbiat[oa]|incazzat[oa]|pessimo|pessima|orribile|mai piu|terza volta|quarta volta|piu volte|da (?:giorni|settimane|mesi)|perdita di tempo|disastro|incompetenti|ladri|schifo|scandaloso|basta))",
        uR"((?:inaceitavel|ridiculo|vergonha|vergonhoso|inutil|inuteis|burla|farto|farta|furios[oa]|irritad[oa]|pessimo|pessima|horrivel|merda|nunca mais|terceira vez|quarta vez|varias vezes|ha (?:dias|semanas|meses)|perda de tempo|desastre|incompetentes|ladroes|palhacada|descaso))",
        uR"((?:onacceptabel|belachelijk|schandalig|waardeloos|nutteloos|oplichters|oplichting|woedend|kwaad|pissig|derde keer|vierde keer|meerdere keren|al (?:dagen|weken|maanden|uren)|tijdverspilling|schande|nooit meer|ergernis|geirriteerd|slechtste|bagger|klote|nog steeds (?:geen|niet|niets)))",
        uR"((?:oacceptabelt|lojligt|vardelos\w*|skandal\w*|bedragare|bedrageri|forbannad|besviken|tredje gangen|fjarde gangen|flera ganger|i veckor|i dagar|slosar|trott pa|aldrig mer|katastrof|uacceptabelt|latterligt|haplost|ubrugelig\w*|ubrukelig|svindel|svindlere|rasende|vred|tredje gang|fjerde gang|flere ganger|i ugevis|i ukevis|spild af tid|bortkastet|aldrig mere|aldri mer|elendig\w*|udueligt))",
        uR"((?:naurettavaa|kelvoton|surkea\w*|huijaus|huijarit|vihainen|raivoissani|kolmas kerta|kyllastynyt|hapea\w*|niedopuszczalne|nie do przyjecia|smieszne|skandal|zenada|beznadziejn\w*|oszusci|oszustwo|wsciekl\w*|mam dosc|trzeci raz|czwarty raz|strata czasu|nigdy wiecej|katastrofa|masakra|neprijatelne|smesne|ostuda|podvod|nastvany|nastvana|potreti|poctvrte|ztrata casu|nikdy vic|hruza|inacceptabil|ridicol|rusine|bataie de joc|nervos|furios|satul|a treia oara|escroci|dezastru|rezalet|kabul edilemez|sacmalik|bikt[ıi]m|yeter|ucuncu kez|dolandirici\w*|berbat|igrenc|rezil\w*|kizgin\w*|sinirli\w*|felhaborito|nevetseges|csalok))",
        uR"((?:безобразие|ужас|ужасно|ужасный|отвратительн\w*|кошмар|возмутительно|неприемлемо|издеваетесь|издевательство|надоело|достали|бесит|мошенники|обман|обманщики|позор|бесполезн\w*|третий раз|четвертый раз|сколько можно|сколько раз|дурак\w*|идиот\w*|злой|злая|в ярости|никогда больше|ничего не помога\w*|жах|жахливо|ганьба|обурен\w*|шахраї|дістали))",
        uR"((?:konyol|tidak masuk akal|penipu|kecewa|marah|kesal|parah|buruk sekali|khong the chap nhan|lua dao|buc minh|that vong|te hai|tuc gian|απαραδεκτο|γελοιο|ντροπη|απατεωνες|αισχος|בושה|חרפה|נוכלים|כועס|כועסת|נמאס|מגוחך|לא ייאמן|غير مقبول|سخيف|محتال\w*|غاضب\w*|سيء جدا|أسوأ|نصب|बेकार|बकवास|धोखा|गुस्सा|घटिया|太差|垃圾|骗子|無語|无语|气死|投诉|差劲|受够|最悪|ひどい|ふざけ|詐欺|いい加減|腹が立|怒って|최악|짜증|화가|사기|어이없|แย่มาก|ห่วย|โกง|โมโห|หงุดหงิด))",
    };
}

QList<QStringView> automaticSubject()
{
    return {
        uR"((?:automatic|automated|auto) ?(?:reply|response|message|answer|generated|notification)|autoreply|autoresponder|auto response)",
        uR"(out of (?:the )?office|ooo)",
        uR"((?:abwesenheit\w*|automatische (?:antwort|ruckmeldung)|abwesenheitsnotiz))",
        uR"((?:reponse automatique|message automatique|absence du bureau|absent du bureau))",
        uR"((?:respuesta automatica|fuera de (?:la )?oficina|risposta automatica|fuori sede|fuori ufficio|resposta automatica|fora do escritorio|ausencia temporaria))",
        uR"((?:automatisch antwoord|automatische beantwoording|afwezigheid\w*|autosvar|automatiskt svar|automatisk svar|fravaersbesked|fravarsmelding|automaattinen vastaus|poissa|autoodpowiedz|automatyczna odpowiedz|automaticka odpoved|raspuns automat|otomatik yanit|автоответ|автоматический ответ|автовідповідь|balasan otomatis|自动回复|自動回覆|自動返信|不在通知|자동 응답|부재중))",
        uR"((?:undeliver(?:able|ed)|delivery (?:status notification|has failed|failure|failed|incomplete|report)|mail delivery (?:failed|subsystem|system)|returned mail|message not delivered|failure notice|mail system error|unzustellbar\w*|nicht zustellbar|echec de (?:la )?(?:remise|livraison)|non remis|no se pudo entregar|no entregado|mancata consegna|nao foi possivel entregar|niet bezorgd|onbestelbaar|недоставленное|доставка не выполнена))",
    };
}

QList<QStringView> automaticText()
{
    return {
        uR"((?:i am|im|i will be|ill be|we are|i m) (?:\w+ ){0,3}(?:out of (?:the )?office|on (?:annual |parental |maternity |paternity |sick |medical )?(?:leave|vacation|holiday|pto)|away from (?:my|the) (?:desk|office|computer|email)|away until|away from))",
        uR"((?:with (?:limited|no|intermittent|restricted) access to (?:my )?e ?mails?|limited access to (?:my )?e ?mail|no access to (?:my )?e ?mail))",
        uR"((?:this is an? (?:automated|automatic|auto generated|system generated)|automatically generated|auto generated (?:message|email|e mail|mail)|do not reply to this|please do not reply|dont reply to this|no ?reply|not monitored|unmonitored|unattended mailbox|this mailbox is not))",
        uR"((?:thank you for (?:your (?:email|e mail|message|mail)|contacting us|reaching out)(?: \w+){0,6}(?: currently| out of| on leave| on vacation| away| will be back| will respond to your| be returning)))",
        uR"((?:in urgent (?:cases|matters)|for urgent (?:matters|issues|requests|enquiries|inquiries)|if (?:it|your (?:matter|request|message)) is urgent|in case of emergency) (?:\w+ ){0,3}(?:contact|call|email|reach|turn|write))",
        uR"((?:i will (?:be )?(?:back|return|returning)|back in the office|returning to the office|will return on|back on (?:monday|tuesday|wednesday|thursday|friday|\d))(?: \w+){0,5})",
        uR"((?:your (?:message|email|e mail|mail) (?:\w+ ){0,4}(?:could not be delivered|wasnt delivered|was not delivered|couldnt be delivered|has been received and will be|undeliverable)|could not be delivered to|address not found|recipient address rejected|mailbox (?:is )?full|user unknown|mailer daemon|delivery to the following recipients? failed|permanent(?: fatal)? errors?|the email account that you tried to reach))",
        uR"((?:ich bin (?:\w+ ){0,5}(?:nicht im (?:buro|haus)|im urlaub|abwesend|ausser haus|nicht erreichbar)|bin (?:\w+ ){0,3}(?:nicht im buro|im urlaub)|wieder (?:im buro|erreichbar|fur sie da)|in dringenden fallen|ihre (?:e mail|nachricht) wird nicht weitergeleitet|diese e mail wurde automatisch|bitte antworten sie nicht auf diese|automatisch generiert\w*))",
        uR"((?:je suis (?:\w+ ){0,3}(?:absente?|en conges?|en vacances|hors du bureau)|de retour le|en cas d urgence|ceci est un message automatique|merci de ne pas repondre|ne pas repondre a ce))",
        uR"((?:estoy (?:\w+ ){0,3}(?:fuera de la oficina|de vacaciones|ausente)|estare (?:fuera|de vuelta|ausente)|en caso de urgencia|este es un mensaje automatico|no responda a este|por favor no responda))",
        uR"((?:sono (?:\w+ ){0,3}(?:fuori (?:ufficio|sede)|in ferie|assente)|saro (?:assente|fuori ufficio)|in caso di urgenza|questo e un messaggio automatico|non rispondere a questa))",
        uR"((?:estou (?:\w+ ){0,3}(?:fora do escritorio|de ferias|ausente)|estarei (?:fora|ausente|de volta)|em caso de urgencia|esta e uma mensagem automatica|nao responda a este))",
        uR"((?:ik ben (?:\w+ ){0,4}(?:niet aanwezig|afwezig|met vakantie|op vakantie|niet op kantoor)|dit is een automatisch|niet beantwoorden|in dringende gevallen))",
        uR"((?:jag ar (?:\w+ ){0,3}(?:pa semester|inte pa kontoret|franvarande)|jeg er (?:\w+ ){0,3}(?:pa ferie|ikke pa kontoret|fravaerende|fravarende)|olen (?:\w+ ){0,3}(?:lomalla|poissa)|jestem (?:\w+ ){0,3}(?:na urlopie|poza biurem|nieobecn\w*)|jsem (?:\w+ ){0,3}(?:na dovolene|mimo kancelar)|sunt (?:\w+ ){0,3}(?:in concediu|plecat)|(?:ofis disinda|izinde)yim|я (?:\w+ ){0,3}(?:в отпуске|отсутствую|не в офисе)|не отвечайте на это|休假|不在办公室|出張のため|休暇中|휴가 중|自動送信|本邮件由系统|请勿回复))",
    };
}

} // namespace Baton::Phrases
