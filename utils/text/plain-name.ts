/**
 * Names and titles come from pages, networks and files, and stand on our surfaces beside words of
 * ours: what would turn those around, or run over the lines above and below, is taken out.
 */

/** They turn the order of letters around, also of what follows: "photo_‮gpj.exe". */
const turning = /[\u202a-\u202e\u2066-\u2069]/gu;
/** No letters, and nobody can see them. */
const control = /[\u0000-\u001f\u007f-\u009f]+/gu;
/** Letters of every language bear up to four marks. */
const heaped = /(\p{M}{4})\p{M}+/gu;

/** A value inside a sentence of ours: it cannot turn what stands after it. */
export const unturned = (text: string): string => text.toWellFormed().replace(turning, '');

/** Composed, where that makes it no longer: a name that fitted still fits. */
const composed = (text: string): string => {
  const whole = text.normalize('NFC');
  return whole.length > text.length ? text : whole;
};

/** In one line, well-formed and readable; what was so already is the same. */
export const plainName = (name: string): string =>
  composed(unturned(name).replace(control, ' ')).replace(heaped, '$1');
