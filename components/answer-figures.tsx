import { useTranslation } from 'react-i18next';
import type { PersonFigures, ReplyFigures } from '../utils/answering/first-reply.ts';
import type { BusinessClock } from '../utils/answering/rules.ts';
import { formatRate, unknownSign } from '../utils/text/format.ts';
import { ChartCard } from './charts/chart-card.tsx';
import { sheetOf, type Column } from './charts/columns.ts';
import { DataTable } from './charts/data-table.tsx';
import { HeadlineTile } from './charts/headline-tile.tsx';
import { spanWords } from './span-words.ts';

/** Fewer than these say little. */
const few = 10;

interface AnswerFiguresProps {
  figures: ReplyFigures;
  people: readonly PersonFigures[];
  clock: BusinessClock | null;
  /** Whose figures they are and of what time. */
  of: string;
}

/** How soon and how often, and by whom; each figure tells how it was computed. */
export function AnswerFigures({ figures, people, clock, of }: AnswerFiguresProps) {
  const { t, i18n } = useTranslation();
  const language = i18n.language;
  const byHours = clock?.byHours === true;
  const span = (ms: number | null) =>
    ms === null ? unknownSign : spanWords(ms, language, byHours);
  const { asked, answered, setAside, rate, timed, median, p90, inTime } = figures;
  const timedNote = t('answers:timed', { count: timed });
  const timeHow = [
    t('answers:how.time'),
    t('answers:how.what'),
    t(byHours ? 'answers:how.byHours' : 'answers:how.allHours'),
    t('answers:how.quantile'),
    t('answers:how.seen'),
  ];
  const promise = clock ? span(clock.within * 60_000) : '';
  return (
    <div className="flex flex-col gap-4">
      <div className="grid grid-cols-2 gap-3 lg:grid-cols-4">
        <HeadlineTile
          id="rate"
          title={t('answers:rate')}
          value={formatRate(rate, language)}
          note={t('answers:of', { answered, asked })}
          weak={asked < few}
          how={[
            t('answers:how.rate', { count: setAside }),
            t('answers:how.what'),
            t('answers:how.seen'),
          ]}
        />
        <HeadlineTile
          id="median"
          title={t('answers:median')}
          value={span(median)}
          note={timedNote}
          weak={timed < few}
          how={timeHow}
        />
        <HeadlineTile
          id="p90"
          title={t('answers:p90')}
          value={span(p90)}
          note={timedNote}
          weak={timed < few}
          how={timeHow}
        />
        <HeadlineTile
          id="inTime"
          title={t('answers:inTime')}
          value={formatRate(inTime, language)}
          note={clock ? timedNote : t('answers:noPromise')}
          weak={timed < few}
          how={clock ? [t('answers:how.inTime', { promise }), ...timeHow] : timeHow}
        />
      </div>
      {people.length > 0 && <People people={people} of={of} span={span} />}
    </div>
  );
}

interface PeopleProps {
  people: readonly PersonFigures[];
  of: string;
  span: (ms: number | null) => string;
}

function People({ people, of, span }: PeopleProps) {
  const { t, i18n } = useTranslation();
  const minutes = (ms: number | null) => (ms === null ? null : Math.round(ms / 60_000));
  const columns: Column<PersonFigures>[] = [
    {
      id: 'name',
      head: t('answers:people.name'),
      value: ({ name }) => name || t('answers:people.itself'),
    },
    {
      id: 'answers',
      head: t('answers:people.answers'),
      numeric: true,
      value: ({ answers }) => answers,
    },
    {
      id: 'median',
      head: t('answers:median'),
      numeric: true,
      value: ({ median }) => minutes(median),
      cell: ({ median, timed }) => `${span(median)} (n = ${timed})`,
    },
    {
      id: 'p90',
      head: t('answers:p90'),
      numeric: true,
      value: ({ p90 }) => minutes(p90),
      cell: ({ p90 }) => span(p90),
    },
    {
      id: 'inTime',
      head: t('answers:inTime'),
      numeric: true,
      value: ({ inTime }) => inTime,
      cell: ({ inTime }) => formatRate(inTime, i18n.language),
    },
  ];
  return (
    <ChartCard
      title={t('answers:people.title')}
      text={t('answers:people.text')}
      of={of}
      sheet={() => sheetOf(columns, people)}
    >
      <DataTable
        label={t('answers:people.title')}
        columns={columns}
        rows={people}
        rowKey={({ key }) => key ?? ''}
        sorting={{ column: 'answers', descending: true }}
      />
    </ChartCard>
  );
}
