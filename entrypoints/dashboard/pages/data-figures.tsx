import { useState } from 'react';
import { useLiveQuery } from 'dexie-react-hooks';
import { Undo2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { importRefusals } from '../../../components/imports/import-words.ts';
import { nameAmong } from '../../../components/name-among.ts';
import { Button } from '../../../components/ui/button.tsx';
import { Card } from '../../../components/ui/card.tsx';
import { FileDrop } from '../../../components/ui/file-drop.tsx';
import { Select } from '../../../components/ui/select.tsx';
import { useToasts } from '../../../components/ui/toast.tsx';
import { useNow } from '../../../components/use-now.ts';
import { readFigures } from '../../../utils/imports/read.ts';
import { guessMapping } from '../../../utils/imports/rules.ts';
import {
  ImportRefused,
  type FigureImport,
  type ImportRefusal,
} from '../../../utils/imports/schema.ts';
import { listImports, rememberedMapping, undoImport } from '../../../utils/imports/store.ts';
import { placementCommunities } from '../../../utils/placements/store.ts';
import { formatMoment } from '../../../utils/text/format.ts';
import { tell } from '../tell.ts';
import { FiguresImport, type OpenFile } from './figures-import.tsx';
import { ownZone } from '../../../utils/text/day-in.ts';

/** Figures of days from files: networks' own statistics, counters of visits, one's own tables. */
export function FiguresSection() {
  const { t, i18n } = useTranslation();
  const communities = useLiveQuery(placementCommunities);
  const [chosen, setChosen] = useState<string | null>(null);
  const [file, setFile] = useState<OpenFile | null>(null);
  const [refused, setRefused] = useState<ImportRefusal | 'failed' | null>(null);
  const [reading, setReading] = useState(false);
  const community = communities?.find(({ key }) => key === chosen) ?? communities?.[0];

  async function look(given: File) {
    setReading(true);
    setRefused(null);
    try {
      const read = await readFigures(given);
      const sheets = await Promise.all(
        read.sheets.map(async ({ name, table }) => {
          const mapping = (await rememberedMapping(table)) ?? guessMapping(table);
          return { name, table, mapping };
        }),
      );
      setFile({ name: read.name, sheets });
    } catch (error) {
      setRefused(error instanceof ImportRefused ? error.key : 'failed');
    } finally {
      setReading(false);
    }
  }

  return (
    <section>
      <h2 className="mb-2 text-lg font-semibold">{t('imports:title')}</h2>
      <Card className="flex flex-col gap-4 p-4">
        <p className="text-muted">{t('imports:text')}</p>
        {communities?.length === 0 && <p>{t('imports:noCommunity')}</p>}
        {communities && community && (
          <>
            {communities.length > 1 && (
              <Select
                className="w-full sm:w-72"
                label={t('imports:community')}
                value={community.key}
                choices={communities.map((one) => ({
                  value: one.key,
                  label: nameAmong(one, communities, i18n.language),
                }))}
                onChange={setChosen}
              />
            )}
            <FileDrop
              label={t('imports:button')}
              hint={t('imports:drop')}
              accept=".csv,.tsv,.txt,.xlsx,text/csv"
              disabled={reading}
              onFile={(given) => void look(given)}
            />
          </>
        )}
        {refused && (
          <p role="alert" className="text-bad">
            {t(importRefusals[refused])}
          </p>
        )}
        <p className="text-sm text-muted">{t('imports:where')}</p>
      </Card>
      <Imports />
      <FiguresImport file={file} community={community} onClose={() => setFile(null)} />
    </section>
  );
}

const undoNow = (id: string) => undoImport(id, Date.now());

/** More are rarely looked for; they stay in the list's end. */
const least = 3;

/** Imports that can be taken back. */
function Imports() {
  const { t, i18n } = useTranslation();
  const now = useNow();
  const toast = useToasts();
  const imports = useLiveQuery(listImports) ?? [];
  const communities = useLiveQuery(placementCommunities) ?? [];
  const [whole, setWhole] = useState(false);
  if (imports.length === 0) return null;

  async function undo({ id }: FigureImport) {
    const done = await undoNow(id);
    tell('communities');
    if (!done) return;
    const text =
      done.stayed > 0
        ? t('imports:undo.some', { count: done.stayed })
        : t('imports:undo.done', { count: done.back });
    toast({ text });
  }

  return (
    <Card className="mt-3 px-4 py-2">
      <ul className="divide-y divide-line" aria-label={t('imports:undo.list')}>
        {imports.slice(0, whole ? undefined : least).map((one) => (
          <li key={one.id} className="flex flex-wrap items-center gap-x-4 gap-y-2 py-2">
            <div className="min-w-0 flex-1 basis-60">
              <p className="truncate font-medium" title={one.file}>
                {one.file}
              </p>
              <p className="text-sm text-muted">
                {[
                  communities.find(({ key }) => key === one.community)?.name,
                  t('imports:figures', { count: one.figures.length }),
                  formatMoment(one.at, i18n.language, ownZone(), now),
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </p>
            </div>
            <Button size="small" icon={<Undo2 />} onClick={() => void undo(one)}>
              {t('imports:undo.button')}
            </Button>
          </li>
        ))}
      </ul>
      {!whole && imports.length > least && (
        <Button kind="quiet" size="small" onClick={() => setWhole(true)}>
          {t('imports:more', { count: imports.length - least })}
        </Button>
      )}
    </Card>
  );
}
