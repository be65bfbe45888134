import { rmSync, symlinkSync } from 'node:fs';
import { InputError } from '../../text/errors.js';
import { errorCode } from '../files.js';
import { discard, holderOf, isGone, removeOnInterrupt, self, turnBeside } from './temporary.js';

/** So long, in milliseconds, is waited for another run that replaces the same file, which takes one or two. */
const LONGEST_WAIT = 10_000;
const PAUSE = 3;

/**
 * Has no other run of hexapla replace these files while `work` compares and replaces them. A symbolic link is made
 * whole or not at all and says who made it, so that the sign of a killed run holds nobody up. Where no links can be
 * made, there is no sign. Throws InputError where another run does not come to an end.
 */
export function inTurn<Value>(files: readonly string[], shown: string, work: () => Value): Value {
  const taken: (() => void)[] = [];
  try {
    // In one order everywhere, so that no two runs wait for each other.
    for (const file of [...new Set(files)].sort()) taken.push(take(turnBeside(file), shown));
    return work();
  } finally {
    for (const giveBack of taken.reverse()) giveBack();
  }
}

function take(turn: string, shown: string): () => void {
  const until = Date.now() + LONGEST_WAIT;
  const forget = removeOnInterrupt(turn);
  while (Date.now() < until) {
    try {
      symlinkSync(self, turn);
      return () => {
        rmSync(turn, { force: true });
        forget();
      };
    } catch (error) {
      if (errorCode(error) !== 'EEXIST') {
        forget();
        return () => {};
      }
    }
    const holder = holderOf(turn);
    if (holder !== null && isGone(holder, turn)) discard(turn);
    else Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE);
  }
  forget();
  const message = 'another run is writing this file and does not come to an end';
  throw new InputError({ path: shown, message, remedy: `end it, or remove ${turn}` });
}
