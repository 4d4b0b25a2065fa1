const ascii = (bytes: Uint8Array, from: number, to: number) =>
  String.fromCharCode(...bytes.subarray(from, to));

/** How each kind of file begins. */
const BEGINNINGS: readonly [type: string, fits: (bytes: Uint8Array) => boolean][] = [
  ['audio/webm', ([a, b, c, d]) => a === 0x1a && b === 0x45 && c === 0xdf && d === 0xa3],
  ['audio/ogg', (bytes) => ascii(bytes, 0, 4) === 'OggS'],
  ['audio/mp4', (bytes) => ascii(bytes, 4, 8) === 'ftyp'],
  ['audio/wav', (bytes) => ascii(bytes, 0, 4) === 'RIFF' && ascii(bytes, 8, 12) === 'WAVE'],
];

export const RECORDING_TYPES: readonly string[] = BEGINNINGS.map(([type]) => type);

/** The kind a Content-Type names, without its parameters; null for what no recorder makes. */
export function recordingType(contentType: string): string | null {
  const [type = ''] = contentType.toLowerCase().split(';', 1);
  return RECORDING_TYPES.find((one) => one === type.trim()) ?? null;
}

/** Whether these bytes begin as a file of that kind does. */
export function beginsAs(type: string, bytes: Uint8Array): boolean {
  return BEGINNINGS.some(([one, fits]) => one === type && fits(bytes));
}
