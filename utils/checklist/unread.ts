import type { HealthSign } from '../health/schema.ts';
import type { MetricId } from '../metrics/catalogue.ts';
import type { PlaceName } from '../networks/network.ts';

/** Which fields of a page a metric is read from; by none of them it is read without. */
const readFrom: Partial<Record<MetricId, { place: PlaceName; fields: readonly string[] }[]>> = {
  members: [{ place: 'community', fields: ['followers'] }],
  posts: [{ place: 'post', fields: ['id', 'date'] }],
  er: [{ place: 'post', fields: ['id', 'likes', 'comments', 'reposts', 'views'] }],
  erDay: [{ place: 'post', fields: ['id', 'likes', 'comments', 'reposts'] }],
  views: [{ place: 'post', fields: ['id', 'views'] }],
  likes: [{ place: 'post', fields: ['id', 'likes'] }],
  reposts: [{ place: 'post', fields: ['id', 'reposts'] }],
  comments: [{ place: 'post', fields: ['id', 'comments'] }],
  waiting: [
    { place: 'comment', fields: ['id', 'date', 'authorId', 'postId'] },
    { place: 'message', fields: ['id', 'date', 'conversation'] },
  ],
  answered: [{ place: 'comment', fields: ['id', 'date', 'authorId', 'postId'] }],
  replyTime: [{ place: 'comment', fields: ['id', 'date', 'authorId', 'postId'] }],
};

/** The sign that a network's page changed and does not give this metric any more; null: none. */
export function signOf(
  metric: MetricId,
  network: string,
  signs: readonly HealthSign[],
): HealthSign | null {
  const from = readFrom[metric] ?? [];
  const found = signs.find(
    (sign) =>
      sign.network === network &&
      from.some(
        ({ place, fields }) =>
          sign.place === place && (sign.gone || fields.some((field) => sign.lost.includes(field))),
      ),
  );
  return found ?? null;
}
