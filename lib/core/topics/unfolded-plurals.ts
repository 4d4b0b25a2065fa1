/** Words that end like a plural and are none, or that have no singular worth showing. */
export const UNFOLDED: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  [
    'en',
    words(`always news series species clothes jeans less across gps pos canvas perhaps besides
      overseas pants sales headphones earphones glasses sunglasses christmas diabetes scissors
      premises kudos whereas alias address access process progress success business express
      congratulations thanks sometimes atlas mess loss boss class glass pass cross press stress
      wireless fitness wellness illness happiness freshness cleanliness friendliness kindness toes`),
  ],
  [
    'es',
    words(`gracias gafas además más menos después antes atrás detrás lejos martes jueves viernes
      lunes meses miércoles apenas tijeras vacaciones dos tres seis mes meses país interés estrés inglés
      francés jamás quizás través revés paraguas mientras entonces`),
  ],
  [
    'fr',
    words(`accès ailleurs alors après biens concours corps cours dans dehors discours divers envers
      excès express fonds gens hors moins parcours plusieurs poids près procès progrès recours sans
      secours sens succès temps tiers toujours travers très univers velours vers mess`),
  ],
  ['nl', words(`netjes eventjes zachtjes strakjes advies verlies precies anders`)],
  [
    'pt',
    words(`mais menos depois antes atrás três mês país gás ônibus lápis simples grátis apenas férias
      inglês português óculos através jamais aliás demais pires tênis parabéns bens cais pais reais`),
  ],
]);

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}
