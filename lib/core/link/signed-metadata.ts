/**
 * Where the metadata of feedback keeps what a signed link vouched for. Nobody sends it: what arrives
 * under this name is refused, so what stands there was signed here.
 */
export const SIGNED_KEY = 'signed_link';

type Metadata = Record<string, unknown>;

export interface SignedLink {
  customer_name?: string;
  order?: string;
}

/** What a link vouched for, in metadata as it is stored; null where none did. */
export function signedOf(metadata: Metadata): SignedLink | null {
  const found = metadata[SIGNED_KEY];
  if (typeof found !== 'object' || found === null) return null;
  const { customer_name, order } = Object(found);
  return {
    ...(typeof customer_name === 'string' && { customer_name }),
    ...(typeof order === 'string' && { order }),
  };
}

/** The metadata without it: what somebody sent; undefined where that was nothing. */
export function withoutSigned(metadata: Metadata | undefined): Metadata | undefined {
  if (!metadata || !(SIGNED_KEY in metadata)) return metadata;
  const { [SIGNED_KEY]: _, ...rest } = metadata;
  return Object.keys(rest).length > 0 ? rest : undefined;
}
