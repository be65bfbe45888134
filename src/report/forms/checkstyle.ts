import type { Finding } from '../../lint/types.js';
import type { Reporter } from '../reporter.js';
import { xmlAttributes } from '../xml.js';
import { openByFile } from './by-file.js';

/** Checkstyle's XML: a file element for each file that was checked, with or without findings. */
export const checkstyle: Reporter = {
  name: 'checkstyle',
  summary: 'XML as Checkstyle writes it',
  open: openByFile(function* (files) {
    // The number is that of Checkstyle's report, whose readers expect one.
    yield '<?xml version="1.0" encoding="UTF-8"?>\n<checkstyle version="10.0">\n';
    for (const [path, findings] of files) yield* fileElement(path, findings);
    yield '</checkstyle>\n';
  }),
};

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
