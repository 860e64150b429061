import { useState } from 'react';
import { Download } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { CsvVerdict } from '../../../../components/csv-verdict.tsx';
import { download } from '../../../../components/download.ts';
import { Button } from '../../../../components/ui/button.tsx';
import { Dialog } from '../../../../components/ui/dialog.tsx';
import { FileDrop } from '../../../../components/ui/file-drop.tsx';
import { useToasts } from '../../../../components/ui/toast.tsx';
import { addDays } from '../../../../utils/plan/agenda.ts';
import { readPlanCsv, textOf } from '../../../../utils/plan/csv/read.ts';
import {
  CsvRefused,
  isGood,
  type CsvRefusal,
  type CsvRow,
} from '../../../../utils/plan/csv/schema.ts';
import { judged, keepRows, takeBackRows } from '../../../../utils/plan/csv/store.ts';
import { exampleSheet } from '../../../../utils/plan/csv/write.ts';
import { planCommunities } from '../../../../utils/plan/editing.ts';
import { csvOf } from '../../../../utils/text/csv.ts';
import { clockAt } from '../../../../utils/text/zone.ts';
import { tell } from '../../tell.ts';
import { csvHead } from './csv-head.ts';
import { ownZone } from '../../../../utils/text/day-in.ts';

const refusalWords: Record<CsvRefusal | 'failed', string> = {
  'too-big': 'many:csv.refused.tooBig',
  'too-many': 'many:csv.refused.tooMany',
  'no-columns': 'many:csv.refused.noColumns',
  'no-rows': 'many:csv.refused.noRows',
  'not-text': 'many:csv.refused.notText',
  failed: 'many:csv.refused.failed',
};

type Step =
  | { at: 'choosing'; refused: CsvRefusal | 'failed' | null }
  | { at: 'shown'; name: string; rows: CsvRow[]; again: boolean };

/** Reads a file of posts, shows a verdict on every row, and keeps only what is then taken. */
export function CsvImport({
  open,
  now,
  onClose,
}: {
  open: boolean;
  now: number;
  onClose: () => void;
}) {
  const { t, i18n } = useTranslation();
  const toast = useToasts();
  const [step, setStep] = useState<Step>({ at: 'choosing', refused: null });
  const [busy, setBusy] = useState(false);

  function leave() {
    setStep({ at: 'choosing', refused: null });
    onClose();
  }

  async function look(file: File) {
    try {
      const communities = await planCommunities();
      const at = Date.now();
      const rows = readPlanCsv(textOf(await file.arrayBuffer()), { communities, now: at });
      setStep({ at: 'shown', name: file.name, rows: await judged(rows, at), again: false });
    } catch (error) {
      setStep({ at: 'choosing', refused: error instanceof CsvRefused ? error.key : 'failed' });
    }
  }

  async function take(rows: CsvRow[], name: string) {
    setBusy(true);
    try {
      const kept = await keepRows(rows, Date.now());
      if (!kept) {
        // The plan has changed since the file was read: it is judged anew and shown again.
        setStep({ at: 'shown', name, rows: await judged(rows, Date.now()), again: true });
        return;
      }
      tell('plan');
      toast({
        text: t('many:csv.done', { count: kept.length }),
        action: {
          label: t('common:undo'),
          run: () => void takeBackRows(kept).then(() => tell('plan')),
        },
      });
      leave();
    } catch {
      toast({ text: t('day:notChanged') });
    } finally {
      setBusy(false);
    }
  }

  async function example() {
    const [first] = await planCommunities();
    const today = clockAt(Date.now(), ownZone()).day;
    const sheet = exampleSheet(
      {
        head: (column) => t(csvHead[column]),
        community: first?.name ?? t('day:community'),
        texts: [t('many:csv.example.one'), t('many:csv.example.two'), t('many:csv.example.three')],
        pictures: t('many:csv.example.picture'),
      },
      addDays(today, 1),
      addDays(today, 2),
    );
    const type = 'text/csv;charset=utf-8';
    download(new Blob([csvOf(sheet, i18n.language)], { type }), t('many:csv.example.file'));
  }

  return (
    <Dialog open={open} title={t('many:csv.title')} closeLabel={t('common:close')} onClose={leave}>
      {step.at === 'shown' ? (
        <Shown
          {...step}
          now={now}
          busy={busy}
          onTake={() => void take(step.rows, step.name)}
          onOther={() => setStep({ at: 'choosing', refused: null })}
        />
      ) : (
        <div className="flex flex-col gap-4">
          <p className="text-muted">{t('many:csv.text')}</p>
          <FileDrop
            label={t('many:csv.button')}
            hint={t('many:csv.drop')}
            accept=".csv,.txt,.tsv,text/csv"
            onFile={(file) => void look(file)}
          />
          {step.refused && (
            <p role="alert" className="text-bad">
              {t(refusalWords[step.refused])}
            </p>
          )}
          <div className="flex flex-wrap items-center gap-3 border-t border-line pt-3">
            <Button size="small" icon={<Download />} onClick={() => void example()}>
              {t('many:csv.exampleButton')}
            </Button>
            <p className="min-w-0 flex-1 basis-56 text-sm text-muted">{t('many:csv.columns')}</p>
          </div>
        </div>
      )}
    </Dialog>
  );
}

interface ShownProps {
  name: string;
  rows: readonly CsvRow[];
  again: boolean;
  now: number;
  busy: boolean;
  onTake: () => void;
  onOther: () => void;
}

/** The dry run: what is wrong first, then what can be kept. */
function Shown({ name, rows, again, now, busy, onTake, onOther }: ShownProps) {
  const { t } = useTranslation();
  const good = rows.filter(isGood);
  const bad = rows.filter((row) => !isGood(row));
  return (
    <div className="flex flex-col gap-4">
      <p>
        <span className="font-medium">{name}</span>{' '}
        <span className="text-muted">{t('many:csv.nothingYet')}</span>
      </p>
      {again && (
        <p role="alert" className="rounded-md bg-warn-soft px-3 py-2 text-warn">
          {t('many:csv.again')}
        </p>
      )}
      {bad.length > 0 && (
        <section>
          <h3 className="font-semibold text-bad">{t('many:csv.bad', { count: bad.length })}</h3>
          <ul className="divide-y divide-line">
            {bad.map((row) => (
              <CsvVerdict key={row.row} row={row} now={now} />
            ))}
          </ul>
        </section>
      )}
      {good.length > 0 && (
        <section>
          <h3 className="font-semibold">{t('many:csv.good', { count: good.length })}</h3>
          <ul className="divide-y divide-line">
            {good.map((row) => (
              <CsvVerdict key={row.row} row={row} now={now} />
            ))}
          </ul>
        </section>
      )}
      <div className="sticky -bottom-5 -mx-5 -mb-5 flex flex-wrap gap-2 border-t border-line bg-surface px-5 py-3">
        <Button kind="primary" disabled={busy || good.length === 0} onClick={onTake}>
          {t('many:csv.take', { count: good.length })}
        </Button>
        <Button disabled={busy} onClick={onOther}>
          {t('many:csv.other')}
        </Button>
      </div>
    </div>
  );
}
