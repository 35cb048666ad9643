const als = (codering: string, bytes: Uint8Array): string | null => {
  try {
    return new TextDecoder(codering, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
};

/** A sign that no text has: what holds one is no text, or is one in another encoding. */
const TEKENS_VAN_GEEN_TEKST = /[\u0000-\u0008\u000E-\u001F]/;

/** The bytes of a text: UTF-8, UTF-16 where they say so (“Unicode-tekst” in Excel), or else what Windows writes. `null` where they are no text. */
export const ontcijfer = (bytes: Uint8Array): string | null => {
  const [a, b] = bytes;
  const tekst = a === 0xff && b === 0xfe ? als('utf-16le', bytes) : a === 0xfe && b === 0xff ? als('utf-16be', bytes) : (als('utf-8', bytes) ?? als('windows-1252', bytes));
  return tekst === null || TEKENS_VAN_GEEN_TEKST.test(tekst) ? null : tekst;
};
