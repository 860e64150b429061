/** The two ways to address somebody. `ty`: близко; `vy`: вежливо. English: informal and formal. */
export type Address = 'ty' | 'vy';

const close = 'ты|ty|informal';
const polite = 'вы|vy|formal';
/** Text without brackets; a bar only inside braces. */
const inside = '((?:\\{[^{}\\n]*\\}|[^[\\]|{}])*)';
const pair = (first: string, second: string) =>
  new RegExp(
    `\\[\\s*(?:${first})\\s*:\\s?${inside}\\|\\s*(?:${second})\\s*:\\s?${inside}\\]`,
    'giu',
  );
const closeFirst = pair(close, polite);
const politeFirst = pair(polite, close);

/** A text with every `[ты: …|вы: …]` turned into one of its two halves. */
export function addressed(body: string, address: Address): string {
  return body
    .replace(closeFirst, (_, ty: string, vy: string) => (address === 'ty' ? ty : vy))
    .replace(politeFirst, (_, vy: string, ty: string) => (address === 'ty' ? ty : vy));
}

/** Does the text hold both forms? */
export const hasBothForms = (body: string) =>
  addressed(body, 'ty') !== body || addressed(body, 'vy') !== body;

/** A bracket that begins one of the forms but is not whole; null: all are. */
export function brokenForm(body: string): string | null {
  const left = addressed(body, 'vy');
  return new RegExp(`\\[\\s*(?:${close}|${polite})\\s*:[^\\n]{0,40}`, 'iu').exec(left)?.[0] ?? null;
}
