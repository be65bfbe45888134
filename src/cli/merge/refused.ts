/** Why a unit is not put in: what is wrong, and what can be done. */
export interface Refused {
  readonly kind: 'refused';
  readonly message: string;
  readonly remedy: string;
}

export function refused(message: string, remedy: string): Refused {
  return { kind: 'refused', message, remedy };
}
