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

/** Sums the opinions of a text, each turned and scaled by the words around it. */
export function weighUnits(units: readonly Unit[], lexicon: CompiledLexicon): number {
  const lastContrast = units.findLastIndex(
    (unit, index) => typeof unit === 'object' && unit.role === 'contrast' && index > 0,
  );
  let sum = 0;
  units.forEach((unit, index) => {
    if (typeof unit === 'string' || unit.role !== 'opinion') return;
    let weight = unit.weight * scaleBefore(units, index);
    if (!unit.settled && isNegated(units, index, unit.weight, lexicon)) weight *= NEGATION;
    if (lastContrast > 0) weight *= index < lastContrast ? BEFORE_CONTRAST : AFTER_CONTRAST;
    sum += weight;
  });
  return sum;
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
