import { brokenForm } from './address.ts';
import { clashOf, isReserved } from './hotkeys.ts';
import { expandParts } from './parts.ts';
import type { Template, TemplateDraft } from './schema.ts';
import { variantsOf } from './variants.ts';

/** What is wrong or doubtful with what is being written; `what`: the piece of it that shows it. */
export interface DraftProblem {
  kind:
    | 'part-missing'
    | 'part-circle'
    | 'too-long'
    | 'form-broken'
    | 'brace-open'
    | 'double-braces'
    | 'same-variant'
    | 'keys-reserved'
    | 'keys-taken';
  what: string;
  /** Cannot be kept so. */
  blocks: boolean;
}

/** A brace that nothing closes in its line, or that nothing opened. */
function looseBrace(text: string): string | null {
  for (const line of text.split('\n')) {
    const left = line.replace(/\{[^{}]*\}/gu, '');
    const at = left.search(/[{}]/u);
    if (at >= 0) return left.slice(at, at + 24);
  }
  return null;
}

/** Everything that the editor says below the texts. */
export function draftProblems(
  draft: TemplateDraft,
  others: readonly Template[],
  uuid?: string,
): DraftProblem[] {
  const found: DraftProblem[] = [];
  const say = (kind: DraftProblem['kind'], what: string, blocks = false) => {
    if (!found.some((one) => one.kind === kind && one.what === what)) {
      found.push({ kind, what, blocks });
    }
  };
  const rest = others.filter((other) => other.uuid !== uuid);
  // What it includes may include it in turn: it is looked at with its new text.
  const all = [...rest, draft];
  const texts = variantsOf(draft).map((text) => text.trim());
  for (const [place, text] of texts.entries()) {
    const double = /\{\{[^{}]*\}\}|\{%[^{}]*%\}/u.exec(text)?.[0];
    if (double) say('double-braces', double);
    const loose = double ? null : looseBrace(text);
    if (loose) say('brace-open', loose);
    const form = brokenForm(text);
    if (form) say('form-broken', form);
    const { missing, circular, tooLong } = expandParts(text, all, draft.title);
    for (const title of missing) say('part-missing', title);
    for (const title of circular) say('part-circle', title, true);
    if (tooLong) say('too-long', draft.title, true);
    if (text && texts.indexOf(text) < place) say('same-variant', text.slice(0, 40));
  }
  if (draft.hotkey && isReserved(draft.hotkey)) say('keys-reserved', draft.hotkey, true);
  const taken = clashOf(draft, rest);
  if (taken) say('keys-taken', taken.title, true);
  return found;
}
