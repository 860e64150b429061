/** The words of a part of the page, with where each stands: for ranges over them. */
export interface PageWords {
  text: string;
  /** The range of a piece of `text`; null when the page has taken its nodes away. */
  range(from: number, to: number): Range | null;
}

/** What holds no words of the page, or what the person types. */
const SILENT =
  'script, style, noscript, template, svg, textarea, input, select, option, [contenteditable]:not([contenteditable="false"]), [role="textbox"]';
const BLOCK =
  /^(?:address|article|aside|blockquote|dd|div|dl|dt|fieldset|figcaption|figure|footer|form|h[1-6]|header|hr|li|main|nav|ol|p|pre|section|table|td|th|tr|ul)$/;
/** Does an element stand on lines of its own, by its name? */
export const isBlock = ({ localName }: Element): boolean => BLOCK.test(localName);
/** Between blocks: no space, so that no phrase goes over it. */
const BREAK = '\u0001';

export interface WordsOptions {
  /** Parts that are passed over. */
  not?: string | undefined;
  /** UTF-16 units; the rest is not looked at. */
  most: number;
  isOurs(node: Node): boolean;
}

/** Without asking for layout. A loop, no recursion: a hostile page nests deeper than the stack. */
export function wordsIn(roots: readonly Element[], { not, most, isOurs }: WordsOptions): PageWords {
  const passed = not ? `${SILENT}, ${not}` : SILENT;
  const nodes: { node: Text; at: number }[] = [];
  let text = '';
  const add = (node: Node): boolean => {
    if (node.nodeType === 3) {
      const { data } = node as Text;
      if (data !== '') nodes.push({ node: node as Text, at: text.length });
      text += data;
      return false;
    }
    if (node.nodeType !== 1 || isOurs(node)) return false;
    const element = node as Element;
    if (element.localName === 'br') text += '\n';
    if (BLOCK.test(element.localName) && !text.endsWith(BREAK)) text += BREAK;
    return !element.matches(passed);
  };
  for (const root of roots) {
    if (text !== '' && !text.endsWith(BREAK)) text += BREAK;
    let node: Node | null = root;
    while (node && text.length < most) {
      const inside: Node | null = add(node) ? node.firstChild : null;
      if (inside) {
        node = inside;
        continue;
      }
      while (node && node !== root && !node.nextSibling) {
        node = node.parentNode;
        if (node && BLOCK.test((node as Element).localName) && !text.endsWith(BREAK)) text += BREAK;
      }
      node = node && node !== root ? node.nextSibling : null;
    }
    if (text.length >= most) break;
  }
  const nodeAt = (at: number) => nodes.findLast((one) => one.at <= at);
  return {
    text: text.length > most ? text.slice(0, most) : text,
    range(from, to) {
      const first = nodeAt(from);
      const last = nodeAt(to - 1);
      if (!first?.node.isConnected || !last?.node.isConnected) return null;
      const range = first.node.ownerDocument.createRange();
      try {
        range.setStart(first.node, from - first.at);
        range.setEnd(last.node, to - last.at);
      } catch {
        // It was shortened in between: the next look finds it anew.
        return null;
      }
      return range;
    },
  };
}
