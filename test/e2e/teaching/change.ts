/** What a network calls otherwise from one day to the next, as plain data that a page can be given. */
export interface Change {
  /** Of each name the new one. */
  classes: [string, string][];
  ids: [string, string][];
  /** `''`: the attribute itself is called otherwise; else the part of its value that fits. */
  attributes: { name: string; how: string; value: string; to: string }[];
  tags: [string, string][];
}

/** Words that no page of the sandbox has. */
const words = 'amber birch cedar dogwood elder fir gorse hazel iris jasmine kelp larch maple'.split(
  ' ',
);

/** Without these the page itself would not work, or people could not read it. */
const needed = new Set(['src', 'contenteditable', 'hidden', 'style', 'type', 'name', 'aria-label']);

interface Named {
  name: string;
  how: string;
  value: string;
}

/** What a selector rests on: everything in it that a page can call otherwise. */
function namesIn(css: string) {
  const bare = css.replaceAll(/\[[^\]]*\]/g, ' ');
  const all = (text: string, pattern: RegExp) =>
    [...text.matchAll(pattern)].map(([, one = '']) => one);
  return {
    classes: all(bare, /\.([A-Za-z_][\w-]*)/g),
    ids: all(bare, /#([A-Za-z_][\w-]*)/g),
    attributes: [...css.matchAll(/\[([a-z-]+)(?:([*^$~|]?=)"?([^"\]]*)"?)?\]/g)].map(
      ([, name = '', how = '', value = '']) => ({ name, how, value }),
    ),
    tags: all(bare, /(?<![\w.#:-])([a-z][a-z0-9]*(?:-[a-z0-9]+)+)/g),
  };
}

/** Of all that `selectors` rest on another name each, but for what `kept` selectors rest on too. */
export function changeOf(
  selectors: readonly string[],
  kept: readonly string[],
  tags: readonly string[] = [],
): Change {
  let made = 0;
  const word = () => {
    const round = Math.floor(made / words.length) + 1;
    return `${words[made++ % words.length]}${'-next'.repeat(round)}`;
  };
  const all = namesIn(selectors.join(', '));
  const stay = namesIn(kept.join(', '));
  const fresh = (own: readonly string[], staying: readonly string[]): [string, string][] =>
    [...new Set(own)].filter((one) => !staying.includes(one)).map((one) => [one, word()]);
  const overlap = (a: Named, b: Named) => {
    if (a.how === '' || b.how === '') return true;
    if (a.how === '=' && b.how === '=') return a.value === b.value;
    return a.value.includes(b.value) || b.value.includes(a.value);
  };
  const stays = (own: Named) =>
    needed.has(own.name) ||
    stay.attributes.some((one) => one.name === own.name && overlap(one, own)) ||
    (own.name === 'class' && stay.classes.some((one) => one.includes(own.value)));
  const attributes = [
    ...new Map(all.attributes.map((one) => [JSON.stringify(one), one])).values(),
  ].filter((one) => !stays(one) && !(one.name === 'href' && one.value === ''));
  return {
    classes: fresh(all.classes, stay.classes),
    ids: fresh(all.ids, stay.ids),
    // What is told by its value first: an attribute that is called otherwise has none any more.
    attributes: attributes
      .map((one) => ({ ...one, to: one.how === '' ? `data-${word()}` : word() }))
      .sort((a, b) => Number(a.how === '') - Number(b.how === '')),
    tags: [...new Set(tags.flatMap((tag) => (tag === '*' ? all.tags : [tag])))].map((tag) => [
      tag,
      tag.includes('-') ? `new-${word()}` : 'div',
    ]),
  };
}

/**
 * Runs in the page before its first script: whatever is drawn there, at any time, is called
 * otherwise before anybody can read it.
 */
export function changeEverything({ classes, ids, attributes, tags }: Change): void {
  const renamed = new Map(classes);
  const otherIds = new Map(ids);
  const otherTags = new Map(tags);
  const fits = (now: string, how: string, value: string) =>
    how === '=' || how === '~='
      ? now === value
      : how === '^='
        ? now.startsWith(value)
        : how === '$='
          ? now.endsWith(value)
          : now.includes(value);
  const change = (element: Element) => {
    for (const name of [...element.classList]) {
      const to = renamed.get(name);
      if (to) element.classList.replace(name, to);
    }
    const id = otherIds.get(element.id);
    if (id) element.id = id;
    for (const { name, how, value, to } of attributes) {
      const now = element.getAttribute(name);
      if (now === null) continue;
      if (how === '') {
        element.setAttribute(to, now);
        element.removeAttribute(name);
      } else if (name === 'class') {
        for (const one of [...element.classList])
          if (one.includes(value)) element.classList.replace(one, one.replace(value, to));
      } else if (fits(now, how, value)) element.setAttribute(name, now.replace(value, to));
    }
    const tag = otherTags.get(element.localName);
    if (!tag || element.parentNode === null) return;
    const next = document.createElement(tag);
    for (const name of element.getAttributeNames())
      next.setAttribute(name, element.getAttribute(name) ?? '');
    next.append(...element.childNodes);
    element.replaceWith(next);
  };
  const watched = [...new Set(['class', 'id', ...attributes.map(({ name }) => name)])];
  new MutationObserver((records) => {
    for (const { type, target, addedNodes } of records) {
      if (type === 'attributes') change(target as Element);
      for (const node of addedNodes) {
        if (!(node instanceof Element)) continue;
        for (const inner of [...node.querySelectorAll('*')].reverse()) change(inner);
        change(node);
      }
    }
  }).observe(document, {
    childList: true,
    subtree: true,
    attributes: true,
    attributeFilter: watched,
  });
}
