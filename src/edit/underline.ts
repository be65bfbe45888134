/** A break whose first line is a line of signs: what underlines the title before it. */
const underlined = /^(\n[ \t]*)(([=\-~^"'`*+#:.<>_])\3*)([ \t]*\n)/;

/** Scripts whose characters are two columns wide. */
const wide =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303f\uff00-\uff60]/gu;

export function hasUnderline(text: string): boolean {
  return underlined.test(text);
}

/** Whether a break underlines the title before it with as many signs as the title is long. */
export function isUnderlineOf(text: string | undefined, title: string): boolean {
  const signs = underlined.exec(text ?? '')?.[2];
  return signs !== undefined && (signs.length === [...title].length || signs.length === widthOf(title));
}

/** A break with its line of signs, if it has one, as long as a title. */
export function underlineFor(text: string, title: string): string {
  return text.replace(
    underlined,
    (_, before: string, signs: string, sign: string, after: string) =>
      before + (title === '' ? signs : sign.repeat(widthOf(title))) + after,
  );
}

/** A break with its line of signs, if it has one, cut to one sign: to compare by. */
export function withoutLength(text: string): string {
  return text.replace(underlined, '$1$3$4');
}

function widthOf(title: string): number {
  return [...title].length + (title.match(wide)?.length ?? 0);
}
