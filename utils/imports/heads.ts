import { plain } from '../plan/csv/heads.ts';
import type { MetricId } from '../metrics/catalogue.ts';

/**
 * What heads of columns mean, in the words of networks' own statistics and of the two counters of
 * visits that clients have, Russian and English. A word that could mean two things is left out: the
 * person says what it is, once for all files of that shape.
 */
const metricHeads: Partial<Record<MetricId, readonly string[]>> = {
  members: [
    ...['подписчики', 'участники', 'число подписчиков', 'количество подписчиков'],
    ...['всего подписчиков', 'подписчиков всего', 'участников', 'подписчиков'],
    ...['members', 'followers', 'subscribers', 'total followers', 'total subscribers'],
  ],
  newMembers: [
    ...['вступили', 'подписались', 'новые подписчики', 'новые участники', 'вступившие'],
    ...['подписки', 'новых подписчиков', 'новых участников'],
    ...['joined', 'new followers', 'new subscribers', 'follows', 'new members'],
    ...['subscribers gained', 'subscribed'],
  ],
  lostMembers: [
    ...['вышли', 'отписались', 'отписки', 'вышедшие', 'отписавшиеся'],
    ...['left', 'unfollows', 'unsubscribed', 'subscribers lost', 'lost followers', 'unfollowed'],
  ],
  visitors: [
    ...['уникальные посетители', 'посетители сообщества', 'уникальных посетителей'],
    ...['unique visitors', 'page visitors', 'profile visitors'],
  ],
  visits: [
    ...['посещения', 'просмотры страницы', 'просмотры сообщества', 'посещения страницы'],
    'посетители и просмотры: просмотры',
    ...['page visits', 'page views', 'profile visits', 'profile views', 'instagram profile visits'],
  ],
  reach: [
    ...['охват', 'полный охват', 'охват записей', 'общий охват', 'охват постов'],
    ...['reach', 'total reach', 'post reach', 'accounts reached', 'page reach', 'facebook reach'],
    ...['instagram reach'],
  ],
  viralReach: ['виральный охват', 'охват виральный', 'viral reach'],
  views: [
    ...['просмотры', 'показы', 'просмотры записей', 'просмотры постов', 'показы записей'],
    ...['views', 'impressions', 'post views', 'video views', 'просмотры видео'],
  ],
  erDay: ['er дня', 'erday', 'er day', 'daily er'],
  likes: ['лайки', 'нравится', 'отметки нравится', 'мне нравится', 'likes', 'классы', 'реакции'],
  reposts: ['репосты', 'поделились', 'рассказать друзьям', 'reposts', 'shares', 'retweets'],
  comments: ['комментарии', 'комментариев', 'comments', 'replies', 'обсуждения'],
  saves: ['сохранения', 'сохранили', 'saves', 'saved', 'bookmarks', 'закладки'],
  posts: ['записи', 'посты', 'публикации', 'posts', 'публикаций', 'постов'],
  adSpend: [
    ...['расход', 'расходы', 'потрачено', 'расход на рекламу', 'стоимость', 'бюджет потрачен'],
    ...['spend', 'ad spend', 'amount spent', 'cost', 'spent', 'затраты'],
  ],
  adClicks: [
    'клики',
    'переходы по рекламе',
    'клики по рекламе',
    'clicks',
    'link clicks',
    'ad clicks',
  ],
  leads: ['лиды', 'заявки', 'обращения', 'leads', 'лид-формы', 'enquiries'],
  siteVisits: [
    ...['визиты', 'сеансы', 'переходы на сайт', 'visits', 'sessions', 'сессии', 'site visits'],
  ],
  sitePages: [
    ...['глубина просмотра', 'страниц за сеанс', 'страниц за визит', 'страниц/сеанс'],
    ...['pages per session', 'pages / session', 'views per session', 'pages per visit'],
  ],
  siteTime: [
    ...['время на сайте', 'среднее время на сайте', 'средняя длительность сеанса'],
    ...['средняя продолжительность сеанса', 'average session duration', 'avg session duration'],
    ...['avg. session duration', 'average engagement time per session', 'time on site'],
    ...['среднее время взаимодействия за сеанс'],
  ],
  siteBounce: ['отказы', 'доля отказов', 'показатель отказов', 'bounce rate', 'bounces'],
  siteNew: [
    ...['доля новых посетителей', 'новые посетители', '% новых сеансов', '% new sessions'],
    ...['percent new visitors', 'доля новых пользователей'],
  ],
  siteGoals: [
    ...['достижения целей', 'достижения любой цели', 'целевые визиты', 'конверсии'],
    ...['ключевые события', 'достижения цели', 'goal completions', 'conversions', 'key events'],
  ],
  promoUses: ['промокоды', 'применения промокода', 'promo code uses', 'coupon uses'],
  budget: ['бюджет', 'budget'],
  revenue: ['доход', 'выручка', 'revenue', 'total revenue', 'purchase revenue', 'общий доход'],
};

const dayHeads = [
  ...['дата', 'день', 'число', 'дата визита', 'дата и время', 'день визита', 'дата записи'],
  ...['date', 'day', 'дата показа', 'period', 'период'],
];
const countedDayHeads = ['nth day', 'n-й день', 'n-ый день', 'номер дня'];
const valueHeads = ['значение', 'value', 'количество', 'кол-во', 'count', 'значения'];
const nameHeads = [
  ...['критерий', 'показатель', 'метрика', 'параметр', 'параметр 1', 'параметр 2', 'тип'],
  ...['metric', 'indicator', 'criterion', 'parameter', 'parameter 1', 'parameter 2', 'type'],
];

/** A head as it is compared: without what stands in brackets and without its unit. */
export const headWord = (head: string): string =>
  plain(head.replace(/[([].*?[)\]]/gu, ' '))
    .replace(/["«»“”]/gu, '')
    .replace(/,\s*(?:%|чел\.?|шт\.?|руб\.?|₽|сек\.?|мин\.?|rub|usd|\$|€)\s*$/u, '')
    .trim();

const byWord = new Map<string, MetricId>(
  Object.entries(metricHeads).flatMap(([metric, words]) =>
    words.map((word) => [headWord(word), metric as MetricId] as const),
  ),
);
const days = new Set(dayHeads.map(headWord));
const countedDays = new Set(countedDayHeads.map(headWord));
const values = new Set(valueHeads.map(headWord));
const names = new Set(nameHeads.map(headWord));

/** null: no metric that we know by this head. */
export function metricOfHead(head: string): MetricId | null {
  const whole = byWord.get(headWord(head));
  if (whole) return whole;
  // "Посетители и просмотры: Уникальные посетители" of a file with its names in a column.
  const last = head.split(': ').at(-1);
  return (last !== head && last && byWord.get(headWord(last))) || null;
}
export const isDayHead = (head: string): boolean => days.has(headWord(head));
/** Counts days from the file's first one. */
export const isCountedDayHead = (head: string): boolean => countedDays.has(headWord(head));
export const isValueHead = (head: string): boolean => values.has(headWord(head));
export const isNameHead = (head: string): boolean => names.has(headWord(head));
/** Does the head say that spans of time are in seconds? */
export const inSeconds = (head: string): boolean =>
  /(?<!\p{L})(?:сек(?:унд\p{L}*)?|sec(?:ond)?s?)(?!\p{L})|session duration|engagement time|(?:длительность|продолжительность) сеанса|время взаимодействия/iu.test(
    head,
  );
