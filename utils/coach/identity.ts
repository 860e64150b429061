/** In whose name an answer would go out, as the page tells. */
export interface Writer {
  id: string | null;
  name: string | null;
  /** False: who is logged in is known, but not whom the box writes as. */
  sure: boolean;
}

/** In whose name it may go out; null: anybody's. `name`: the community's own. */
export interface Allowed {
  ids: readonly string[];
  name: string;
}

const plain = (text: string) => text.normalize('NFKC').trim().toLowerCase();

/**
 * Would it go out in a wrong name? What the page does not tell for sure is not asked about. An equal
 * name says that it is the community itself under another id (Facebook's number and handle).
 */
export function isWrongWriter(who: Writer, allowed: Allowed | null): boolean {
  if (!allowed || !who.sure || who.id === null) return false;
  const id = plain(who.id);
  if (allowed.ids.some((one) => plain(one) === id)) return false;
  return who.name === null || plain(who.name) === '' || plain(who.name) !== plain(allowed.name);
}
