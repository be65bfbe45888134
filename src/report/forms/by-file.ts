import type { Finding } from '../../lint/types.js';
import type { CheckedWork } from '../reporter.js';

/** Findings by the path of their file, with an entry for each version that has none, in the order of the works. */
export type FindingsByFile = Map<string, Finding[]>;

/** Adds a work's findings. Two works may share a file, which a report is to name once. */
export function addByFile(files: FindingsByFile, work: CheckedWork, pathOf: (path: string) => string): void {
  const paths = [...work.versions.map(({ source }) => source.path), ...work.findings.map(({ path }) => path)];
  for (const path of paths.map(pathOf)) if (!files.has(path)) files.set(path, []);
  for (const finding of work.findings) files.get(pathOf(finding.path))?.push(finding);
}
