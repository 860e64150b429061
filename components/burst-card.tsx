import { Megaphone } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { PopupRecord } from '../utils/checklist/schema.ts';
import { Button } from './ui/button.tsx';

interface BurstCardProps {
  burst: NonNullable<PopupRecord['bursts']>[number];
  onOpen: () => void;
  onSeen: () => void;
}

/** More comments than usual, or angrier ones: told until the person has seen it. */
export function BurstCard({ burst, onOpen, onSeen }: BurstCardProps) {
  const { t } = useTranslation();
  const { kind, name, count } = burst;
  const look = kind === 'negative' ? 'bg-bad-soft text-bad' : 'bg-warn-soft text-warn';
  const word = kind === 'negative' ? 'inbox:burst.negative' : 'inbox:burst.many';
  return (
    <section className={`flex flex-col gap-1.5 rounded-lg border border-line px-3 py-2.5 ${look}`}>
      <h2 className="flex items-start gap-1.5 text-sm font-semibold">
        <Megaphone className="mt-0.5 size-4 shrink-0" aria-hidden="true" />
        {t(word, { community: name })}
      </h2>
      <p className="text-sm">{t('inbox:burst.text', { count })}</p>
      <div className="flex flex-wrap gap-2">
        <Button size="small" onClick={onOpen}>
          {t('inbox:burst.open')}
        </Button>
        <Button size="small" kind="quiet" onClick={onSeen}>
          {t('inbox:burst.seen')}
        </Button>
      </div>
    </section>
  );
}
