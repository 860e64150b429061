/** Lists of people that a network shows. */
export type PeopleList = 'liked' | 'joined';

/** Which list, of what, and who: `liked:-1_2:5`, `joined:-1:5`. */
const FORM = /^(liked|joined):([\w.-]{1,60}):([\w.-]{1,40})$/;

/**
 * The name of one row of a list of people. `of`: the post's id, or the community's (its screen name
 * where the page tells no id). null where something of it is missing.
 */
export function listEntry(
  list: PeopleList,
  of: string | null,
  person: string | null,
): string | null {
  const entry = `${list}:${of ?? ''}:${person ?? ''}`;
  return FORM.test(entry) ? entry : null;
}

/** What such a name says; null for every other key. */
export function readListEntry(
  entry: string,
): { list: PeopleList; of: string; person: string } | null {
  const [, list, of, person] = FORM.exec(entry) ?? [];
  if (!list || !of || !person) return null;
  return { list: list === 'liked' ? 'liked' : 'joined', of, person };
}
