/** Exit codes: a promise to scripts. Findings give 1. */
export const EXIT = { clean: 0, findings: 1, unusable: 2, interrupted: 130 } as const;
