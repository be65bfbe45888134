/** An option as scripts and docs need it. */
export interface OptionOutline {
  /** `--format`, and `-f` where there is one. */
  readonly flags: readonly string[];
  readonly takesValue: boolean;
  readonly description: string;
  readonly choices: readonly string[];
}

/** A command as scripts and docs need it. */
export interface CommandOutline {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly summary: string;
  readonly options: readonly OptionOutline[];
}
