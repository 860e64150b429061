import { useLiveQuery } from 'dexie-react-hooks';
import { ListChecks } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { notKept } from '../../../components/not-kept.ts';
import { RowsChoice, type Rows } from '../../../components/checklist/rows-choice.tsx';
import { Button } from '../../../components/ui/button.tsx';
import { Dialog } from '../../../components/ui/dialog.tsx';
import { useToasts } from '../../../components/ui/toast.tsx';
import { keepList, listOf } from '../../../utils/metrics/store.ts';
import { tell } from '../tell.ts';

interface ChecklistRowsProps {
  /** `network:id` */
  community: string;
  name: string;
  open: boolean;
  onOpen: () => void;
  onClose: () => void;
}

/** The rows of a community's checklist: how many they are, and the dialog that changes them. */
export function ChecklistRows({ community, name, open, onOpen, onClose }: ChecklistRowsProps) {
  const { t } = useTranslation();
  const toast = useToasts();
  const list = useLiveQuery(() => listOf(community), [community]);

  /** Kept at once; throws nothing. */
  async function keep(rows: Rows): Promise<boolean> {
    try {
      await keepList(community, rows, Date.now());
      tell('communities');
      return true;
    } catch (error) {
      toast({ text: notKept(error, t, t('popup:notSaved')) });
      return false;
    }
  }

  async function replace(rows: Rows, before: Rows) {
    if (!(await keep(rows))) return;
    toast({
      text: t('checklist:rows.replaced'),
      action: { label: t('common:undo'), run: () => void keep(before) },
    });
  }

  if (!list) return null;
  return (
    <section className="flex flex-wrap items-center justify-between gap-3 border-t border-line pt-4">
      <h3 className="font-medium">{t('checklist:rows.count', { count: list.metrics.length })}</h3>
      <Button size="small" icon={<ListChecks />} onClick={onOpen}>
        {t('checklist:rows.open')}
      </Button>
      <Dialog
        open={open}
        wide
        title={`${t('checklist:rows.open')}: ${name}`}
        closeLabel={t('common:close')}
        onClose={onClose}
      >
        <RowsChoice
          value={list}
          onChange={(rows) => void keep(rows)}
          onReplace={(rows) => void replace(rows, list)}
        />
      </Dialog>
    </section>
  );
}
