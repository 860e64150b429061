import { useState } from 'react';
import { useLiveQuery } from 'dexie-react-hooks';
import { Handshake, Plus, Sheet } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { fileName } from '../../../../components/charts/hand-over.ts';
import { sheetOf } from '../../../../components/charts/columns.ts';
import { DataTable } from '../../../../components/charts/data-table.tsx';
import { copyText } from '../../../../components/copy-text.ts';
import { download } from '../../../../components/download.ts';
import { nameAmong } from '../../../../components/name-among.ts';
import {
  placementColumns,
  totalColumns,
} from '../../../../components/placements/placement-columns.ts';
import {
  PlacementRow,
  type PlacementActions,
} from '../../../../components/placements/placement-row.tsx';
import { Button } from '../../../../components/ui/button.tsx';
import { Card } from '../../../../components/ui/card.tsx';
import { EmptyState } from '../../../../components/ui/empty-state.tsx';
import { Segmented } from '../../../../components/ui/segmented.tsx';
import { Select } from '../../../../components/ui/select.tsx';
import { Skeleton } from '../../../../components/ui/skeleton.tsx';
import { useToasts } from '../../../../components/ui/toast.tsx';
import { useDrawn } from '../../../../components/use-drawn.ts';
import { useNow } from '../../../../components/use-now.ts';
import { emptyFields, fieldsOf } from '../../../../utils/placements/form.ts';
import { isSpent, withErid } from '../../../../utils/placements/rules.ts';
import {
  deletePlacement,
  listPlacements,
  placementCommunities,
  restorePlacement,
  savePlacement,
} from '../../../../utils/placements/store.ts';
import { totalsOf } from '../../../../utils/placements/totals.ts';
import { csvOf } from '../../../../utils/text/csv.ts';
import { clockAt } from '../../../../utils/text/zone.ts';
import { PageHead } from '../../page-head.tsx';
import { Offers } from './offers.tsx';
import { PlacementDialog, type Writing } from './placement-dialog.tsx';
import { ownZone } from '../../../../utils/text/day-in.ts';

const all = 'all';
type Part = typeof all | 'ahead' | 'done';

/** What was placed elsewhere: with whom, what it cost, what it gave. */
export function PlacementsPage() {
  const { t, i18n } = useTranslation();
  const toast = useToasts();
  const now = useNow();
  const [chosen, setChosen] = useState<string>(all);
  const [part, setPart] = useState<Part>(all);
  const [writing, setWriting] = useState<Writing | null>(null);
  const communities = useLiveQuery(placementCommunities);
  const of = chosen === all ? null : chosen;
  const rows = useLiveQuery(() => listPlacements(of), [of]);
  const nameOf = (key: string) => {
    const one = communities?.find((community) => community.key === key);
    return one && communities ? nameAmong(one, communities, i18n.language) : key;
  };
  const today = clockAt(now, ownZone()).day;
  const first = communities?.find(({ key }) => key === of) ?? communities?.[0];
  const several = (communities?.length ?? 0) > 1;
  const shown = rows?.filter(({ state }) => part === all || isSpent(state) === (part === 'done'));
  const drawn = useDrawn(shown?.length ?? 0, 15);
  const totals = totalsOf(rows ?? []);

  const add = () => {
    if (!first) return;
    const used = rows?.find(({ currency }) => currency !== null)?.currency ?? null;
    setWriting({ uuid: null, fields: emptyFields(first.key, today, first.currency ?? used) });
  };
  async function copy(text: string) {
    toast({ text: t((await copyText(text)) ? 'common:copied' : 'common:notCopied') });
  }
  const actions: PlacementActions = {
    edit: (row) => setWriting({ uuid: row.uuid, fields: fieldsOf(row) }),
    repeat: (row) =>
      setWriting({
        uuid: null,
        fields: {
          ...fieldsOf(row),
          ...{ day: today, state: 'agreed', guess: null, followers: '', visits: '', leads: '' },
          // A marking's token belongs to one creative.
          erid: '',
        },
      }),
    remove: (row) =>
      void deletePlacement(row.uuid).then(() =>
        toast({
          text: t('placements:deleted', { title: row.title }),
          action: {
            label: t('common:undo'),
            run: () => void restorePlacement(row, Date.now()),
          },
        }),
      ),
    state: (row, state) => void savePlacement({ ...row, state }, Date.now(), row.uuid),
    copyLink: (row) => void copy(withErid(row.link, row.erid)),
    copyMarking: (row) => void copy(t('placements:marking', { erid: row.erid })),
  };
  function save() {
    const sheet = sheetOf(placementColumns(nameOf, t), shown ?? []);
    const type = 'text/csv;charset=utf-8';
    const name = fileName([t('placements:title'), today], 'csv');
    download(new Blob([csvOf(sheet, i18n.language)], { type }), name);
  }

  return (
    <>
      <PageHead title={t('placements:title')} text={t('placements:intro')}>
        {rows && rows.length > 0 && (
          <Button kind="primary" icon={<Plus />} disabled={!first} onClick={add}>
            {t('placements:add')}
          </Button>
        )}
      </PageHead>
      {(!rows || !communities) && <Skeleton rows={5} />}
      {rows && communities && (
        <div className="flex flex-col gap-4">
          {(rows.length > 0 || of !== null) && (
            <div className="flex flex-wrap items-end gap-x-4 gap-y-3">
              {several && (
                <Select
                  className="w-full sm:w-64"
                  label={t('placements:field.community')}
                  value={chosen}
                  choices={[
                    { value: all, label: t('day:allCommunities') },
                    ...communities.map(({ key }) => ({ value: key, label: nameOf(key) })),
                  ]}
                  onChange={setChosen}
                />
              )}
              <Segmented<Part>
                label={t('placements:part.label')}
                labelHidden={!several}
                value={part}
                choices={[
                  { value: all, label: t('placements:part.all') },
                  { value: 'ahead', label: t('placements:part.ahead') },
                  { value: 'done', label: t('placements:part.done') },
                ]}
                onChange={setPart}
              />
              <Button size="small" kind="quiet" icon={<Sheet />} onClick={save}>
                CSV
              </Button>
            </div>
          )}
          {rows.length === 0 ? (
            <EmptyState
              icon={<Handshake />}
              title={t('placements:none.title')}
              text={t(first ? 'placements:none.text' : 'placements:none.noCommunity')}
            >
              {first && (
                <Button kind="primary" icon={<Plus />} onClick={add}>
                  {t('placements:add')}
                </Button>
              )}
            </EmptyState>
          ) : (
            <>
              <Offers community={of} nameOf={nameOf} several={several} today={today} />
              <Card>
                <ul className="divide-y divide-line" aria-label={t('placements:title')}>
                  {shown?.slice(0, drawn).map((row) => (
                    <PlacementRow
                      key={row.uuid}
                      row={row}
                      today={today}
                      owner={several ? nameOf(row.community) : null}
                      actions={actions}
                    />
                  ))}
                </ul>
                {shown?.length === 0 && (
                  <p className="px-4 py-6 text-center text-muted">{t('placements:none.here')}</p>
                )}
              </Card>
              {totals.length > 0 && (
                <Card className="p-4">
                  <h2 className="text-lg font-semibold">{t('placements:total.title')}</h2>
                  <p className="mb-2 text-sm text-muted">{t('placements:total.text')}</p>
                  <DataTable
                    label={t('placements:total.title')}
                    columns={totalColumns(i18n.language, t)}
                    rows={totals}
                    rowKey={({ month, kind, currency }) => `${month}|${kind}|${currency ?? ''}`}
                    sorting={null}
                  />
                </Card>
              )}
            </>
          )}
        </div>
      )}
      <PlacementDialog
        writing={writing}
        communities={communities ?? []}
        onClose={() => setWriting(null)}
      />
    </>
  );
}
