import { linksIn } from '../text/links.ts';

/** A piece of a shown text: plain words, or what the network draws as a link. */
export interface TextPart {
  text: string;
  link: boolean;
}

/** Hashtags (`#хлеб`, `#хлеб@teplyhleb`) and @mentions. */
const tags =
  /(?<![\p{L}\p{N}_&])#[\p{L}\p{N}_]+(?:@[a-z0-9_.]+)?|(?<![\p{L}\p{N}_.])@[a-z][a-z0-9_.]{2,}/giu;

/** The text cut into plain words and links; joined it is the same text. */
export function textParts(text: string): TextPart[] {
  const tagged = [...text.matchAll(tags)].map(({ index, 0: tag }) => ({
    from: index,
    to: index + tag.length,
  }));
  const links = [...linksIn(text), ...tagged].sort((a, b) => a.from - b.from);
  const parts: TextPart[] = [];
  let done = 0;
  for (const { from, to } of links) {
    // What stands in an address (`/#top`) is a part of it.
    if (from < done) continue;
    if (from > done) parts.push({ text: text.slice(done, from), link: false });
    parts.push({ text: text.slice(from, to), link: true });
    done = to;
  }
  if (done < text.length) parts.push({ text: text.slice(done), link: false });
  return parts;
}
