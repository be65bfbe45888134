/**
 * Letters as what is left of them when accents, script and ways of spelling one sound are taken away. A word
 * with any other letter has no skeleton.
 */
const folded: ReadonlyMap<string, string> = new Map(
  [
    'a=a b=b d=d e=e f=f g=g i=i k=k l=l m=m n=n o=o p=p r=r s=s t=t u=u',
    'c=k q=k z=s w=b v=b y=i j=i h= x=ks',
    'đ=d ð=d þ=t ø=o œ=e æ=e ß=s ł=l ı=i',
    'α=a β=b γ=g δ=d ε=e ζ=s η=i θ=t ι=i κ=k λ=l μ=m ν=n ξ=ks ο=o π=p ρ=r σ=s τ=t υ=i φ=f χ=k ψ=ps ω=o',
    'а=a б=b в=b г=g ґ=g д=d е=e є=e ж=s з=s и=i і=i й=i к=k л=l м=m н=n о=o п=p р=r с=s т=t у=u ф=f х=k',
    'ц=s ч=s ш=s щ=s ъ= ы=i ь= э=e ю=iu я=ia ј=i љ=l њ=n ћ=s ђ=d џ=s',
  ]
    .join(' ')
    .split(' ')
    .map((pair) => pair.split('=') as [string, string]),
);

/** Two letters for one sound; `ph` alone would otherwise lose its h. */
const digraphs: ReadonlyMap<string, string> = new Map([
  ['ph', 'f'],
  ['ae', 'e'],
  ['oe', 'e'],
  ['ou', 'u'],
  ['ου', 'u'],
  ['αυ', 'au'],
  ['ευ', 'eu'],
  ['μπ', 'b'],
  ['ντ', 'd'],
  ['γκ', 'g'],
]);

/** The sounds that letters and digraphs stand for, the empty one first: of each its letters, counted from 1. */
const sounds = ['', ...new Set([...folded.values(), ...digraphs.values()].filter((sound) => sound !== ''))];
const lettersOf = sounds.map((sound) => Array.from(sound, (letter) => letter.charCodeAt(0) - 0x60));

const soundOfLetter = bySound(folded);
const soundOfDigraph = new Map(
  Array.from(bySound(digraphs), ([pair, sound]) => [pairKey(pair.charCodeAt(0), pair.charCodeAt(1)), sound]),
);
const beginsDigraph = new Set(Array.from(digraphs.keys(), (pair) => pair.charCodeAt(0)));

function bySound(table: ReadonlyMap<string, string>): Map<string, number> {
  return new Map(Array.from(table, ([written, sound]) => [written, sounds.indexOf(sound)]));
}

function pairKey(first: number, second: number): number {
  return first * 0x10000 + second;
}

/** What a unit is, worked out when it is first asked for: units below this are those of alphabets, and kept. */
const keptUnits = 0x2000;
const unseen = -2;
const dropped = -1;
const bareUnits = new Int32Array(keptUnits).fill(unseen);
const soundOfUnit = new Int32Array(keptUnits).fill(unseen);

/** A unit without its accents; -1 for an accent of its own. */
function bareOf(unit: number): number {
  if (unit < keptUnits && bareUnits[unit] !== unseen) return bareUnits[unit]!;
  const bare = String.fromCharCode(unit).normalize('NFD').replace(/\p{M}/gu, '');
  const code = bare === '' ? dropped : bare.charCodeAt(0);
  if (unit < keptUnits) bareUnits[unit] = code;
  return code;
}

/** The number of the sound of a bare unit; -1 where it is none that is known. */
function soundOf(unit: number): number {
  if (unit < keptUnits && soundOfUnit[unit] !== unseen) return soundOfUnit[unit]!;
  const sound = soundOfLetter.get(String.fromCharCode(unit)) ?? -1;
  if (unit < keptUnits) soundOfUnit[unit] = sound;
  return sound;
}

/** Letters of Latin, and one for none. */
const base = 27;

/** The units of the word at hand without their accents. */
const bare: number[] = [];

/**
 * The first `length` letters of a word's skeleton, at most five, as a number to base 27: Latin, without accents, one letter
 * a sound, so that names and borrowed words look alike: `Παύλος` and `Paulus` both begin with `paul`.
 *
 * @param word in comparable form.
 * @param least letters that a skeleton must have.
 * @returns -1 for a word with letters that this does not know, or with too few.
 */
export function skeletonOf(word: string, length: number, least: number): number {
  let units = 0;
  for (let at = 0; at < word.length; at++) {
    const unit = bareOf(word.charCodeAt(at));
    if (unit !== dropped) bare[units++] = unit;
  }
  let skeleton = 0;
  let letters = 0;
  let last = 0;
  for (let at = 0; at < units && letters < length; at++) {
    let sound = soundOf(bare[at]!);
    if (at + 1 < units && beginsDigraph.has(bare[at]!)) {
      const pair = soundOfDigraph.get(pairKey(bare[at]!, bare[at + 1]!));
      if (pair !== undefined) {
        sound = pair;
        at++;
      }
    }
    if (sound < 0) return -1;
    if (sound === 0 || sound === last) continue;
    last = sound;
    for (const letter of lettersOf[sound]!) {
      if (letters < length) skeleton = skeleton * base + letter;
      letters++;
    }
  }
  return letters < least ? -1 : skeleton;
}
