import { InputError } from '../../text/errors.js';
import type { CommandModule } from '../command-line/command.js';
import {
  addAligningOptions,
  addGuidanceOptions,
  addWorkOptions,
  type WorkOptions,
} from '../command-line/options.js';
import type { Context } from '../context.js';
import { EXIT } from '../process/exit-codes.js';
import { ReviewServer } from '../review/server.js';
import { ReviewSession } from '../review/session.js';
import { titleOf } from './report.js';

interface ReviewOptions extends WorkOptions {
  readonly port: string;
  readonly readOnly?: boolean;
  readonly title?: string;
}

export const review: CommandModule<ReviewOptions> = {
  name: 'review',
  description:
    'Opens the page of `report` on this machine alone, to work on: a gap is filled, a sentence mended, a translation or a finding accepted, parts are paired or parted, and the files change as `merge`, `accept` and `check` would change them. Every step can be undone. Ctrl-C ends it.',
  examples: [
    { line: 'review', does: 'the works in this folder; open the link that it prints' },
    { line: 'review docs --read-only', does: 'for a look: nothing can be changed' },
    { line: 'review vi.txt en.txt --port 8080', does: 'two files as one work, at a port of your choice' },
  ],
  exitCodes: [
    [130, 'Ctrl-C has ended the review'],
    [2, 'something cannot be read, or the port is taken'],
  ],
  build: (command) => {
    command.argument('[paths...]', 'folders, or the files of one work');
    addAligningOptions(addGuidanceOptions(addWorkOptions(command)))
      .option('--port <number>', 'port on the loopback address, 0 for any that is free', '0')
      .option('--read-only', 'nothing can be changed')
      .option('--title <text>', 'heading of the page; the name of the folder or the work where it is absent');
  },
  run: async (context, paths, options) => {
    const port = portFrom(options.port);
    if (paths.includes('-')) {
      const remedy = 'write it into a file, and name that';
      throw new InputError({ path: '-', message: 'standard input cannot be reviewed', remedy });
    }
    const session = new ReviewSession(context, paths, options);
    await session.refresh();
    const title = options.title ?? titleOf(session.project);
    const server = new ReviewServer(session, { title, port, isReadOnly: options.readOnly === true });
    const link = await server.open();
    await context.print(`${link}\n`);
    context.note('open this link in a browser on this machine; Ctrl-C ends the review');
    await interrupted(context);
    await server.close();
    return EXIT.interrupted;
  },
};

function portFrom(text: string): number {
  const port = Number(text);
  if (/^\d+$/.test(text) && port < 65_536) return port;
  throw new InputError({ path: '--port', message: `"${text}" is no port`, remedy: 'give 0 to 65535' });
}

function interrupted({ signal }: Context): Promise<void> {
  if (signal.aborted) return Promise.resolve();
  return new Promise((resolve) => signal.addEventListener('abort', () => resolve(), { once: true }));
}
