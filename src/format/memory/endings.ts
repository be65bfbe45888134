/** Endings of names of translation memories, and of files for translators: known without loading a reader of XML. */
export const tmxEndings: readonly string[] = ['.tmx'];
export const xliffEndings: readonly string[] = ['.xlf', '.xliff', '.sdlxliff', '.mqxliff', '.mxliff'];
export const memoryEndings: readonly string[] = [...tmxEndings, ...xliffEndings];
