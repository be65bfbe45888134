import { documentOf } from '../../project/reading/load-version.js';
import { jsonText } from '../../report/json.js';
import { type UnitReason, unitReason } from '../../report/units/explanation.js';
import { explanationLines } from '../../report/units/explanation-lines.js';
import { unitsAt } from '../../report/units/unit-text.js';
import type { CommandModule } from '../command-line/command.js';
import { addAddressOptions, type WorkOptions } from '../command-line/options.js';
import { noSuchAddress, severalMeant } from '../no-such-address.js';
import { EXIT } from '../process/exit-codes.js';
import { terminated } from '../terminated.js';
import { alignWorks, openWorks } from '../works.js';

interface ExplainOptions extends WorkOptions {
  readonly format: 'pretty' | 'json';
}

export const explain: CommandModule<ExplainOptions> = {
  name: 'explain',
  description:
    'Says for each version why something was read as the segment at an address, what else was considered, and how its content compares with that of the source.',
  examples: [
    { line: 'explain 5 docs', does: 'segment 5 in each version of each work in docs/' },
    { line: 'explain 2.3 vi.txt en.txt --format json', does: 'the same as hexapla.explain/v1' },
  ],
  build: addAddressOptions,
  run: async (context, [address = '', ...paths], options) => {
    const project = await openWorks(context, paths, options);
    const view = { paint: context.colors, columns: context.columns };
    const reasons: UnitReason[] = [];
    const known = new Set<string>();
    for await (const { alignment, found } of alignWorks(context, project, options)) {
      for (const unit of alignment.units) known.add(unit.address);
      const units = unitsAt(alignment, address);
      if (units.length === 0) continue;
      const several = severalMeant(address, units);
      if (several !== null) throw several;
      const documents = await Promise.all(
        alignment.work.versions.map(({ source }) =>
          documentOf(found.versions.find(({ path }) => path === source.path)!),
        ),
      );
      for (const unit of units) {
        const reason = unitReason(alignment, unit, documents, project.guidance?.words);
        if (options.format === 'pretty') {
          await context.print(terminated(explanationLines(reason, view), reasons.length > 0));
        }
        reasons.push(reason);
      }
    }
    if (reasons.length === 0) throw noSuchAddress(address, known);
    if (options.format === 'json') {
      await context.print(jsonText({ schema: 'hexapla.explain/v1', units: reasons }, 3));
    }
    return EXIT.clean;
  },
};
