import { setFlagsFromString } from 'node:v8';

/**
 * Tells the engine to wait a little longer before it optimises a function, and to compile a regular expression when it
 * is first used. A run of some seconds calls thousands of functions and patterns for a short while each; by its own
 * choice the engine spends a third of such a run on optimising what is hardly used any more once that is done. See
 * docs/decisions/0190. To be called before anything else; the library sets nothing, as its host decides.
 */
export function tuneEngine(): void {
  setFlagsFromString('--interrupt-budget=500000');
  setFlagsFromString('--no-regexp-tier-up');
}
