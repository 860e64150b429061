const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' });
/** Signs that are one letter each wherever they stand: most texts have no others. */
const plain = /^[\n -~\u00a0-\u00ac\u00ae-\u02ff\u0400-\u0482\u048a-\u04ff\u2010-\u2027]*$/u;

/** The letters of a text as a person counts them: an emoji with its skin tone is one. */
export const graphemes = (text: string): string[] => Array.from(eachGrapheme(text));

/** The same, one by one, for who may stop before the end. */
export function* eachGrapheme(text: string): Generator<string> {
  for (const { segment } of segmenter.segment(text)) yield segment;
}

/** How many letters a person counts. */
export const countGraphemes = (text: string): number =>
  plain.test(text) ? text.length : graphemes(text).length;
