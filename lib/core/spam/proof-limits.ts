/** A proof of work as it travels, in characters: far above the length of a real one. */
export const PROOF_MAX = 2_000;
