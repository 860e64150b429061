/** Networks rename things: here a test does it to a copy of a page. */

/** Words that no page of a test has. */
const words = 'amber birch cedar dogwood elder fir gorse hazel iris jasmine kelp larch maple'.split(
  ' ',
);
const wordFor = (token: string, made: Map<string, string>) => {
  const known = made.get(token);
  if (known) return known;
  const word = `${words[made.size % words.length]}${'_next'.repeat(Math.floor(made.size / words.length))}`;
  made.set(token, word);
  return word;
};

/** Elements that say what they are; a network may as well draw them as plain boxes. */
const renamed: Readonly<Record<string, string>> = {
  ...{ time: 'span', abbr: 'span', h1: 'div', h2: 'div', h3: 'div', h4: 'div' },
  ...{ header: 'div', main: 'div', section: 'div', article: 'div' },
};

/** Names in a selector that a page can change: classes, ids, attributes, telling tags. */
function namesIn(css: string) {
  const plain = css.replaceAll(/\[[^\]]*\]/g, '[]');
  const classes = [...plain.matchAll(/\.([A-Za-z_][\w-]*)/g)].map(([, name = '']) => name);
  const attributes = [...css.matchAll(/\[([a-z-]+)(?:([*^$~|]?=)["']?([^"'\]]*)["']?)?\]/g)].map(
    ([, name = '', how = '', value = '']) => ({ name, how, value }),
  );
  const ids = [...plain.matchAll(/#([A-Za-z_][\w-]*)/g)].map(([, name = '']) => name);
  const tags = [...plain.matchAll(/(?<![\w.#:-])[a-z][a-z0-9]*(?:-[a-z0-9]+)*(?![\w(-])/g)]
    .map(([name]) => name)
    .filter((name) => name.includes('-') || Object.hasOwn(renamed, name));
  return { classes, attributes, ids, tags };
}

/** Attributes without which the page itself would not work: they stay. */
const needed = new Set(
  'class id src srcset contenteditable hidden type name action href content'.split(' '),
);
/** What becomes `data-…` keeps its value: a moment or a figure is still told, elsewhere. */
const fitting = (now: string, how: string, value: string) =>
  ({
    '': true,
    '=': now === value,
    '*=': now.includes(value),
    '^=': now.startsWith(value),
    '$=': now.endsWith(value),
    '~=': now.split(' ').includes(value),
  })[how] ?? false;

/**
 * Renames everything that the selectors rest on, in the whole page but for what `kept` selectors
 * name: a test id gets another word, a class another name, an attribute another one, an address
 * another part (the link still leads somewhere), a telling tag becomes a plain one. With `elements`:
 * of these alone. Gives the addresses that became others.
 */
export function rename(
  document: Document,
  selectors: readonly string[],
  kept: readonly string[],
  base = 'https://example.com/',
  elements: readonly Element[] = [...document.querySelectorAll('*')],
): ReadonlyMap<string, string> {
  const made = new Map<string, string>();
  const links = new Map<string, string>();
  // What a selector says that something is not needs no keeping.
  const stay = kept.map((css) => namesIn(css.replaceAll(/:not\((?:[^()]|\([^()]*\))*\)/g, '')));
  const staying = (kind: 'classes' | 'ids', name: string) =>
    stay.some(
      (of) =>
        of[kind].includes(name) ||
        of.attributes.some(
          (one) =>
            one.name === (kind === 'ids' ? 'id' : 'class') &&
            one.how !== '' &&
            fitting(name, one.how, one.value),
        ),
    );
  const stayingAttribute = (name: string, value: string) =>
    stay.some(({ attributes }) =>
      attributes.some(
        (one) =>
          one.name === name &&
          (value === '' ||
            one.value === value ||
            (one.how.length > 1 && fitting(value, one.how, one.value)) ||
            (one.how === '' && /^(?:id|class)$/.test(name))),
      ),
    );
  const keptTags = new Set(stay.flatMap(({ tags }) => tags));
  const all = selectors.map(namesIn);
  const classes = new Set(
    all.flatMap((of) => of.classes.filter((one) => !staying('classes', one))),
  );
  const ids = new Set(all.flatMap((of) => of.ids.filter((one) => !staying('ids', one))));
  const attributes = new Map(
    all.flatMap((of) => of.attributes).map((one) => [JSON.stringify(one), one]),
  );
  for (const element of elements) {
    for (const name of [...element.classList])
      if (classes.has(name)) element.classList.replace(name, wordFor(`.${name}`, made));
    if (ids.has(element.id)) element.id = wordFor(`#${element.id}`, made);
    // Values first: what has lost its attribute has no value to change.
    for (const { name, how, value } of attributes.values())
      if (how !== '') renameValue(element, name, how, value);
    for (const { name, how } of attributes.values()) if (how === '') renameAttribute(element, name);
  }
  const tags = new Set(all.flatMap((of) => of.tags).filter((tag) => !keptTags.has(tag)));
  for (const element of elements) {
    const tag = element.localName;
    if (tags.has(tag) && element.isConnected)
      retag(element, renamed[tag] ?? `new-${tag.replaceAll('renderer', 'card')}`);
  }
  return links;

  function renameAttribute(element: Element, name: string) {
    const now = element.getAttribute(name);
    if (now === null || needed.has(name) || stayingAttribute(name, '')) return;
    element.setAttribute(`data-${wordFor(`[${name}`, made).replaceAll('_', '-')}`, now);
    element.removeAttribute(name);
  }
  function renameValue(element: Element, name: string, how: string, value: string) {
    const now = element.getAttribute(name);
    if (now === null || value === '' || !fitting(now, how, value)) return;
    if (stayingAttribute(name, value)) return;
    if (name === 'class') {
      for (const one of [...element.classList])
        if (one.includes(value))
          element.classList.replace(one, `${wordFor(`.${value}`, made)}--z9`);
    } else if (name === 'id') element.id = element.id.replace(value, wordFor(`#${value}`, made));
    else if (name === 'href') renameLink(element, now, value);
    else if (!needed.has(name)) element.setAttribute(name, wordFor(`${name}=${value}`, made));
  }
  function renameLink(element: Element, now: string, value: string) {
    const word = /[A-Za-z_]{2,}/.exec(value)?.[0];
    if (!word || !URL.canParse(now, base)) return;
    const next = now.replace(value, value.replace(word, wordFor(`href ${word}`, made)));
    const [was, is] = [new URL(now, base).href, new URL(next, base).href];
    for (const [first, then] of links) if (then === was) links.set(first, is);
    links.set(was, is);
    element.setAttribute('href', next);
  }
}

/** The same element under another name, with all that is in it. */
function retag(element: Element, tag: string): void {
  const next = element.ownerDocument.createElement(tag);
  for (const name of element.getAttributeNames())
    next.setAttribute(name, element.getAttribute(name) ?? '');
  next.append(...element.childNodes);
  element.replaceWith(next);
}

/** Elements of the network's own get another name. */
export function renameTags(document: Document, selectors: readonly string[]): void {
  for (const tag of new Set(
    selectors.flatMap((css) => css.match(/\b(?:ytd?|post)-[a-z]+(?:-[a-z]+)*/g) ?? []),
  ))
    for (const element of [...document.querySelectorAll(tag)])
      retag(element, `new-${tag.replaceAll('renderer', 'card')}`);
}
