import type { Finding } from '../lint/types.js';
import type { CheckedWork, Reporter } from './reporter.js';
import { xmlAttributes } from './xml.js';

/** Checkstyle's XML: a file element for each file that was checked, with or without findings. */
export const checkstyle: Reporter = {
  name: 'checkstyle',
  summary: 'XML as Checkstyle writes it',
  open: ({ pathOf }) => {
    let begun = false;
    function* head(): Generator<string> {
      // The number is that of Checkstyle's report, whose readers expect one.
      if (!begun) yield '<?xml version="1.0" encoding="UTF-8"?>\n<checkstyle version="10.0">\n';
      begun = true;
    }
    return {
      *add(work) {
        yield* head();
        for (const [path, findings] of findingsByFile(work)) yield* fileElement(pathOf(path), findings);
      },
      *end() {
        yield* head();
        yield '</checkstyle>\n';
      },
    };
  },
};

/** A work's findings by the path of their file, with an entry for each version that has none. */
export function findingsByFile(work: CheckedWork): Map<string, Finding[]> {
  const files = new Map<string, Finding[]>(work.versions.map((version) => [version.source.path, []]));
  for (const finding of work.findings) {
    const list = files.get(finding.path);
    if (list) list.push(finding);
    else files.set(finding.path, [finding]);
  }
  return files;
}

function* fileElement(path: string, findings: readonly Finding[]): Generator<string> {
  if (findings.length === 0) {
    yield `  <file${xmlAttributes({ name: path })}/>\n`;
    return;
  }
  yield `  <file${xmlAttributes({ name: path })}>\n`;
  for (const { position, severity, message, rule } of findings) {
    const { line, column } = position.start;
    yield `    <error${xmlAttributes({ line, column, severity, message, source: `hexapla.${rule}` })}/>\n`;
  }
  yield '  </file>\n';
}
