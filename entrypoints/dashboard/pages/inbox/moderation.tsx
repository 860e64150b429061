import { useLiveQuery } from 'dexie-react-hooks';
import { ShieldCheck } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { ModerationRow } from '../../../../components/moderation/moderation-row.tsx';
import { Card } from '../../../../components/ui/card.tsx';
import { EmptyState } from '../../../../components/ui/empty-state.tsx';
import { Skeleton } from '../../../../components/ui/skeleton.tsx';
import { useToasts } from '../../../../components/ui/toast.tsx';
import { useNow } from '../../../../components/use-now.ts';
import { ask } from '../../../../utils/messages.ts';
import { readModeration, sayDone, sayFine } from '../../../../utils/moderation/store.ts';
import { networkWord } from '../../../../utils/networks/index.ts';
import { NextStep } from '../../next-step.tsx';
import { tell } from '../../tell.ts';

/** Comments that look like spam or insult, for one look. */
export function Moderation() {
  const { t, i18n } = useTranslation();
  const toast = useToasts();
  const now = useNow();
  const list = useLiveQuery(() => readModeration());
  if (!list) return <Skeleton rows={5} />;
  if (list.entries.length === 0) {
    return (
      <EmptyState
        icon={<ShieldCheck />}
        title={t('moderation:none.title')}
        text={t('moderation:none.text')}
      >
        <NextStep />
      </EmptyState>
    );
  }
  async function said(change: Promise<(() => Promise<void>) | null>, text: string) {
    try {
      const back = await change;
      tell('comments');
      if (!back) return;
      const run = () => void back().then(() => tell('comments'));
      toast({ text, action: { label: t('common:undo'), run } });
    } catch {
      toast({ text: t('day:notChanged') });
    }
  }
  async function show(key: string) {
    try {
      if ((await ask('ui.moderate', { key })) === 'unknown')
        toast({ text: t('moderation:unknown') });
    } catch {
      toast({ text: t('moderation:failed') });
    }
  }
  return (
    <>
      <Card>
        <ul className="divide-y divide-line">
          {list.entries.map((entry) => (
            <ModerationRow
              key={entry.key}
              entry={entry}
              networkTitle={networkWord(entry.network, i18n.language)}
              now={now}
              onShow={() => void show(entry.key)}
              onFine={() => void said(sayFine(entry.key, Date.now()), t('moderation:saidFine'))}
              onDone={() => void said(sayDone(entry.key, Date.now()), t('moderation:saidDone'))}
            />
          ))}
        </ul>
      </Card>
      {list.entries.length < list.total && (
        <p className="mt-3 text-center text-sm text-muted">
          {t('moderation:bounded', { shown: list.entries.length, total: list.total })}
        </p>
      )}
    </>
  );
}
