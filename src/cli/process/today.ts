import { InputError } from '../../text/errors.js';

/**
 * The date as `2026-12-31`, in UTC: HEXAPLA_NOW where it is set, else SOURCE_DATE_EPOCH (seconds, as reproducible
 * builds set it), else that of the system. Throws InputError where a variable holds no date.
 */
export function todayOf(env: Readonly<Record<string, string | undefined>>): string {
  const { HEXAPLA_NOW, SOURCE_DATE_EPOCH } = env;
  if (HEXAPLA_NOW) {
    // A time without a zone would be one of the machine's zone, and so another day on another machine.
    const isLocal = /\d:\d\d(?::[\d.]+)?$/.test(HEXAPLA_NOW) && !/[+-]\d\d:?\d\d$/.test(HEXAPLA_NOW);
    return dateFrom('HEXAPLA_NOW', new Date(isLocal ? `${HEXAPLA_NOW}Z` : HEXAPLA_NOW), '2027-01-31');
  }
  if (SOURCE_DATE_EPOCH) {
    return dateFrom('SOURCE_DATE_EPOCH', new Date(Number(SOURCE_DATE_EPOCH) * 1000), 'seconds since 1970');
  }
  return new Date().toISOString().slice(0, 10);
}

function dateFrom(variable: string, date: Date, wanted: string): string {
  if (!Number.isNaN(date.getTime())) return date.toISOString().slice(0, 10);
  throw new InputError({ path: variable, message: 'this is no date', remedy: `write it as ${wanted}` });
}
