/** An example on the page of a rule: the files of a work, and what is found in them. */
export interface RuleExample {
  /** What the sentence before it says. */
  readonly title: string;
  /** By path; those of an earlier state, which was accepted, apart. */
  readonly files: Readonly<Record<string, string>>;
  readonly accepted: Readonly<Record<string, string>>;
  /** Options of the command line beside the usual ones. */
  readonly argv: readonly string[];
  /** Lines as `--format compact` writes them. */
  readonly findings: readonly string[];
}

/**
 * The examples of a page. A fence of four backticks or tildes with a path in its info string is a file (`md en.md`,
 * and `md en.md accepted` for its earlier state), one with `console` the command line, and one with `findings` ends
 * the example; it is empty where nothing is found.
 */
export function examplesIn(page: string): RuleExample[] {
  const examples: RuleExample[] = [];
  let open = begin();
  const fences = /^(`{3,}|~{3,})(.*)\n((?:.*\n)*?)\1$/gm;
  let from = 0;
  for (const match of page.matchAll(fences)) {
    const [whole, , info = '', text = ''] = match;
    const before = page.slice(from, match.index).trim().split('\n').at(-1) ?? '';
    from = match.index + whole.length;
    if (open.title === '') open.title = before;
    const [kind, path, state] = info.trim().split(' ');
    if (kind === 'findings') {
      examples.push({ ...open, findings: text.split('\n').filter((line) => line !== '') });
      open = begin();
    } else if (kind === 'console') open.argv = argvIn(text);
    else if (path !== undefined) (state === 'accepted' ? open.accepted : open.files)[path] = text;
  }
  return examples;
}

function begin() {
  return {
    title: '',
    files: {} as Record<string, string>,
    accepted: {} as Record<string, string>,
    argv: [] as string[],
  };
}

/** What follows `$ hexapla check`. */
function argvIn(text: string): string[] {
  return text.trim().split(' ').slice(3);
}
