import type { FieldRows, Parse, Place, Row } from '../../networks/network.ts';
import { parseIsoDate } from '../../text/iso-date.ts';

/** How a value may be taken from an element that the person pointed at. */
export interface TakeOption extends Pick<Row, 'take' | 'match' | 'empty' | 'epoch'> {
  cost: number;
  /** The network's own function for just such an element: it may know better than what is shown. */
  knows?: boolean;
}

/**
 * The same regular expression with an end to every repetition: one that may not run away on a long
 * text (a taught row holds no other). null when it cannot be bounded.
 */
export function bounded(pattern: string): string | null {
  const made = pattern
    .replaceAll('\\d+', '\\d{1,20}')
    .replaceAll('\\d*', '\\d{0,20}')
    .replaceAll('\\w+', '\\w{1,60}')
    .replaceAll(']+', ']{1,60}')
    .replaceAll(']*', ']{0,60}');
  return /(?<!\\)[+*]|\\p|\.\./.test(made) ? null : made;
}

/**
 * What a key looks like, to be found inside an attribute. One that any word could be (eleven letters)
 * must stand there as a part of its own: behind `/` or `=`.
 */
export function keyInside({ keyLooksLike }: Pick<Place, 'keyLooksLike'>): string | null {
  const core = keyLooksLike?.replace(/^\^/, '').replace(/\$$/, '');
  const made = core === undefined ? null : bounded(core);
  if (made === null) return null;
  return /\[\\w-\]|\[a-z/.test(made) ? `(?:^|[/=])(${made})(?:$|[?&#/])` : `(${made})`;
}

const attribute = (name: string, cost: number, more: Partial<TakeOption> = {}): TakeOption => ({
  take: { attribute: name },
  cost,
  ...more,
});

/** The plain tag of the element that a selector ends in; null when it names none. */
function tagOf(css: string): string | null {
  const bare = css.replaceAll(/\[[^\]]*\]/g, '').replaceAll(/\([^()]*(?:\([^()]*\)[^()]*)*\)/g, '');
  return /(?:^|[\s>+~])([a-z][a-z0-9]*)(?![\w-])[^\s>+~]*$/.exec(bare)?.[1] ?? null;
}

/** What the shipped rows of the field do to their elements: the network's own way to say it. */
function shipped(element: Element, rows: readonly Row[], parse: Parse): TakeOption[] {
  return rows.flatMap(({ css, take, match, empty, epoch }): TakeOption[] => {
    if (match !== undefined && bounded(match) === null) return [];
    const own = match === undefined ? {} : { match: bounded(match) ?? '' };
    const rest = { ...(empty === undefined ? {} : { empty }), ...(epoch ? { epoch } : {}) };
    if (typeof take !== 'object' || !('named' in take)) return [{ take, ...own, ...rest, cost: 0 }];
    // A function for links says nothing of a list.
    const tag = tagOf(css);
    if (tag !== null && tag !== element.localName) return [];
    const knows = !css.startsWith(':scope');
    // Of an address it leaves out what the network hung on it.
    return [{ take, ...own, ...rest, cost: knows && parse === 'url' ? 0 : 0.6, knows }];
  });
}

/** Last words of a text that says more than its date: "1,234 views • Premiered Nov 2, 2026". */
const tails = [4, 3, 2].map((words) => `${Array(words).fill('\\S{1,11}').join(' ')}$`);

/** What an element offers by itself for such a value. */
function generic(element: Element, parse: Parse, keyed: string | null): TakeOption[] {
  const names = element.getAttributeNames().filter((name) => !/^(?:class|style|on.*)$/.test(name));
  const valueOf = (name: string) => element.getAttribute(name)?.trim() ?? '';
  switch (parse) {
    case 'text':
      return [
        { take: 'text', cost: 0 },
        { take: 'own-text', cost: 0.6 },
      ];
    case 'count':
      return [
        { take: 'text', cost: 0.1 },
        ...names
          .filter((name) => /\d/.test(valueOf(name)) && /^(?:title|aria-label|data-.*)$/.test(name))
          .map((name) => attribute(name, 0.3)),
      ];
    case 'date':
      return [
        { take: 'text', cost: 0.3 },
        ...tails.map((match, at): TakeOption => ({ take: 'text', match, cost: 1.2 + at * 0.2 })),
        ...names.flatMap((name) => {
          if (/^(?:datetime|title)$/.test(name) || parseIsoDate(valueOf(name)))
            return [attribute(name, 0)];
          const epoch = /^1\d{9}$/.test(valueOf(name))
            ? 'seconds'
            : /^1\d{12}$/.test(valueOf(name))
              ? 'milliseconds'
              : null;
          if (epoch) return [attribute(name, 0.1, { epoch })];
          const said = /^(?:aria-label|data-.*)$/.test(name) && /\d\D/.test(valueOf(name));
          return said ? [attribute(name, 0.2)] : [];
        }),
      ];
    case 'url':
      return names
        .filter((name) => /^(?:href|src|data-href|data-url)$/.test(name))
        .map((name) => attribute(name, name === 'href' ? 0.2 : 0.8));
    case 'id':
      return keyed === null
        ? []
        : names.map((name) => attribute(name, name === 'href' ? 0.4 : 0.1, { match: keyed }));
    case 'flag':
      return [{ take: 'present', cost: 0 }];
    case 'list':
      return [];
  }
}

/** Every way to take the field's value from an element, each once. */
export function takesOf(
  element: Element,
  { parse, rows }: FieldRows,
  keyed: string | null,
): TakeOption[] {
  const all = new Map<string, TakeOption>();
  for (const option of [...shipped(element, rows, parse), ...generic(element, parse, keyed)]) {
    const { take, match, empty, epoch, cost } = option;
    const name = JSON.stringify([take, match, empty, epoch]);
    if (cost < (all.get(name)?.cost ?? Infinity)) all.set(name, option);
  }
  return [...all.values()];
}
