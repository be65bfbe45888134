/**
 * The same text in memory of its own. What is cut out of a long text otherwise keeps all of it alive, as engines point
 * into it instead of copying; what outlives the text that it was cut from has to be detached from it.
 */
export function detached(text: string): string {
  return Buffer.from(text, 'utf16le').toString('utf16le');
}
