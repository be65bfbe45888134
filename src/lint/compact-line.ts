import { escapeCommands, escapeControls } from '../text/errors.js';
import type { Finding } from './types.js';

/** A finding as compilers write it and editors read it: `path:line:column: severity: message [rule]`. */
export function compactLine({ path, position, severity, message, rule }: Finding): string {
  const { line, column } = position.start;
  return escapeCommands(escapeControls(`${path}:${line}:${column}: ${severity}: ${message} [${rule}]`));
}
