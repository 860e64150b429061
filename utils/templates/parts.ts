import type { Template } from './schema.ts';
import { partWords } from './syntax.ts';

const part = new RegExp(`\\{(?:${partWords.join('|')})\\s*:\\s*([^{}|\\n]{1,120})\\}`, 'giu');

/** The longest reply, characters: parts in parts could grow without end. */
export const longestReply = 12_000;
/** Parts inside parts. */
const deepest = 6;

const sameTitle = (a: string, b: string) =>
  a.trim().toLocaleLowerCase() === b.trim().toLocaleLowerCase();

export interface Expanded {
  text: string;
  /** Titles that no template has. */
  missing: string[];
  /** Titles that would include themselves. */
  circular: string[];
  tooLong: boolean;
}

export const partTitles = (body: string): string[] => [
  ...new Set([...body.matchAll(part)].map((found) => (found[1] ?? '').trim())),
];

/**
 * A text with its `{part: Title}` replaced by those templates' texts. What cannot be replaced
 * (no such title, a circle) stays as it stands and is named. `own`: the template's own title.
 */
export function expandParts(
  body: string,
  templates: readonly Pick<Template, 'title' | 'body'>[],
  own: string | null = null,
): Expanded {
  const missing = new Set<string>();
  const circular = new Set<string>();
  let tooLong = false;
  const expand = (text: string, path: readonly string[]): string =>
    text.replace(part, (whole, raw: string) => {
      const title = raw.trim();
      if (path.some((above) => sameTitle(above, title)) || path.length > deepest) {
        circular.add(title);
        return whole;
      }
      const found = templates.find((template) => sameTitle(template.title, title));
      if (!found) {
        missing.add(title);
        return whole;
      }
      const inner = expand(found.body, [...path, title]);
      if (inner.length <= longestReply) return inner;
      tooLong = true;
      return whole;
    });
  const text = expand(body, own === null ? [] : [own]);
  return {
    text: text.length > longestReply ? body : text,
    missing: [...missing],
    circular: [...circular],
    tooLong: tooLong || text.length > longestReply,
  };
}
