import { useState } from 'react';
import { Pencil, Undo2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { kinds, tones, type KeptTriage, type Kind, type Tone } from '../utils/triage/schema.ts';
import type { Reason } from '../utils/triage/why.ts';
import { kindWords, toneLook, toneWords } from './triage-words.ts';
import { Badge } from './ui/badge.tsx';
import { Button } from './ui/button.tsx';
import { IconButton } from './ui/icon-button.tsx';
import { Select } from './ui/select.tsx';

interface TriageLabelProps {
  triage: KeptTriage;
  /** Which words decided; null: not looked up yet. */
  why: { tone: readonly Reason[]; kind: readonly Reason[] } | null;
  onCorrect: (right: { tone: Tone | null; kind: Kind | null }) => void;
}

/** What the comment is about and how it sounds, why, and a way to set that right. */
export function TriageLabel({ triage, why, onCorrect }: TriageLabelProps) {
  const { t } = useTranslation();
  const [mending, setMending] = useState(false);
  const { tone, kind, by } = triage;
  const isOwn = by === 'own';
  const decided = [
    ...new Set([...(why?.kind ?? []), ...(why?.tone ?? [])].map(({ word }) => word)),
  ];

  return (
    <section aria-label={t('triage:title')} className="flex flex-col gap-2">
      <div className="flex flex-wrap items-center gap-1.5">
        {kind && <Badge tone="accent">{t(kindWords[kind])}</Badge>}
        {tone && <Badge tone={toneLook[tone]}>{t(toneWords[tone])}</Badge>}
        {!kind && !tone && <span className="text-sm text-muted">{t('triage:unsure')}</span>}
        <IconButton
          label={t('triage:mend')}
          aria-expanded={mending}
          icon={<Pencil />}
          onClick={() => setMending(!mending)}
        />
      </div>
      <p className="text-xs text-muted">
        {isOwn
          ? t('triage:yours')
          : decided.length
            ? t('triage:because', {
                words: decided
                  .slice(0, 4)
                  .map((word) => `“${word}”`)
                  .join(', '),
              })
            : t('triage:guess')}
      </p>
      {mending && (
        <div className="flex flex-wrap items-end gap-2">
          <Select
            className="min-w-36 flex-1"
            label={t('triage:kindOf')}
            value={kind ?? 'none'}
            choices={[
              ...(kind ? [] : [{ value: 'none' as const, label: '—' }]),
              ...kinds.map((value) => ({ value, label: t(kindWords[value]) })),
            ]}
            onChange={(next) => next !== 'none' && onCorrect({ tone, kind: next })}
          />
          <Select
            className="min-w-32 flex-1"
            label={t('triage:toneOf')}
            value={tone ?? 'none'}
            choices={[
              ...(tone ? [] : [{ value: 'none' as const, label: '—' }]),
              ...tones.map((value) => ({ value, label: t(toneWords[value]) })),
            ]}
            onChange={(next) => next !== 'none' && onCorrect({ tone: next, kind })}
          />
          {isOwn && (
            <Button icon={<Undo2 />} onClick={() => onCorrect({ tone: null, kind: null })}>
              {t('triage:undo')}
            </Button>
          )}
        </div>
      )}
    </section>
  );
}
