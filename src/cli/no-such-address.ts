import type { Unit } from '../align/types.js';
import { firstWords } from '../lint/wording.js';
import { nearest } from '../project/nearest.js';
import { InputError } from '../text/errors.js';

/** What is said of an address that no work has. */
export function noSuchAddress(address: string, known: ReadonlySet<string>): InputError {
  const near = nearest(address, known);
  const some = [...known].slice(0, 6).join(', ');
  const remedy =
    near !== null
      ? `did you mean ${near}?`
      : some === ''
        ? 'nothing here has a number or a heading'
        : `there is ${some} …`;
  return new InputError({ path: address, message: 'there is no segment at this address', remedy });
}

/**
 * What is said where what was asked for, as a document writes it, names several segments of a work: which they are. Null
 * where it is an address or names one.
 */
export function severalMeant(asked: string, units: readonly Unit[]): InputError | null {
  const isAddress = units.some(({ id, cells }) =>
    [id, ...cells.map(({ segment }) => segment?.address ?? '')].some(
      (address) => address === asked || address.endsWith(`.${asked}`),
    ),
  );
  if (units.length < 2 || isAddress) return null;
  const named = units.slice(0, mostNamed).map(({ address, cells }) => {
    const segment = cells.find((cell) => cell.segment !== null)?.segment;
    return segment == null ? address : `${address} “${firstWords(segment)}”`;
  });
  const more = units.length > mostNamed ? ' …' : '';
  const message = `this names ${units.length} segments`;
  return new InputError({
    path: asked,
    message,
    remedy: `ask for one by its address: ${named.join(', ')}${more}`,
  });
}

const mostNamed = 8;
