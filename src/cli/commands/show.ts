import { jsonText } from '../../report/json.js';
import { sideBySide } from '../../report/units/side-by-side.js';
import { type ShownUnit, unitsAt, unitText } from '../../report/units/unit-text.js';
import type { CommandModule } from '../command-line/command.js';
import { addAddressOptions, type WorkOptions } from '../command-line/options.js';
import { noSuchAddress, severalMeant } from '../no-such-address.js';
import { EXIT } from '../process/exit-codes.js';
import { terminated } from '../terminated.js';
import { alignWorks, openWorks } from '../works.js';

interface ShowOptions extends WorkOptions {
  readonly format: 'pretty' | 'json';
}

export const show: CommandModule<ShowOptions> = {
  name: 'show',
  description:
    'Shows the text of one segment in all versions, side by side. An address is the path of numbers to a segment: 5, 2.3, h2.1; so is what a version prints, as Article 6.1.b or 1e), and the name of a heading, #configure. front and back are what stands before the first part and after the last.',
  examples: [
    { line: 'show 5 docs', does: 'segment 5 of every work in docs/ that has one' },
    { line: 'show 2.3 vi.txt en.txt', does: 'of two files as one work' },
    { line: "show '#configure' docs", does: 'the section that a link to #configure leads to' },
    { line: 'show front docs --work guide', does: 'title and preamble of one work' },
  ],
  build: addAddressOptions,
  run: async (context, [address = '', ...paths], options) => {
    const project = await openWorks(context, paths, options);
    const view = { paint: context.colors, columns: context.columns };
    const units: ShownUnit[] = [];
    const known = new Set<string>();
    for await (const { alignment } of alignWorks(context, project, options)) {
      for (const unit of alignment.units) known.add(unit.address);
      const meant = unitsAt(alignment, address);
      const several = severalMeant(address, meant);
      if (several !== null) throw several;
      for (const unit of meant) {
        const text = unitText(alignment, unit);
        if (options.format === 'pretty')
          await context.print(terminated(sideBySide(text, view), units.length > 0));
        units.push(text);
      }
    }
    if (units.length === 0) throw noSuchAddress(address, known);
    if (options.format === 'json') await context.print(jsonText({ schema: 'hexapla.show/v1', units }, 3));
    return EXIT.clean;
  },
};
