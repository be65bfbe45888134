import { nearest } from '../../project/nearest.js';
import { InputError } from '../../text/errors.js';

/** A name that an option does not know, with the nearest that it knows. */
export function unknownName(option: string, name: string, known: readonly string[]): InputError {
  const near = nearest(name, known);
  const remedy = near === null ? `there is ${known.join(', ')}` : `did you mean "${near}"?`;
  return new InputError({ path: option, message: `there is no "${name}"`, remedy });
}
