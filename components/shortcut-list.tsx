import { useTranslation } from 'react-i18next';
import { KeyHints } from './key-hints.tsx';
import { Button } from './ui/button.tsx';
import { Card } from './ui/card.tsx';
import { inboxKeys } from './inbox/inbox-keys.ts';

interface ShortcutListProps {
  /** Those that the browser hears anywhere; no keys: the person or the browser set none. */
  shortcuts: readonly { name: string; word: string; keys: readonly string[] }[];
  /** To the browser's own page of shortcuts; undefined where there is no way to it. */
  onChange: (() => void) | undefined;
}

/** All keys of ours: those of the browser, which it changes itself, and those of our own pages. */
export function ShortcutList({ shortcuts, onChange }: ShortcutListProps) {
  const { t } = useTranslation();
  const own = [
    {
      word: 'habits:keys.checklist',
      hints: [
        { keys: ['Enter', '↓'], does: t('habits:keys.nextRow') },
        { keys: ['↑'], does: t('habits:keys.rowBefore') },
      ],
    },
    {
      word: 'habits:keys.inbox',
      hints: inboxKeys(t),
    },
    {
      word: 'habits:keys.calendar',
      hints: [
        { keys: ['M'], does: t('habits:keys.move') },
        { keys: ['Enter'], does: t('habits:keys.put') },
        { keys: ['Esc'], does: t('habits:keys.leave') },
      ],
    },
  ];
  return (
    <section data-shortcuts>
      <div className="mb-2 flex flex-wrap items-center justify-between gap-2">
        <h2 className="text-lg font-semibold">{t('habits:keys.title')}</h2>
        {onChange && (
          <Button size="small" onClick={onChange}>
            {t('habits:keys.change')}
          </Button>
        )}
      </div>
      <Card className="divide-y divide-line px-4 py-1">
        {shortcuts.map(({ name, word, keys }) => (
          <div
            key={name}
            data-command={name}
            className="flex items-center justify-between gap-4 py-3"
          >
            <p className="min-w-0">{t(word)}</p>
            {keys.length > 0 ? (
              <span className="inline-flex shrink-0 gap-1">
                {keys.map((key) => (
                  <kbd
                    key={key}
                    className="inline-flex min-w-6 justify-center rounded-sm border border-line-strong bg-raised px-1.5 py-0.5 font-sans text-xs"
                  >
                    {key}
                  </kbd>
                ))}
              </span>
            ) : (
              <span className="shrink-0 text-sm text-muted">{t('habits:keys.none')}</span>
            )}
          </div>
        ))}
        {own.map(({ word, hints }) => (
          <div
            key={word}
            className="flex flex-wrap items-center justify-between gap-x-6 gap-y-1.5 py-3"
          >
            <p>{t(word)}</p>
            <KeyHints label={t(word)} hints={hints} />
          </div>
        ))}
        <p className="py-3 text-sm text-muted">{t('habits:keys.note')}</p>
      </Card>
    </section>
  );
}
