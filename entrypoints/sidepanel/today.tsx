import { useLiveQuery } from 'dexie-react-hooks';
import { useTranslation } from 'react-i18next';
import { addDays, startOfDay } from 'date-fns';
import { nameAmong } from '../../components/name-among.ts';
import { useDrawn } from '../../components/use-drawn.ts';
import { listPlan } from '../../utils/plan/store.ts';
import type { PlanCommunity } from '../../utils/plan/form.ts';
import type { PlanItem } from '../../utils/plan/schema.ts';

interface TodayProps {
  communities: readonly PlanCommunity[];
  now: number;
}

/** What is due today by the person's own clock, in order of time. Drafts have no time that counts. */
export function Today({ communities, now }: TodayProps) {
  const { t } = useTranslation();
  const today = startOfDay(now).getTime();
  const items = useLiveQuery(async () => {
    const all = await listPlan({ from: today, to: addDays(today, 1).getTime() });
    return all.filter(({ state }) => state !== 'draft' && state !== 'skipped');
  }, [today]);
  const drawn = useDrawn(items?.length ?? 0, 10);
  if (!items) return null;
  return (
    <section className="flex flex-col gap-2 border-t border-line pt-4">
      <h2 className="text-lg font-semibold">{t('draft:side.today')}</h2>
      {items.length === 0 ? (
        <p className="text-sm text-muted">{t('draft:side.todayNone')}</p>
      ) : (
        <ul className="flex flex-col gap-1.5">
          {items.slice(0, drawn).map((item) => (
            <Row key={item.uuid} item={item} communities={communities} />
          ))}
        </ul>
      )}
    </section>
  );
}

function Row({ item, communities }: { item: PlanItem; communities: readonly PlanCommunity[] }) {
  const { t, i18n } = useTranslation();
  const community = communities.find(({ key }) => key === item.community);
  const rubric = community?.rubrics?.find(({ uuid }) => uuid === item.rubric);
  const time = new Intl.DateTimeFormat(i18n.language, {
    hour: '2-digit',
    minute: '2-digit',
  }).format(item.dueAt);
  return (
    <li className="flex min-w-0 items-baseline gap-2.5 rounded-md bg-surface px-3 py-2">
      <span className="font-semibold tabular-nums">{time}</span>
      <span className="min-w-0 flex-1">
        <span className="line-clamp-2">{item.text || t('draft:side.noText')}</span>
        <span className="flex items-center gap-1.5 text-xs text-muted">
          <span
            aria-hidden="true"
            className="size-2 rounded-full"
            style={{ background: community?.colour }}
          />
          {community ? nameAmong(community, communities, i18n.language) : item.community}
          {rubric && `· ${rubric.name}`}
        </span>
      </span>
    </li>
  );
}
