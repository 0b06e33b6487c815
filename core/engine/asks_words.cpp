// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/asks_words.h"

namespace Baton::AskWords {

QList<QStringView> openers()
{
    return {
        u"how", u"what", u"whats", u"when", u"where", u"wheres", u"which", u"who", u"whose", u"why",
        u"can", u"could", u"do", u"does", u"did", u"is", u"are", u"will", u"would", u"should",
        u"may", u"am", u"have", u"has", u"any", u"i want", u"i would like", u"id like", u"i need",
        u"i wish", u"please", u"pls", u"i cant", u"i cannot", u"i can not", u"im trying",
        u"i am trying", u"i tried", u"im unable", u"i am unable", u"i was wondering", u"wondering",
        u"tell me", u"help me", u"explain", u"show me", u"let me know", u"looking for",
        u"im looking", u"i am looking", u"i wonder", u"need", u"want", u"wie", u"was", u"wann", u"wo",
        u"welche", u"wer", u"warum", u"wieso", u"kann", u"konnen", u"konnte", u"gibt es", u"ist",
        u"sind", u"habt", u"haben sie", u"ich mochte", u"ich will", u"ich brauche", u"bitte",
        u"ich kann nicht", u"comment", u"quand", u"ou", u"pourquoi", u"quel", u"quelle", u"quels",
        u"quelles", u"combien", u"est ce", u"puis je", u"pouvez", u"je voudrais", u"je veux",
        u"j aimerais", u"jaimerais", u"je souhaite", u"y a t il", u"como", u"cuando", u"donde",
        u"por que", u"cual", u"cuales", u"cuanto", u"cuanta", u"puedo", u"pueden", u"quiero",
        u"quisiera", u"necesito", u"hay", u"me gustaria", u"come", u"quando", u"dove", u"perche",
        u"quale", u"quali", u"quanto", u"posso", u"potete", u"vorrei", u"voglio", u"ho bisogno",
        u"onde", u"qual", u"quais", u"podem", u"gostaria", u"quero", u"preciso", u"hoe", u"wat",
        u"wanneer", u"waar", u"waarom", u"welke", u"wie", u"kan", u"kunnen", u"ik wil", u"graag",
        u"hur", u"vad", u"nar", u"var", u"varfor", u"vilken", u"jag vill", u"hvordan", u"hvad",
        u"hva", u"hvornar", u"nar", u"hvor", u"hvorfor", u"jeg vil", u"miten", u"mika", u"milloin",
        u"missa", u"miksi", u"voiko", u"jak", u"co", u"kiedy", u"gdzie", u"dlaczego", u"czy", u"kdy",
        u"kde", u"proc", u"cum", u"cand", u"unde", u"nasil", u"ne zaman", u"nerede", u"как", u"что",
        u"когда", u"где", u"почему", u"можно", u"як", u"коли", u"bagaimana", u"kapan", u"apakah",
        u"lam sao", u"πως", u"ποτε", u"πού", u"איך", u"מתי", u"איפה", u"كيف", u"متى", u"أين",
        u"कैसे", u"怎么", u"如何", u"どう", u"어떻게", u"อย่างไร"};
}

QList<QStringView> pleasantries()
{
    return {
        u"hi", u"hello", u"hey", u"heya", u"hiya", u"yo", u"dear", u"team", u"all", u"guys",
        u"everyone", u"there", u"sir", u"madam", u"good", u"morning", u"afternoon", u"evening",
        u"day", u"thanks", u"thank", u"you", u"thx", u"ty", u"cheers", u"much", u"so", u"very",
        u"many", u"a", u"lot", u"great", u"ok", u"okay", u"perfect", u"bye", u"goodbye", u"regards",
        u"please", u"sorry", u"nice", u"cool", u"awesome", u"welcome", u"support", u"hope", u"are",
        u"well", u"hallo", u"moin", u"servus", u"guten", u"tag", u"morgen", u"abend", u"danke",
        u"vielen", u"dank", u"liebes", u"bitte", u"bonjour", u"bonsoir", u"salut", u"merci",
        u"beaucoup", u"hola", u"buenos", u"dias", u"buenas", u"tardes", u"noches", u"gracias",
        u"muchas", u"ciao", u"salve", u"buongiorno", u"buonasera", u"grazie", u"mille", u"ola",
        u"bom", u"dia", u"boa", u"tarde", u"noite", u"obrigado", u"obrigada", u"goedemorgen",
        u"goedemiddag", u"goedendag", u"bedankt", u"dag", u"hej", u"hei", u"tack", u"tak", u"takk",
        u"god", u"moi", u"kiitos", u"czesc", u"dzien", u"dobry", u"dziekuje", u"ahoj", u"dobry",
        u"den", u"dekuji", u"diky", u"buna", u"ziua", u"multumesc", u"merhaba", u"selam",
        u"tesekkurler", u"привет", u"здравствуйте", u"добрый", u"день", u"спасибо", u"вам",
        u"большое", u"вітаю", u"дякую", u"halo", u"terima", u"kasih", u"xin", u"chao", u"cam", u"on",
        u"γεια", u"σας", u"ευχαριστω", u"שלום", u"תודה", u"מרחבא", u"مرحبا", u"شكرا", u"नमस्ते",
        u"धन्यवाद", u"你好", u"谢谢", u"こん", u"안녕", u"สวัสดี", u"test", u"testing"};
}

} // namespace Baton::AskWords
