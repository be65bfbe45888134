/** Where UTF-8 breaks: the offset of the first byte that cannot be, and whether the bytes just end too early there. */
export interface BrokenByte {
  readonly offset: number;
  readonly cutOff: boolean;
}

/**
 * The first ill-formed sequence of UTF-8, by the table of well-formed byte sequences (The Unicode Standard, table 3-7);
 * null where there is none. Offsets count bytes from 0.
 */
export function brokenUtf8(bytes: Uint8Array): BrokenByte | null {
  let at = 0;
  while (at < bytes.length) {
    const lead = bytes[at] ?? 0;
    if (lead < 0x80) {
      at++;
      continue;
    }
    const length =
      lead >= 0xc2 && lead <= 0xdf
        ? 2
        : lead >= 0xe0 && lead <= 0xef
          ? 3
          : lead >= 0xf0 && lead <= 0xf4
            ? 4
            : 0;
    if (length === 0) return { offset: at, cutOff: false };
    for (let index = 1; index < length; index++) {
      if (at + index >= bytes.length) return { offset: at, cutOff: true };
      if (!continues(lead, bytes[at + index] ?? 0, index)) return { offset: at, cutOff: false };
    }
    at += length;
  }
  return null;
}

/** Whether a byte may stand at `index` (from 1) after the lead: the second is narrower after four of the leads. */
function continues(lead: number, byte: number, index: number): boolean {
  if (byte < 0x80 || byte > 0xbf) return false;
  if (index > 1) return true;
  if (lead === 0xe0) return byte >= 0xa0;
  if (lead === 0xed) return byte <= 0x9f;
  if (lead === 0xf0) return byte >= 0x90;
  return lead !== 0xf4 || byte <= 0x8f;
}
