/** Characters (Unicode code points) of the texts, entries of the lists. */
export const SETTINGS_LIMITS = {
  shop_name: 60,
  title: 80,
  subtitle: 200,
  placeholder: 120,
  send: 40,
  thank_you: 400,
  consent: 300,
  label: 60,
  sources: 200,
  allowed_origins: 50,
} as const;

export const LOGO_MAX_BYTES = 256 * 1024;
/** A picture of few bytes may unfold to gigabytes of pixels on every customer's phone. */
export const LOGO_MAX_SIDE = 2048;
