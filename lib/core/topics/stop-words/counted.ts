/**
 * Numbers, days and fillers that name no subject. They are apart from the other lists because those
 * also tell languages from each other, and these are too much alike across them.
 */
export const counted: Readonly<Record<string, string>> = {
  ar: 'بس يعني كمان واحد اثنين ثلاثة',
  de: `zwei drei vier fünf sechs sieben acht neun zehn elf zwölf montag dienstag mittwoch donnerstag
    freitag samstag sonntag passt paar mittag abend`,
  en: `two three four five six seven eight nine ten eleven twelve twenty thirty monday tuesday
    wednesday thursday friday saturday sunday min mins minute minutes hour hours week weeks month
    months year years morning evening tonight yesterday today tomorrow`,
  es: `cuatro cinco seis siete ocho nueve diez once doce veinte treinta lunes martes miércoles jueves
    viernes sábado domingo mañana noche ayer entero llevo`,
  fr: `deux quatre cinq sept huit neuf dix onze douze vingt trente lundi mardi mercredi jeudi vendredi
    samedi dimanche matin soir`,
  it: `tre quattro cinque sei sette otto nove dieci undici dodici venti trenta lunedì martedì mercoledì
    giovedì venerdì sabato domenica mattina sera detto scritto vorrei`,
  nl: `drie vier vijf zes zeven acht negen tien elf twaalf twintig maandag dinsdag woensdag donderdag
    vrijdag zaterdag zondag keer ochtend avond`,
  pt: `dois duas quatro cinco seis sete oito nove dez onze doze vinte trinta segunda terça quarta
    quinta sexta sábado domingo manhã noite`,
  tr: 'iki üç dört beş altı yedi sekiz dokuz on geldi allah pazar cuma cumartesi',
};
