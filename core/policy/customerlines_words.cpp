// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy/customerlines_words.h"

namespace Baton {

namespace {

// In the order of CustomerLine.
constexpr BuiltInLines builtIns[] = {
    {u"en",
     {u"Of course. I am passing you on to a colleague, who will reply here.",
      u"I cannot look into this right now. A colleague will take over and reply here.",
      u"I would like a colleague to look at this with you. They will reply here.",
      u"I do not want to guess here, so I am passing your question on to a colleague, who will "
      u"reply here.",
      u"Our team is back today at {time}.",
      u"Our team is back tomorrow at {time}.",
      u"Our team is back on {day} at {time}.",
      u"Hello! What can I help you with?",
      u"I cannot pass you on to a colleague here, but I am happy to help. What is it about?",
      u"I will gladly bring in a colleague if I cannot help. What is it about, and what have "
      u"you tried so far?"}},
    {u"de",
     {u"Gern. Ich gebe an jemanden aus dem Team weiter, die Antwort kommt hier.",
      u"Das kann ich gerade nicht klären. Jemand aus dem Team übernimmt und antwortet hier.",
      u"Das soll sich jemand aus dem Team mit Ihnen ansehen. Die Antwort kommt hier.",
      u"Hier möchte ich nicht raten. Ich gebe Ihre Frage an jemanden aus dem Team weiter, die "
      u"Antwort kommt hier.",
      u"Unser Team ist heute um {time} wieder da.",
      u"Unser Team ist morgen um {time} wieder da.",
      u"Unser Team ist am {day} um {time} wieder da.",
      u"Hallo! Wobei kann ich Ihnen helfen?",
      u"An jemanden aus dem Team kann ich hier nicht weitergeben, aber ich helfe gern. Worum geht "
      u"es?",
      u"Wenn ich nicht helfen kann, hole ich gern jemanden aus dem Team dazu. Worum geht es, "
      u"und was haben Sie schon versucht?"}},
    {u"fr",
     {u"Bien sûr. Je vous mets en relation avec un membre de l’équipe, qui vous répondra ici.",
      u"Je ne peux pas traiter votre demande pour le moment. Un membre de l’équipe prend le "
      u"relais et vous répondra ici.",
      u"J’aimerais qu’un membre de l’équipe regarde cela avec vous. La réponse arrivera ici.",
      u"Je préfère ne rien supposer : je transmets votre question à un membre de l’équipe, qui "
      u"vous répondra ici.",
      u"Notre équipe sera de retour aujourd’hui à {time}.",
      u"Notre équipe sera de retour demain à {time}.",
      u"Notre équipe sera de retour {day} à {time}.",
      u"Bonjour ! En quoi puis-je vous aider ?",
      u"Je ne peux pas vous mettre en relation avec un membre de l’équipe ici, mais je vous "
      u"aiderai volontiers. De quoi s’agit-il ?",
      u"Si je ne peux pas vous aider, je ferai volontiers appel à un membre de l’équipe. De "
      u"quoi s’agit-il, et qu’avez-vous déjà essayé ?"}},
    {u"es",
     {u"Por supuesto. Le paso con una persona del equipo, que le responderá aquí.",
      u"Ahora mismo no puedo resolver esto. Una persona del equipo se hará cargo y le responderá "
      u"aquí.",
      u"Me gustaría que una persona del equipo lo viera con usted. La respuesta llegará aquí.",
      u"Prefiero no hacer suposiciones: paso su pregunta a una persona del equipo, que le "
      u"responderá aquí.",
      u"Nuestro equipo estará de vuelta hoy a las {time}.",
      u"Nuestro equipo estará de vuelta mañana a las {time}.",
      u"Nuestro equipo estará de vuelta el {day} a las {time}.",
      u"¡Hola! ¿En qué puedo ayudarle?",
      u"Aquí no puedo pasarle con una persona del equipo, pero le ayudaré con mucho gusto. ¿De "
      u"qué se trata?",
      u"Si no puedo ayudarle, avisaré con mucho gusto a una persona del equipo. ¿De qué se "
      u"trata y qué ha probado hasta ahora?"}},
    {u"it",
     {u"Certo. La metto in contatto con una persona del team, che Le risponderà qui.",
      u"In questo momento non posso verificare. Una persona del team se ne occuperà e Le "
      u"risponderà qui.",
      u"Vorrei che una persona del team guardasse la cosa con Lei. La risposta arriverà qui.",
      u"Preferisco non tirare a indovinare: passo la Sua domanda a una persona del team, che Le "
      u"risponderà qui.",
      u"Il nostro team sarà di nuovo disponibile oggi alle {time}.",
      u"Il nostro team sarà di nuovo disponibile domani alle {time}.",
      u"Il nostro team sarà di nuovo disponibile {day} alle {time}.",
      u"Buongiorno! Come posso aiutarLa?",
      u"Qui non posso metterLa in contatto con una persona del team, ma La aiuto volentieri. Di "
      u"che cosa si tratta?",
      u"Se non riesco ad aiutarLa, coinvolgerò volentieri una persona del team. Di che cosa si "
      u"tratta e che cosa ha già provato?"}},
    {u"pt",
     {u"Claro. Vou passar a conversa a uma pessoa da equipa, que responderá aqui.",
      u"Neste momento não consigo tratar disto. Uma pessoa da equipa vai assumir a conversa e "
      u"responder aqui.",
      u"Gostaria que uma pessoa da equipa visse isto consigo. A resposta chegará aqui.",
      u"Prefiro não adivinhar: vou passar a sua pergunta a uma pessoa da equipa, que responderá "
      u"aqui.",
      u"Estaremos de volta hoje às {time}.",
      u"Estaremos de volta amanhã às {time}.",
      u"Estaremos de volta: {day}, às {time}.",
      u"Olá! Em que posso ajudar?",
      u"Aqui não posso passar a conversa a uma pessoa da equipa, mas ajudo com todo o gosto. De "
      u"que se trata?",
      u"Se eu não conseguir ajudar, chamo com todo o gosto uma pessoa da equipa. De que se "
      u"trata e o que já tentou?"}},
    {u"nl",
     {u"Natuurlijk. Ik geef het door aan een collega, die hier antwoordt.",
      u"Dit kan ik nu niet uitzoeken. Een collega neemt het over en antwoordt hier.",
      u"Ik wil graag dat een collega hier samen met u naar kijkt. Het antwoord komt hier.",
      u"Ik wil hier niet gokken, dus ik geef uw vraag door aan een collega, die hier antwoordt.",
      u"Ons team is vandaag om {time} weer bereikbaar.",
      u"Ons team is morgen om {time} weer bereikbaar.",
      u"Ons team is {day} om {time} weer bereikbaar.",
      u"Hallo! Waarmee kan ik u helpen?",
      u"Ik kan u hier niet doorverbinden met een collega, maar ik help u graag. Waar gaat het "
      u"over?",
      u"Als ik niet kan helpen, haal ik er graag een collega bij. Waar gaat het over, en wat "
      u"hebt u al geprobeerd?"}},
    {u"sv",
     {u"Självklart. Jag lämnar över till en kollega, som svarar här.",
      u"Jag kan inte reda ut det här just nu. En kollega tar över och svarar här.",
      u"Jag vill gärna att en kollega tittar på det här tillsammans med dig. Svaret kommer här.",
      u"Här vill jag inte gissa, så jag lämnar över din fråga till en kollega, som svarar här.",
      u"Vårt team är tillbaka i dag kl. {time}.",
      u"Vårt team är tillbaka i morgon kl. {time}.",
      u"Vårt team är tillbaka på {day} kl. {time}.",
      u"Hej! Vad kan jag hjälpa dig med?",
      u"Jag kan inte lämna över till en kollega här, men jag hjälper gärna till. Vad gäller det?",
      u"Om jag inte kan hjälpa till tar jag gärna in en kollega. Vad gäller det, och vad har du "
      u"provat hittills?"}},
    {u"da",
     {u"Selvfølgelig. Jeg giver dig videre til en kollega, som svarer her.",
      u"Det kan jeg ikke undersøge lige nu. En kollega tager over og svarer her.",
      u"Jeg vil gerne have en kollega til at se på det sammen med dig. Svaret kommer her.",
      u"Jeg vil ikke gætte, så jeg giver dit spørgsmål videre til en kollega, som svarer her.",
      u"Vores team er tilbage i dag kl. {time}.",
      u"Vores team er tilbage i morgen kl. {time}.",
      u"Vores team er tilbage på {day} kl. {time}.",
      u"Hej! Hvad kan jeg hjælpe dig med?",
      u"Jeg kan ikke give dig videre til en kollega her, men jeg hjælper gerne. Hvad drejer det "
      u"sig om?",
      u"Hvis jeg ikke kan hjælpe, henter jeg gerne en kollega. Hvad drejer det sig om, og hvad "
      u"har du prøvet indtil nu?"}},
    {u"nb",
     {u"Selvfølgelig. Jeg setter deg over til en kollega, som svarer her.",
      u"Dette kan jeg ikke finne ut av akkurat nå. En kollega tar over og svarer her.",
      u"Jeg vil gjerne at en kollega ser på dette sammen med deg. Svaret kommer her.",
      u"Jeg vil ikke gjette, så jeg gir spørsmålet ditt videre til en kollega, som svarer her.",
      u"Teamet vårt er tilbake i dag kl. {time}.",
      u"Teamet vårt er tilbake i morgen kl. {time}.",
      u"Teamet vårt er tilbake på {day} kl. {time}.",
      u"Hei! Hva kan jeg hjelpe deg med?",
      u"Jeg kan ikke sette deg over til en kollega her, men jeg hjelper gjerne. Hva gjelder det?",
      u"Hvis jeg ikke kan hjelpe, henter jeg gjerne en kollega. Hva gjelder det, og hva har du "
      u"prøvd så langt?"}},
    {u"fi",
     {u"Totta kai. Siirrän asian kollegalle, joka vastaa tässä.",
      u"En pysty selvittämään tätä juuri nyt. Kollega ottaa asian hoitaakseen ja vastaa tässä.",
      u"Haluaisin, että kollega katsoo tätä kanssanne. Vastaus tulee tähän.",
      u"En halua arvailla, joten välitän kysymyksenne kollegalle, joka vastaa tässä.",
      u"Tiimimme on jälleen paikalla tänään klo {time}.",
      u"Tiimimme on jälleen paikalla huomenna klo {time}.",
      u"Tiimimme on jälleen paikalla: {day} klo {time}.",
      u"Hei! Miten voin auttaa?",
      u"En voi siirtää keskustelua kollegalle, mutta autan mielelläni. Mistä on kyse?",
      u"Jos en osaa auttaa, pyydän mielelläni kollegan mukaan. Mistä on kyse, ja mitä olette jo "
      u"kokeilleet?"}},
    {u"pl",
     {u"Oczywiście. Przekazuję rozmowę osobie z zespołu, która odpowie tutaj.",
      u"Nie mogę teraz tego wyjaśnić. Osoba z zespołu przejmie rozmowę i odpowie tutaj.",
      u"Chcę, aby przyjrzała się temu osoba z naszego zespołu. Odpowiedź pojawi się tutaj.",
      u"Nie chcę zgadywać, dlatego przekazuję pytanie osobie z zespołu, która odpowie tutaj.",
      u"Nasz zespół wróci dzisiaj o {time}.",
      u"Nasz zespół wróci jutro o {time}.",
      u"Nasz zespół wróci: {day}, {time}.",
      u"Dzień dobry! W czym mogę pomóc?",
      u"Nie mogę tutaj przekazać rozmowy osobie z zespołu, ale chętnie pomogę. Czego dotyczy "
      u"sprawa?",
      u"Jeśli nie będę w stanie pomóc, chętnie poproszę osobę z zespołu. Czego dotyczy sprawa i "
      u"co zostało już wypróbowane?"}},
    {u"cs",
     {u"Samozřejmě. Předávám vás kolegovi, který odpoví zde.",
      u"Teď to nedokážu zjistit. Převezme to kolega a odpoví zde.",
      u"Chci, aby se na to s vámi podíval kolega. Odpověď přijde sem.",
      u"Nechci hádat, proto předávám váš dotaz kolegovi, který odpoví zde.",
      u"Náš tým je zpět dnes v {time}.",
      u"Náš tým je zpět zítra v {time}.",
      u"Náš tým je zpět: {day}, {time}.",
      u"Dobrý den! S čím mohu pomoci?",
      u"Kolegovi vás zde předat nemohu, ale s radostí pomohu. O co jde?",
      u"Pokud nedokážu pomoci, s radostí přizvu kolegu. O co jde a co jste už zkoušeli?"}},
    {u"tr",
     {u"Elbette. Sizi bir ekip arkadaşıma aktarıyorum; buradan yanıt verecek.",
      u"Bunu şu anda inceleyemiyorum. Bir ekip arkadaşım devralacak ve buradan yanıt verecek.",
      u"Buna bir ekip arkadaşımın sizinle birlikte bakmasını isterim. Yanıt buradan gelecek.",
      u"Tahmin yürütmek istemiyorum; sorunuzu bir ekip arkadaşıma aktarıyorum, buradan yanıt "
      u"verecek.",
      u"Ekibimiz bugün saat {time} itibarıyla yeniden burada.",
      u"Ekibimiz yarın saat {time} itibarıyla yeniden burada.",
      u"Ekibimiz {day} günü saat {time} itibarıyla yeniden burada.",
      u"Merhaba! Size nasıl yardımcı olabilirim?",
      u"Sizi burada bir ekip arkadaşıma aktaramıyorum ama yardımcı olmaktan memnuniyet duyarım. "
      u"Konu nedir?",
      u"Yardımcı olamazsam bir ekip arkadaşımı memnuniyetle dahil ederim. Konu nedir ve şimdiye "
      u"kadar neler denediniz?"}},
    {u"ru",
     {u"Конечно. Передаю вас сотруднику, он ответит здесь.",
      u"Сейчас не получается в этом разобраться. Сотрудник возьмёт вопрос на себя и ответит "
      u"здесь.",
      u"Пусть вместе с вами на это посмотрит сотрудник. Ответ придёт сюда.",
      u"Не хочу гадать, поэтому передаю ваш вопрос сотруднику, он ответит здесь.",
      u"Наша команда снова на связи сегодня в {time}.",
      u"Наша команда снова на связи завтра в {time}.",
      u"Наша команда снова на связи: {day}, {time}.",
      u"Здравствуйте! Чем могу помочь?",
      u"Передать вас сотруднику здесь не получится, но я с удовольствием помогу. О чём идёт речь?",
      u"Если помочь не получится, я обращусь к сотруднику. О чём идёт речь и что вы уже "
      u"пробовали?"}},
    {u"uk",
     {u"Звичайно. Передаю вас співробітнику, він відповість тут.",
      u"Зараз не вдається з цим розібратися. Співробітник візьме питання на себе й відповість "
      u"тут.",
      u"Нехай разом із вами на це подивиться співробітник. Відповідь надійде сюди.",
      u"Не хочу вгадувати, тому передаю ваше запитання співробітнику, він відповість тут.",
      u"Наша команда знову на зв’язку сьогодні о {time}.",
      u"Наша команда знову на зв’язку завтра о {time}.",
      u"Наша команда знову на зв’язку: {day}, {time}.",
      u"Вітаємо! Чим можу допомогти?",
      u"Передати вас співробітнику тут не вдасться, але я залюбки допоможу. Про що йдеться?",
      u"Якщо допомогти не вдасться, я звернуся до співробітника. Про що йдеться і що ви вже "
      u"пробували?"}},
};

} // namespace

std::span<const BuiltInLines> builtInLines()
{
    return builtIns;
}

} // namespace Baton
