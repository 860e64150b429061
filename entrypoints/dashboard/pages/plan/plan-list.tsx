import { useEffect, useState } from 'react';
import { useLiveQuery } from 'dexie-react-hooks';
import { useTranslation } from 'react-i18next';
import { dayName } from '../../../../components/day-words.ts';
import type { PlanOwner } from '../../../../components/plan-row.tsx';
import { rubricOf } from '../../../../components/plan-row.tsx';
import type { PlanActions } from '../../../../components/plan-row-actions.tsx';
import { Button } from '../../../../components/ui/button.tsx';
import { Field, TextInput } from '../../../../components/ui/field.tsx';
import { Select } from '../../../../components/ui/select.tsx';
import { Skeleton } from '../../../../components/ui/skeleton.tsx';
import { formatDay } from '../../../../utils/text/ago.ts';
import { agendaOf, dayOf, instantOfDay } from '../../../../utils/plan/agenda.ts';
import { searchPlan, stateGroups, type StateGroup } from '../../../../utils/plan/search.ts';
import type { PlanItem } from '../../../../utils/plan/schema.ts';
import { PlanDays, PlanGroup } from './plan-days.tsx';
import { useListed } from './use-plan.ts';
import { useResults } from './use-results.ts';

interface PlanListProps {
  /** null: all. */
  community: string | null;
  ownerOf: (community: string) => PlanOwner | undefined;
  today: string;
  now: number;
  actions: PlanActions;
  onAdd: () => void;
}

const groupWords: Record<StateGroup, string> = {
  planned: 'calendar:group.planned',
  draft: 'calendar:group.draft',
  working: 'calendar:group.working',
  live: 'calendar:group.live',
  skipped: 'calendar:group.skipped',
};
const page = 50;

/** The plan as a list: by day, or what was searched for. */
export function PlanList(props: PlanListProps) {
  const { t } = useTranslation();
  const [text, setText] = useState('');
  const [group, setGroup] = useState<StateGroup | 'all'>('all');
  const wanted = useSettled(text.trim());
  return (
    <div className="flex min-w-0 flex-col gap-5">
      <search className="flex flex-wrap gap-2">
        <Field label={t('calendar:search.label')} labelHidden className="grow basis-52">
          <TextInput
            type="search"
            placeholder={t('calendar:search.label')}
            value={text}
            onChange={(event) => setText(event.target.value)}
          />
        </Field>
        <Select
          className="w-44"
          label={t('calendar:group.label')}
          labelHidden
          value={group}
          choices={[
            { value: 'all' as const, label: t('calendar:group.all') },
            ...stateGroups.map((one) => ({ value: one, label: t(groupWords[one]) })),
          ]}
          onChange={setGroup}
        />
      </search>
      {wanted === '' && group === 'all' ? (
        <ByDay {...props} />
      ) : (
        <Found {...props} text={wanted} group={group === 'all' ? null : group} />
      )}
    </div>
  );
}

/** Every walk over a long plan takes a while: it begins when the typing has paused. */
const pauseMs = 250;

function useSettled(text: string): string {
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), pauseMs);
    return () => clearTimeout(timer);
  }, [text]);
  return settled;
}

function ByDay({ community, today, onAdd, ...rows }: PlanListProps) {
  const { t } = useTranslation();
  const [most, setMost] = useState(page);
  const listed = useListed(community, instantOfDay(today), most);
  const agenda = listed && agendaOf(listed.items, today);
  const resultOf = useResults(agenda?.days.flatMap(({ items }) => items) ?? []);
  if (!agenda) return <Skeleton rows={4} />;
  return (
    <>
      <PlanDays agenda={agenda} today={today} resultOf={resultOf} onAdd={onAdd} {...rows} />
      {listed.more && (
        <Button className="self-center" onClick={() => setMost(most + page)}>
          {t('calendar:search.more')}
        </Button>
      )}
    </>
  );
}

function Found(props: PlanListProps & { text: string; group: StateGroup | null }) {
  const { community, text, group, ownerOf, now, actions } = props;
  const { t, i18n } = useTranslation();
  const [most, setMost] = useState(page);
  const found = useLiveQuery(() => {
    const namesOf = (item: PlanItem) => {
      const owner = ownerOf(item.community);
      return [owner?.name ?? '', rubricOf(item, owner)?.name ?? ''];
    };
    return searchPlan({ text, group, community, most, namesOf });
    // Names may lag behind a change of theirs: that is not worth another walk over the plan.
  }, [text, group, community, most]);
  const resultOf = useResults(found?.items ?? []);
  if (!found) return <Skeleton rows={4} />;
  const days = [...Map.groupBy(found.items, dayOf)].sort(([a], [b]) => b.localeCompare(a));
  return (
    <section aria-live="polite" className="flex flex-col gap-6">
      {days.length === 0 && (
        <p className="text-muted">
          {found.until === null
            ? t('calendar:search.none')
            : t('calendar:search.noneYet', { date: formatDay(found.until, i18n.language) })}
        </p>
      )}
      {days.map(([day, items]) => (
        <PlanGroup
          key={day}
          title={dayName(day, i18n.language)}
          more={day.slice(0, 4)}
          items={items}
          ownerOf={ownerOf}
          resultOf={resultOf}
          now={now}
          actions={actions}
        />
      ))}
      {found.more && (
        <Button className="self-center" onClick={() => setMost(most * 2)}>
          {t(found.until === null ? 'calendar:search.more' : 'calendar:search.further')}
        </Button>
      )}
    </section>
  );
}
