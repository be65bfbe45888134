/**
 * Letters as what is left of them when accents, script and ways of spelling one sound are taken away. Letters
 * that are not here stay as they are, if they are Latin.
 */
const folded: ReadonlyMap<string, string> = new Map(
  [
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
  ['μπ', 'b'],
  ['ντ', 'd'],
  ['γκ', 'g'],
]);

/**
 * The first `length` letters of a word's skeleton: Latin, without accents, one letter a sound, so that names and
 * borrowed words look alike: `Παύλος` and `Paulus` both begin with `paul`.
 *
 * @param word in comparable form.
 * @returns fewer letters where the word has no more; null for a word with letters that this does not know.
 */
export function skeletonOf(word: string, length: number): string | null {
  const bare = /^[a-z]+$/.test(word) ? word : word.normalize('NFD').replace(/\p{M}/gu, '');
  let skeleton = '';
  for (let at = 0; at < bare.length && skeleton.length < length; ) {
    const pair = digraphs.get(bare.slice(at, at + 2));
    const letter = bare.charAt(at);
    const sound = pair ?? folded.get(letter) ?? letter;
    if (!/^[a-z]*$/.test(sound)) return null;
    at += pair === undefined ? 1 : 2;
    if (!skeleton.endsWith(sound) || sound === '') skeleton += sound;
  }
  return skeleton.slice(0, length);
}
