import type { TFunction } from 'i18next';
import type { PostPoint } from '../../utils/insights/overview.ts';
import { formatOf } from '../../utils/insights/what-works.ts';
import { engagement } from '../../utils/insights/rules.ts';
import type { MembersDay } from '../../utils/insights/members.ts';
import { engagementOf } from '../../utils/networks/index.ts';
import type { Counted, SeenPost } from '../../utils/readings/schema.ts';
import { firstLine } from '../../utils/text/first-line.ts';
import { formatDay } from '../../utils/text/ago.ts';
import {
  formatChange,
  formatCount,
  formatMoment,
  formatRate,
  unknownSign,
} from '../../utils/text/format.ts';
import { clockAt } from '../../utils/text/zone.ts';
import { countWord, formulaWords } from '../engagement-words.ts';
import { RubricName } from '../rubric-chips.tsx';
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
      className="line-clamp-2 min-h-6 max-w-80 min-w-40 text-accent hover:underline"
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
      id: 'rubric',
      head: t('rubrics:one'),
      value: ({ tag }) => tag?.rubric.name ?? null,
      cell: ({ tag }) => (tag ? <RubricName rubric={tag.rubric} /> : unknownSign),
    },
    {
      id: 'er',
      head: 'ER',
      value: ({ er }) => er,
      cell: ({ er, approximate, counted, parts }) =>
        counted ? (
          formatRate(er, language, approximate)
        ) : (
          <span className="text-muted" title={formulaWords(network, parts, t)}>
            {formatRate(er, language, approximate)}*
          </span>
        ),
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
  {
    id: 'parts',
    head: speech.t('insights:formula.column'),
    value: ({ parts }) => formulaWords(network, parts, speech.t),
  },
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
      head: t('metrics:name.members'),
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
