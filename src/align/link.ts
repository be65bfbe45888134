/** An entry of hexapla.links.json: what somebody who read both says of one pair, each with a reason. */
export interface Link {
  /** Id of the work; every work where it is not given. */
  readonly work?: string | undefined;
  readonly language: string;
  /** Address in the source; null says that the target has no counterpart there. */
  readonly source: string | null;
  /** Address in that version; null says that it has nothing for the source's. */
  readonly target: string | null;
  readonly reason: string;
}
