/** How the parts of a run are given, and not what is asked of them. */
const ways: ReadonlySet<string> = new Set(['shard', 'parts', 'jobs', 'cache', 'cacheLocation', 'cacheLimit']);

/** What is asked of every part: the options without how this one is given. */
export function askedOptions(options: object): Record<string, unknown> {
  return Object.fromEntries(Object.entries(options).filter(([key]) => !ways.has(key)));
}

/** Whether a command deals out rows of a batch file instead of works. */
export function hasRows(command: string, options: object): boolean {
  return command === 'learn' || (command === 'align' && 'batch' in options);
}
