import type { Template } from '../schema.ts';
import type { ReadRow, SharedTemplate } from './schema.ts';

/**
 * `new`: no template of that title. `same`: all as here. `differs`: that title with another text.
 * `double`: the file has that title above already, with another text.
 */
export type Verdict = 'new' | 'same' | 'differs' | 'double';

export interface Difference extends ReadRow {
  verdict: Verdict;
  /** With `same` and `differs`: what stands here. */
  here?: Template;
}

const titleKey = ({ title, language }: Pick<Template, 'title' | 'language'>) =>
  `${language}:${title.trim().toLocaleLowerCase()}`;

const list = (value: readonly string[] | undefined) => JSON.stringify([...(value ?? [])].sort());

/** Equal in what the file can say. */
function same(here: SharedTemplate, file: SharedTemplate): boolean {
  return (
    here.body === file.body &&
    list(here.variants) === list(file.variants) &&
    list(here.tags) === list(file.tags) &&
    list(here.kinds) === list(file.kinds) &&
    (here.tone ?? '') === (file.tone ?? '') &&
    (here.folder ?? '') === (file.folder ?? '') &&
    (here.hotkey ?? '') === (file.hotkey ?? '')
  );
}

/** What taking the file in would do, row by row. Changes nothing. */
export function differences(rows: readonly ReadRow[], here: readonly Template[]): Difference[] {
  const known = new Map(here.map((template) => [titleKey(template), template]));
  const above = new Map<string, SharedTemplate>();
  return rows.map((row) => {
    const key = titleKey(row.template);
    const earlier = above.get(key);
    above.set(key, earlier ?? row.template);
    const twin = known.get(key);
    if (earlier) {
      return { ...row, verdict: same(earlier, row.template) ? 'same' : 'double' };
    }
    if (!twin) return { ...row, verdict: 'new' };
    return { ...row, here: twin, verdict: same(twin, row.template) ? 'same' : 'differs' };
  });
}

/** What to do where a title stands here with another text. */
export type OnDiffering = 'both' | 'file' | 'mine';

/** "Цена" → "Цена (2)", free among the taken. */
function freeTitle(title: string, taken: ReadonlySet<string>): string {
  for (let n = 2; ; n++) {
    const next = `${title.slice(0, 112)} (${n})`;
    if (!taken.has(next.toLocaleLowerCase())) return next;
  }
}

export interface Taking {
  /** New ones. */
  add: SharedTemplate[];
  /** Those of ours that get the file's text; nothing else of theirs changes. */
  change: { here: Template; template: SharedTemplate }[];
}

/** The rows to write. A double is always kept beside, under a title of its own. */
export function takingOf(
  found: readonly Difference[],
  here: readonly Template[],
  choice: OnDiffering,
): Taking {
  const taken = new Set(
    [...here, ...found.map(({ template }) => template)].map(({ title }) =>
      title.toLocaleLowerCase(),
    ),
  );
  // Two templates cannot have the same keys: who came first keeps them.
  const keys = new Set(here.map(({ hotkey }) => hotkey).filter(Boolean));
  const taking: Taking = { add: [], change: [] };
  const add = (template: SharedTemplate, beside: boolean) => {
    const title = beside ? freeTitle(template.title, taken) : template.title;
    taken.add(title.toLocaleLowerCase());
    const { hotkey, ...rest } = template;
    const free = hotkey && !keys.has(hotkey);
    if (free) keys.add(hotkey);
    taking.add.push({ ...rest, title, ...(free ? { hotkey } : {}) });
  };
  for (const { verdict, template, here: mine } of found) {
    if (verdict === 'new') add(template, false);
    else if (verdict === 'double') add(template, true);
    else if (verdict === 'differs' && choice === 'both') add(template, true);
    else if (verdict === 'differs' && choice === 'file' && mine) {
      taking.change.push({ here: mine, template });
    }
  }
  return taking;
}
