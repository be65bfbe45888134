import { localeOf } from '../../locale/index.js';

const soundsOf = new Map<string, (letter: string) => number>();

/** Whether two letters of a script without an alphabet sound alike, whatever their tone; false where nothing is known. */
export function soundAlike(language: string, one: string, other: string): boolean {
  const { sounds, tag } = localeOf(language);
  if (sounds === undefined) return false;
  let soundOf = soundsOf.get(tag);
  if (soundOf === undefined) {
    soundOf = soundFinder(sounds);
    soundsOf.set(tag, soundOf);
  }
  return soundOf(one) === soundOf(other);
}

/** Finds the number of a letter's sound: that of the last first letter that does not stand behind it. */
function soundFinder({ collation, firsts }: { readonly collation: string; readonly firsts: string }) {
  const { compare } = new Intl.Collator(collation);
  return (letter: string): number => {
    let [low, high] = [0, firsts.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (compare(firsts[middle]!, letter) <= 0) low = middle + 1;
      else high = middle;
    }
    return low;
  };
}
