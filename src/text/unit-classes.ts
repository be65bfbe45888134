/** What a UTF-16 unit is, as flags that may be combined. Halves of surrogate pairs are `half` and nothing else. */
export const unitFlags = {
  letter: 1,
  mark: 2,
  number: 4,
  space: 8,
  lower: 16,
  upper: 32,
  han: 64,
  half: 128,
} as const;

const { letter, mark, number, space, lower, upper, han, half } = unitFlags;

/** By flag, the property of Unicode that gives it. */
const properties: readonly (readonly [number, RegExp])[] = [
  [letter, /\p{L}/u],
  [mark, /\p{M}/u],
  [number, /\p{N}/u],
  [space, /\s/u],
  [lower, /\p{Ll}/u],
  [upper, /\p{Lu}/u],
  [han, /\p{Script=Han}/u],
];

/** Says that a unit was looked at; it is beyond the flags, so that one without any is looked at once too. */
const seen = 256;
const known = new Uint16Array(1 << 16);

/**
 * The flags of a UTF-16 unit: a look into a table, where a regular expression with Unicode's properties compares ranges
 * character by character. For loops over all of a text that need no more than a character's class.
 */
export function flagsOfUnit(unit: number): number {
  const flags = known[unit]!;
  return flags === 0 ? classify(unit) : flags & ~seen;
}

function classify(unit: number): number {
  const flags = unit >= 0xd800 && unit < 0xe000 ? half : flagsOfCharacter(String.fromCharCode(unit));
  known[unit] = flags | seen;
  return flags;
}

function flagsOfCharacter(character: string): number {
  let flags = 0;
  for (const [flag, property] of properties) if (property.test(character)) flags |= flag;
  return flags;
}
