import { nearest } from '../project/nearest.js';
import { InputError } from '../text/errors.js';

/** What is said of an address that no work has. */
export function noSuchAddress(address: string, known: ReadonlySet<string>): InputError {
  const near = nearest(address, known);
  const some = [...known].slice(0, 6).join(', ');
  const remedy =
    near !== null ? `did you mean ${near}?` : some === '' ? 'nothing here is numbered' : `there is ${some} …`;
  return new InputError({ path: address, message: 'there is no segment at this address', remedy });
}
