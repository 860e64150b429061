import { useState } from 'react';
import { useLiveQuery } from 'dexie-react-hooks';
import { useTranslation } from 'react-i18next';
import { notKept } from '../../../components/not-kept.ts';
import { DryRunView } from '../../../components/imports/dry-run-view.tsx';
import { MappingForm } from '../../../components/imports/mapping-form.tsx';
import { Button } from '../../../components/ui/button.tsx';
import { Dialog } from '../../../components/ui/dialog.tsx';
import { Select } from '../../../components/ui/select.tsx';
import { useToasts } from '../../../components/ui/toast.tsx';
import { useNow } from '../../../components/use-now.ts';
import { dryRun } from '../../../utils/imports/rules.ts';
import type { Mapping, Replace, Table } from '../../../utils/imports/schema.ts';
import { daysHere, taken, takeImport, undoImport } from '../../../utils/imports/store.ts';
import type { PlacementCommunity } from '../../../utils/placements/store.ts';
import { tell } from '../tell.ts';
import { dayIn } from '../../../utils/text/day-in.ts';

/** A file that was read, with what its columns are taken for. */
export interface OpenFile {
  name: string;
  sheets: { name: string; table: Table; mapping: Mapping }[];
}

interface FiguresImportProps {
  file: OpenFile | null;
  community: PlacementCommunity | undefined;
  onClose: () => void;
}

/** From a file's columns to figures of days: what each is, what would change, and the press. */
export function FiguresImport({ file, community, onClose }: FiguresImportProps) {
  const { t } = useTranslation();
  return (
    <Dialog
      wide
      open={file !== null && community !== undefined}
      title={t('imports:title')}
      closeLabel={t('common:close')}
      onClose={onClose}
    >
      {file && community && <Steps file={file} community={community} onClose={onClose} />}
    </Dialog>
  );
}

/** What the person typed is not replaced unless they say so. */
const atFirst: Replace = { typed: false, read: true, imported: true };

const takeNow = (what: Parameters<typeof takeImport>[0]) => takeImport(what, Date.now());
const undoNow = (id: string) => undoImport(id, Date.now());

interface StepsProps {
  file: OpenFile;
  community: PlacementCommunity;
  onClose: () => void;
}

function Steps({ file, community, onClose }: StepsProps) {
  const { t } = useTranslation();
  const toast = useToasts();
  const now = useNow();
  const [at, setAt] = useState(0);
  const [mappings, setMappings] = useState(() => file.sheets.map(({ mapping }) => mapping));
  const [replace, setReplace] = useState(atFirst);
  const [busy, setBusy] = useState(false);
  const [again, setAgain] = useState(false);
  const { key, zone, currency } = community;
  const days = useLiveQuery(() => daysHere(key), [key]);
  const sheet = file.sheets[at];
  const mapping = mappings[at];
  if (!sheet || !mapping || !days) return null;
  const { table } = sheet;
  const run = dryRun(table, mapping, { days, today: dayIn(zone, now) });
  const figures = taken(run.verdicts, replace);

  async function take() {
    if (!mapping) return;
    setBusy(true);
    try {
      const what = { community: key, file: file.name, table, mapping, figures };
      const made = await takeNow(what);
      if (!made) {
        setAgain(true);
        return;
      }
      tell('communities');
      toast({
        text: t('imports:done', { count: figures.length }),
        action: {
          label: t('common:undo'),
          run: () => void undoNow(made.id).then(() => tell('communities')),
        },
      });
      onClose();
    } catch (error) {
      toast({ text: notKept(error, t, t('day:notChanged')) });
    } finally {
      setBusy(false);
    }
  }

  return (
    <div className="flex flex-col gap-5">
      <div className="flex flex-wrap items-end gap-x-4 gap-y-3">
        <p className="min-w-0 flex-1 basis-60">
          <span className="font-medium wrap-anywhere">{file.name}</span>{' '}
          <span className="text-muted">→ {community.name}</span>
          <span className="block text-sm text-muted">{t('imports:nothingYet')}</span>
        </p>
        {file.sheets.length > 1 && (
          <Select
            className="w-full sm:w-60"
            label={t('imports:sheet')}
            value={String(at)}
            choices={file.sheets.map(({ name }, n) => ({ value: String(n), label: name }))}
            onChange={(value) => setAt(Number(value))}
          />
        )}
      </div>
      {again && (
        <p role="alert" className="rounded-md bg-warn-soft px-3 py-2 text-warn">
          {t('imports:again')}
        </p>
      )}
      <section className="flex flex-col gap-2">
        <h3 className="font-semibold">{t('imports:map.title')}</h3>
        <p className="text-sm text-muted">{t('imports:map.text')}</p>
        <MappingForm
          key={at}
          table={table}
          mapping={mapping}
          onChange={(next) => setMappings(mappings.map((one, n) => (n === at ? next : one)))}
        />
      </section>
      <DryRunView run={run} replace={replace} currency={currency} onReplace={setReplace} />
      {table.totals > 0 && (
        <p className="text-sm text-muted">{t('imports:run.totals', { count: table.totals })}</p>
      )}
      <div className="sticky -bottom-5 -mx-5 -mb-5 flex flex-wrap items-center gap-3 border-t border-line bg-surface px-5 py-3">
        <Button kind="primary" disabled={busy || figures.length === 0} onClick={() => void take()}>
          {t('imports:take', { count: figures.length })}
        </Button>
        <Button kind="quiet" disabled={busy} onClick={onClose}>
          {t('common:cancel')}
        </Button>
        {figures.length === 0 && (
          <p role="status" className="text-sm text-muted">
            {t(mapping.columns.length === 0 ? 'imports:noColumns' : 'imports:nothingNew')}
          </p>
        )}
      </div>
    </div>
  );
}
