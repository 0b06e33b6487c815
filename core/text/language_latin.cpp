// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/language_words.h"

namespace Baton {

QList<LanguageWords> latinWords()
{
    return {
        {u"en",
         u"the of and to in is you that it he was for on are as with his they at be this have from or one had by "
         "word but not what all were we when your can said there use an each which she do how their if will up "
         "other about out many then them these so some her would make like him into time has look two more write "
         "go see number no way could people my than first water been call who its now find long down day did get "
         "come made may part where after back little only round man year came show every good me give our under "
         "name very through just form sentence great think say help low line differ turn cause much mean before "
         "move right boy old too same tell does set three want air well also play small end put home read hand "
         "port large spell add even land here must big high such follow act why ask men change went light kind "
         "off need house picture try us again animal point mother world near build self earth father order thanks "
         "please shipping delivery refund password working everything something anything through though thought "
         "enough information development government company business following because between without within "
         "management management's happened beautiful shouldn't doesn't weren't knowledge strength whether "
         "although another system week months quickly really actually available services application support"},
        {u"de",
         u"der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus "
         "er hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber "
         "vor zur bis mehr durch man sein wurde sei ich wir ihr ihre mich mir dich dir uns euch kein keine können "
         "kann muss müssen soll sollen wollen will möchte möchten würde würden hätte wäre wenn dann doch schon "
         "jetzt hier dort heute morgen gestern immer wieder gegen unter zwischen während wegen seit ohne alle "
         "alles viel viele gut neue neuen großen ersten letzten jahr jahre zeit menschen leben frage bestellung "
         "lieferung rechnung danke bitte hallo guten tag warum wieso welche welcher wieviel geht gibt machen "
         "gemacht gesagt gekommen geworden bekommen zurück entwicklung gesellschaft möglichkeit wirtschaft "
         "verfügung bedeutung regierung freundlich wichtig möglich eigentlich natürlich schließlich zeitung "
         "straße größe schön früher stück glück rück kaufen verkaufen arbeiten beitrag bereich ergebnis "
         "geschichte gemeinschaft sicherheit schwierigkeiten unternehmen zusammen einfach deutschland deutsche "
         "anderen beispiel entsprechend bereits insbesondere außerdem allerdings jedoch"},
        {u"fr",
         u"de la le et les des en un du une que est pour qui dans a par plus pas au sur ne se ce il sont la avec "
         "son aux d l cette ces ou comme mais nous ont vous je tu elle on leur lui y si tout faire être avoir fait "
         "peut deux même aussi bien sans autre après entre très où depuis encore toujours jamais rien quand "
         "comment pourquoi combien quel quelle quels quelles mon ma mes ton ta tes notre votre vos nos était été "
         "avait sera serait peuvent doit doivent veux voudrais merci bonjour commande livraison remboursement "
         "facture aujourd'hui demain hier année années temps vie monde homme femme enfant jour pays ville maison "
         "travail question problème développement gouvernement société politique économique nouvelle nouveau "
         "premier première dernière grande petit française français européenne situation information création "
         "possibilité liberté égalité qualité sécurité heureux chaque plusieurs certains beaucoup lorsque ainsi "
         "cependant donc alors parce afin contre pendant selon sous chez vers jusqu'à c'est n'est qu'il d'une "
         "l'on s'est j'ai quelque chose voir prendre mettre venir savoir falloir dernier longtemps mieux"},
        {u"es",
         u"de la que el en y a los del se las por un para con no una su al lo como más pero sus le ya o este sí "
         "porque esta entre cuando muy sin sobre también me hasta hay donde quien desde todo nos durante todos uno "
         "les ni contra otros ese eso ante ellos e esto mí antes algunos qué unos yo otro otras otra él tanto esa "
         "estos mucho quienes nada muchos cual poco ella estar estas algunas algo nosotros mi mis tú te ti tu tus "
         "ellas soy eres es somos son sea está están estoy era fue han he ha había tengo tiene tienen hace hacer "
         "puedo puede quiero quisiera gracias hola buenos días pedido envío factura dinero devolución ayuda año "
         "años tiempo vida mundo hombre mujer niño día país ciudad casa trabajo pregunta problema desarrollo "
         "gobierno sociedad política económica nueva nuevo primer primera último grande pequeño española español "
         "situación información creación educación posibilidad libertad calidad seguridad cada varios mientras "
         "así entonces luego aunque después siempre nunca mejor mañana ayer hoy señor corazón acción además "
         "dicho según bajo hacia llegar llevar ellos nuestra nuestro usted ustedes ejército niños pequeña"},
        {u"it",
         u"di e il la che in a per un è del non si con le dei da una sono della al i alla come più nel ma lo anche "
         "o gli ha ai delle questo su se loro alle dal essere hanno nella degli questa suo sua mio mia tuo ci mi "
         "ti vi ne cosa quando dove perché chi quale quali quanto tutto tutti tutte ogni altro altri altra dopo "
         "prima sempre mai già ancora molto poco bene così sia era stato stata fatto fare può possono deve devono "
         "voglio vorrei grazie ciao buongiorno ordine spedizione rimborso fattura soldi aiuto anno anni tempo vita "
         "mondo uomo donna giorno paese città casa lavoro domanda problema sviluppo governo società politica "
         "economica nuova nuovo primo prima ultimo grande piccolo italiana italiano situazione informazione "
         "creazione possibilità libertà qualità sicurezza mentre allora poi però quindi infatti inoltre secondo "
         "contro verso durante tra fra dello nello sullo quello quella quelli ogni oggi domani ieri perciò "
         "cioè dunque ragazzo figlio figli bello bella meglio soltanto soprattutto abbiamo avete siamo siete "
         "zucchero occhi parole degli negli agli all'inizio dell'arte un'altra nell'ambito c'è"},
        {u"pt",
         u"de a o que e do da em um para é com não uma os no se na por mais as dos como mas foi ao ele das tem à "
         "seu sua ou ser quando muito há nos já está eu também só pelo pela até isso ela entre era depois sem "
         "mesmo aos ter seus quem nas me esse eles estão você tinha foram essa num nem suas meu às minha têm numa "
         "pelos elas havia seja qual será nós tenho lhe deles essas esses pelas este fosse dele tu te vocês vos "
         "lhes meus minhas teu tua nosso nossa dela estes estas aquele aquela isto aquilo estou estava fazer feito "
         "posso pode podem quero gostaria obrigado obrigada olá bom dia pedido encomenda entrega fatura dinheiro "
         "devolução ajuda ano anos tempo vida mundo homem mulher criança país cidade casa trabalho pergunta "
         "problema desenvolvimento governo sociedade política econômica nova novo primeiro última grande pequeno "
         "português situação informação criação educação possibilidade liberdade qualidade segurança cada "
         "vários enquanto assim então embora sempre nunca melhor amanhã ontem hoje coração ação além segundo "
         "sobre contra ainda agora onde porque conforme são mão irmão não estação avião filho trabalhar olho"},
        {u"nl",
         u"de het een van en in is dat op te zijn met voor niet aan er die om hij ook als dan maar bij of uit nog "
         "naar ze door over wordt zich worden hun werd heeft had kan deze tot je wat geen mijn wij we jij jullie "
         "zij haar hem ons onze mij ik heb hebben ben bent was waren zou zouden moet moeten wil willen mag mogen "
         "gaan gaat komen doen doet maken zien weten waar wanneer waarom hoe welke wie veel meer meest goed nieuwe "
         "groot grote klein eerste laatste jaar jaren tijd leven mensen man vrouw kind dag land stad huis werk "
         "vraag probleem bestelling levering factuur geld bedankt hallo goedemorgen graag alstublieft ontwikkeling "
         "regering maatschappij politieke economische mogelijkheid vrijheid kwaliteit veiligheid elke elk tussen "
         "tijdens volgens onder boven tegen zonder sinds omdat hoewel echter daarom bijvoorbeeld vandaag morgen "
         "gisteren altijd nooit weer alleen samen gewoon eigenlijk natuurlijk vooral verschillende belangrijk "
         "gebruik geworden gemaakt gezegd krijgen terug schrijven blijven kijken lijken mogelijk onderzoek "
         "gebied zaak dingen uur buiten binnen zeer hier daar toen toch nu al iets niets alles iedereen zelf "
         "schoon schip ijzer vrij prijs bijna zeker"},
        {u"sv",
         u"och i att det som en på är av för med den till inte han har de ett om var jag men sig från vi så kan "
         "när år säger hon under också efter eller nu sin där vid mot ska skulle kommer ut får finns vara hade "
         "alla andra mycket än här då sedan över bara in blir upp även vad få två vill ha många hur mer går sverige "
         "detta nya procent skall hans utan sina något svenska allt första fick måste mellan blev bli dag någon "
         "några sitt stora varit dess del inom du din ditt mig dig min mitt vår vårt er deras henne honom vem "
         "varför vilken vilket tack hej beställning leverans faktura pengar hjälp tid liv människor man kvinna "
         "barn land stad hus arbete fråga problem utveckling regering samhälle möjlighet frihet kvalitet säkerhet "
         "varje medan eftersom dock därför exempel idag imorgon igår alltid aldrig igen tillsammans egentligen "
         "naturligtvis särskilt olika viktigt användning blivit gjort sagt tillbaka skriva känna tänka följande "
         "undersökning område saker timme utanför mycket själv inget ingen åtgärd sjukhus skola universitet "
         "kärlek språk växa öppen ställa häller"},
        {u"da",
         u"og i at det er en til på som med for de ikke den af der har han et var jeg men om vi fra så kan når år "
         "siger hun under også efter eller nu sin hvor ved mod skal skulle kommer ud får findes være havde alle "
         "andre meget end her da siden over kun ind bliver op selv hvad få to vil have mange hvordan mere går "
         "danmark dette nye procent hans uden sine noget danske alt første fik måtte mellem blev blive dag nogen "
         "nogle sit store været dets del inden du din dit mig dig min mit vores jeres deres hende ham hvem hvorfor "
         "hvilken hvilket tak hej bestilling levering faktura penge hjælp tid liv mennesker mand kvinde børn land "
         "by hus arbejde spørgsmål problem udvikling regering samfund mulighed frihed kvalitet sikkerhed hver mens "
         "fordi dog derfor eksempel i dag i morgen altid aldrig igen sammen egentlig naturligvis især forskellige "
         "vigtigt brug blevet gjort sagt tilbage skrive føle tænke følgende undersøgelse område ting time udenfor "
         "selv intet ingen sygehus skole universitet kærlighed sprog vokse åben stille gøre være lave købe "
         "afdeling aften øjeblik bøger nødvendig meddelelse hvad hvis gennem imod"},
        {u"nb",
         u"og i det på som er en til for med av at ikke de den har han et var jeg men om vi fra så kan når år sier "
         "hun under også etter eller nå sin der hvor ved mot skal skulle kommer ut får finnes være hadde alle "
         "andre mye enn her da siden over bare inn blir opp selv hva få to vil ha mange hvordan mer går norge dette "
         "nye prosent hans uten sine noe norske alt første fikk måtte mellom ble bli dag noen sitt store vært dets "
         "del innen du din ditt meg deg min mitt vår vårt deres hennes ham hvem hvorfor hvilken hvilket takk hei "
         "bestilling levering faktura penger hjelp tid liv mennesker mann kvinne barn land by hus arbeid spørsmål "
         "problem utvikling regjering samfunn mulighet frihet kvalitet sikkerhet hver mens fordi likevel derfor "
         "eksempel i dag i morgen alltid aldri igjen sammen egentlig naturligvis særlig forskjellige viktig bruk "
         "blitt gjort sagt tilbake skrive føle tenke følgende undersøkelse område ting time utenfor selv ingenting "
         "ingen sykehus skole universitet kjærlighet språk vokse åpen stille gjøre lage kjøpe avdeling kveld "
         "øyeblikk bøker nødvendig melding gjennom imot hvis ennå ønsker gjelder sånn veldig jobb jente gutt"},
        {u"fi",
         u"ja on ei että se hän oli mutta myös kun niin joka kuin ovat tai jos mitä vain sen ole hänen mukaan nyt "
         "olla ollut kaikki vielä sitten olisi siitä tämä tämän jo joka joita voi voivat pitää tulee saa tehdä minä "
         "sinä me te he minun sinun meidän teidän heidän minulla mikä missä milloin miksi miten kuka kuinka paljon "
         "hyvä hyvin uusi uuden suuri ensimmäinen viimeinen vuosi vuonna vuoden aika elämä ihmiset mies nainen "
         "lapsi päivä maa kaupunki talo työ kysymys ongelma tilaus toimitus lasku raha kiitos hei moi terve apua "
         "kehitys hallitus yhteiskunta mahdollisuus vapaus laatu turvallisuus jokainen välillä aikana kanssa ilman "
         "koska vaikka kuitenkin siksi esimerkiksi tänään huomenna eilen aina koskaan taas yhdessä oikeastaan "
         "tietenkin erityisesti erilaisia tärkeä käyttö tullut tehnyt sanonut takaisin kirjoittaa ajatella seuraava "
         "tutkimus alue asia asiat tunti ulkona itse mitään kukaan sairaala koulu yliopisto rakkaus kieli avoin "
         "suomi suomen suomalainen helsingin eduskunta lisäksi noin yli alle enemmän vähän jälkeen ennen kohti "
         "talossa talosta taloon taloissa tekemään olemme olette haluan haluaisin täällä siellä"},
        {u"pl",
         u"i w nie na się z do to że jest o jak ale po co tak za od są być czy tylko już ma przez dla przy jego jej "
         "ich było był była były będzie mnie mi ciebie ty on ona my wy oni który która które którzy kiedy gdzie "
         "dlaczego ile jaki jaka jakie więcej bardzo dobrze dobry nowy nowa wielki duży mały pierwszy ostatni rok "
         "roku lat czas życie ludzie człowiek kobieta dziecko dzień kraj miasto dom praca pytanie problem "
         "zamówienie dostawa faktura pieniądze dziękuję proszę cześć dzień dobry pomoc rozwój rząd społeczeństwo "
         "możliwość wolność jakość bezpieczeństwo każdy między podczas według pod nad przed bez ponieważ chociaż "
         "jednak dlatego przykład dziś jutro wczoraj zawsze nigdy znowu razem właściwie oczywiście szczególnie "
         "różne ważne użycie został zrobić powiedzieć mówić wrócić pisać myśleć następny badanie obszar rzecz "
         "rzeczy godzina sam nic nikt szpital szkoła uniwersytet miłość język otwarty polska polski również "
         "także więc może można mogę chcę trzeba żeby aby oraz lub jeśli jeszcze teraz potem tego tym tej temu "
         "swoje swój swojej dzieci wszystkie wszystko gdyż wśród ciągu działania państwa"},
        {u"cs",
         u"a se v na je že to s z do o i jako za pro ale by k si jsem jsou po jeho jak od nebo co tak už jen který "
         "která které kteří má při však byl byla bylo byly být není bude až ještě také kde když proč kolik jaký jaká "
         "jaké více velmi dobře dobrý nový nová velký malý první poslední rok roku let čas život lidé člověk žena "
         "dítě den země město dům práce otázka problém objednávka dodání faktura peníze děkuji prosím ahoj pomoc "
         "vývoj vláda společnost možnost svoboda kvalita bezpečnost každý mezi během podle pod nad před bez protože "
         "ačkoli proto příklad dnes zítra včera vždy nikdy znovu společně vlastně samozřejmě zvláště různé důležité "
         "použití stal udělat říci mluvit vrátit psát myslet další výzkum oblast věc věci hodina sám nic nikdo "
         "nemocnice škola univerzita láska jazyk otevřený česká český česko rovněž tedy může můžete mohu chci třeba "
         "aby jestli teď potom tomu tím této toho své svůj svého děti všechny všechno své ještě mně tě ho jí ním "
         "řekl přišel původní zároveň účet stále těchto příliš několik"},
        {u"sk",
         u"a sa v na je že to s z do o aj ako za pre ale by k si som sú po jeho od alebo čo tak už len ktorý ktorá "
         "ktoré má pri však bol bola bolo boli byť nie bude až ešte tiež kde keď prečo koľko aký viac veľmi dobre "
         "dobrý nový veľký malý prvý posledný rok roku čas život ľudia človek žena dieťa deň krajina mesto dom "
         "práca otázka problém objednávka dodanie faktúra peniaze ďakujem prosím ahoj pomoc vývoj vláda spoločnosť "
         "možnosť sloboda kvalita bezpečnosť každý medzi počas podľa pred bez pretože preto príklad dnes zajtra "
         "včera vždy nikdy znova spolu slovenský slovensko môže chcem treba teraz potom tomu tým tejto toho svoj"},
        {u"ro",
         u"de și în a la cu pe nu este o că din care un pentru mai au se ca să al ale sunt fost dar sau prin după "
         "când unde ce cine cum cât câte eu tu el ea noi voi ei ele mea meu mele mei tău ta său sa sale lor această "
         "acest aceste acestea acești aceasta acesta foarte bine bun bună nou nouă mare mic primul prima ultimul "
         "an ani timp viață oameni om bărbat femeie copil zi țară oraș casă muncă întrebare problemă comandă "
         "livrare factură bani mulțumesc bună ziua salut ajutor dezvoltare guvern societate posibilitate libertate "
         "calitate siguranță fiecare între timpul conform sub peste fără deoarece deși însă astfel exemplu astăzi "
         "azi mâine ieri întotdeauna niciodată din nou împreună desigur special diferite important folosire devenit "
         "făcut spus vorbi întors scrie gândi următorul cercetare domeniu lucru lucruri oră singur nimic nimeni "
         "spital școală universitate dragoste limbă deschis română românia românesc de asemenea poate pot vreau "
         "trebuie pentru că dacă încă acum apoi toate tot toți copii fi fie avea are am ați către asupra față "
         "ului ilor elor ească ția ție încât până cele cel cea unei unui"},
        {u"tr",
         u"ve bir bu da de için ile çok ne o ben sen biz siz onlar var yok mı mi mu mü ama fakat gibi daha en kadar "
         "sonra önce olarak olan oldu olduğu olduğunu olur olması etti eden edilen değil her şey hiç kim nerede ne "
         "zaman neden nasıl kaç iyi kötü yeni büyük küçük ilk son yıl yılında zaman hayat insanlar insan adam kadın "
         "çocuk gün ülke şehir ev iş soru sorun sipariş teslimat fatura para teşekkürler teşekkür ederim lütfen "
         "merhaba yardım gelişme hükümet toplum imkan özgürlük kalite güvenlik arasında sırasında göre altında "
         "üstünde karşı çünkü ancak bunun örneğin bugün yarın dün her zaman asla tekrar birlikte aslında tabii "
         "özellikle farklı önemli kullanım yapmak yapılan yaptı söyledi söylemek konuşmak yazmak düşünmek araştırma "
         "bölge şeyler saat kendi kendisi hastane okul üniversite aşk dil açık türkiye türk ayrıca ise veya eğer "
         "şimdi sonra bütün tüm diye üzerinde içinde bana sana ona bizim sizin istiyorum geliyor gidiyor "
         "yapıyor ediyor olacak edecek lar ler ların lerin dır dir lık lik ması mesi ından inden"},
        {u"id",
         u"yang dan di dengan untuk tidak ini dari dalam akan pada itu juga adalah saya ke karena tersebut bisa ada "
         "mereka lebih kata tahun sudah atau saat oleh menjadi orang ia telah dia kami kita anda seperti sebagai "
         "hanya namun dapat bahwa para harus masih hari kepada apa siapa mana kapan mengapa bagaimana berapa banyak "
         "baik baru besar kecil pertama terakhir waktu hidup manusia laki perempuan anak negara kota rumah kerja "
         "pertanyaan masalah pesanan pengiriman faktur uang terima kasih halo tolong bantuan perkembangan "
         "pemerintah masyarakat kemungkinan kebebasan kualitas keamanan setiap antara selama menurut bawah atas "
         "tanpa meskipun contoh sekarang besok kemarin selalu tidak pernah lagi bersama sebenarnya tentu terutama "
         "berbagai penting penggunaan membuat mengatakan berbicara kembali menulis berpikir berikutnya penelitian "
         "daerah hal jam sendiri rumah sakit sekolah universitas cinta bahasa terbuka indonesia jakarta nya kan "
         "memberikan melakukan mendapatkan menggunakan dilakukan merupakan terhadap secara sehingga ketika "
         "sebuah seorang beberapa belum pernah mau ingin jika kalau maka serta pun lain sama sangat"},
        {u"vi",
         u"và của là có không cho được một trong người với các những đã khi này để ở từ về cũng như đến nhiều năm "
         "ra tôi anh chị em bạn họ chúng ta mình nó làm việc nhà nước ngày thời gian cuộc sống đàn ông phụ nữ trẻ "
         "thành phố câu hỏi vấn đề đơn hàng giao hóa tiền cảm ơn xin chào vui lòng giúp đỡ phát triển chính phủ "
         "xã hội khả năng tự do chất lượng an toàn mỗi giữa theo dưới trên mà vì tuy nhiên nên ví dụ hôm nay ngày "
         "mai qua luôn bao giờ lại cùng thật ra dĩ đặc biệt khác quan trọng sử dụng trở nói viết nghĩ tiếp nghiên "
         "cứu khu vực điều giờ bệnh viện trường học đại tình yêu ngôn ngữ mở việt nam sẽ đang rất hơn nhất phải "
         "thì nếu hay hoặc bị vào lên xuống đi biết muốn gì sao đâu ai nào"},
        {u"hu",
         u"a az és hogy nem is egy ez meg de volt van vagy már csak ha mint még el ki fel le be át össze vissza "
         "minden nagyon jó új nagy kicsi első utolsó év évben idő élet emberek ember férfi nő gyerek nap ország "
         "város ház munka kérdés probléma rendelés szállítás számla pénz köszönöm kérem szia helló segítség "
         "fejlődés kormány társadalom lehetőség szabadság minőség biztonság között alatt szerint nélkül mert bár "
         "azonban ezért például ma holnap tegnap mindig soha újra együtt persze különösen fontos magyar "
         "magyarország amely amelyek aki akik hol mikor miért hogyan mennyi lehet kell akar szeretnék tudom"},
        {u"hr",
         u"i u je se na da su za od s a o kao koji koja koje ne bi to što će iz te po ili do ali biti bio bila bilo "
         "sam si smo ste nije kako gdje kada zašto koliko vrlo dobro dobar novi nova veliki mali prvi zadnji godina "
         "godine vrijeme život ljudi čovjek žena dijete dan zemlja grad kuća posao pitanje problem narudžba "
         "dostava račun novac hvala molim bok pomoć razvoj vlada društvo mogućnost sloboda kvaliteta sigurnost "
         "svaki između tijekom prema bez jer iako međutim stoga primjer danas sutra jučer uvijek nikad opet "
         "zajedno hrvatska hrvatski može mogu treba ako još sada onda tog tim ove svoj djeca sve"},
        {u"ca",
         u"de la i a el que en un les per una els no és amb del dels al se com més però als ha són aquest aquesta "
         "també seva seu o ser fer fet va han aquests quan on qui què quant molt bé bo nou nova gran petit primer "
         "últim any anys temps vida gent home dona nen dia país ciutat casa feina pregunta problema comanda "
         "lliurament factura diners gràcies hola si us plau ajuda desenvolupament govern societat possibilitat "
         "llibertat qualitat seguretat cada entre durant segons sota sobre sense perquè encara així exemple avui "
         "demà ahir sempre mai català catalunya amb això tot tots puc vull cal meu meva nosaltres"},
    };
}

} // namespace Baton
