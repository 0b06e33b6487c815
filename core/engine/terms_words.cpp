// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/terms_words.h"

using namespace Qt::StringLiterals;

namespace Baton {

const QSet<QString> &weakWords()
{
    static const QSet<QString> words = [] {
        const QString all =
            u"accept accepted accepts method methods way ways option options available possible offer offers "
            "provide provides provided work works working thing things stuff question questions problem "
            "problems issue issues information info detail details find found show shows explain understand "
            "happen happens happened start started begin keep keeps put set different certain specific current "
            "currently recently recent new old first last next week weeks today yesterday tomorrow month months "
            "year years ago receive received bought item items product products customer customers company "
            "website site people person everyone friend wife husband son daughter tried wonder wondering able "
            "unable happy great best proper right wrong allow allowed allows mean means hear read check think "
            "believe guess hope love definitely basically simply bit kind type types sort part time times day "
            "days long take takes taking much many big small easy easily quickly fast main main steps step "
            "procedure process correct correctly instead else also ever suddenly anymore longer morning night "
            "wanna gonna gotta cause reason reasons idea sense case cases lot lots full whole whenever "
            "steps possibly alternative alternatively regards able currently properly needed required require "
            "requires appear appears seem seems look looks trying become becomes run running "
            "moglich moglichkeit moglichkeiten frage fragen hilfe information informationen finden funktioniert "
            "gehen machen neue neuen alte letzte letzten woche heute gestern morgen monat jahr erhalten gekauft "
            "artikel produkt verschiedene aktuell schnell einfach lange "
            "possible possibilite question aide information trouver fonctionne nouveau nouvelle semaine "
            "aujourd hier demain mois recu achete article produit longtemps "
            "posible posibilidad pregunta ayuda informacion encontrar funciona nuevo nueva semana hoy ayer "
            "manana mes recibido comprado articulo producto tiempo "
            "possibile domanda aiuto informazioni trovare funziona nuovo nuova settimana oggi ieri domani mese "
            "ricevuto comprato articolo prodotto tempo "
            "possivel pergunta ajuda informacoes encontrar novo nova hoje ontem amanha recebido comprado produto "
            "mogelijk vraag hulp informatie vinden werkt nieuwe vandaag gisteren morgen maand gekocht ontvangen"_s;
        const QStringList list = all.split(u' ', Qt::SkipEmptyParts);
        return QSet<QString>(list.begin(), list.end());
    }();
    return words;
}

} // namespace Baton
