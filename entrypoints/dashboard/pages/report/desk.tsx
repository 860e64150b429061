import { useState } from 'react';
import { Trash2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../../components/ui/button.tsx';
import { Card } from '../../../../components/ui/card.tsx';
import { useToasts } from '../../../../components/ui/toast.tsx';
import type { Community } from '../../../../utils/communities/schema.ts';
import { deleteReport, saveReport, type ReportRefusal } from '../../../../utils/report/kept.ts';
import type { KeptReport, ReportDraft } from '../../../../utils/report/schema.ts';
import { tell } from '../../tell.ts';
import { Preview } from './preview.tsx';
import { ReportForm } from './report-form.tsx';
import { useReport, type OwnDays } from './use-report.ts';

interface DeskProps {
  /** null: it is not kept yet. */
  uuid: string | null;
  first: ReportDraft | KeptReport;
  communities: readonly Community[];
  /** Not kept with the report: next month's are others. */
  own: OwnDays;
  onOwn: (own: OwnDays) => void;
  onKept: (uuid: string | null) => void;
}

const refusedWords: Record<ReportRefusal, string> = {
  client: 'report:refused.client',
  communities: 'report:refused.communities',
  logo: 'report:refused.logo',
  other: 'report:refused.other',
};

/** The kept fields alone: a row's own ids and stamps are set when it is saved. */
function draftOf(of: ReportDraft | KeptReport): ReportDraft {
  const { client, communities, period, language, sections, colour, logo, note, remind } = of;
  return { client, communities, period, language, sections, colour, logo, note, remind };
}

/** One report: how it is made on the left, what it looks like on the right. */
export function Desk({ uuid, first, communities, own, onOwn, onKept }: DeskProps) {
  const { t } = useTranslation();
  const toast = useToasts();
  const [draft, setDraft] = useState(() => draftOf(first));
  const [now] = useState(() => Date.now());
  const [refused, setRefused] = useState<ReportRefusal | null>(null);
  const { span, made } = useReport(draft, own, now);

  async function save() {
    const text = t('report:remindText', { client: draft.client.trim() });
    const kept = await saveReport(draft, text, Date.now(), uuid ?? undefined);
    if ('refused' in kept) {
      setRefused(kept.refused);
      return;
    }
    setRefused(null);
    tell('reminders');
    onKept(kept.uuid);
    toast({ text: t('report:saved') });
  }

  async function remove(known: string) {
    const takeBack = await deleteReport(known);
    tell('reminders');
    onKept(null);
    toast({
      text: t('report:deleted', { client: draft.client }),
      action: {
        label: t('common:undo'),
        run: () => void takeBack().then(() => tell('reminders')),
      },
    });
  }

  return (
    <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-5 xl:grid-cols-[22rem_minmax(0,1fr)]">
      <Card className="flex flex-col gap-5 p-4">
        <ReportForm
          draft={draft}
          own={own}
          wrongDays={draft.period === 'own' && span === null}
          communities={communities}
          onChange={(change) => setDraft((before) => ({ ...before, ...change }))}
          onOwn={onOwn}
        />
        {refused && (
          <p role="alert" className="text-sm text-bad">
            {t(refusedWords[refused])}
          </p>
        )}
        <div className="flex flex-wrap gap-2 border-t border-line pt-4">
          <Button onClick={() => void save()}>{t('common:save')}</Button>
          {uuid !== null && (
            <Button kind="danger" icon={<Trash2 />} onClick={() => void remove(uuid)}>
              {t('common:delete')}
            </Button>
          )}
        </div>
      </Card>
      <Preview made={made} waiting={span !== null} />
    </div>
  );
}
