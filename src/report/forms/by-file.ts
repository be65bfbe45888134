import type { Finding } from '../../lint/types.js';
import type { CheckedWork, Reporter } from '../reporter.js';

/** Findings by the path of their file, with an entry for each version that has none, in the order of the works. */
type FindingsByFile = Map<string, Finding[]>;

/** Opens a report that is written file by file, once all works are known. */
export function openByFile(
  print: (files: ReadonlyMap<string, readonly Finding[]>) => Iterable<string>,
): Reporter['open'] {
  return ({ pathOf }) => {
    const files: FindingsByFile = new Map();
    return {
      add(work) {
        addByFile(files, work, pathOf);
        return [];
      },
      end: () => print(files),
    };
  };
}

/** Adds a work's findings. Two works may share a file, which a report is to name once. */
function addByFile(files: FindingsByFile, work: CheckedWork, pathOf: (path: string) => string): void {
  const paths = [...work.versions.map(({ source }) => source.path), ...work.findings.map(({ path }) => path)];
  for (const path of paths.map(pathOf)) if (!files.has(path)) files.set(path, []);
  for (const finding of work.findings) files.get(pathOf(finding.path))?.push(finding);
}
