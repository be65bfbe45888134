/** Lights up the sentences that answer the one under the pointer or in focus, and lets arrow keys go among them. */
export function lightPairs(rows: HTMLElement): void {
  const light = (event: Event) => {
    const sentence = sentenceAt(event.target);
    for (const lit of rows.querySelectorAll('.s.lit')) lit.classList.remove('lit');
    if (sentence === null) return;
    for (const other of answering(sentence)) other.classList.add('lit');
  };
  rows.addEventListener('pointerover', light);
  rows.addEventListener('focusin', light);
  rows.addEventListener('pointerleave', light);
  rows.addEventListener('keydown', (event) => {
    const sentence = sentenceAt(event.target);
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    if (sentence === null || step === 0) return;
    const all = [...(sentence.closest('td')?.querySelectorAll<HTMLElement>('.s') ?? [])];
    all[all.indexOf(sentence) + step]?.focus();
    event.preventDefault();
  });
}

export function sentenceAt(target: EventTarget | null): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>('.s') : null;
}

/** Sentences of all versions that answer each other, the one asked for among them. */
function answering(sentence: HTMLElement): Iterable<Element> {
  const { group } = sentence.dataset;
  return sentence.closest('tbody')?.querySelectorAll(`.s[data-group="${CSS.escape(group ?? '')}"]`) ?? [];
}
