import type { Calibration } from './calibrate.ts';
import type { Fit } from './fit.ts';

// Rarer weights than this share of all are cut to it, so that the rest keep their shades.
const CUT = 0.0005;

/**
 * Writes the weights as JSON: the word lists' as decimals, the n-grams' as base64 of signed bytes, two
 * a bucket.
 */
export function packWeights(fit: Fit, gramShare: number, by: Calibration): string {
  const scale = gramShare / by.temperature;
  const sizes = [...fit.gramPolarity, ...fit.gramNeutrality].map(Math.abs).sort((a, b) => b - a);
  const largest = sizes[Math.floor(sizes.length * CUT)] ?? 1;
  const toByte = (weight: number) =>
    Math.max(-127, Math.min(127, Math.round((weight / largest) * 127)));
  const bytes = new Int8Array(fit.gramPolarity.length * 2);
  fit.gramPolarity.forEach((weight, bucket) => {
    bytes[bucket * 2] = toByte(weight);
    bytes[bucket * 2 + 1] = toByte(fit.gramNeutrality[bucket] ?? 0);
  });
  const write = (weights: Float64Array, shift: number) =>
    [...weights]
      .map((weight, index) => (weight + (index === 0 ? shift : 0)) / by.temperature)
      .map((weight) => String(Number(weight.toPrecision(6))))
      .join(' ');
  const file = {
    source: 'Made by npm run train:sentiment; see docs/model-card.md',
    lexiconPolarity: write(fit.lexiconPolarity, by.polarity),
    lexiconNeutrality: write(fit.lexiconNeutrality, by.neutrality),
    gramUnit: Number(((largest / 127) * scale).toPrecision(8)),
    grams: Buffer.from(bytes.buffer).toString('base64'),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}
