// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/stop_words.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace Baton {

namespace {

struct List
{
    QStringView language;
    QStringView words;
};

constexpr List kLists[] = {
    {u"en",
     u"a about above actually after again all already also although always am an and any anybody "
     "anyone anything are arent as at away be because been before being between both but by can "
     "cannot cant come could couldnt did didnt do does doesnt doing done dont down during each "
     "either else even ever every everything few for from further get gets getting give go goes "
     "going gonna good got had has hasnt have havent having he hello help her here hers hey hi him "
     "his how however i id if ill im in into is isnt it its itself ive just kind know let lets "
     "like little look looking lot make many may maybe me might mine more most much must my myself "
     "need needs never no nor not now of off ok okay on once one only onto or other our ours out "
     "over own please possible quite rather really regarding same say see shall she should so some "
     "somebody someone something soon still such sure take tell than thank thanks that thats the "
     "their them then there these they thing things think this those though through thus to too "
     "try trying under until up upon us use used using very via want wanted wants was wasnt way we "
     "well were what whats when where whether which while who whom whose why will wish with within "
     "without wont would yes yet you your youre yours"},
    {u"de",
     u"ab aber alle allem allen aller alles als also am an ander andere anderen auch auf aus bei "
     "beim bin bis bist bitte da dabei dafur damit danke dann daran darauf das dass dazu dein deine "
     "dem den denn der des dich die dies diese diesem diesen dieser dieses dir doch dort du durch "
     "ein eine einem einen einer eines einfach er es etwas euch euer fur gar geben geht gibt guten "
     "hab habe haben hallo hat hatte hatten hier hin hinter ich ihm ihn ihnen ihr ihre ihrem ihren "
     "ihrer im immer in ins ist ja jede jeden jeder jetzt kann kannst konnen konnte konnten lassen "
     "liebe machen mag man mein meine meinem meinen meiner mehr mich mir mit mochte mochten muss "
     "mussen nach nicht nichts noch nun nur ob oder ohne schon sehr sein seine seit selbst sich sie "
     "sind so soll sollte sonst tag uber um und uns unser unsere unter vielen vom von vor wann war "
     "waren warum was weil wenn wer werde werden wie wieder will wir wird wo wurde wurden zu zum "
     "zur"},
    {u"fr",
     u"a ai ainsi alors apres as au aussi autre autres aux avant avec avez avoir avons beaucoup "
     "bien bon bonjour bonsoir c ca car ce cela ces cet cette ceux chez comment comme d dans de des "
     "depuis deux dire dois doit donc dont du elle elles en encore entre es est et etait etaient "
     "ete etes etre eu eux faire fais fait faut il ils j jai je jusqu l la le les leur leurs lui m "
     "ma mais me meme merci mes mettre moi moins mon monsieur n ne ni non nos notre nous on ont ou "
     "par parce pas pendant peu peut peux plait plus pour pourquoi pouvez prendre puis qu quand que "
     "quel quelle quelles quels qui quoi s sa salut sans se sera ses si son sont souhaite sous "
     "suis sur svp t ta tant te tel tes toi ton toujours tous tout toute toutes tres tu un une va "
     "vais vers veux vient voir vos votre voudrais vous y"},
    {u"es",
     u"a al algo algun alguna ante antes aqui asi aun aunque bien buen buena buenas bueno buenos "
     "cada como con cual cuales cualquier cuando cuanto de deben debo del desde dia dias donde dos "
     "durante e el ella ellas ellos en entre era eran es esa esas ese eso esos esta estaba estan "
     "estar estas este esto estos estoy favor fue fueron gracias ha hace hacer hacia han hasta hay "
     "he hola la las le les lo los mas me mi mis mucho muy nada necesito ni no nos nosotros nuestra "
     "nuestro o os otra otro para pero poco podria por porque pueda puede pueden puedo pues que "
     "quien quiere quiero quisiera se sea ser si sido sin sobre solo son soy su sus tal tambien "
     "tan tanto te tener tengo ti tiene tienen todo todos tu tus un una unas uno unos usted ustedes "
     "va vez vosotros voy y ya yo"},
    {u"it",
     u"a abbiamo ad ai al alla alle allo altro anche ancora avere avete aveva bene buongiorno c che "
     "chi ci ciao cio col come con cosa cosi cui da dal dalla dalle degli dei del della delle dello "
     "devo di dopo dove due e ed era erano essere fa faccio fare favore fatto fra gia gli grazie ha "
     "hai hanno ho i il in io l la le lei li lo loro lui ma me mi mia mie mio molto ne nei nel "
     "nella nelle no noi non nostra nostro o ogni ora ovvero per perche pero piu poi posso possono "
     "potete potrei prego prima puo qual quale quali quando quanto quella quello questa queste "
     "questi questo qui sa salve se sei sempre senza si sia siamo siete solo sono sta stata stato "
     "sto su sua sul sulla suo te ti tra tu tua tuo tutti tutto un una uno vi voi volevo vorrei "
     "vostra vostro"},
    {u"pt",
     u"a agora ainda algum alguma ao aos apenas aquela aquele aqui as assim ate bem boa bom com como "
     "da das de dela dele depois desde dia do dos e ela elas ele eles em entao entre era essa esse "
     "esta estao estar estava este estes estou eu favor fazer foi foram gostaria gostava ha isso "
     "isto ja la lhe mais mas me mesmo meu meus mim minha minhas muito na nada nao nas nem no nos "
     "nossa nosso num numa o obrigada obrigado ola onde os ou outra outro para pela pelo pode podem "
     "podia por porque posso preciso qual quais quando que quem queria quero sao se seja sem ser "
     "seu seus si sim sobre so sua suas tambem tao te tem tenho ter teu todo todos tu tudo um uma "
     "umas uns vai voce voces vos vou"},
    {u"nl",
     u"aan al alle alles als altijd andere ben bent bij daar dag dan dank dat de deze die dit doe "
     "doen door dus een en er gaan gaat geen geweest goed graag had heb hebben hebt heeft heel hem "
     "het hier hij hoe hallo haar hun iets ik in is ja je jij jou jouw jullie kan kunnen kunt maar "
     "mag maken me meer men met mij mijn moet moeten na naar niet niets nog nu of om omdat ons onze "
     "ook op over s te toch toen tot u uit uw van veel voor waar waarom wanneer want waren was wat "
     "we wel welke werd wie wij wil willen worden wordt zal ze zeer zei zelf zich zij zijn zo zonder "
     "zou zouden alstublieft bedankt"},
    {u"sv",
     u"alla allt att av bara blev bli blir da de dem den denna deras dess det detta dig din dina du "
     "dar efter ej eller en er era ett fa far fick finns fran for gora gor ha hade han har hej hela "
     "henne hon hur har i in inte ja jag kan kunde lite man med mellan men mer mig min mina mitt "
     "mot mycket maste nar ni nog nu nagon nagot nagra och om oss pa sa sedan sig sin sina ska skulle "
     "som tack till under upp ut utan vad var vara vart vem vi vid vilja vilken vill ar annu"},
    {u"da",
     u"ad af alle alt at blev blive bliver da de dem den denne der deres det dette dig din dine "
     "disse dog du efter eller en end er et fa far for fra god gore gor ham han har havde have hej "
     "hende her hos hun hvad hvem hver hvis hvor hvordan hvornar i ikke ind ja jeg jer jeres kan "
     "kunne lidt man mange med meget men mere mig min mine mit mod mon ma nar ned nej noget nogle "
     "nu nogen og ogsa om op os over pa sa sadan selv sig sin sine skal skulle som sa tak til ud "
     "under uden var ved vi vil ville vor vores vaere vaeret"},
    {u"nb",
     u"alle alt at av bare ble bli blir da de deg dem den denne der deres det dette di din disse du "
     "eller en er et etter fa far for fra fordi gjor gjore god ha hadde han har hei hun hva hvem hver "
     "hvis hvor hvordan hvorfor i ikke inn ja jeg kan kunne litt man mange med meg meget mellom men "
     "mer min mine mitt mot mye ma nar ned nei noe noen nok na og ogsa om opp oss over pa sa samme "
     "seg selv sin sine skal skulle som takk til ut under uten var vare ved vi vil ville vart vaere "
     "vaert"},
    {u"pl",
     u"a aby ale bardzo bez bo by byc byl byla bylo chce chcialbym chcialabym ci co czy dla do dzien "
     "dobry dziekuje gdzie go i ich ile im ja jak jaki jako je jednak jego jej jest jestem jeszcze "
     "jesli juz kiedy kto ktora ktore ktory lub ma mam mi mnie moga moge moj moja moje mozna moze "
     "mu my na nad nas nasz nie niech nim o od on ona ono oraz pan pani po pod prosze przed przez "
     "przy sa sie swoj ta tak takze tam te tego tej ten to tu twoj ty tylko tym u w was wasz we wiec "
     "wszystko wy z za ze zeby"},
    {u"fi",
     u"ei eika eivat ellei en ennen entä et hei han he hyva ja jo joka jos jotain kai kanssa kiitos "
     "kuin kuinka kun kuka kylla me mika miksi mina minulla minun minut minua missa mita miten moi "
     "mutta myos ne nyt niin noin ohjeet oletteko olen olet oli olin olisi olla on onko ovat "
     "pitaisi se sen siella sina sita taman tama tassa te teidan teilla vain vai viela voi voin "
     "voinko voisi voitte ja"},
    {u"cs",
     u"a aby ale ani asi az bez bude budu by byl byla bylo bych byt ci co dekuji den do dobry ho i "
     "ja jak jake jako je jeho jej jeji jen jeste ji jsem jsi jsme jsou jste k kde kdy kdo ktera "
     "ktere ktery ma mam me mi mit mne moc mohu moje muj muze muzete my na nad nam nas ne nebo nez "
     "nic o od on ona pak po pod pokud pro prosim proto proc pred s se si sve ta tak take tam te ten "
     "to toho tom tu ty u uz v vam vas ve vice vsak vse vy z za ze"},
    {u"ru",
     u"а без бы был была были было в вам вас ваш во вот все всё вы где да для до если есть еще ещё "
     "же за здравствуйте и из или им их к как какой когда кто ли меня мне мной мои мой можно моя мы "
     "на над нам нас не него нет ни но ну о об от очень по под пожалуйста при с со так такой там то "
     "того тоже только у уже хочу что чтобы это этого этой этот я спасибо привет могу"},
    {u"tr",
     u"acaba ama ancak bana bazi belki ben benim beni bir biz bizim bu bunu cok da daha de degil "
     "diye en gibi gore hem hep her hic icin ile ise istiyorum iyi kadar ki kim lutfen merhaba mi mu "
     "nasil ne neden nerede nasilsiniz o olan olarak olur onu sanki sey siz sizin su tesekkurler "
     "tum var ve veya ya yani yok"},
};

QHash<QString, QSet<QString>> readLists()
{
    QHash<QString, QSet<QString>> out;
    for (const List &list : kLists) {
        QSet<QString> &words = out[list.language.toString()];
        for (QStringView word : list.words.split(u' '))
            words << word.toString();
    }
    return out;
}

} // namespace

const QSet<QString> &stopWords(const QString &language)
{
    static const QHash<QString, QSet<QString>> lists = readLists();
    static const QSet<QString> none;
    const auto found = lists.constFind(language);
    if (found != lists.constEnd())
        return *found;
    const auto english = lists.constFind(u"en"_s);
    return english != lists.constEnd() ? *english : none;
}

} // namespace Baton
