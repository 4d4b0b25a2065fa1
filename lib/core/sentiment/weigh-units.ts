import type { CompiledLexicon } from './compiled-lexicon.ts';
import type { Unit } from './read-units.ts';

// A turned opinion is weaker than its opposite: 'not great' is milder than 'awful'. The factor is
// VADER's (Hutto & Gilbert, 2014), which found it by asking people.
const NEGATION = -0.74;
const BOOST = 1.3;
const DAMPEN = 0.7;
// Milder than VADER's 0.5 and 1.5: a customer who adds 'but the staff was kind' still waited.
const BEFORE_CONTRAST = 0.7;
const AFTER_CONTRAST = 1.2;

/** An opinion word with what the words around it do to it. */
export interface WeighedOpinion {
  /** As the lexicon has it, −3 … 3. */
  readonly written: number;
  readonly negated: boolean;
  /** Turned by negation, scaled by emphasis and by its side of a 'but'. */
  readonly weight: number;
  readonly side: 'before' | 'after' | 'none';
}

/** The opinions of a text, in its order, each turned and scaled by the words around it. */
export function weighUnits(units: readonly Unit[], lexicon: CompiledLexicon): WeighedOpinion[] {
  const lastContrast = units.findLastIndex(
    (unit, index) => typeof unit === 'object' && unit.role === 'contrast' && index > 0,
  );
  const opinions: WeighedOpinion[] = [];
  units.forEach((unit, index) => {
    if (typeof unit === 'string' || unit.role !== 'opinion') return;
    const negated = !unit.settled && isNegated(units, index, unit.weight, lexicon);
    const side = lastContrast <= 0 ? 'none' : index < lastContrast ? 'before' : 'after';
    let weight = unit.weight * scaleBefore(units, index);
    if (negated) weight *= NEGATION;
    if (side !== 'none') weight *= side === 'before' ? BEFORE_CONTRAST : AFTER_CONTRAST;
    opinions.push({ written: unit.weight, negated, weight, side });
  });
  return opinions;
}

function scaleBefore(units: readonly Unit[], index: number): number {
  let scale = 1;
  for (let i = index - 1; i >= Math.max(0, index - 2); i--) {
    const unit = units[i];
    if (unit === 'break') break;
    if (typeof unit !== 'object') continue;
    if (unit.role === 'booster') scale *= BOOST;
    if (unit.role === 'dampener') scale *= DAMPEN;
  }
  return scale;
}

function isNegated(
  units: readonly Unit[],
  index: number,
  weight: number,
  lexicon: CompiledLexicon,
): boolean {
  for (let i = index - 1; i >= Math.max(0, index - lexicon.reach); i--) {
    const unit = units[i];
    if (unit === 'break') break;
    if (typeof unit !== 'object') continue;
    if (unit.role === 'contrast') break;
    if (unit.role === 'negator' || unit.role === 'either') return true;
  }
  // A negator that follows at a distance denies a praise ('gefällt mir nicht') far more often
  // than a complaint, which it turns only when it stands next to it ('kötü değil').
  const reachBack = weight > 0 ? lexicon.reachBack : 1;
  for (let i = index + 1; i <= Math.min(units.length - 1, index + reachBack); i++) {
    const unit = units[i];
    if (unit === 'break') break;
    if (typeof unit !== 'object') continue;
    if (unit.role === 'contrast') break;
    if (unit.role === 'trailing' || unit.role === 'either') return true;
  }
  return false;
}
