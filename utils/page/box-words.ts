import { isBlock } from './words-in.ts';

/** What stands in an editor as lines of text, with where each letter is. Reads no layout. */
export interface BoxWords {
  text: string;
  /** The range of a piece of `text`; null when its nodes are gone. */
  range(from: number, to: number): Range | null;
}

/** Longer names of pictures are descriptions, no letters. */
const longestGlyph = 20;

/** Text and emoji that are pictures, in order. */
type Piece = { node: Text | HTMLImageElement; at: number };

/**
 * Every block of an editor (a paragraph of Draft, Lexical, Quill) is one line, and so is each piece
 * between line breaks; the break that keeps an empty or last line open adds none.
 */
export function boxWords(editor: Element): BoxWords {
  const pieces: Piece[] = [];
  let text = '';
  /** Something stands on this line; a break is to come before whatever comes next. */
  let open = false;
  let closed = false;
  let broken = false;

  const begin = () => {
    if (closed) text += '\n';
    closed = false;
    if (broken) text += '\n';
    broken = false;
    open = true;
  };
  const add = (node: Piece['node'], words: string) => {
    if (words === '') return;
    begin();
    pieces.push({ node, at: text.length });
    text += words;
  };
  const edge = () => {
    if (!open) return;
    closed = true;
    open = false;
    broken = false;
  };
  /** True: what is inside is looked at as well. */
  const enter = (node: Node): boolean => {
    if (node.nodeType === 3) add(node as Text, (node as Text).data);
    if (node.nodeType !== 1) return false;
    const { localName } = node as Element;
    if (localName === 'br') {
      begin();
      broken = true;
    }
    if (localName === 'img') {
      const glyph = (node as Element).getAttribute('alt') ?? '';
      if (glyph.length <= longestGlyph) add(node as HTMLImageElement, glyph);
    }
    if (isBlock(node as Element)) edge();
    return !/^(?:script|style|template|svg)$/.test(localName);
  };

  // A loop, no recursion: editors nest as deep as they like.
  let node: Node | null = editor.firstChild;
  while (node) {
    const inside: Node | null = enter(node) ? node.firstChild : null;
    if (inside) {
      node = inside;
      continue;
    }
    while (node && !node.nextSibling) {
      if (node.nodeType === 1 && isBlock(node as Element)) edge();
      node = node.parentNode === editor ? null : node.parentNode;
    }
    if (node?.nodeType === 1 && isBlock(node as Element)) edge();
    node = node?.nextSibling ?? null;
  }

  const pieceAt = (at: number) => pieces.findLast((one) => one.at <= at);
  return {
    text,
    range(from, to) {
      const first = pieceAt(from);
      const last = pieceAt(to - 1);
      if (!first?.node.isConnected || !last?.node.isConnected) return null;
      const range = editor.ownerDocument.createRange();
      try {
        if (first.node.nodeType === 3) range.setStart(first.node, from - first.at);
        else range.setStartBefore(first.node);
        if (last.node.nodeType === 3) range.setEnd(last.node, to - last.at);
        else range.setEndAfter(last.node);
      } catch {
        // The editor has drawn it anew in between: the next look finds it.
        return null;
      }
      return range;
    },
  };
}
