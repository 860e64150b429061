import type { TFunction } from 'i18next';
import type { Compared, PostPoint } from '../../utils/insights/overview.ts';
import { formatOf } from '../../utils/insights/what-works.ts';
import { engagement } from '../../utils/insights/rules.ts';
import type { MembersDay } from '../../utils/insights/members.ts';
import { engagementOf } from '../../utils/networks/index.ts';
import type { Counted, SeenPost } from '../../utils/readings/schema.ts';
import { firstLine } from '../../utils/text/first-line.ts';
import { formatDay } from '../../utils/text/ago.ts';
import { formatChange, formatCount, formatMoment, formatRate } from '../../utils/text/format.ts';
import { clockAt } from '../../utils/text/zone.ts';
import { countWord } from '../engagement-words.ts';
import type { Column } from './columns.ts';
import { formatWords } from './group-words.ts';

/** What columns need to know to speak. */
export interface Speech {
  language: string;
  t: TFunction;
  zone: string;
  now: number;
}

/** `2026-11-21 14:05` by the community's clock: sorts, and spreadsheets know it. */
const stampOf = (at: number, zone: string) => {
  const { day, time } = clockAt(at, zone);
  return `${day} ${time}`;
};
const lineOf = (post: SeenPost, t: TFunction) => firstLine(post.text) || t('insights:withoutText');

function PostLink({ post, t }: { post: SeenPost; t: TFunction }) {
  const line = lineOf(post, t);
  if (!/^https:\/\//.test(post.url)) return <span className="line-clamp-2">{line}</span>;
  return (
    <a
      href={post.url}
      target="_blank"
      rel="noreferrer"
      className="line-clamp-2 max-w-80 min-w-40 text-accent hover:underline"
    >
      {line}
    </a>
  );
}

/** The posts of the range; its counts are those that the network shows. */
export function postColumns(
  network: string,
  { language, t, zone, now }: Speech,
): Column<PostPoint>[] {
  const count = (id: string, head: string, of: (post: SeenPost) => Counted): Column<PostPoint> => ({
    id,
    head,
    value: ({ post }) => of(post).value,
    cell: ({ post }) => {
      const { value, precision } = of(post);
      return formatCount(value, language, (precision ?? 0) > 0);
    },
    numeric: true,
  });
  return [
    {
      id: 'text',
      head: t('insights:column.post'),
      value: ({ post }) => lineOf(post, t),
      cell: ({ post }) => <PostLink post={post} t={t} />,
    },
    {
      id: 'at',
      head: t('insights:column.when'),
      value: ({ at }) => stampOf(at, zone),
      cell: ({ at }) => (
        <span className="whitespace-nowrap tabular-nums">
          {formatMoment(at, language, zone, now)}
        </span>
      ),
    },
    {
      id: 'format',
      head: t('insights:column.format'),
      value: ({ post }) => t(formatWords[formatOf(post)]),
    },
    {
      id: 'er',
      head: 'ER',
      value: ({ er }) => er,
      cell: ({ er, approximate }) => formatRate(er, language, approximate),
      numeric: true,
    },
    count('views', t('panel:post.views'), ({ views }) => views),
    ...engagementOf(network).map((name) =>
      count(name, t(countWord(network, name)), (post) => post[name]),
    ),
    {
      id: 'engagement',
      head: t('insights:column.engagement'),
      value: ({ post }) => engagement(post)?.value ?? null,
      cell: ({ post }) => {
        const sum = engagement(post);
        return formatCount(sum?.value ?? null, language, sum?.approximate);
      },
      numeric: true,
    },
  ];
}

/** The posts in a file: with their addresses, which the screen keeps behind the first line. */
export const postSheetColumns = (network: string, speech: Speech): Column<PostPoint>[] => [
  ...postColumns(network, speech),
  { id: 'url', head: speech.t('insights:column.link'), value: ({ post }) => post.url },
];

/** Members by day, with the reasons. */
export function memberColumns({ language, t, zone }: Speech): Column<MembersDay>[] {
  return [
    {
      id: 'day',
      head: t('insights:column.day'),
      value: ({ day }) => day,
      cell: ({ at }) => <span className="whitespace-nowrap">{formatDay(at, language, zone)}</span>,
    },
    {
      id: 'members',
      head: t('common:metric.members'),
      value: ({ members }) => members,
      cell: ({ members, approximate }) => formatCount(members, language, approximate),
      numeric: true,
    },
    {
      id: 'change',
      head: t('insights:column.change'),
      value: ({ change }) => change,
      cell: ({ change, approximate }) => formatChange(change, language, approximate),
      numeric: true,
    },
    {
      id: 'posts',
      head: t('insights:column.postsOfDay'),
      value: ({ posts }) => posts.map((post) => lineOf(post, t)).join(' | '),
      cell: ({ posts }) => (
        <ul>
          {posts.map((post) => (
            <li key={post.key}>
              <PostLink post={post} t={t} />
            </li>
          ))}
        </ul>
      ),
    },
  ];
}

/** Communities side by side. */
export function compareColumns({ language, t }: Speech): Column<Compared>[] {
  const perDay = new Intl.NumberFormat(language, { maximumFractionDigits: 1 });
  const whole = (value: number | null) => formatCount(value, language);
  return [
    {
      id: 'name',
      head: t('insights:column.community'),
      value: ({ community }) => community.name,
      cell: ({ community }) => (
        <span className="flex items-center gap-2">
          <span
            aria-hidden="true"
            className="size-2 shrink-0 rounded-full"
            style={{ background: community.colour }}
          />
          <span className={community.role === 'mine' ? 'font-semibold' : ''}>{community.name}</span>
        </span>
      ),
    },
    {
      id: 'role',
      head: t('insights:column.whose'),
      value: ({ community }) =>
        t(community.role === 'mine' ? 'common:role.mine' : 'common:role.competitor'),
    },
    {
      id: 'members',
      head: t('common:metric.members'),
      value: ({ members }) => members?.value ?? null,
      cell: ({ members }) => formatCount(members?.value ?? null, language, members?.approximate),
      numeric: true,
    },
    {
      id: 'growth',
      head: t('insights:column.growth'),
      value: ({ growth }) => growth?.change ?? null,
      cell: ({ growth }) => formatChange(growth?.change ?? null, language, growth?.approximate),
      numeric: true,
    },
    {
      id: 'er',
      head: t('insights:tile.er20'),
      value: ({ er }) => er?.median ?? null,
      cell: ({ er }) => (
        <span className={er?.enough ? '' : 'text-muted'}>
          {formatRate(er?.median ?? null, language, er?.approximate)}
        </span>
      ),
      numeric: true,
    },
    {
      id: 'by',
      head: t('insights:column.by'),
      value: ({ community }) =>
        t(community.denominator === 'views' ? 'insights:byViews' : 'insights:byFollowers'),
    },
    {
      id: 'posts',
      head: t('insights:column.posts'),
      value: ({ posts }) => posts,
      cell: ({ posts }) => whole(posts),
      numeric: true,
    },
    {
      id: 'perDay',
      head: t('insights:tile.perDay'),
      value: (row) => row.perDay,
      cell: (row) => (row.perDay === null ? whole(null) : perDay.format(row.perDay)),
      numeric: true,
    },
    {
      id: 'views',
      head: t('insights:column.medianViews'),
      value: ({ views }) => views,
      cell: ({ views }) => whole(views),
      numeric: true,
    },
  ];
}
