// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/topics_words.h"

namespace Baton {

QList<Meaning> meanings()
{
    return {
        {u"refund", u"refund refunds refunded reimburse reimbursement money+back chargeback "
                    "ruckerstattung erstattung erstatten geld+zuruck remboursement rembourser reembolso reembolsar "
                    "devolucion+dinero rimborso rimborsare terugbetaling terugbetalen geld+terug aterbetalning "
                    "refusion refundering zwrot+pieniedzy возврат+денег"},
        {u"return", u"return returns returning send+back sending+back give+back bring+back rucksendung ruckgabe "
                    "zurucksenden zuruckschicken zuruckgeben retoure retour retourner renvoyer renvoi devolver devolucion reso "
                    "restituire restituzione devolucao retourneren terugsturen retur returnera zwrot zwrocic возврат"},
        {u"cancel", u"cancel cancels cancelled canceled cancellation terminate termination end+subscription stop+subscription "
                    "unsubscribe storno stornieren kundigen kundigung annuler annulation resilier resiliation "
                    "cancelar cancelacion annullare disdire disdetta annullamento anular annuleren opzeggen opzegging "
                    "avbryta avboka saga+upp opsige anullere si+opp anulowac zrusit отменить отмена"},
        {u"exchange", u"exchange swap replace replacement replacing umtausch umtauschen tauschen ersatz echanger echange "
                      "remplacer remplacement cambiar+producto cambio reemplazo sostituire sostituzione cambiare troca "
                      "trocar substituicao ruilen omruilen vervangen byta ombytte bytte wymiana vymena обмен замена"},
        {u"repair", u"repair repairs repaired repairing mend fix fixed fixing reparieren reparatur reparer reparation reparar "
                    "reparacion riparare riparazione reparacao repareren reparatie reparera reparere naprawa oprava ремонт"},
        {u"change", u"change changes changing modify amend edit update updating alter adjust correct andern andere+ich umbuchen "
                    "anpassen aktualisieren modifier changer cambiar modificar cambiare modificare alterar mudar wijzigen "
                    "aanpassen veranderen andra andre endre zmienic zmena zmenit изменить поменять"},
        {u"delete", u"delete deletes deleting deletion remove removing removal erase erasure wipe loschen loschung entfernen "
                    "supprimer suppression effacer eliminar borrar eliminare cancellare+account rimuovere apagar excluir "
                    "remover verwijderen radera slette slet usunac smazat удалить"},
        {u"close", u"close closing deactivate deactivation deaktivieren desactiver desactivar disattivare desativar "
                   "deactiveren"},
        {u"track", u"track tracking trace locate where+is wheres whereabouts sendungsverfolgung verfolgen suivi suivre "
                   "rastrear seguimiento tracciare rastreio volgen spara spore sledzic отследить"},
        {u"reset", u"reset resetting forgot forgotten recover recovery unlock zurucksetzen vergessen reinitialiser oublie "
                   "restablecer olvide olvidado reimpostare dimenticato redefinir esqueci herstellen aterstalla nulstille "
                   "tilbakestille сбросить забыл"},
        {u"install", u"install installing installation setup set+up configure configuration installieren einrichten "
                     "einrichtung installer configurer instalar configurar installare instellen installeren"},
        {u"upgrade", u"upgrade upgrading upgraded premium hochstufen aufwerten"},
        {u"downgrade", u"downgrade downgrading downgraded herabstufen"},
        {u"buy", u"buy buying bought purchase purchasing purchased acquire kaufen gekauft kauf acheter achat comprar compra "
                 "comprare acquistare acquisto kopen aankoop kopa kobe kjope kupic koupit купить"},
        {u"book", u"book booking reserve reservation appointment schedule rent rental renting hire lease buchen buchung termin reservierung "
                  "mieten miete vermietung verleih reserver rendez+vous louer location reservar cita alquilar alquiler prenotare "
                  "prenotazione noleggio agendar marcacao alugar boeken afspraak huren boka hyra leje leie бронирование аренда"},
        {u"complain", u"complain complaint complaints complaining beschwerde beschweren reklamation plainte reclamation queja "
                      "quejar reclamo reclamar reclamo reclamacao klacht klagomal klage skarga stiznost жалоба"},
        {u"contact", u"contact reach phone+number call telephone hotline kontakt erreichen telefonnummer contacter joindre "
                     "contactar contattare contatto contacto contato telefonnummer"},
        {u"order", u"order orders ordered ordering bestellung bestellungen bestellt bestellen commande commander commandes "
                   "pedido pedidos orden ordine ordini ordinare encomenda encomendar bestelling besteld bestallning ordre "
                   "bestilling zamowienie objednavka заказ заказал замовлення"},
        {u"delivery", u"delivery deliver deliveries delivered delivering ship ships shipping shipped shipment parcel package courier arrive "
                      "arrived arrives arrival dispatch dispatched postage post mail+order lieferung liefern geliefert versand versenden "
                      "paket sendung zustellung livraison livrer colis expedition envio enviar paquete entrega spedizione consegna "
                      "pacco spedire envio levering leveren pakket verzending bezorging bezorgd leverans paket frakt "
                      "levering pakke forsendelse dostawa przesylka doruceni zasilka доставка посылка"},
        {u"subscription", u"subscription subscriptions subscribe subscribed membership plan plans abo abonnement mitgliedschaft "
                          "abonner suscripcion abonamiento membresia abbonamento assinatura subscricao lidmaatschap "
                          "prenumeration abonnemang medlemskap subskrypcja predplatne подписка"},
        {u"account", u"account accounts profile konto benutzerkonto profil compte cuenta perfil conta profilo аккаунт account учетная "
                     "conto ucet konta"},
        {u"password", u"password passwords passcode passwort kennwort mot+de+passe contrasena clave senha palavra+passe "
                      "wachtwoord losenord adgangskode passord haslo heslo пароль parola"},
        {u"login", u"login logins log+in logging+in signin sign+in signing+in logged+in credentials access anmelden einloggen zugang anmeldung "
                   "connexion connecter+compte iniciar+sesion acceder accedere accesso entrar+conta acesso inloggen aanmelden logga+in logge+ind logge+inn "
                   "zalogowac prihlasit войти вход"},
        {u"invoice", u"invoice invoices receipt receipts bill rechnung rechnungen quittung beleg facture factures recu factura recibo "
                     "fattura ricevuta fatura factuur bon kvitto faktura kvittering paragon uctenka счет чек"},
        {u"payment", u"payment payments pay paying paid charge charged charges card credit+card debit billing transaction "
                     "zahlung zahlen bezahlen bezahlt abgebucht abbuchung kreditkarte paiement payer carte+bancaire debite pago pagar tarjeta "
                     "cobro pagamento pagare carta+credito cobranca cartao betaling betalen afgeschreven betalning betala "
                     "betale platnosc zaplacic platba zaplatit оплата оплатить платеж"},
        {u"price", u"price prices pricing cost costs costing fee fees how+much rate rates expensive cheap preis preise kosten kostet gebuhr "
                   "gebuhren prix tarif cout combien precio precios coste cuanto+cuesta tarifa prezzo prezzi costo quanto+costa preco custo "
                   "quanto+custa prijs prijzen pris kostar koster cena kosztuje цена стоимость"},
        {u"discount", u"discount discounts coupon promo promotion voucher code offer sale deal rabatt gutschein gutscheincode aktion remise "
                      "reduction promotion bon+de+reduction descuento cupon promocion sconto buono codice+sconto desconto "
                      "cupao korting kortingscode rabattkod rabatkode rabattkode znizka kod sleva скидка промокод"},
        {u"warranty", u"warranty guarantee guaranteed garantie gewahrleistung garantia garanzia garanti gwarancja zaruka гарантия"},
        {u"damage", u"broken damage damaged damages defective defect faulty fault cracked crack torn scratched not+working doesnt+work stopped+working "
                    "malfunction kaputt beschadigt defekt funktioniert+nicht casse endommage abime defectueux marche+pas roto danado "
                    "defectuoso no+funciona rotto danneggiato difettoso non+funziona quebrado danificado avariado kapot beschadigd werkt+niet "
                    "trasig skadad odelagt beskadiget defekt uszkodzony zepsuty rozbity poskozeny сломан поврежден"},
        {u"late", u"late delay delayed delays overdue not+arrived never+arrived hasnt+arrived still+waiting verspatet verspatung retard en+retard retraso tarde "
                  "ritardo atraso atrasado vertraagd vertraging te+laat forsenad forsinket opozniony zpozdeni опоздание задержка"},
        {u"lost", u"lost lose missing misplaced disappeared verloren fehlt fehlend perdu manquant perdido falta smarrito perso mancante "
                  "perdido kwijt vermist borttappad mistet zgubiony ztraceny потерял пропал"},
        {u"stolen", u"stolen steal theft thief robbed gestohlen diebstahl vole vol robado robo rubato furto roubado roubo gestolen "
                    "diefstal stulen stjalet stjalet kradziez ukradli украли кража"},
        {u"legal", u"legal legally lawyer lawyers attorney solicitor sue suing lawsuit litigation court judge law barrister tribunal "
                   "legal+action small+claims anwalt rechtsanwalt klage verklagen gericht rechtlich juristisch rechtsweg avocat "
                   "juridique proces poursuite poursuivre abogado demanda demandar juicio legales avvocato causa denuncia "
                   "tribunale denunciare legale advogado processar processo tribunal advocaat rechtszaak rechter juridisch aanklagen "
                   "advokat stamma domstol retssag juridisk prawnik pozew sad pravnik zaloba soud юрист адвокат суд"},
        {u"threat", u"threat threats threaten threatening drohung drohen menace menacer amenaza amenazar minaccia minacciare "
                    "ameaca dreigement bedreiging hot trussel"},
        {u"security", u"security secure hack hacked hacker breach compromised phishing fraud fraudulent scam unauthorized unauthorised suspicious "
                      "identity+theft sicherheit gehackt betrug piratage pirate fraude securite seguridad hackeado fraude sicurezza "
                      "hackerato frode seguranca veiligheid gehackt fraude sakerhet bedrageri взлом мошенничество"},
        {u"privacy", u"privacy gdpr dsgvo rgpd personal+data data+protection data+deletion my+data datenschutz personenbezogene+daten donnees+personnelles vie+privee "
                     "datos+personales privacidad dati+personali dados+pessoais persoonsgegevens personuppgifter ccpa subject+access"},
        {u"medical", u"medical medicine medication doctor physician hospital injury injured injuries hurt bleeding symptom symptoms "
                     "diagnosis treatment prescription allergy allergic pregnant health arzt arztlich krankenhaus verletzt verletzung "
                     "medikament medecin medical hopital blesse medico hospital herido lesion medicamento ospedale ferito "
                     "infortunio farmaco ferido dokter ziekenhuis gewond lakare sjukhus skadad lege sykehus"},
        {u"selfharm", u"suicide suicidal kill+myself self+harm end+my+life selbstmord suizid umbringen suicidio zelfmoord sjalvmord"},
        {u"safety", u"safety unsafe danger dangerous hazard recall accident fire burn burned explode exploded gefahr gefahrlich "
                    "unfall danger dangereux accident peligro peligroso accidente pericolo incidente perigo acidente gevaar ongeluk"},
        {u"harassment", u"harass harassment abuse abusive discrimination discriminate racist racism sexist bullying belastigung "
                        "diskriminierung harcelement discrimination acoso discriminacion molestie assedio intimidatie"},
        {u"career", u"job jobs career careers vacancy hiring recruit recruitment recruiter employment internship apply+for resume cv stelle bewerbung "
                    "karriere emploi candidature recrutement empleo trabajo+con vacante lavoro+con assunzione emprego vaga vacature sollicitatie "
                    "jobb praca rekrutacja"},
        {u"press", u"press journalist media interview reporter article+about presse journaliste prensa periodista stampa giornalista "
                   "imprensa jornalista pers journalistiek"},
        {u"partner", u"partner partnership collaborate collaboration sponsor sponsorship affiliate reseller wholesale distributor influencer "
                     "partnerschaft kooperation zusammenarbeit partenariat colaboracion partenariato parceria samenwerking groothandel"},
        {u"size", u"size sizes sizing fit fits measure measurements dimensions height grosse grossen taille talla tallas taglia tamanho "
                  "maat maten storlek storrelse rozmiar velikost размер"},
        {u"hours", u"opening+hours open+today business+hours working+hours open+on offnungszeiten geoffnet heures+d+ouverture ouvert horario "
                   "abierto orari aperto horario openingstijden oppettider abningstider apningstider"},
        {u"address", u"address adress adresse postcode zip direccion indirizzo endereco adres adres адрес"},
        {u"location", u"location located store shop showroom branch near+me filiale geschaft laden magasin boutique tienda sucursal negozio loja winkel butik "
                      "sklep obchod магазин"},
        {u"stock", u"stock available availability in+stock sold+out out+of+stock restock vorratig verfugbar ausverkauft disponible "
                   "rupture disponibile esaurito esgotado disponivel voorraad uitverkocht lager slutsald"},
        {u"email", u"email e+mail mail inbox newsletter courriel correo posta+elettronica"},
        {u"phone", u"phone mobile smartphone cell cellphone handy telefon telephone telefono telefone telefoon"},
        {u"name", u"name surname nachname vorname nom nombre nome naam namn navn"},
        {u"tax", u"tax taxes vat customs duty duties import+fee steuer mehrwertsteuer zoll mwst taxe tva douane impuesto iva aduana "
                 "tasse dogana imposto alfandega btw moms tull cla"},
        {u"gift", u"gift gifts gift+card giftcard present geschenk geschenkkarte cadeau carte+cadeau regalo tarjeta+regalo buono+regalo "
                  "presente cadeaubon presentkort gavekort"},
        {u"bike", u"bike bikes bicycle bicycles cycle cycling ebike fahrrad rad velo bicicleta bici bicicletta fiets cykel sykkel rower kolo велосипед"},
        {u"battery", u"battery batteries charge+it charger charging akku batterie ladegerat bateria batteria accu batterij batteri"},
        {u"child", u"child children kid kids baby toddler kind kinder enfant enfants nino ninos bambino bambini crianca kinderen barn dziecko dite"},
        {u"picture", u"photo photos picture pictures image images foto bild bilder image"},
        {u"error", u"error errors bug bugs crash crashes crashing crashed glitch fehler absturz fehlermeldung erreur plante errore fallo erro fout foutmelding fel fejl feil blad chyba ошибка"},
        {u"employee", u"employee employees staff worker workers colleague mitarbeiter employe salarie empleado dipendente funcionario medewerker"},
        {u"country", u"country countries international abroad overseas worldwide ausland land pays etranger pais extranjero paese estero exterior buitenland"},
        {u"weather", u"weather rain raining storm wind wetter regen sturm meteo pluie lluvia tiempo pioggia weer"},
        {u"insurance", u"insurance insure insured coverage versicherung assurance seguro assicurazione verzekering forsakring forsikring ubezpieczenie pojisteni страховка"},
        {u"use", u"use using usage operate benutzen nutzen verwenden utiliser usar utilizar usare utilizzare gebruiken anvanda bruge bruke"},
        {u"clean", u"clean cleaning wash washing care+for maintain maintenance reinigen waschen pflege pflegen wartung nettoyer laver entretien limpiar "
                   "lavar mantenimiento pulire lavare manutenzione limpar manutencao schoonmaken wassen onderhoud"},
        {u"time", u"how+long long+does duration hours hour minutes minute days weeks wie+lange combien+de+temps cuanto+tarda cuanto+tiempo quanto+tempo hoe+lang hur+lange hvor+lang"},
        {u"stop", u"pause paused hold freeze suspend pausieren aussetzen suspendre suspender sospendere opschorten"},
        {u"transfer", u"transfer move migrate switch+to wire uberweisen uberweisung ubertragen transferer virement transferir transferencia trasferire bonifico overmaken overschrijven"},
        {u"verify", u"verify verification confirm+identity identity authenticate 2fa two+factor verifizieren bestatigen verifier verificar verificare verifieren"},
        {u"invite", u"invite invitation add+user add+member einladen inviter invitar invitare convidar uitnodigen"},
        {u"download", u"download downloading export exporting backup herunterladen exportieren telecharger exporter descargar exportar scaricare esportare baixar downloaden exporteren"},
        {u"trial", u"trial free+trial demo test+period probe probezeit testphase essai prueba+gratis prova teste+gratis proefperiode"},
    };
}

QList<QStringView> wishMeanings()
{
    return {u"refund",   u"cancel",  u"return",  u"exchange", u"track",     u"reset",  u"delete",
            u"repair",   u"change",  u"complain", u"upgrade", u"downgrade", u"install", u"download",
            u"verify",   u"transfer", u"invite",  u"stop",    u"book",      u"buy",    u"close",
            u"contact"};
}

QList<QStringView> thingMeanings()
{
    return {u"subscription", u"order",   u"password", u"invoice",  u"delivery", u"account",
            u"payment",      u"address", u"login",    u"discount", u"warranty", u"gift",
            u"insurance",    u"battery", u"bike",     u"size",     u"trial",    u"email",
            u"phone",        u"name",    u"price",    u"tax",      u"hours",    u"stock",
            u"error"};
}

QList<QStringView> emptyTopicWords()
{
    return {u"question", u"questions", u"request", u"requests", u"issue", u"issues", u"inquiry",
            u"inquiries", u"enquiry", u"enquiries", u"topic", u"topics", u"matter", u"matters",
            u"anything", u"related", u"regarding", u"concerning", u"customer", u"customers", u"user",
            u"users", u"people", u"message", u"messages", u"talk", u"mention", u"mentions",
            u"mentioned", u"asks", u"asking", u"wants", u"negotiation", u"negotiations", u"advice",
            u"problem", u"problems", u"case", u"cases", u"situation", u"situations", u"statement",
            u"statements", u"incident", u"incidents", u"concern", u"concerns", u"involving", u"type", u"kind", u"anfragen", u"fragen", u"themen",
            u"anfrage", u"thema", u"demandes", u"demande", u"sujets", u"preguntas", u"pregunta",
            u"consultas", u"domande", u"domanda", u"richieste", u"perguntas", u"pergunta", u"vragen",
            u"vraag", u"frage"};
}

} // namespace Baton
