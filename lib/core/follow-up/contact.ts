/** Where a customer wants to be answered. */
export type Contact = { email: string } | { phone: string };

/** RFC 5321: the longest path that mail can take. */
export const EMAIL_MAX = 254;
/** Digits as a person groups them; E.164 has at most 15 of them. */
export const PHONE_MAX = 32;

// One that a mail server takes unquoted, and that cannot end a header or a link.
const EMAIL =
  /^[\p{L}\p{N}!#$%'*+/=^_`{|}~-]+(?:\.[\p{L}\p{N}!#$%'*+/=^_`{|}~-]+)*@(?:[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}-]{0,61}[\p{L}\p{M}\p{N}])?\.)+[\p{L}\p{N}-]*[\p{L}\p{M}][\p{L}\p{M}\p{N}-]*$/u;
const LOCAL_PART_MAX = 64;

export function readEmail(text: string): string | null {
  const email = text.trim().normalize('NFC');
  if (email.length > EMAIL_MAX || email.indexOf('@') > LOCAL_PART_MAX) return null;
  return EMAIL.test(email) ? email : null;
}

/** Where the ten digits of the scripts of our languages begin. */
const ZEROS = [0x660, 0x6f0, 0x966, 0xe50, 0xff10];

function asciiDigit(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  const zero = ZEROS.find((one) => code >= one && code < one + 10);
  return zero === undefined ? digit : String(code - zero);
}

/** As it is dialled: digits, after a plus where the country is named (E.164), or as at home. */
export function readPhone(text: string): string | null {
  if (text.length > PHONE_MAX) return null;
  const dialled = text
    .replace(/\p{Nd}/gu, asciiDigit)
    .replace(/[\s().\-/\u2010-\u2015\u200e\u200f]/g, '')
    .replace(/^(?:00|\uff0b)/, '+');
  return /^\+?\d{6,15}$/.test(dialled) ? dialled : null;
}

/** What stands in a form's one field; null when it is neither. */
export function readContact(text: string): Contact | null {
  if (text.includes('@')) {
    const email = readEmail(text);
    return email === null ? null : { email };
  }
  const phone = readPhone(text.trim());
  return phone === null ? null : { phone };
}

export const contactText = (contact: Contact): string =>
  'email' in contact ? contact.email : contact.phone;
