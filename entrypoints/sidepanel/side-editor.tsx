import { useState } from 'react';
import { RotateCcw } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { notKept } from '../../components/not-kept.ts';
import { browser } from '#imports';
import { describeMedia } from '../../utils/media/store.ts';
import { notSavedWords, refusedWords } from '../../components/draft-words.ts';
import { PlanEditor } from '../../components/plan-editor.tsx';
import { Button } from '../../components/ui/button.tsx';
import { useToasts } from '../../components/ui/toast.tsx';
import { bestHoursOf } from '../../utils/insights/store.ts';
import { addPicture, saveFromForm } from '../../utils/plan/editing.ts';
import { checkDraft } from '../../utils/plan/check.ts';
import type { DraftFields, PlanCommunity, PlanPicture } from '../../utils/plan/form.ts';
import { dropUnfinished, keepUnfinished } from '../../utils/plan/unfinished.ts';
import { useMeasuredFolds } from '../../utils/preview/use-measured-folds.ts';
import { useShareAddress } from '../../utils/preview/use-share-address.ts';
import { formTimes } from '../../utils/slots/store.ts';

interface SideEditorProps {
  communities: readonly PlanCommunity[];
  now: number;
  /** What was left unfinished; null: a new form, due at `dueAt`. */
  fields: DraftFields | null;
  dueAt: number | null;
  pictures: Readonly<Record<string, PlanPicture>>;
  /** The next form, empty or with fields that are given back. */
  onNew: (fields: DraftFields | null) => void;
}

/** The editor that keeps what is unfinished at every change. */
export function SideEditor(props: SideEditorProps) {
  const { communities, now, fields, dueAt, pictures, onNew } = props;
  const { t } = useTranslation();
  const toast = useToasts();
  const address = useShareAddress();
  const measuredOf = useMeasuredFolds();
  const [last, setLast] = useState(fields);
  const gone = fields ? fields.media.filter((id) => !pictures[id]).length : 0;

  function keep(next: DraftFields) {
    setLast(next);
    void keepUnfinished('side', next).catch((error: unknown) =>
      toast({ text: notKept(error, t, t('draft:notSaved.failed')) }),
    );
  }

  async function startOver() {
    await dropUnfinished('side');
    const cleared = last;
    onNew(null);
    toast({
      text: t('draft:side.cleared'),
      action: {
        label: t('common:undo'),
        run: () => {
          if (!cleared) return;
          void keepUnfinished('side', cleared);
          onNew(cleared);
        },
      },
    });
  }

  const written = last !== null && (last.text.trim() !== '' || last.media.length > 0);
  return (
    <section className="flex flex-col gap-3">
      <header className="flex min-h-7 items-center justify-between gap-2">
        <h2 className="text-lg font-semibold">{t('draft:side.new')}</h2>
        {written && (
          <Button kind="quiet" size="small" icon={<RotateCcw />} onClick={() => void startOver()}>
            {t('draft:side.clear')}
          </Button>
        )}
      </header>
      {gone > 0 && (
        <p role="alert" className="rounded-md bg-warn-soft px-3 py-2 text-sm text-warn">
          {t('draft:pictures.gone', { count: gone })}
        </p>
      )}
      <PlanEditor
        address={address}
        measuredOf={measuredOf}
        communities={communities}
        bestHoursOf={(of) => bestHoursOf(of, Date.now())}
        times={formTimes}
        fields={fields ?? undefined}
        initial={dueAt === null ? undefined : { community: communities[0]?.key, dueAt }}
        pictures={pictures}
        now={now}
        onFields={keep}
        onCheck={(draft) => checkDraft(draft, undefined, Date.now())}
        onAddMedia={(file, from) => addPicture(file, refusedWords(t), from)}
        onDescribe={describeMedia}
        onOpen={(url) => void browser.tabs.create({ url })}
        onSave={async (draft, { asDraft }) => {
          const answer = await saveFromForm(draft, { asDraft }, notSavedWords(t));
          if (answer === 'saved') {
            await dropUnfinished('side');
            toast({ text: asDraft ? t('draft:side.kept') : t('draft:side.saved') });
            onNew(null);
          }
          return answer;
        }}
      />
    </section>
  );
}
