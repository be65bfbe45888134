/** So many times, a frame each, a part is looked for again: what comes into the window is laid out only then. */
const MOST_LOOKS = 6;

/** Brings an element to the top of the window. */
export function scrollTo(body: HTMLElement, looks = MOST_LOOKS): void {
  const before = window.scrollY;
  body.scrollIntoView({ block: 'start' });
  if (looks > 0 && (looks === MOST_LOOKS || Math.abs(window.scrollY - before) > 1)) {
    requestAnimationFrame(() => scrollTo(body, looks - 1));
  }
}
