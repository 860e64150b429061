/** Tags whose start and end break the line, as browsers draw them without any styles. */
const BLOCKS = new Set(
  'address article aside blockquote dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section table tr ul'.split(
    ' ',
  ),
);
/** What holds no text to read: code, drawings, and what the person types. */
const SILENT = new Set('script style noscript template svg textarea input select'.split(' '));

const ELEMENT = 1;
const TEXT = 3;

/**
 * The text of an element as a person would copy it, without asking for layout (`innerText` would:
 * on a long thread that alone costs more than everything else). Hidden parts are included: VK
 * keeps the rest of a folded post in them. A line break for `<br>` and block elements, emoji from
 * the pictures' `alt`, spaces drawn together, no-break spaces kept. `skip`: a selector of parts
 * that are not text. Of a text field: what is typed.
 */
export function pageText(root: Element, skip: string | null): string {
  if (root.localName === 'textarea' || root.localName === 'input') {
    return (root as HTMLTextAreaElement | HTMLInputElement).value ?? '';
  }
  const only = root.firstChild;
  // Names, counts and dates, and most texts: one piece of text and nothing else.
  if (only && !only.nextSibling && only.nodeType === TEXT) return drawn((only as Text).data).trim();
  const silent = skip === null ? [] : root.querySelectorAll(skip);
  const skipped = silent.length ? new Set(silent) : null;
  let out = '';
  let breakDue = false;
  const write = (text: string) => {
    if (breakDue && out !== '' && !out.endsWith('\n')) newLine();
    breakDue = false;
    out += /[ \n]$/.test(out) || out === '' ? text.replace(/^ /, '') : text;
  };
  const newLine = () => (out = `${out.replace(/ $/, '')}\n`);

  // A loop, not a recursion: a hostile page can nest deeper than the stack.
  let node: Node | null = root.firstChild;
  while (node) {
    const element = node.nodeType === ELEMENT ? (node as Element) : null;
    let inside = element?.firstChild ?? null;
    if (node.nodeType === TEXT) {
      const text = drawn((node as Text).data);
      if (text.trim() !== '' || !breakDue) write(text);
    } else if (element) {
      const tag = element.localName;
      if (SILENT.has(tag) || skipped?.has(element)) inside = null;
      else if (tag === 'br') {
        write('');
        newLine();
      } else if (tag === 'img') write(element.getAttribute('alt') ?? '');
      else if (BLOCKS.has(tag)) breakDue = true;
    }
    if (inside) {
      node = inside;
      continue;
    }
    while (node && !node.nextSibling) {
      node = node.parentNode === root ? null : node.parentNode;
      if (node && BLOCKS.has((node as Element).localName)) breakDue = true;
    }
    node = node?.nextSibling ?? null;
  }
  return out.trim();
}

/**
 * Spaces as a browser draws them together. Bare line ends inside a sentence stay: newer skins
 * print texts as they are (`pre-wrap`), while line ends of a formatted page carry an indent.
 */
function drawn(data: string): string {
  if (!/[\t\r\f\n]| {2}/.test(data)) return data;
  return data.replace(/[ \t\r\f\n]+/g, (run, at: number) =>
    /^\n+$/.test(run) && at > 0 && at + run.length < data.length ? run : ' ',
  );
}

/** The text that stands directly in an element, without that of its children. */
export function ownText(element: Element): string {
  return [...element.childNodes]
    .filter((node) => node.nodeType === TEXT)
    .map((node) => drawn((node as Text).data))
    .join('')
    .replace(/ {2,}/g, ' ')
    .trim();
}
