export const INTENTS = ['give_feedback', 'status', 'trend', 'topics', 'question', 'help'] as const;
/** What somebody wants who writes to the assistant. */
export type Intent = (typeof INTENTS)[number];

/** In English, Spanish, French and German; the first that fits counts. */
const SIGNS: [Intent, RegExp][] = [
  [
    'give_feedback',
    /\b(?:leave|give|store|save|record|add|submit|note down)\b.{0,30}\b(?:feedback|review|opinion)|\b(?:feedback|review) from\b|\bcustomer (?:said|told|says)|\b(?:dejar|guarda|guardar|registra|anota|añade)\b.{0,30}(?:opini|comentari|rese|feedback)|\bcliente (?:dijo|dice)|(?:laisser|donner|enregistre|noter?|ajoute)\b.{0,30}(?:avis|commentaire|feedback)|\bclient (?:a dit|dit)|(?:feedback|bewertung|meinung|r[üu]ckmeldung)\b.{0,30}(?:geben|abgeben|speicher|hinterlassen|erfasse|aufnehmen)|speicher.{0,30}(?:feedback|bewertung|meinung)|\bkunde (?:sagte|sagt)/iu,
  ],
  [
    'help',
    /^\s*(?:help|what can you do|hello|hi|hey|ayuda|hola|qué puedes hacer|aide|bonjour|salut|que peux-tu faire|hilfe|hallo|was kannst du)\b[\s?!.]*$/iu,
  ],
  [
    'trend',
    /\b(?:trends?|why|chang\w+|compar\w+|drop\w*|fell|rose|worse|better|week|month|analy\w+|tendencias?|por qué|cambi\w+|semana|mes|anali\w+|tendances?|pourquoi|semaine|mois|entwicklung|trend\w*|warum|wieso|woche|monat|verglichen|verändert)\b/iu,
  ],
  [
    'topics',
    /\b(?:topics?|themes?|talk(?:ing)? about|complain\w*|prais\w+|temas?|habla\w*|quej\w+|sujets?|parle\w*|plaint\w*|themen?|reden|beschwer\w+|lob\w*)\b/iu,
  ],
  [
    'status',
    /\b(?:status|how (?:are|is|many)|doing|right now|today|summary|overview|average|rating|count|estado|cómo (?:va|vamos|estamos)|hoy|resumen|media|cu[aá]nt\w+|état|comment (?:ça|va|allons)|aujourd|résumé|moyenne|combien|stand|wie (?:l[äa]uft|geht|viele|stehen)|heute|übersicht|durchschnitt)\b/iu,
  ],
];

export function readIntent(text: string): Intent {
  return SIGNS.find(([, sign]) => sign.test(text))?.[0] ?? 'question';
}
