// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/phrase_classes.h"

namespace Baton {

QList<PhraseClass> phraseClasses()
{
    return {
        // English: what may stand before the person asked for
        {u"DET", uR"((?:(?:a|an|any|some|the|ur|your|one of your|real|live|actual|human|living|proper|qualified|senior|normal|customer|client|support|service|services|care|sales|help|desk|helpdesk|technical|tech|it|billing|english|speaking|physical|member of|of) ){0,6})"},
        // the noun belongs to a feature, not to a wish: "agent seat", "manager role"
        {u"THING", uR"((?! (?:account|accounts|roles?|seats?|licen[sc]es?|portal|dashboard|plans?|permissions?|login|resources|rights|readable|errors?|ids?|view|access|app|version|software|mode|panel|page|articles?|documentation|tickets?|fees?|limits?|names?|lists?|fields?|profiles?|number of|invite|invitation|verification)\b))"},
        {u"AGENT", uR"({DET}(?:humans?(?: beings?)?|persons?|agents?|representati?ves?|repres[a-z]{4,10}|reps?|operators?|advis[eo]rs?|supervisors?|managers?|consultants?|csrs?|(?:real|live|actual|human) (?:people|one|help|support|chat|assistance|being|someone|somebody)|boss|specialists?|technicians?|live ?chat|employees?|staff members?|team members?|(?:someone|somebody) (?:real|human)){THING})"},
        {u"TEAM", uR"({DET}(?:support|customer (?:service|support|care)|help ?desk|team|staff|hotline|call cent(?:er|re)){THING})"},
        {u"SOMEONE", uR"((?:someone|somebody|some one|anyone|anybody|one of (?:your|the) \w+|another (?:person|agent|rep\w*|human|operator)|a different (?:person|agent|rep\w*)|(?:your|ur|the) (?:people|staff|team|colleagues?|boss)|a (?:guy|lady|colleague)|(?:real|live|actual) people))"},
        {u"BOT", uR"((?:(?:a|an|the|this|these|your|ur|some|stupid|dumb|damn|useless|silly|fucking|bloody|automated|automatic|virtual|ai|another|talking) ){0,4}(?:bots?|robots?|chat ?bots?|ai|machines?|computers?|automated (?:system|messages?|repl(?:y|ies)|responses?|answers?)|automation|algorithms?|virtual (?:assistant|agent)|artificial intelligence|canned (?:answers?|responses?|repl(?:y|ies))|chat ?gpt|gpt|recording))"},
        {u"FILL", uR"((?:hi|hello|hey|please|pls|plz|ok|okay|no|yes|just|now|asap|thanks|thank you|i said|and|again|right now|immediately|today|sorry|um|well|so|urgent|urgently|help|want|need|i|a|an|the|to))"},
        // German
        {u"DE_MENSCH", uR"((?:(?:ein\w*|den|dem|der|die|das|ihr\w*|euer\w*|eur\w*|echt\w*|richtig\w*|menschlich\w*|lebend\w*|real\w*|zustandig\w*|ander\w*|vom|von|aus|dem|kunden) ){0,4}(?:mensch(?:en)?|person|mitarbeiter(?:in|innen|s)?|berater(?:in)?|kundenberater(?:in)?|kundendienst|kundenservice|kundenbetreuer(?:in)?|kundenbetreuung|support(?:mitarbeiter(?:in)?|team)?|agent(?:en|in)?|ansprechpartner(?:in)?|operator|jemand(?:en|em)?|vorgesetzten?|chef|sachbearbeiter(?:in)?|kollegen|kollegin|hotline|servicemitarbeiter(?:in)?|manager(?:in)?))"},
        // French
        {u"FR_HUMAIN", uR"((?:(?:un|une|l|le|la|d|de|des|du|votre|vos|vrai|vraie|veritable|reelle?|autre|service) ?){0,4}(?:humain|etre humain|personne(?: reelle| physique)?|agent|conseiller|conseillere|operateur|operatrice|quelqu ?un|responsable|superviseur|employee?|technicien|representant|service client|service clientele|assistance|support|interlocuteur|teleconseiller|collegue|manager))"},
        // Spanish
        {u"ES_HUMANO", uR"((?:(?:un|una|el|la|los|algun|alguna|otro|otra|su|tu|verdader\w|de|servicio) ){0,4}(?:human[oa]|ser humano|persona(?: real| de verdad)?|agente|asesor|asesora|operador|operadora|operari[oa]|representante|alguien|encargad[oa]|supervisor|supervisora|responsable|gerente|emplead[oa]|ejecutiv[oa]|atencion al cliente|servicio al cliente|soporte|tecnico|compañero))"},
        // Italian
        {u"IT_UMANO", uR"((?:(?:un|uno|una|il|la|lo|l|vostr\w|vero|vera|altr\w|del|di|servizio) ?){0,4}(?:umano|umana|essere umano|persona(?: reale| vera| fisica)?|operatore|operatrice|agente|consulente|qualcuno|responsabile|supervisore|assistente|addett[oa]|rappresentante|servizio clienti|assistenza(?: clienti)?|tecnico|collega))"},
        // Portuguese
        {u"PT_HUMANO", uR"((?:(?:um|uma|o|a|os|algum|alguma|outr[oa]|vosso|seu|de|do|servico|verdade) ){0,4}(?:human[oa]|ser humano|pessoa(?: real| de verdade)?|agente|atendente|operador|operadora|assistente|alguem|responsavel|supervisor|supervisora|gerente|funcionari[oa]|representante|consultor|consultora|apoio ao cliente|suporte|atendimento humano|colaborador))"},
        // Dutch
        {u"NL_MENS", uR"((?:(?:een|de|het|jullie|uw|echt\w*|menselijk\w*|levend\w*|ander\w*|van) ){0,4}(?:mens(?:en)?|persoon|medewerk(?:er|ster)s?|agent|iemand|klantenservice|klantendienst|helpdesk|supportmedewerker|leidinggevende|manager|collega|adviseur|vertegenwoordiger|support))"},
        // Scandinavian
        {u"SV_PERSON", uR"((?:(?:en|ett|nan|nagon|er|din|riktig\w*|verklig\w*|levande|mansklig\w*|annan) ){0,4}(?:manniska|person|medarbetare|handlaggare|agent|kundtjanst|kundservice|nagon|support|chef|radgivare|representant|operator))"},
        {u"DA_PERSON", uR"((?:(?:en|et|jeres|din|deres|rigtig\w*|ekte|aegte|ekte|levende|virkelig\w*|menneskelig\w*|anden|annen) ){0,4}(?:menneske|person|medarbejder|medarbeider|agent|kundeservice|kundeservicemedarbejder|kundebehandler|nogen|noen|support|radgiver|chef|sjef|representant|repraesentant|ansat|ansatt|operator))"},
    };
}

} // namespace Baton
