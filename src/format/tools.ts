/** What a tool that translators work with needs of an export. */
export interface Tool {
  readonly id: string;
  /** As its makers write it. */
  readonly name: string;
  /** Format of XLIFF that it reads. */
  readonly xliff: 'xliff-1.2';
  /** It shows what stands in a target: a gap needs a copy of the source there. */
  readonly copySource: boolean;
  /** It keeps one segment of a unit only, or shows the marks around each as tags: each sentence is a unit of its own. */
  readonly sentenceUnits: boolean;
}

/**
 * All of them take a memory of two languages only, by position or by the first that is not the source's, and read
 * XLIFF 1.2. OmegaT 3.6 and translate-toolkit 3.8 were tried; the others were not to be had, and what is said of
 * them is common knowledge of their users.
 * - OmegaT reads no XLIFF 2, and its filter shows targets only.
 * - translate-toolkit and Weblate, which is built on it, take the source and the target of a unit as they are.
 * - Trados Studio and memoQ read `seg-source` and its marks, and fill an empty target themselves.
 */
export const tools: readonly Tool[] = [
  { id: 'omegat', name: 'OmegaT', xliff: 'xliff-1.2', copySource: true, sentenceUnits: true },
  {
    id: 'translate-toolkit',
    name: 'translate-toolkit',
    xliff: 'xliff-1.2',
    copySource: false,
    sentenceUnits: true,
  },
  { id: 'trados', name: 'Trados Studio', xliff: 'xliff-1.2', copySource: false, sentenceUnits: false },
  { id: 'memoq', name: 'memoQ', xliff: 'xliff-1.2', copySource: false, sentenceUnits: false },
  { id: 'weblate', name: 'Weblate', xliff: 'xliff-1.2', copySource: false, sentenceUnits: true },
];
