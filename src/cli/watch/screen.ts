import { escapeLine } from '../../text/errors.js';
import type { Context } from '../context.js';

/** Clears a terminal and what was scrolled out of it. */
const CLEAR = '\u001b[2J\u001b[3J\u001b[H';

/** More names of files say nothing to anybody. */
const mostNames = 3;

/** What stands above a run: which files made it run again. Nothing is cleared where there is no terminal. */
export function header({ colors, io }: Context, changed: readonly string[]): string {
  const more = changed.length > mostNames ? ` and ${changed.length - mostNames} more` : '';
  const names = changed.slice(0, mostNames).join(', ');
  const line = `${colors.inverse(colors.bold(' RERUN '))} ${names === '' ? 'all' : `${names}${more}`}`;
  return `${io.stdout.isTTY ? CLEAR : ''}${escapeLine(line)}\n\n`;
}

/** What stands below a run: how it ended, and what can be done. */
export function footer({ colors }: Context, code: number): string {
  const state = code === 0 ? colors.green(' PASS ') : colors.red(' FAIL ');
  return `\n${colors.inverse(state)} ${colors.dim('Waiting for changes: q ends, Enter runs all again')}\n`;
}

/** A context whose output is held back, in the order in which it came. */
export function captured(context: Context) {
  const held: (() => void | Promise<void>)[] = [];
  return {
    context: {
      ...context,
      print: async (text: string | Iterable<string>) => {
        const chunks = typeof text === 'string' ? text : [...text];
        held.push(() => context.print(chunks));
      },
      note: (text: string) => void held.push(() => context.note(text)),
    },
    release: async () => {
      for (const say of held) await say();
    },
  };
}
