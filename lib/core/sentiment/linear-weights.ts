import data from './linear-weights-data.json' with { type: 'json' };

/** What each feature says: for (+) or against (−), and for having no opinion. */
export interface LinearWeights {
  readonly lexiconPolarity: readonly number[];
  readonly lexiconNeutrality: readonly number[];
  /** Polarity and neutrality of each bucket in turn; times `gramUnit`. */
  readonly grams: Int8Array;
  readonly gramUnit: number;
}

let weights: LinearWeights | undefined;

/** The weights made by `npm run train:sentiment` (docs/model-card.md), unpacked at first use. */
export function linearWeights(): LinearWeights {
  weights ??= {
    lexiconPolarity: data.lexiconPolarity.split(' ').map(Number),
    lexiconNeutrality: data.lexiconNeutrality.split(' ').map(Number),
    grams: unpack(data.grams),
    gramUnit: data.gramUnit,
  };
  return weights;
}

function unpack(packed: string): Int8Array {
  const characters = atob(packed);
  const bytes = new Int8Array(characters.length);
  for (let i = 0; i < bytes.length; i++) bytes[i] = characters.charCodeAt(i);
  return bytes;
}
