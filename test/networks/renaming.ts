/** Networks rename things: here a test does it to a copy of a page. */

/** Words that no page of a test has. */
const words = 'amber birch cedar dogwood elder fir gorse hazel iris jasmine kelp larch maple'.split(
  ' ',
);
const wordFor = (token: string, made: Map<string, string>) => {
  const known = made.get(token);
  if (known) return known;
  const word = `${words[made.size % words.length]}${'_next'.repeat(Math.floor(made.size / words.length) + 1)}`;
  made.set(token, word);
  return word;
};

/** Names in a selector that a page can change: classes, ids, attributes with and without a value. */
function namesIn(css: string) {
  const classes = [...css.matchAll(/\.([A-Za-z_][\w-]*)/g)].map(([, name = '']) => name);
  const attributes = [...css.matchAll(/\[([a-z-]+)(?:([*^$~|]?=)"?([^"\]]*)"?)?\]/g)].map(
    ([, name = '', how = '', value = '']) => ({ name, how, value }),
  );
  const ids = [...css.replaceAll(/\[[^\]]*\]/g, '').matchAll(/#([A-Za-z_][\w-]*)/g)].map(
    ([, name = '']) => name,
  );
  return { classes, attributes, ids };
}

/** Attributes without which the page itself would not work: they stay. */
const needed = new Set([
  'href',
  'src',
  'contenteditable',
  'hidden',
  'style',
  'type',
  'name',
  'action',
  'datetime',
  // Standards, not names: a page cannot call them otherwise.
  'aria-label',
]);

/**
 * Renames everything that the selectors rest on, in the whole page but for what `kept` selectors
 * name: a test id gets another word, a class another name, an attribute another one.
 */
export function rename(
  document: Document,
  selectors: readonly string[],
  kept: readonly string[],
): void {
  const made = new Map<string, string>();
  const stay = kept.map(namesIn);
  const staying = (kind: 'classes' | 'ids', name: string) =>
    stay.some((of) => of[kind].some((one) => one.includes(name) || name.includes(one)));
  const stayingAttribute = (name: string, value: string) =>
    stay.some(({ attributes }) =>
      attributes.some(
        (one) => one.name === name && (one.value === '' || value === '' || one.value === value),
      ),
    );
  for (const css of selectors) {
    const { classes, attributes, ids } = namesIn(css);
    for (const element of document.querySelectorAll('*')) {
      for (const name of classes) {
        if (element.classList.contains(name) && !staying('classes', name))
          element.classList.replace(name, wordFor(`.${name}`, made));
      }
      for (const name of ids)
        if (element.id === name && !staying('ids', name)) element.id = wordFor(`#${name}`, made);
      for (const { name, how, value } of attributes) renameAttribute(element, name, how, value);
    }
  }
  function renameAttribute(element: Element, name: string, how: string, value: string) {
    const now = element.getAttribute(name);
    if (now === null) return;
    if (how === '') {
      if (needed.has(name) || stayingAttribute(name, '')) return;
      element.setAttribute(`data-${wordFor(`[${name}`, made).replaceAll('_', '-')}`, now);
      element.removeAttribute(name);
      return;
    }
    const fits = {
      '=': now === value,
      '*=': now.includes(value),
      '^=': now.startsWith(value),
      '$=': now.endsWith(value),
    }[how];
    if (!fits || needed.has(name) || stayingAttribute(name, value)) return;
    if (name === 'class') {
      for (const one of [...element.classList])
        if (one.includes(value))
          element.classList.replace(one, `${wordFor(`.${value}`, made)}--z9`);
    } else if (name === 'aria-label' || name === 'title') element.removeAttribute(name);
    else element.setAttribute(name, wordFor(`${name}=${value}`, made));
  }
}

/** Elements of the network's own get another name, with all that is in them. */
export function renameTags(document: Document, selectors: readonly string[]): void {
  for (const tag of new Set(
    selectors.flatMap((css) => css.match(/\b(?:ytd?|post)-[a-z]+(?:-[a-z]+)*/g) ?? []),
  )) {
    for (const element of [...document.querySelectorAll(tag)]) {
      const next = document.createElement(`new-${tag.replaceAll('renderer', 'card')}`);
      for (const name of element.getAttributeNames())
        next.setAttribute(name, element.getAttribute(name) ?? '');
      next.append(...element.childNodes);
      element.replaceWith(next);
    }
  }
}
