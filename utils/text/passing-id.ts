/** Where it stands, who wrote it and what: `teplyhleb~anna~1k9x0qz`. */
const FORM = /^([\w.]{1,60})~([\w.]{1,40})~[a-z\d]{1,7}$/;

/** FNV-1a, 32 bits: the same words give the same digits, on every computer. */
function digits(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  }
  return (hash >>> 0).toString(36);
}

/**
 * A name for a comment that its page shows without any id (a chat line): the owner of the place,
 * who wrote it, and its words. It tells marks apart while the page is open, and is no id to keep:
 * the same words of the same person are one. null where something of it is missing.
 */
export function passingId(
  owner: string | null,
  author: string | null,
  ...words: readonly string[]
): string | null {
  const text = words.join('\n').replace(/\s+/gu, ' ').trim();
  const id = text === '' ? '' : `${owner ?? ''}~${author ?? ''}~${digits(text)}`;
  return FORM.test(id) ? id : null;
}

/** Whose place and whose words such an id names; null for every other id. */
export function readPassingId(id: string): { owner: string; author: string } | null {
  const [, owner, author] = FORM.exec(id) ?? [];
  return owner && author ? { owner, author } : null;
}
