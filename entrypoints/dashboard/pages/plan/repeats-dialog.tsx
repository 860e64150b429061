import { useState } from 'react';
import { useLiveQuery } from 'dexie-react-hooks';
import { Repeat } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { PlanOwner } from '../../../../components/plan-row.tsx';
import { RepeatRow } from '../../../../components/repeats/repeat-row.tsx';
import { Dialog } from '../../../../components/ui/dialog.tsx';
import { EmptyState } from '../../../../components/ui/empty-state.tsx';
import { Skeleton } from '../../../../components/ui/skeleton.tsx';
import { useToasts } from '../../../../components/ui/toast.tsx';
import { planCommunities } from '../../../../utils/plan/editing.ts';
import { repeatFromRule } from '../../../../utils/recurrence/form.ts';
import { dayOfRun, timeOfRun, type Run } from '../../../../utils/recurrence/rules.ts';
import type { Recurrence } from '../../../../utils/recurrence/schema.ts';
import {
  listRecurrences,
  stopRecurrence,
  takeBackStop,
} from '../../../../utils/recurrence/store.ts';
import { tell } from '../../tell.ts';
import { RepeatDesk } from './repeat-desk.tsx';

/** What the dialog shows: all recurrences, or the one of a run. */
export type ShownRepeats = 'all' | { rule: string; run: number };

interface RepeatsDialogProps {
  shown: ShownRepeats | null;
  ownerOf: (community: string) => PlanOwner | undefined;
  now: number;
  onClose: () => void;
}

/** The recurrences: what each comes to, and how it is changed or stopped. */
export function RepeatsDialog({ shown, ...rest }: RepeatsDialogProps) {
  const { t } = useTranslation();
  const [changing, setChanging] = useState(false);
  return (
    <Dialog
      open={shown !== null}
      wide={changing}
      title={t(changing ? 'repeats:changeTitle' : 'repeats:title')}
      closeLabel={t('common:close')}
      onClose={() => {
        setChanging(false);
        rest.onClose();
      }}
    >
      {shown && <Repeats shown={shown} onChanging={setChanging} {...rest} />}
    </Dialog>
  );
}

const stopNow = (rule: string, run: number) => stopRecurrence(rule, run, Date.now());

interface RepeatsProps extends RepeatsDialogProps {
  shown: ShownRepeats;
  onChanging: (changing: boolean) => void;
}

function Repeats({ shown, ownerOf, now, onClose, onChanging }: RepeatsProps) {
  const { t } = useTranslation();
  const toast = useToasts();
  const rules = useLiveQuery(() => listRecurrences());
  const communities = useLiveQuery(() => planCommunities());
  const [edited, setEdited] = useState<{ rule: Recurrence; from: Run } | null>(null);
  if (!rules || !communities) return <Skeleton rows={4} />;

  const change = (next: typeof edited) => {
    setEdited(next);
    onChanging(next !== null);
  };
  async function stop(rule: Recurrence, from: Run) {
    try {
      const stopped = await stopNow(rule.uuid, from.run);
      tell('plan');
      // The way back stands outside of the dialog.
      onClose();
      toast({
        text: t('repeats:stopped', { count: stopped.removed.length }),
        action: {
          label: t('common:undo'),
          run: () => void takeBackStop(stopped).then(() => tell('plan')),
        },
      });
    } catch {
      toast({ text: t('day:notChanged') });
    }
  }

  if (edited) {
    const { rule, from } = edited;
    const day = dayOfRun(rule, from.run).day;
    return (
      <RepeatDesk
        communities={communities}
        initial={repeatFromRule(rule, from.run, { day })}
        following={{ rule: rule.uuid, run: from.run }}
        onBack={() => change(null)}
        onClose={() => {
          change(null);
          onClose();
        }}
      />
    );
  }
  const listed = shown === 'all' ? rules : rules.filter(({ uuid }) => uuid === shown.rule);
  const fromOf = (rule: Recurrence): Run | null => {
    if (shown === 'all') return null;
    const at = timeOfRun(rule, shown.run);
    return at === null ? null : { run: shown.run, at };
  };
  if (listed.length === 0) {
    return <EmptyState icon={<Repeat />} title={t('repeats:none')} text={t('repeats:noneText')} />;
  }
  return (
    <ul className="flex flex-col gap-3">
      {listed.map((rule) => (
        <RepeatRow
          key={rule.uuid}
          rule={rule}
          owner={ownerOf(rule.community)}
          from={fromOf(rule)}
          now={now}
          onChange={(from) => change({ rule, from })}
          onStop={(from) => void stop(rule, from)}
        />
      ))}
    </ul>
  );
}
