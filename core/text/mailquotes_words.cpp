// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/mailquotes.h"

namespace Baton::MailWords {

QList<QStringView> wrote()
{
    return {u"wrote", u"writes", u"schrieb", u"schrieb am", u"a ecrit", u"ecrit", u"escribio",
            u"ha scritto", u"scrive", u"scritto", u"schreef", u"geschreven", u"escreveu", u"skrev",
            u"skrev folgende", u"kirjoitti", u"napisal", u"napisala", u"napisal(a)", u"pise",
            u"napsal", u"napsala", u"napsal(a)", u"a scris", u"irta", u"yazdi", u"sunlari yazdi",
            u"da viet", u"menulis", u"написал", u"написала", u"написал(а)", u"пишет", u"пише",
            u"написав", u"εγραψε", u"כתב", u"כתבה", u"כתב/ה", u"كتب", u"escrigue", u"rakstija",
            u"rase", u"napisao", u"napisala je", u"je napisal", u"寫道", u"写道", u"のメール",
            u"님이 작성", u"작성", u"נכתב", u"va escriure", u"は書きました", u"wrote the following"};
}

QList<QStringView> attributionStarts()
{
    return {u"on ",     u"le ",     u"am ",   u"el ",     u"il ",    u"op ",    u"em ",   u"den ",
            u"w dniu ", u"dnia ",   u"in data ", u"pa ",  u"dne ",   u"v ",     u"pada ", u"vao ",
            u"a ",      u"at ",     u"quoting ", u"from ", u"mon",   u"tue",    u"wed",   u"thu",
            u"fri",     u"sat",     u"sun",   u"mo",      u"di",     u"mi",     u"do",    u"fr",
            u"sa",      u"so",      u"lun",   u"mar",     u"mer",    u"jeu",    u"ven",   u"sam",
            u"dim",     u"man",     u"tir",   u"ons",     u"tor",    u"lor",    u"son",   u"pe ",
            u"ma ",     u"ti ",     u"ke ",   u"to ",     u"la ",    u"su ",    u"ср",    u"пн",
            u"вт",      u"чт",      u"пт",    u"сб",      u"вс",     u"от",     u"dom",   u"seg",
            u"ter",     u"qua",     u"qui",   u"sex",     u"sab",    u"mie",    u"jue",   u"vie",
            u"gio",     u"za ",     u"zo ",   u"wo ",     u"vr ",    u"pon",    u"wt",    u"sr",
            u"czw",     u"pt",      u"sob",   u"niedz",   u"στις",   u"ב",      u"في",    u"joi",
            u"vin",     u"sam",     u"jan",   u"feb",     u"apr",    u"may",    u"jun",   u"jul",
            u"aug",     u"sep",     u"oct",   u"nov",     u"dec",    u"po ",    u"ut ",   u"st ",
            u"ct ",     u"pa",      u"ne "};
}

QList<QStringView> originalMessage()
{
    return {u"original message", u"original-nachricht", u"originalnachricht", u"reply message",
            u"ursprungliche nachricht", u"urspruengliche nachricht", u"message dorigine",
            u"message original", u"mensaje original", u"messaggio originale", u"mensagem original",
            u"oprindelig besked", u"oprindelig meddelelse", u"opprinnelig melding",
            u"ursprungligt meddelande", u"originalmeddelande", u"oorspronkelijk bericht",
            u"alkuperainen viesti", u"wiadomosc oryginalna", u"oryginalna wiadomosc",
            u"puvodni zprava", u"povodna sprava", u"mesaj original", u"mesajul original",
            u"eredeti uzenet", u"orijinal mesaj", u"pesan asli", u"thu goc", u"исходное сообщение",
            u"оригинальное сообщение", u"оригінальне повідомлення", u"исходное письмо",
            u"original appointment", u"forwarded message", u"weitergeleitete nachricht",
            u"message transfere", u"mensaje reenviado", u"messaggio inoltrato",
            u"mensagem encaminhada", u"doorgestuurd bericht", u"videresendt besked",
            u"videresendt meddelelse", u"videresendt melding", u"vidarebefordrat meddelande",
            u"valitetty viesti", u"wiadomosc przekazana", u"przekazana wiadomosc",
            u"preposlana zprava", u"mesaj redirectionat", u"iletilen mesaj",
            u"пересылаемое сообщение", u"пересланное сообщение", u"переслане повідомлення",
            u"begin forwarded message", u"anfang der weitergeleiteten nachricht",
            u"debut du message reexpedie", u"inicio del mensaje reenviado",
            u"inizio messaggio inoltrato", u"邮件原件", u"原始邮件", u"转发的邮件", u"元のメッセージ",
            u"원본 메시지", u"הודעה מקורית", u"الرسالة الأصلية"};
}

QList<QStringView> fromLabels()
{
    return {u"from", u"von", u"de", u"van", u"da", u"fra", u"fran", u"od", u"od kogo", u"felado",
            u"lahettaja", u"de la", u"kimden", u"gonderen", u"dari", u"tu", u"от", u"от кого",
            u"від", u"απο", u"מאת", u"من", u"差出人", u"发件人", u"寄件者", u"보낸 사람", u"จาก",
            u"odesilatel", u"ad", u"expediteur", u"remitente", u"remetente", u"mittente",
            u"absender", u"afzender", u"avsandare"};
}

QList<QStringView> dateLabels()
{
    return {u"sent", u"date", u"gesendet", u"datum", u"envoye", u"envoye le", u"enviado",
            u"enviado el", u"enviada em", u"enviado em", u"fecha", u"data", u"inviato",
            u"verzonden", u"verstuurd", u"sendt", u"dato", u"skickat", u"lahetetty", u"paivays",
            u"pvm", u"wyslano", u"odeslano", u"poslano", u"trimis", u"elkuldve", u"gonderildi",
            u"tarih", u"dikirim", u"tanggal", u"da gui", u"ngay", u"отправлено", u"дата",
            u"надіслано", u"дата отправки", u"ημερομηνια", u"נשלח", u"תאריך", u"تاريخ",
            u"تاريخ الإرسال", u"发送时间", u"日期", u"送信日時", u"日時", u"보낸 날짜", u"날짜",
            u"message du", u"wyslane", u"le"};
}

QList<QStringView> toLabels()
{
    return {u"to", u"an", u"a", u"aan", u"para", u"til", u"till", u"vastaanottaja", u"do", u"komu",
            u"pro", u"catre", u"cimzett", u"kime", u"alici", u"kepada", u"den", u"toi", u"кому",
            u"προς", u"אל", u"إلى", u"收件人", u"宛先", u"받는 사람", u"cc", u"copie a", u"kopie",
            u"copia", u"reply to", u"reply-to"};
}

QList<QStringView> subjectLabels()
{
    return {u"subject", u"betreff", u"objet", u"sujet", u"asunto", u"assunto", u"oggetto",
            u"onderwerp", u"emne", u"amne", u"aihe", u"temat", u"predmet", u"subiect", u"targy",
            u"konu", u"subjek", u"perihal", u"chu de", u"тема", u"θεμα", u"נושא", u"الموضوع",
            u"主题", u"主旨", u"件名", u"제목", u"เรื่อง"};
}

QList<QStringView> sentFrom()
{
    return {u"sent from", u"sent via", u"sent with", u"sent by my", u"get outlook for",
            u"get yahoo mail", u"sent a magnificent", u"envoye de mon", u"envoye depuis",
            u"envoye de ", u"envoye a partir de", u"envoye avec", u"envoye via",
            u"obtenez outlook pour", u"telechargez outlook pour", u"gesendet von",
            u"gesendet mit", u"gesendet uber", u"von meinem", u"diese nachricht wurde von meinem",
            u"outlook fur ", u"holen sie sich outlook", u"enviado desde", u"enviado de mi",
            u"obtener outlook para", u"enviado do meu", u"enviado pelo", u"enviado a partir de",
            u"enviado via", u"obter o outlook para", u"inviato da", u"inviato con",
            u"inviato dal mio", u"scarica outlook per", u"ottieni outlook per",
            u"verzonden vanaf", u"verzonden met", u"verzonden via", u"verstuurd vanaf",
            u"outlook voor ", u"download outlook voor", u"skickat fran", u"skickades fran",
            u"hamta outlook", u"sendt fra", u"hent outlook", u"fa outlook for", u"lahetetty",
            u"hanki outlook", u"wyslane z", u"wyslano z", u"pobierz outlook", u"odeslano z",
            u"odeslane z", u"poslano z", u"ziskat outlook", u"trimis de pe", u"trimis din",
            u"kuldve ", u"dikirim dari", u"terkirim dari", u"duoc gui tu", u"da gui tu",
            u"отправлено с", u"отправлено из", u"надіслано з", u"надіслано із", u"从我的",
            u"发自我的", u"發自我的", u"从 ", u"נשלח מ", u"أرسلت من", u"مرسل من", u"أرسل من",
            u"στάλθηκε από", u"σταλθηκε απο"};
}

QList<QStringView> sentFromEnds()
{
    return {u"gesendet", u"gonderildi", u"から送信", u"에서 보냄", u"发送", u"傳送"};
}

QList<QStringView> signOffs()
{
    return {u"regards", u"best regards", u"kind regards", u"warm regards", u"warmest regards",
            u"kindest regards", u"many thanks and kind regards", u"thanks and regards",
            u"thanks & regards", u"with regards", u"best", u"best wishes", u"all the best", u"yours",
            u"yours truly", u"yours sincerely", u"yours faithfully", u"sincerely",
            u"sincerely yours", u"respectfully", u"cordially", u"cheers", u"br", u"rgds", u"kr",
            u"mit freundlichen grussen", u"mit freundlichem gruss", u"freundliche grusse",
            u"viele grusse", u"beste grusse", u"schone grusse", u"liebe grusse", u"mfg", u"lg", u"vg",
            u"herzliche grusse", u"mit besten grussen", u"hochachtungsvoll", u"grusse", u"gruss",
            u"cordialement", u"bien cordialement", u"tres cordialement", u"bien a vous",
            u"salutations", u"meilleures salutations", u"sincerement", u"respectueusement",
            u"saludos", u"un saludo", u"saludos cordiales", u"cordialmente", u"atentamente",
            u"un cordial saludo", u"cordiali saluti", u"distinti saluti", u"saluti",
            u"un saluto", u"atenciosamente", u"cumprimentos", u"melhores cumprimentos",
            u"com os melhores cumprimentos", u"abracos", u"abraco", u"met vriendelijke groet",
            u"met vriendelijke groeten", u"vriendelijke groet", u"vriendelijke groeten", u"groeten",
            u"groet", u"mvg", u"med venlig hilsen", u"venlig hilsen", u"mvh", u"vh",
            u"med vennlig hilsen", u"vennlig hilsen", u"hilsen", u"med vanliga halsningar",
            u"vanliga halsningar", u"halsningar", u"terveisin", u"ystavallisin terveisin",
            u"pozdrawiam", u"z powazaniem", u"serdecznie pozdrawiam", u"s pozdravem",
            u"s pratelskym pozdravem", u"cu stima", u"cu respect", u"o zi buna", u"udvozlettel",
            u"saygilarimla", u"iyi calismalar", u"salam", u"hormat saya", u"tran trong",
            u"с уважением", u"с наилучшими пожеланиями", u"з повагою", u"με εκτιμηση",
            u"בברכה", u"مع تحياتي", u"よろしくお願いします", u"此致"};
}

QList<QStringView> disclaimers()
{
    return {u"this email and any", u"this e-mail and any", u"this message and any",
            u"this email is confidential", u"this message is confidential",
            u"the information contained in this", u"confidentiality notice", u"disclaimer",
            u"this communication is intended", u"if you are not the intended recipient",
            u"diese e-mail enthalt vertrauliche", u"diese nachricht enthalt vertrauliche",
            u"ce message et toutes les pieces", u"le informazioni contenute in questo",
            u"este mensaje y sus archivos", u"esta mensagem e seus anexos",
            u"dit bericht is uitsluitend", u"de informatie in dit bericht",
            u"please consider the environment before", u"think before you print",
            u"reply to this email directly"};
}

} // namespace Baton::MailWords
