/** Members of the make-believe communities, each made up from their place in the list. */
const cities = ['Москва', 'Казань', 'Тверь', 'Кишинёв', 'Алматы'];
const day = 86_400;
/** How long ago they were online. */
const agoes = [0, 3600, 3 * day, 60 * day];

/** The member at a place; `now`: epoch seconds. What somebody does not say is not in the answer. */
export function memberAt(place: number, now: number) {
  const id = 1000 + place * 7;
  const name = { id, first_name: 'Анна', last_name: `Кольцова ${place}` };
  if (place % 40 === 0) return { ...name, deactivated: place % 80 ? 'banned' : 'deleted' };
  const tenth = place % 10;
  const year = 1950 + (place % 60);
  return {
    ...name,
    can_access_closed: true,
    is_closed: false,
    sex: tenth < 6 ? 1 : tenth < 9 ? 2 : 0,
    ...(place % 5 < 2 ? { bdate: `7.11.${year}` } : place % 5 === 2 ? { bdate: '7.11' } : {}),
    ...(place % 3 ? { city: { id: 1 + (place % 5), title: cities[place % 5] ?? '' } } : {}),
    ...(place % 4 ? { last_seen: { platform: 7, time: now - (agoes[place % 4] ?? 0) } } : {}),
  };
}

/** What `groups.getMembers` answers for a community of so many. */
export function membersPage(
  of: number,
  params: Readonly<Record<string, string>>,
  now = Math.floor(Date.now() / 1000),
) {
  const offset = Number(params['offset'] ?? 0);
  const count = Math.min(Number(params['count'] ?? 1000), Math.max(0, of - offset));
  const items = Array.from({ length: count }, (_, n) => memberAt(offset + n, now));
  return { count: of, items: params['fields'] ? items : items.map(({ id }) => id) };
}
