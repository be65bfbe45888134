/** An id without white space and control characters, each written as its UTF-8 bytes like in an address on the web. */
export function textId(id: string): string {
  return id.replace(/[\s%\p{Cc}\p{Zs}\p{Zl}\p{Zp}]|\p{Surrogate}/gu, (character) =>
    [...Buffer.from(character)]
      .map((byte) => `%${byte.toString(16).padStart(2, '0').toUpperCase()}`)
      .join(''),
  );
}

/** An id as XML's NMTOKEN: what is no letter, digit, dot, hyphen or colon becomes `_hex_` of its code point. */
export function nameToken(id: string): string {
  return id.replace(/[^A-Za-z0-9.:-]/gu, (character) => `_${(character.codePointAt(0) ?? 0).toString(16)}_`);
}

/** The id that `nameToken` made a token of. */
export function fromNameToken(token: string): string {
  return token.replace(/_([0-9a-f]{1,6})_/g, (whole, hex: string) => {
    const code = Number.parseInt(hex, 16);
    return code > 0x10ffff ? whole : String.fromCodePoint(code);
  });
}

/** The token of a segment that stands as a unit of its own: no `nameToken` ends like that. */
export function partToken(token: string, part: string): string {
  return `${token}__${part}`;
}

/** The tokens that `partToken` was made of; null for the token of a whole unit. */
export function fromPartToken(token: string): { readonly unit: string; readonly part: string } | null {
  const found = /^(.+)__(s\d{1,9})$/.exec(token);
  return found === null ? null : { unit: found[1]!, part: found[2]! };
}
