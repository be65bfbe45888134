import type { CommandModule } from '../command.js';
import { EXIT } from '../main.js';
import { addFormatOption, addWorkOptions, type WorkOptions } from '../options.js';

interface ExplainOptions extends WorkOptions {
  readonly format: 'pretty' | 'json';
}

export const explain: CommandModule<ExplainOptions> = {
  name: 'explain',
  description:
    'Says why something was read as a segment, which readings were considered, and what it was compared with.',
  examples: [{ line: 'explain 5 docs', does: 'segment 5 in each version of each work' }],
  build: (command) => {
    command
      .argument('<address>', 'address of the segment')
      .argument('[paths...]', 'folders, or the files of one work');
    addFormatOption(addWorkOptions(command), ['pretty', 'json']);
  },
  run: async () => EXIT.clean,
};
