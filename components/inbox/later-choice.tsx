import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { LaterMoment } from '../../utils/reminders/moments.ts';
import { runKey } from '../own-keys.ts';
import { Button } from '../ui/button.tsx';

const words: Record<LaterMoment['id'], string> = {
  hour: 'inbox:moment.hour',
  evening: 'inbox:moment.evening',
  morning: 'inbox:moment.morning',
};

interface LaterChoiceProps {
  moments: readonly LaterMoment[];
  onPick: (at: number) => void;
  onCancel: () => void;
}

/** Until when? Its moments have digits; Esc leaves it as it was. */
export function LaterChoice({ moments, onPick, onCancel }: LaterChoiceProps) {
  const { t } = useTranslation();
  const group = useRef<HTMLDivElement>(null);
  useEffect(() => {
    group.current?.focus();
  }, []);
  return (
    <div
      ref={group}
      role="group"
      tabIndex={-1}
      aria-label={t('inbox:laterPanel')}
      className="flex flex-wrap items-center gap-1.5 outline-none"
      onKeyDown={(event) => {
        const digits = moments.map(({ at }, i) => [`Digit${i + 1}`, () => onPick(at)] as const);
        const keys = Object.fromEntries([...digits, ['Escape', onCancel] as const]);
        // Whatever it was: the keys of what stands around do not work meanwhile.
        if (runKey(event.nativeEvent, keys) || event.key !== 'Tab') event.stopPropagation();
      }}
    >
      <span className="text-sm font-medium">{t('inbox:laterPanel')}</span>
      {moments.map(({ id, at }, i) => (
        <Button key={id} size="small" onClick={() => onPick(at)}>
          <kbd className="font-sans text-xs text-muted">{i + 1}</kbd>
          {t(words[id])}
        </Button>
      ))}
      <Button kind="quiet" size="small" onClick={onCancel}>
        {t('common:cancel')}
      </Button>
    </div>
  );
}
