// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/guards_words.h"

namespace Baton {

QList<QStringView> instructionPatterns()
{
    return {
        // what came before shall not count
        uR"(\b(?:ignore|disregard|forget|override|bypass|skip|neglect)\b(?: \w+){0,4} (?:instructions?|prompts?|rules?|guidelines?|directions?|commands?|context|programming|training|restrictions?|filters?|safety|everything (?:above|before)|all (?:previous|prior|above)))",
        uR"(\b(?:ignore|disregard|forget) (?:everything|anything|all|what) (?:\w+ )?(?:above|before|previously|said|told|written))",
        uR"(\b(?:new|updated|real|actual|following) (?:system )?instructions?\b(?: \w+){0,2}(?: are| is| follow| from|$))",
        uR"(\b(?:ignorier\w*|vergiss|vergessen sie|missachte\w*) (?:\w+ ){0,3}(?:anweisung\w*|instruktion\w*|regeln|vorgaben))",
        uR"(\b(?:ignore[zr]?|oublie[zr]?) (?:\w+ ){0,4}(?:instructions?|consignes?|regles?))",
        uR"(\b(?:ignora|ignore|olvida|olvide|esquece|esqueca|dimentica) (?:\w+ ){0,4}(?:instrucciones|istruzioni|instrucoes|reglas|regole|regras))",
        uR"(\b(?:negeer|vergeet) (?:\w+ ){0,3}(?:instructies|regels|opdrachten))",
        uR"(\b(?:игнорируй\w*|забудь\w*|игнорируи\w*) (?:\w+ ){0,3}(?:инструкци\w*|указани\w*|правил\w*))",
        // who it shall be
        uR"(\byou are (?:now|no longer|going to be|from now on)\b)",
        uR"(\b(?:pretend|imagine|roleplay|role play) (?:to be|you are|that you|youre|as|you)\b)",
        uR"(\b(?:act|behave|respond|answer|reply|speak|talk) (?:as|like) (?:if |though )?(?:you|a|an|the|my|dan|pirate)\b)",
        uR"(\b(?:from now on|henceforth) you\b)",
        uR"(\b(?:dan|developer|god|debug|admin|jailbreak|unrestricted|sudo) mode\b)",
        uR"(\bdo anything now\b|\bjailbreak\b|\bprompt injection\b)",
        // what it shall tell of itself
        uR"(\b(?:reveal|show|print|repeat|tell me|output|display|give me|what is|whats|leak|share|dump|list) (?:\w+ ){0,4}(?:system prompt|system message|initial prompt|hidden prompt|your prompt|prompt above|your instructions|your system|your guidelines|your rules|internal (?:articles?|documents?|notes?|knowledge|instructions)|developer message|training data|words above|text above|previous messages?))",
        uR"(^(?:system|assistant|developer|admin|user|ai|instruction|instructions) (?:override|prompt|message|instruction|note|command|said|you|ignore|new)\b)",
        uR"(\b(?:system|im start|im end|inst|end of|begin) (?:prompt|system|instructions?)\b)",
        // how its answer shall look, whatever is asked
        uR"(\b(?:replace|remove|rearrange|scramble|jumble|shuffle|convert|change|render|encode|encrypt|translate|write|rewrite|provide|give|present|format|return|deliver|produce|modify|alter|adjust|group|combine|misspell|introduce|insert|add|append|prepend|include|integrate|incorporate|embed|mention|suggest|recommend|use|substitute|reverse|capitalize|anagram|employ|apply|put|place|end|start|begin|finish|conclude|weave|slip|inject|transform|obfuscate|spell|swap|omit|drop|limit|keep|make|craft|express|formulate|phrase|compose|phrase|state|hide|encipher|emphasize|highlight|promote|advertise|inform|direct|encourage|advise|urge|ask) (?:\w+ ){0,12}(?:your|ur) (?:\w+ ){0,2}(?:answers?|responses?|repl(?:y|ies)|outputs?|completion|generated text)\b)",
        uR"(^(?!.*\b(?:i|my|we|our|you (?:said|say|wrote|write|mention\w*|told|explain\w*|sent|gave))\b).*\b(?:in|to|with|of|into|throughout|at the (?:end|start|beginning) of) (?:your|ur) (?:\w+ )?(?:answers?|responses?|repl(?:y|ies)|outputs?)\b)",
        uR"(\b(?:your|ur) (?:answers?|responses?|repl(?:y|ies)|outputs?) (?:should|must|has to|have to|needs? to|shall|will|is to|be)\b)",
        uR"(\b(?:answer|respond|reply|speak|write) (?:only |just |solely |exclusively |back |to me |to this |everything )*(?:with|in|using|by|as) (?:only |just |the word|the words|a |an |all |rhyme|base64|hex|binary|morse|emoji|emojis|caps|capital|capitals|uppercase|lowercase|code|json|xml|html|pig latin|rot13|leetspeak|pirate|haiku|poem|anagram\w*|reverse|random|intentional)\b)",
        uR"(\b(?:say|type|write|print|output|respond with|repeat|echo) (?:exactly|only|just|the following|after me|the word|the words|the phrase|verbatim)\b)",
        uR"(\b(?:base64|rot13|caesar cipher|caesar shift|morse code|pig latin|leetspeak|reverse (?:text|order|the)|hexadecimal|ascii code|homophonic|alphanumeric substitution|anagrams?)\b)",
        uR"(\b(?:every|each) (?:\w+ )?(?:letter|word|vowel|consonant|character|sentence)s? (?:\w+ ){0,6}(?:answer|response|reply|with|by|in)\b)",
        uR"(\b(?:without (?:any )?(?:spaces|punctuation|vowels)|remove (?:all )?(?:spaces|punctuation|vowels))\b)",
        // tasks for an assistant of all trades
        uR"(^(?:please |can you |could you |kindly )?(?:write|compose|draft|create|generate|develop|craft|produce|provide|make up|tell me|give me|sing|prepare) (?:me |us )?(?:a|an|the|some) (?:\w+ ){0,3}(?:poem|story|essay|song|joke|haiku|limerick|speech|novel|script|rap|blog post|lyrics|sonnet|fairy ?tale|riddle|introduction for an essay|short story|python|program|function|algorithm|code snippet|sql|regex|screenplay|dialogue|monologue|cover letter|press release)\b)",
        uR"(^(?:please |can you |could you )?translate (?:the following|this|that|these|it|[a-z]+ into|[a-z]+ to|sentence|the sentence|my|your|hello)\b)",
    };
}

} // namespace Baton
