/** A piece of a shown text: plain words, or what the network draws as a link. */
export interface TextPart {
  text: string;
  link: boolean;
}

/** Addresses, hashtags (`#хлеб`, `#хлеб@teplyhleb`) and @mentions. */
const links =
  /https?:\/\/[^\s<>"«»]+[^\s<>"«».,!?;:)]|(?<![\p{L}\p{N}_/@.-])(?:[a-z0-9-]+\.)+(?:com|ru|org|net|рф|me|cc|io)(?:\/[^\s<>"«»]*[^\s<>"«».,!?;:)])?(?![\p{L}\p{N}])|(?<![\p{L}\p{N}_&])#[\p{L}\p{N}_]+(?:@[a-z0-9_.]+)?|(?<![\p{L}\p{N}_.])@[a-z][a-z0-9_.]{2,}/giu;

/** The text cut into plain words and links; joined it is the same text. */
export function textParts(text: string): TextPart[] {
  const parts: TextPart[] = [];
  let from = 0;
  for (const found of text.matchAll(links)) {
    if (found.index > from) parts.push({ text: text.slice(from, found.index), link: false });
    parts.push({ text: found[0], link: true });
    from = found.index + found[0].length;
  }
  if (from < text.length) parts.push({ text: text.slice(from), link: false });
  return parts;
}
