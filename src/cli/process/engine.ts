import { setFlagsFromString } from 'node:v8';

/**
 * Tells the engine to wait a little longer before it optimises a function. A run of some seconds calls thousands of
 * functions for a short while each; by its own choice the engine spends a third of such a run on optimising what is hardly
 * used any more once that is done. See docs/decisions/0190. How regular expressions are compiled is left alone: to change
 * that in a process that has some ends it at once. To be called before anything else; the library sets nothing, as its
 * host decides.
 */
export function tuneEngine(): void {
  setFlagsFromString('--interrupt-budget=500000');
}
