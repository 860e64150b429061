import { Undo2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { isResting } from '../utils/teachings/rules.ts';
import type { Teaching } from '../utils/teachings/schema.ts';
import { fieldWord, placeWord } from '../utils/teachings/words.ts';
import { formatMoment } from '../utils/text/format.ts';
import { Badge } from './ui/badge.tsx';
import { Button } from './ui/button.tsx';
import { ownZone } from '../utils/text/day-in.ts';

interface TeachingRowProps {
  teaching: Teaching;
  now: number;
  onUndo: () => void;
}

const zone = ownZone();

/** One thing that was taught: what, when, and how it goes. */
export function TeachingRow({ teaching, now, onUndo }: TeachingRowProps) {
  const { t, i18n } = useTranslation();
  const { place, field, taughtAt, seen } = teaching;
  const what = t(field === null ? placeWord(place) : fieldWord(place, field));
  const resting = isResting(teaching);
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-1 py-2.5">
      <div className="min-w-0 flex-1 basis-64">
        <p className="flex flex-wrap items-center gap-2 font-medium">
          {what}
          {resting && <Badge tone="warn">{t('teach:list.resting')}</Badge>}
        </p>
        <p className="text-sm text-muted">
          {t('teach:list.when', { at: formatMoment(taughtAt, i18n.language, zone, now) })}
          {' · '}
          {seen
            ? t('teach:list.now', { matched: seen.matched, count: seen.places })
            : t('teach:list.notYet')}
          {resting && ` · ${t('teach:list.restingHint')}`}
        </p>
      </div>
      <Button size="small" icon={<Undo2 />} onClick={onUndo}>
        {t('teach:list.undo')}
      </Button>
    </div>
  );
}
