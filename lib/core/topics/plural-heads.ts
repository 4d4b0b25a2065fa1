/**
 * Plurals whose singular no ending tells, as 'plural:singular'. German and Dutch write compounds as
 * one word, so theirs also end longer words: Wartezeiten, Parkplätze.
 */
const PAIRS: Readonly<Record<string, string>> = {
  de: `angebote:angebot anrufe:anruf anfragen:anfrage antworten:antwort artikeln:artikel
    batterien:batterie betten:bett biere:bier bilder:bild briefe:brief codes:code fahrten:fahrt
    farben:farbe fenstern:fenster filialen:filiale flaschen:flasche fotos:foto fragen:frage
    gebühren:gebühr geräte:gerät gerichte:gericht geschenke:geschenk getränke:getränk größen:größe
    gutscheine:gutschein hotels:hotel karten:karte kartons:karton kassen:kasse konten:konto
    kräfte:kraft läden:laden mails:mail mängel:mangel märkte:markt maschinen:maschine
    nachrichten:nachricht pakete:paket pizzen:pizza plätze:platz preise:preis probleme:problem
    produkte:produkt räume:raum restaurants:restaurant retouren:retoure salate:salat schäden:schaden
    schlangen:schlange schuhe:schuh sorten:sorte stühle:stuhl suppen:suppe taschen:tasche
    tassen:tasse teile:teil termine:termin tische:tisch toiletten:toilette torten:torte türen:tür
    tücher:tuch wörter:wort zeiten:zeit züge:zug webseiten:webseite internetseiten:internetseite
    einkäufe:einkauf verkäufe:verkauf`,
  en: `children:child knives:knife shelves:shelf menus:menu taxis:taxi emojis:emoji shoes:shoe
    women:woman men:man mice:mouse teeth:tooth`,
  es: `órdenes:orden ordenes:orden almacenes:almacén luces:luz dulces:dulce panes:pan trenes:tren
    planes:plan imágenes:imagen interfaces:interfaz enlaces:enlace menús:menú pasteles:pastel
    tamales:tamal drones:dron precios:precio envases:envase exámenes:examen`,
  fr: `travaux:travail journaux:journal locaux:local animaux:animal jeux:jeu menus:menu délais:délai
    essais:essai taxis:taxi pizzas:pizza apps:app snacks:snack sushis:sushi steaks:steak`,
  it: `articoli:articolo asciugamani:asciugamano attese:attesa autisti:autista bagni:bagno
    bevande:bevanda biglietti:biglietto bottiglie:bottiglia camere:camera camerieri:cameriere
    casse:cassa clienti:cliente colori:colore commessi:commesso consegne:consegna corrieri:corriere
    dipendenti:dipendente dolci:dolce domande:domanda errori:errore gelati:gelato letti:letto
    negozi:negozio offerte:offerta operatori:operatore ordini:ordine pacchi:pacco pagine:pagina
    piatti:piatto pizze:pizza prezzi:prezzo problemi:problema prodotti:prodotto rimborsi:rimborso
    ristoranti:ristorante risposte:risposta scarpe:scarpa scatole:scatola sconti:sconto
    servizi:servizio stanze:stanza taglie:taglia tavoli:tavolo vestiti:vestito vini:vino
    fatture:fattura bollette:bolletta code:coda tempi:tempo`,
  nl: `apparaten:apparaat bedden:bed berichten:bericht dozen:doos flessen:fles fouten:fout
    gerechten:gerecht kaarten:kaart klachten:klacht klanten:klant kleuren:kleur maten:maat
    pakketten:pakket plaatsen:plaats prijzen:prijs problemen:probleem producten:product
    schoenen:schoen stoelen:stoel tijden:tijd toiletten:toilet vragen:vraag websites:website
    mails:mail planten:plant deuren:deur`,
  pt: `pães:pão luzes:luz vozes:voz`,
};
const COMPOUNDING = new Set(['de', 'nl']);

interface Heads {
  readonly singularOf: ReadonlyMap<string, string>;
  readonly ending: RegExp;
}

const heads = new Map(
  Object.entries(PAIRS).map(([language, list]): [string, Heads] => {
    const pairs = list.split(/\s+/).map((pair): [string, string] => {
      const [plural = '', singular = ''] = pair.split(':');
      return [plural, singular];
    });
    const start = COMPOUNDING.has(language) ? '(?:^|(?<=\\p{L}{3}))' : '^';
    const ending = new RegExp(`${start}(?:${pairs.map(([plural]) => plural).join('|')})$`, 'u');
    return [language, { singularOf: new Map(pairs), ending }];
  }),
);

/** @returns the singular of a plural known by heart, or null */
export function singularByHeart(word: string, language: string): string | null {
  const known = heads.get(language);
  if (!known) return null;
  if (!COMPOUNDING.has(language)) return known.singularOf.get(word) ?? null;
  const [plural] = known.ending.exec(word) ?? [];
  const singular = plural && known.singularOf.get(plural);
  return singular ? word.slice(0, -plural.length) + singular : null;
}
