// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/quantity_words.h"

namespace Baton::QuantityWords {

QList<QStringView> asking()
{
    return {u"how long", u"how much", u"how many", u"how soon", u"how fast", u"how quickly",
            u"wie lange", u"wie viel", u"wie viele", u"wieviel", u"wieviele", u"wie schnell",
            u"combien", u"cuanto", u"cuanta", u"cuantos", u"cuantas", u"quanto", u"quanta",
            u"quanti", u"quante", u"quantos", u"quantas", u"hoe lang", u"hoe snel", u"hoeveel",
            u"hur lange", u"hur mycket", u"hur manga", u"hvor lang tid", u"hvor lenge",
            u"hvor laenge", u"hvor meget", u"hvor mye", u"hvor mange", u"jak dlugo", u"ile",
            u"jak dlouho", u"kolik", u"cat dureaza", u"cat costa", u"ne kadar", u"kac", u"berapa",
            u"kuinka kauan", u"paljonko", u"как долго", u"сколько", u"скільки"};
}

QList<QStringView> numbers()
{
    return {u"two", u"three", u"four", u"five", u"six", u"seven", u"eight", u"nine", u"ten",
            u"eleven", u"twelve", u"fourteen", u"fifteen", u"twenty", u"thirty", u"sixty",
            u"ninety", u"hundred", u"dozen", u"twice", u"free", u"unlimited", u"no limit",
            u"any number", u"as many as", u"as long as", u"immediately", u"instantly", u"instant",
            u"at once", u"right away", u"straight away", u"overnight", u"same day", u"next day",
            u"next working day", u"next business day", u"forever", u"never", u"permanent",
            u"permanently", u"lifetime", u"zwei", u"drei", u"vier", u"funf", u"sechs", u"sieben",
            u"acht", u"neun", u"zehn", u"zwolf", u"vierzehn", u"zwanzig", u"dreissig", u"hundert",
            u"halbe", u"halbes", u"kostenlos", u"kostenfrei", u"gratis", u"unbegrenzt", u"sofort",
            u"umgehend", u"am selben tag", u"am nachsten tag", u"am nachsten werktag", u"dauerhaft",
            u"nie", u"deux", u"trois", u"quatre", u"cinq", u"sept", u"huit", u"neuf", u"dix",
            u"douze", u"quinze", u"vingt", u"trente", u"cent", u"demi", u"gratuit", u"gratuite",
            u"illimite", u"immediatement", u"tout de suite", u"le jour meme", u"jamais", u"dos",
            u"tres", u"cuatro", u"cinco", u"siete", u"ocho", u"nueve", u"diez", u"doce", u"quince",
            u"veinte", u"treinta", u"cien", u"medio", u"gratuito", u"ilimitado", u"inmediatamente",
            u"de inmediato", u"el mismo dia", u"nunca", u"tre", u"quattro", u"cinque", u"sette",
            u"otto", u"nove", u"dieci", u"dodici", u"quindici", u"venti", u"trenta", u"cento",
            u"mezzo", u"gratuita", u"illimitato", u"subito", u"immediatamente", u"dois", u"duas",
            u"quatro", u"sete", u"oito", u"dez", u"doze", u"vinte", u"trinta", u"meia",
            u"imediatamente", u"twee", u"drie", u"vijf", u"zes", u"zeven", u"negen", u"tien",
            u"twaalf", u"veertien", u"twintig", u"dertig", u"honderd", u"onbeperkt", u"meteen",
            u"nooit", u"tva", u"fyra", u"fem", u"sju", u"atta", u"nio", u"tio", u"seks", u"syv",
            u"otte", u"atte", u"genast", u"straks", u"med det samme"};
}

QList<QStringView> articles()
{
    return {u"a", u"an", u"one", u"ein", u"eine", u"einem", u"einen", u"einer", u"eines", u"un",
            u"une", u"una", u"uno", u"um", u"uma", u"een", u"en", u"ett", u"et"};
}

QList<QStringView> units()
{
    return {u"second", u"minute", u"hour", u"day", u"week", u"fortnight", u"month", u"year",
            u"working", u"business", u"couple", u"sekunde", u"minuten", u"stunde", u"tag", u"tages",
            u"werktag", u"woche", u"monat", u"monats", u"jahr", u"jahres", u"seconde", u"heure",
            u"jour", u"semaine", u"mois", u"an", u"annee", u"segundo", u"minuto", u"hora", u"dia",
            u"semana", u"mes", u"ano", u"ora", u"giorno", u"settimana", u"mese", u"anno", u"uur",
            u"dag", u"maand", u"jaar", u"timme", u"vecka", u"manad", u"ar", u"time", u"uge", u"uke",
            u"maned"};
}

} // namespace Baton::QuantityWords
