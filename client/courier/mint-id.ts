/** A fresh UUIDv7 (RFC 9562 §5.7): the time in milliseconds, the rest by chance. */
export function mintId(now = Date.now()): string {
  const chance = crypto.getRandomValues(new Uint8Array(10));
  const hex = [...chance].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  const time = now.toString(16).padStart(12, '0');
  const variant = '89ab'[(chance[0] ?? 0) % 4];
  const parts = [hex.slice(2, 5), hex.slice(5, 8), hex.slice(8, 20)];
  return `${time.slice(0, 8)}-${time.slice(8)}-7${parts[0]}-${variant}${parts[1]}-${parts[2]}`;
}
