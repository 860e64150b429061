import type { Fold, OwnWords } from '../networks/publishing.ts';
import type { Folded, FoldPart } from './rules.ts';
import { ownNames } from '../text/own-names.ts';

type TagFold = Extract<Fold, { kind: 'tag' }>;

const entities: Readonly<Record<string, string>> = ownNames({
  quot: '"',
  apos: "'",
  lt: '<',
  gt: '>',
});
const plainWords = (written: string) =>
  written
    .replace(/&(quot|apos|lt|gt);/gu, (_, name: string) => entities[name] ?? '')
    .replaceAll('&amp;', '&')
    .trim();

/** The label of an opening tag: `text="…"`, `text='…'`, `text=…`, or the network's own word. */
function labelOf(attributes: string, rule: TagFold) {
  const [, , double, single, bare] =
    /(^|\s)text\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>/]+))/iu.exec(attributes) ?? [];
  const label = plainWords(double ?? single ?? bare ?? '');
  return label === '' ? rule.label : label;
}

/**
 * Hides what stands between the tags that the author wrote. One that is never closed hides all that
 * follows; within a hidden piece another opening tag means nothing.
 */
export function foldByTag(text: string, rule: TagFold): Folded {
  const tags = new RegExp(
    String.raw`<(\/?)${rule.tag}(?=[\s>/=])((?:"[^"]*"|'[^']*'|[^<>"'])*?)\/?>`,
    'giu',
  );
  const parts: FoldPart[] = [];
  let piece = '';
  let at = 0;
  let open: string | OwnWords | null = null;
  const finish = () => {
    if (open !== null) parts.push({ text: piece, hidden: true, label: open });
    else if (piece !== '') parts.push({ text: piece, hidden: false });
    piece = '';
  };
  for (const { 0: tag, 1: closing, 2: attributes = '', index } of text.matchAll(tags)) {
    piece += text.slice(at, index);
    at = index + tag.length;
    const closes = closing === '/';
    // Closing what is not open, or opening again, means nothing.
    if (closes === (open === null)) continue;
    finish();
    open = closes ? null : labelOf(attributes, rule);
  }
  piece += text.slice(at);
  finish();
  const joined = (hidden: boolean) =>
    parts
      .filter((part) => part.hidden === hidden)
      .map((part) => part.text)
      .join('');
  const hidden = joined(true);
  return {
    visible: joined(false),
    hidden,
    folded: parts.some((part) => part.hidden),
    confidence: rule.confidence,
    parts,
  };
}
