import { useState } from 'react';
import { useLiveQuery } from 'dexie-react-hooks';
import { CalendarArrowDown, Sheet } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { download } from '../../../../components/download.ts';
import { nameAmong } from '../../../../components/name-among.ts';
import { stateWords } from '../../../../components/plan-words.ts';
import { Button } from '../../../../components/ui/button.tsx';
import { Dialog } from '../../../../components/ui/dialog.tsx';
import { Field, TextInput } from '../../../../components/ui/field.tsx';
import { Segmented } from '../../../../components/ui/segmented.tsx';
import { Select } from '../../../../components/ui/select.tsx';
import { communityKey } from '../../../../utils/communities/rules.ts';
import { mediaBy } from '../../../../utils/media/store.ts';
import { networkWord } from '../../../../utils/networks/index.ts';
import { addDays } from '../../../../utils/plan/agenda.ts';
import { planSheet } from '../../../../utils/plan/csv/write.ts';
import { icsOf } from '../../../../utils/plan/ics.ts';
import { listPlan } from '../../../../utils/plan/store.ts';
import { instantOf } from '../../../../utils/plan/when.ts';
import { listRubrics } from '../../../../utils/rubrics/store.ts';
import { csvOf } from '../../../../utils/text/csv.ts';
import { clockAt } from '../../../../utils/text/zone.ts';
import { csvHead } from './csv-head.ts';
import type { PlanPeople } from './use-plan.ts';
import { ownZone } from '../../../../utils/text/day-in.ts';

interface PlanExportProps {
  open: boolean;
  people: PlanPeople;
  now: number;
  onClose: () => void;
}

/** The plan as a calendar or a table: of which days, of whom. */
export function PlanExport({ open, onClose, ...rest }: PlanExportProps) {
  const { t } = useTranslation();
  return (
    <Dialog
      open={open}
      title={t('many:save.title')}
      closeLabel={t('common:close')}
      onClose={onClose}
    >
      {open && <Form {...rest} onClose={onClose} />}
    </Dialog>
  );
}

function Form({ people, now, onClose }: Omit<PlanExportProps, 'open'>) {
  const { t, i18n } = useTranslation();
  const today = clockAt(now, ownZone()).day;
  const [kind, setKind] = useState<'ics' | 'csv'>('ics');
  const [from, setFrom] = useState(today);
  const [to, setTo] = useState(addDays(today, 30));
  const [of, setOf] = useState('all');
  const start = instantOf({ day: from, time: '00:00' }, ownZone())?.at ?? null;
  const end = to
    ? (instantOf({ day: addDays(to, 1), time: '00:00' }, ownZone())?.at ?? null)
    : null;
  const wrong = start === null || end === null || end <= start;
  const items = useLiveQuery(async () => {
    if (wrong) return [];
    const all = await listPlan({ from: start, to: end });
    // A calendar shows what is to come out: an idea without a time is none of it, nor what is over.
    const fits = (state: string) => kind === 'csv' || (state !== 'draft' && state !== 'skipped');
    return all.filter(({ community, state }) => (of === 'all' || community === of) && fits(state));
  }, [start, end, of, kind]);

  async function save() {
    if (!items) return;
    const keys = [...new Set(items.map(({ community }) => community))];
    const rubrics = new Map(
      (await Promise.all(keys.map(listRubrics))).flat().map(({ uuid, name }) => [uuid, name]),
    );
    const media = new Map(
      (await mediaBy([...new Set(items.flatMap((item) => item.media))])).map((one) => [
        one.id,
        one.name,
      ]),
    );
    const communityOf = (item: { community: string }) =>
      people.communities.get(item.community)?.name ?? null;
    const rubricOf = (item: { rubric?: string | null }) =>
      (item.rubric && rubrics.get(item.rubric)) || null;
    const words = { communityOf, rubricOf };
    const name = `groupmate-${from}-${to}`;
    if (kind === 'ics') {
      const file = icsOf(items, {
        ...words,
        name: t('many:save.calendarName'),
        wordless: t('day:withoutText'),
      });
      download(new Blob([file], { type: 'text/calendar;charset=utf-8' }), `${name}.ics`);
    } else {
      const sheet = planSheet(items, {
        ...words,
        head: (column) => t(csvHead[column]),
        networkOf: ({ network }) => networkWord(network, i18n.language),
        picturesOf: (item) => item.media.map((id) => media.get(id) ?? id),
        stateOf: ({ state }) => t(stateWords[state].name),
      });
      const type = 'text/csv;charset=utf-8';
      download(new Blob([csvOf(sheet, i18n.language)], { type }), `${name}.csv`);
    }
    onClose();
  }

  const count = items?.length ?? 0;
  return (
    <form
      className="flex flex-col gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <Segmented
        label={t('many:save.kind')}
        value={kind}
        choices={[
          { value: 'ics', label: t('many:save.ics') },
          { value: 'csv', label: t('many:save.csv') },
        ]}
        onChange={setKind}
      />
      <p className="text-sm text-muted">
        {kind === 'ics' ? t('many:save.icsHint') : t('many:save.csvHint')}
      </p>
      <div className="grid gap-3 sm:grid-cols-2">
        <Field label={t('many:save.from')}>
          <TextInput type="date" value={from} onChange={({ target }) => setFrom(target.value)} />
        </Field>
        <Field label={t('many:save.to')} error={wrong ? t('many:save.wrong') : null}>
          <TextInput type="date" value={to} onChange={({ target }) => setTo(target.value)} />
        </Field>
      </div>
      {people.mine.length > 1 && (
        <Select
          className="max-w-72"
          label={t('day:community')}
          value={of}
          choices={[
            { value: 'all', label: t('day:allCommunities') },
            ...people.mine.map((one) => ({
              value: communityKey(one),
              label: nameAmong(one, people.mine, i18n.language),
            })),
          ]}
          onChange={setOf}
        />
      )}
      <div className="flex flex-wrap items-center gap-3">
        <Button
          kind="primary"
          type="submit"
          disabled={wrong || count === 0}
          icon={kind === 'ics' ? <CalendarArrowDown /> : <Sheet />}
        >
          {t('many:save.do')}
        </Button>
        <p role="status" className="text-sm text-muted">
          {count === 0 ? t('many:save.nothing') : t('day:posts', { count })}
        </p>
      </div>
    </form>
  );
}
