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
const digraphStarts = new Set(Array.from(digraphs.keys(), (pair) => pair.charCodeAt(0)));

/** What is folded of ASCII, by code: most letters are, and a list is read faster than a map. */
const ascii = Array.from({ length: 128 }, (_, code) => folded.get(String.fromCharCode(code)));
const asciiStarts = Uint8Array.from({ length: 128 }, (_, code) => (digraphStarts.has(code) ? 1 : 0));

function beginsDigraph(code: number): boolean {
  return code < asciiStarts.length ? asciiStarts[code] === 1 : digraphStarts.has(code);
}

/**
 * The first `length` letters of a word's skeleton: Latin, without accents, one letter a sound, so that names and
 * borrowed words look alike: `Παύλος` and `Paulus` both begin with `paul`.
 *
 * @param word in comparable form.
 * @returns fewer letters where the word has no more; null for a word with letters that this does not know.
 */
export function skeletonOf(word: string, length: number): string | null {
  const bare = plainLetters.test(word) ? word : word.normalize('NFD').replace(/\p{M}/gu, '');
  let skeleton = '';
  let last = '';
  for (let at = 0; at < bare.length && skeleton.length < length; ) {
    const code = bare.charCodeAt(at);
    const pair = beginsDigraph(code) ? digraphs.get(bare.slice(at, at + 2)) : undefined;
    const sound = pair ?? (code < ascii.length ? ascii[code] : folded.get(bare.charAt(at)));
    if (sound === undefined) return null;
    if (sound !== last && sound !== '') skeleton += sound;
    if (sound !== '') last = sound;
    at += pair === undefined ? 1 : 2;
  }
  return skeleton.slice(0, length);
}

const plainLetters = /^[a-z]+$/;
