import type { CommandModule } from '../command-line/command.js';
import { joinParts } from '../shards/join.js';

interface JoinOptions {
  readonly jobs?: string;
}

export const join: CommandModule<JoinOptions> = {
  name: 'join',
  description:
    'Puts together what the parts of a run made, and writes what one run over all works would have written, byte for byte. A part that is missing, doubled, or made of other files or otherwise is refused.',
  examples: [
    { line: 'join parts', does: 'writes what the parts in this folder were asked for, once all are there' },
    {
      line: 'export docs --format tmx --out all.tmx --shard 2/4 --parts parts',
      does: 'one part of four, on any machine',
    },
    { line: 'check docs --shard auto/16', does: 'the part that the array job says, into hexapla-parts' },
  ],
  exitCodes: [[1, 'what the command that was parted means by it']],
  build: (command) => {
    command
      .argument('[parts]', 'folder of the parts; hexapla-parts where it is not given')
      .option('--jobs <number>', 'threads for what the parts do not keep');
  },
  run: async (context, [parts = 'hexapla-parts'], { jobs }) => joinParts(context, parts, jobs),
};
