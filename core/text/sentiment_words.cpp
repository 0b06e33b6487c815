// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/sentiment_words.h"

#include "text/fold.h"

using namespace Qt::StringLiterals;

namespace Baton {

namespace {

struct Group
{
    QStringView language;
    double weight;
    QStringView words;
};

constexpr Group kGroups[] = {
    {u"en", 3.2,
     u"amazing amazingly awesome best brilliant excellent excellence fantastic fabulous flawless "
     "incredible incredibly love loved loves loving adore* magnificent marvelous marvellous "
     "outstanding perfect perfectly perfection phenomenal spectacular superb terrific wonderful "
     "wonderfully thrilled ecstatic overjoyed stellar breathtaking lmao rofl yay woohoo hooray "
     "heaven heavenly stunning astonishing extraordinary exceptional superior unbeatable bliss*"},
    {u"en", 2.5,
     u"beautiful beautifully delighted delightful delicious gorgeous great greatest happy happier "
     "happiest happily happiness joy joyful joyous hilarious impressed impressive lovely fun "
     "funny laugh* win wins winner winning won victory celebrate* celebrating celebration blessed "
     "blessing* excited exciting excitement glad gladly grateful gratitude congrats congratulations "
     "proud proudly sweet sweetest sweetheart yummy cute paradise passion* triumph* hero "
     "heroic super wow rocks rocked epic legend* lol haha* hehe* genius sexy hot-selling kudos "
     "bravo treasure* romantic elegant charming charm dream*"},
    {u"en", 1.9,
     u"good better nice nicely thanks thank thankful thx enjoy enjoyed enjoying enjoyable enjoys "
     "pleased pleasant pleasantly pleasure helpful helped helping helps friendly kind kindly "
     "kindness cool smile* smiling support* satisfied satisfying satisfaction recommend* "
     "recommended reliable success successful successfully succeed* easy easily ease comfortable "
     "comfort* convenient useful welcome favorite favourite like liked likes well smooth smoothly "
     "solid strong sturdy peace peaceful relaxed relaxing relax relief relieved "
     "safe safely secure smart clever talented talent creative inspired inspiring inspiration "
     "hope hopeful hoping positive bright lucky luck fortunate fortunately praise* popular "
     "trust trusted honest honestly freedom free gift* bonus advantage* benefit* improve* improved "
     "improvement* wins healthy attractive appreciate* appreciated compliment* generous gentle "
     "friend friends cheer* cheers festive party adorable warm warmth sunshine sunny fresh "
     "cheerful amused amusing entertaining entertained interesting interested fascinating "
     "rich reward* rewarding worth worthy wealth* accomplish* achieve* achievement* hug hugs "
     "kiss* awards award bargain handy neat sharp crisp quality"},
    {u"en", 1.2,
     u"okay fine ok decent adequate fair fairly affordable clean clear clearly fast quick quickly "
     "ready sure agree* agreed accept* accepted care caring calm works worked working important "
     "value valuable effective efficient* ability able capable correct* proper properly prefer* "
     "simple simply share* sharing play* cute fits responsive stable sleek compact lightweight "
     "intuitive durable versatile flexible accurate wise yes yeah resolved fixed solved"},
    {u"en", -1.1,
     u"unfortunately sorry miss missed missing wait waiting late delay* delayed slow slower slowly "
     "heavy small cheap expensive noisy noise lack lacks lacking limited difficult hard harder "
     "odd strange weird confus* unclear unsure uncertain doubt* doubtful issue issues problem "
     "problems trouble troubles error errors bug bugs glitch* crack* scratch* old alone leave "
     "leaving strict worry worried worries worrying nervous tense tired bored boring tedious dull "
     "bland mediocre meh nah cost costly overpriced concern* cautious alas sigh stuck loose stop "
     "stopped refuse* refused deny denied reject* rejected weak weaker weakness* cheaply flimsy "
     "blurry dim clunky bulky awkward annoy minor return returned returning cry crying cried uncomfortable "
     "cancel canceled cancelled drop drops dropped"},
    {u"en", -1.9,
     u"bad badly wrong fail fails failed failing failure* broken broke breaks breaking damaged "
     "damage* defect* defective fault faulty hurt hurts hurting pain painful sad sadly sadness "
     "unhappy upset disappoint* disappointed disappointing disappointment annoyed annoying "
     "annoyance frustrat* frustrated frustrating angry anger mad poor poorly lost lose loses losing "
     "loss loser losers lame lousy ugly unhelpful unable impossible useless waste wasted wasting "
     "fear* afraid scared scary panic* stress* stressed stressful lonely depress* depressed "
     "depressing regret* guilty guilt shame* ashamed embarrass* rude ignore* ignored ignoring "
     "negative trash junk rubbish crap crappy dirty smelly stink* sick ill sickness virus dead "
     "death die died dies dying kill* killed killing killer war fight* fighting attack* attacked "
     "accident* crash* crashed crashes danger* dangerous threat* threaten* victim* crime criminal "
     "arrest* prison jail guilty blame* complain* complaint* complaining lie lied lies lying liar "
     "cheat* cheated steal* stole stolen theft dumb silly sucks suck sucked sux unfair unsafe bitter "
     "tragic tragedy suffer* suffering sorrow mourn* grief misery miserable hopeless helpless "
     "worse unreliable unusable dislike* disliked trouble* harm* harmful hungry starving "
     "irritat* irritated irritating bother* bothered ruin* ruined wtf damn freak* unacceptable "
     "insult* insulting offensive disturb* disturbing shock* shocked jealous selfish greedy "
     "arrogant mess messy nonsense incompetent clueless ridiculous"},
    {u"en", -2.9,
     u"terrible terribly horrible horribly awful awfully worst hate hated hates hating hatred "
     "disgust* disgusting disgusted disgrace* pathetic atrocious appalling dreadful horrendous "
     "horrific nightmare* disaster* disastrous catastroph* outrage* outraged outrageous furious "
     "infuriat* livid fuck* shit shitty bullshit bitch* bastard* asshole* idiot* moron* stupid "
     "stupidity evil cruel cruelty murder* murdered rape* raped terror* terrorist* torture* "
     "scam scams scammed scammer* fraud* abuse* abused abusive vile despise* despicable garbage "
     "hell suicide suicidal racist racism devastat* devastated hideous worthless unbearable "
     "intolerable sickening repulsive ripoff"},
    {u"de", 3.0,
     u"fantastisch* wunderbar* hervorragend* grossartig* perfekt* ausgezeichnet* liebe geliebt "
     "begeistert spitze genial* klasse toll* super traumhaft* exzellent* beste besten bestens"},
    {u"de", 1.9,
     u"gut gute guten guter gutes besser danke dank dankbar freue freut freundlich* nett* schon "
     "schone schoner schones zufrieden* hilfreich* geholfen glucklich* prima angenehm* einfach "
     "schnell* zuverlassig* empfehlen empfehlenswert gefallt gern gerne lecker funktioniert "
     "klappt geklappt hoffe viel-erfolg gelungen"},
    {u"de", -1.9,
     u"schlecht* leider problem* fehler* kaputt defekt* falsch* enttausch* argerlich* verargert "
     "sauer nervt genervt unzufrieden* traurig* langsam* mangelhaft* verspatet* warte beschwer* "
     "reklamation unfreundlich* unhoflich* unbrauchbar* verloren beschadigt* teuer dumm* angst "
     "schade unmoglich* umstandlich*"},
    {u"de", -3.0,
     u"furchtbar* schrecklich* katastroph* unverschamt* frechheit scheiss* wutend* hasse hass "
     "schlimm* grauenhaft* miserabel* betrug* betruger* abzocke lacherlich* inakzeptabel* "
     "unmoglich zumutung skandal* mist entsetzlich* horror nutzlos* idioten unfassbar* saftladen"},
    {u"fr", 3.0,
     u"excellent* parfait* genial* magnifique* formidable* fantastique* adore* merveilleu* "
     "superbe* incroyable* exceptionnel* ravi ravie meilleur* enchante*"},
    {u"fr", 1.9,
     u"bon bonne bons bonnes bien merci content contente contents satisfait* agreable* gentil* "
     "sympa* super top utile* rapide* facile* heureu* aime aimer joli* efficace* recommande* "
     "plaisir bravo fonctionne resolu"},
    {u"fr", -1.9,
     u"mauvais* probleme* erreur* casse* defectueu* decu* decevant* malheureusement triste* lent* "
     "difficile* enerve* agace* fache* mecontent* insatisfait* retard* faux perdu* cher inutile* "
     "dommage peur complique* impossible* endommage* penible* nul nulle nuls"},
    {u"fr", -3.0,
     u"horrible* affreu* terrible* catastroph* inacceptable* inadmissible* honteu* scandale* "
     "scandaleu* arnaque* escroc* furieu* deteste* merde* lamentable* deplorable* honte pire "
     "ridicule* ignoble* incompeten* voleur*"},
    {u"es", 3.0,
     u"excelente* perfect* genial* maravillos* fantastic* increible* encanta encantad* magnific* "
     "estupend* espectacular* mejor mejores adoro amo"},
    {u"es", 1.9,
     u"buen buena bueno buenas buenos bien gracias contento contenta satisfech* agradable* amable* "
     "feliz util utiles rapid* facil* gusta gusto recomiendo funciona lindo linda bonit* alegr* "
     "agradec* resuelto solucionado ayudo"},
    {u"es", -1.9,
     u"mal mala malo malas malos problema* error* roto rota rotos defectuos* decepcion* "
     "lamentablemente triste* lent* dificil* molest* enojad* enfadad* insatisfech* retraso* perdido "
     "perdida caro inutil* miedo imposible* danad* falla* fallo queja* desgraciadamente preocup*"},
    {u"es", -3.0,
     u"horrible* terrible* pesim* fatal inaceptable* verguenza vergonzos* estafa* robo ladron* "
     "odio odia furios* mierda desastre* asco peor peores ridicul* indignante* incompeten*"},
    {u"it", 3.0,
     u"eccellent* perfett* fantastic* meraviglios* ottim* splendid* magnific* adoro amo incredibil* "
     "stupend* migliore migliori favolos*"},
    {u"it", 1.9,
     u"buon buona buono buone buoni bene grazie contento contenta soddisfatt* gentil* felice utile "
     "utili veloce facile piace bello bella brav* cortes* funziona risolto consiglio piacevole"},
    {u"it", -1.9,
     u"male cattiv* problem* error* rotto rotta difettos* delus* purtroppo triste lent* difficil* "
     "arrabbiat* insoddisfatt* ritardo* perso persa sbagliat* caro inutil* paura impossibil* "
     "danneggiat* fastidi* lamentel* peccato"},
    {u"it", -3.0,
     u"orribil* terribil* pessim* inaccettabil* vergogn* truff* ladr* odio furios* schifo schifos* "
     "disastr* peggio peggiore ridicol* merda incompeten* scandalos* incazzat*"},
    {u"pt", 3.0,
     u"excelente* perfeit* fantastic* maravilhos* otimo otima incrivel adoro adorei amo amei "
     "espetacular* melhor melhores sensacional"},
    {u"pt", 1.9,
     u"bom boa bons boas bem obrigado obrigada contente* satisfeit* feliz util rapid* facil gosto "
     "gostei recomendo funciona lindo linda agradavel gentil simpatic* ajudou resolvido"},
    {u"pt", -1.9,
     u"mal mau ma ruim problema* erro erros quebrad* defeito* defeituos* decepcion* desilud* "
     "infelizmente triste* lent* dificil chatead* insatisfeit* atras* perdi perdid* errad* caro "
     "inutil medo impossivel danificad* falha* reclama*"},
    {u"pt", -3.0,
     u"horrivel terrivel pessim* inaceitavel vergonh* golpe fraude* roubo ladr* odeio furios* merda "
     "desastre pior piores ridicul* absurd* incompeten* palhacada"},
    {u"nl", 3.0,
     u"geweldig* uitstekend* perfect* fantastisch* prachtig* top super schitterend* heerlijk* "
     "beste fenomenaal"},
    {u"nl", 1.9,
     u"goed goede beter bedankt dank blij tevreden fijn fijne leuk leuke mooi mooie vriendelijk* "
     "behulpzaam handig snel makkelijk gelukkig lekker werkt gelukt opgelost aanrader prettig*"},
    {u"nl", -1.9,
     u"slecht* helaas probleem problemen fout* kapot defect* teleurge* teleurstel* jammer boos "
     "kwaad ontevreden traag trage moeilijk* vervelend* irritant* geirriteerd verkeerd* verloren "
     "duur nutteloos klacht* vertraging beschadigd* bang onmogelijk*"},
    {u"nl", -3.0,
     u"verschrikkelijk* vreselijk* schandalig* belachelijk* onacceptabel* waardeloos* oplichter* "
     "oplichting woedend haat walgelijk* rampzalig* schande slechtste klote* kut bagger"},
    {u"sv", 2.6, u"fantastisk* underbar* perfekt* utmarkt* alskar basta super toppen grym jattebra"},
    {u"sv", 1.8, u"bra tack nojd* glad glada trevlig* fin fina snabb* enkel* hjalpsam* fungerar kul"},
    {u"sv", -1.9,
     u"dalig* tyvarr problem fel trasig* besviken* arg irriter* missnojd* langsam* svart trakig* "
     "forsenad* samre ledsen dyr"},
    {u"sv", -3.0, u"hemsk* fruktansvar* vardelos* skandal* oacceptab* bedrageri* hatar varst skit* katastrof*"},
    {u"da", 2.6, u"fantastisk* vidunderlig* perfekt* fremragende elsker bedste super skon"},
    {u"da", 1.8, u"god godt gode tak tilfreds glad gladere rart rar flot hurtig* nem nemt hjaelpsom* virker"},
    {u"da", -1.9,
     u"darlig* desvaerre problem* fejl odelagt skuffet skuffende vred irriter* utilfreds* langsom* "
     "svaert forsink* vaerre ked trist dyr defekt"},
    {u"da", -3.0, u"forfaerdelig* frygtelig* elendig* skandal* uacceptab* svindel hader vaerst lort* katastrof*"},
    {u"nb", 2.6, u"fantastisk* nydelig* perfekt* utmerket* elsker beste super kjempebra"},
    {u"nb", 1.8, u"bra god godt gode takk fornoyd* glad hyggelig* fin fint rask* enkel* hjelpsom* fungerer virker"},
    {u"nb", -1.9,
     u"darlig* dessverre problem* feil odelagt skuffet skuffende sint irriter* misfornoyd* treg* "
     "vanskelig forsink* verre lei trist dyr defekt"},
    {u"nb", -3.0, u"forferdelig* grusom* elendig* skandal* uakseptab* svindel hater verst dritt* katastrof*"},
    {u"fi", 2.2, u"hyva hyvin kiitos mahtava* loistava* erinomainen erinomaista upea* rakastan paras tyytyvainen toimii iloinen"},
    {u"fi", -2.2, u"huono* ongelma* virhe* rikki pettyny* valitettavasti vihainen kamala* hirvea* surkea* kelvoton huijau* pahin turha*"},
    {u"pl", 2.3, u"dobr* dobrze dzieki dziekuje swietn* wspanial* doskonal* super zadowolon* mil* kocham najlepsz* dziala polecam szybk*"},
    {u"pl", -2.3, u"zle zly zla slab* niestety problem* blad bledy zepsut* uszkodzon* rozczarowan* wsciekl* okropn* fataln* beznadziejn* skandal* oszu* najgorsz* tragedia dramat"},
    {u"cs", 2.3, u"dobre dobry dobra dekuji diky skvel* vyborn* uzasn* spokojen* krasn* super perfektn* nejlepsi funguje rychl*"},
    {u"cs", -2.3, u"spatn* bohuzel problem* chyb* rozbit* poskozen* zklaman* nastvan* hrozn* strasn* otresn* podvod* nejhorsi neprijateln* nespokojen* katastrofa"},
    {u"ro", 2.2, u"bun buna bine multumesc multumit* excelent* perfect* minunat* super fericit* frumos frumoasa recomand functioneaza"},
    {u"ro", -2.2, u"rau rea prost* problem* eroare defect* stricat* dezamagi* din-pacate nervos furios* oribil* groaznic* inacceptabil* rusine escroc* dezastru"},
    {u"tr", 2.2, u"iyi guzel tesekkur* harika mukemmel super memnun* mutlu sevdim seviyorum basarili tavsiye kolay hizli"},
    {u"tr", -2.2, u"kotu berbat sorun* hata* bozuk kirik maalesef uzgun* kizgin* sinirli* rezalet rezil* sacma* dolandirici* igrenc* korkunc* sikayet* memnuniyetsiz*"},
    {u"ru", 2.3, u"хорош* хорошо спасибо отличн* отлично прекрасн* замечательн* супер рад рада доволен довольна люблю лучш* удобн* быстро работает класс благодар*"},
    {u"ru", -2.3, u"плох* плохо проблем* ошибк* сломан* к-сожалению разочарован* зол злой ужас* отвратительн* кошмар* безобраз* мошенник* обман* худш* недоволен недовольна бесит надоел* дура* невозможно"},
    {u"uk", 2.2, u"добр* дякую чудов* відмінн* прекрасн* супер радий рада задоволен* люблю найкращ* працює"},
    {u"uk", -2.2, u"поган* проблем* помилк* зламан* розчарован* жах* жахлив* обурен* шахра* найгірш* незадоволен*"},
    {u"id", 2.0, u"bagus baik terima-kasih mantap hebat senang puas suka cepat mudah keren"},
    {u"id", -2.0, u"buruk jelek masalah rusak kecewa marah lambat parah penipu* kesal error gagal"},
};

struct Sign
{
    QStringView signs;
    double weight;
};

constexpr Sign kSigns[] = {
    {u"😀 😃 😄 😁 😊 🙂 😍 🥰 😘 🤩 😎 👍 👏 🙏 ❤ 💖 💕 🎉 🥳 😂 🤣 😆 😉 😋 💯 ✨ 🌟 💪 🙌 👌 😻 💙 💚 🤗", 2.2},
    {u":) :-) =) :D :-D :d =D xD XD ;) ;-) :P :-P :p <3 ^_^ ^^ :') (: :* :]", 2.0},
    {u"😠 😡 🤬 👿 🖕 💩 👎 🤮 🤢", -3.0},
    {u"😞 😔 😟 😕 🙁 ☹ 😣 😖 😫 😩 😢 😭 😤 😒 😑 🙄 💔 😱 😰", -2.0},
    {u":( :-( =( :'( ):  D: :/ :-/ :\\ -_- >:( :| :[ </3 ;(", -1.9},
};

} // namespace

const MoodList &moodWords(const QString &language)
{
    static const QHash<QString, MoodList> lists = [] {
        QHash<QString, MoodList> out;
        for (const Group &group : kGroups) {
            MoodList &list = out[group.language.toString()];
            for (QStringView word : group.words.split(u' ', Qt::SkipEmptyParts)) {
                const bool beginning = word.endsWith(u'*');
                const QString key = folded((beginning ? word.chopped(1) : word).toString());
                (beginning ? list.beginnings : list.words).insert(key, group.weight);
            }
        }
        return out;
    }();
    static const MoodList none;
    const auto found = lists.constFind(language);
    return found == lists.constEnd() ? none : *found;
}

const QHash<QString, double> &moodSigns()
{
    static const QHash<QString, double> signs = [] {
        QHash<QString, double> out;
        for (const Sign &group : kSigns) {
            for (QStringView sign : group.signs.split(u' ', Qt::SkipEmptyParts))
                out.insert(sign.toString(), group.weight);
        }
        return out;
    }();
    return signs;
}

const QSet<QString> &negations()
{
    static const QSet<QString> words = {
        u"not"_s, u"no"_s, u"never"_s, u"none"_s, u"nor"_s, u"neither"_s, u"nothing"_s,
        u"nobody"_s, u"without"_s, u"hardly"_s, u"barely"_s, u"scarcely"_s, u"cannot"_s, u"cant"_s,
        u"dont"_s, u"doesnt"_s, u"didnt"_s, u"isnt"_s, u"arent"_s, u"wasnt"_s, u"werent"_s,
        u"wont"_s, u"wouldnt"_s, u"couldnt"_s, u"shouldnt"_s, u"hasnt"_s, u"havent"_s, u"hadnt"_s,
        u"aint"_s, u"rarely"_s, u"nicht"_s, u"kein"_s, u"keine"_s, u"keinen"_s, u"keiner"_s,
        u"nie"_s, u"niemals"_s, u"ohne"_s, u"pas"_s, u"jamais"_s, u"aucun"_s, u"aucune"_s, u"ni"_s,
        u"sans"_s, u"nunca"_s, u"jamas"_s, u"sin"_s, u"ningun"_s, u"ninguna"_s, u"tampoco"_s,
        u"non"_s, u"mai"_s, u"senza"_s, u"nessun"_s, u"nessuna"_s, u"nao"_s, u"nem"_s, u"sem"_s,
        u"niet"_s, u"geen"_s, u"nooit"_s, u"zonder"_s, u"inte"_s, u"ej"_s, u"aldrig"_s, u"utan"_s,
        u"ikke"_s, u"aldri"_s, u"uten"_s, u"uden"_s, u"ei"_s, u"en"_s, u"eivat"_s, u"nie"_s,
        u"bez"_s, u"ne"_s, u"neni"_s, u"nikdy"_s, u"nu"_s, u"fara"_s, u"degil"_s, u"не"_s,
        u"нет"_s, u"никогда"_s, u"без"_s, u"ні"_s, u"tidak"_s, u"bukan"_s};
    return words;
}

const QHash<QString, double> &intensifiers()
{
    static const QHash<QString, double> words = {
        {u"very"_s, .3}, {u"really"_s, .3}, {u"so"_s, .25}, {u"extremely"_s, .4}, {u"too"_s, .1},
        {u"absolutely"_s, .4}, {u"totally"_s, .3}, {u"completely"_s, .3}, {u"incredibly"_s, .4},
        {u"super"_s, .3}, {u"highly"_s, .3}, {u"deeply"_s, .3}, {u"utterly"_s, .35},
        {u"especially"_s, .2}, {u"particularly"_s, .2}, {u"most"_s, .2}, {u"more"_s, .1},
        {u"such"_s, .2}, {u"quite"_s, .1}, {u"fucking"_s, .4}, {u"damn"_s, .3}, {u"freaking"_s, .3},
        {u"remarkably"_s, .3}, {u"truly"_s, .3}, {u"entirely"_s, .25}, {u"thoroughly"_s, .3},
        {u"slightly"_s, -.3}, {u"somewhat"_s, -.3}, {u"little"_s, -.2}, {u"bit"_s, -.2},
        {u"kinda"_s, -.3}, {u"sorta"_s, -.3}, {u"almost"_s, -.25}, {u"partly"_s, -.3},
        {u"sehr"_s, .3}, {u"total"_s, .3}, {u"wirklich"_s, .25}, {u"absolut"_s, .4},
        {u"extrem"_s, .4}, {u"tres"_s, .3}, {u"vraiment"_s, .25}, {u"trop"_s, .2}, {u"muy"_s, .3},
        {u"realmente"_s, .25}, {u"totalmente"_s, .3}, {u"molto"_s, .3}, {u"davvero"_s, .25},
        {u"muito"_s, .3}, {u"heel"_s, .3}, {u"erg"_s, .3}, {u"zeer"_s, .3}, {u"mycket"_s, .3},
        {u"meget"_s, .3}, {u"veldig"_s, .3}, {u"bardzo"_s, .3}, {u"velmi"_s, .3}, {u"foarte"_s, .3},
        {u"cok"_s, .3}, {u"очень"_s, .3}, {u"дуже"_s, .3}, {u"etwas"_s, -.3}, {u"un-peu"_s, -.3}};
    return words;
}

} // namespace Baton
