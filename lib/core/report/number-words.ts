import type { DeskLocale } from '#lib/core/i18n/locales.ts';

/** Words that say how many or how much. `one` is left out: it is an article or a pronoun as well. */
const WORDS: Record<DeskLocale, string> = {
  en: `zero two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen
    sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety
    hundred hundreds thousand thousands million millions billion billions dozen dozens half halves
    halved third thirds quarter quarters fifth fifths tenth tenths twice thrice double doubled
    doubles triple tripled quadrupled tenfold twofold threefold percent per-cent percentage majority
    minority couple pair score`,
  es: `cero dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis
    dieciseis diecisiete dieciocho diecinueve veinte veintiuno veintidós treinta cuarenta cincuenta
    sesenta setenta ochenta noventa cien ciento cientos doscientos trescientos quinientos mil miles
    millón millon millones docena docenas mitad mitades tercio tercios cuarto cuartos quinto décimo
    doble dobles triple duplicó duplicado triplicó triplicado porcentaje porciento mayoría minoría
    par`,
  fr: `zéro deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize
    vingt vingts trente quarante cinquante soixante septante huitante octante nonante cent cents
    mille million millions milliard milliards douzaine douzaines dizaine dizaines centaine centaines
    millier milliers moitié moitiés tiers quart quarts cinquième dixième double doubles doublé
    triple triplé quadruplé pourcent pourcentage majorité minorité paire`,
  de: `null zwei zwo drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn
    sechzehn siebzehn achtzehn neunzehn zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig
    neunzig hundert hunderte tausend tausende million millionen milliarde milliarden dutzend dutzende
    halb halbe halben halber halbes hälfte hälften halbiert drittel viertel fünftel zehntel zweimal
    dreimal viermal fünfmal zehnmal doppelt doppelte doppelten verdoppelt dreifach dreifache
    verdreifacht vierfach zehnfach prozent prozentpunkt prozentpunkte mehrheit minderheit paar`,
};

const SETS = Object.fromEntries(
  Object.entries(WORDS).map(([locale, words]) => [locale, new Set(words.split(/\s+/))]),
);

/** German writes a number in one word: `zweiundzwanzig`, `dreihundert`, `achtfach`. */
const COMPOUNDS: Partial<Record<DeskLocale, RegExp>> = {
  de: /^(?:ein|zwei|zwo|drei|vier|fünf|sech|sechs|sieb|sieben|acht|neun|zehn|elf|zwölf|zwan|und|zig|ßig|hundert|tausend)*(?:zwei|zwo|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|zig|ßig|hundert|tausend)(?:mal|fach|fache|fachen|s?tel|prozentige?)?$/u,
};

const WORD = /[\p{L}\p{M}]+/gu;

/** Whether a text says a quantity in words: `twice as many`, `la mitad`. */
export function hasNumberWord(text: string, language: DeskLocale): boolean {
  const words = text.normalize('NFC').toLowerCase().match(WORD) ?? [];
  return words.some((word) => SETS[language]?.has(word) || COMPOUNDS[language]?.test(word));
}
