import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { NetworkCover } from '../../utils/covers/rules.ts';
import { Badge } from '../ui/badge.tsx';
import {
  coverName,
  coverNote,
  coverSource,
  sizeWords,
  truthTones,
  truthWords,
  viewWords,
} from './cover-words.ts';

interface CoverRowProps {
  cover: NetworkCover;
  /** Without the note where the row above says the same. */
  note: boolean;
  /** What can be done with it. */
  children?: ReactNode;
}

/** One cover: its size, what is seen of it, how sure that is, and what the sources quarrel about. */
export function CoverRow({ cover, note, children }: CoverRowProps) {
  const { t, i18n } = useTranslation();
  const number = new Intl.NumberFormat(i18n.language);
  return (
    <div className="flex flex-col gap-2 py-3">
      <div className="flex flex-wrap items-center gap-x-2.5 gap-y-1">
        <h3 className="font-medium">{coverName(cover.id, t)}</h3>
        <span className="text-muted tabular-nums">{sizeWords(cover)}</span>
        {cover.megabytes !== null && (
          <span className="text-sm text-muted">
            {t('covers:weight', { size: number.format(cover.megabytes) })}
          </span>
        )}
        {cover.changed ? (
          <Badge tone="accent">{t('covers:changed')}</Badge>
        ) : (
          <Badge tone={truthTones[cover.confidence]}>{t(truthWords[cover.confidence])}</Badge>
        )}
      </div>
      <dl className="flex flex-wrap gap-x-6 gap-y-1 text-sm">
        {(
          [
            [t('covers:phone'), viewWords(cover.phone, cover, t)],
            [t('covers:desktop'), viewWords(cover.desktop, cover, t)],
          ] as const
        ).map(([device, shows]) => (
          <div key={device} className="flex gap-1.5">
            <dt className="text-muted">{device}:</dt>
            <dd>{shows}</dd>
          </div>
        ))}
      </dl>
      {note && !cover.changed && (
        <p className="max-w-2xl text-sm text-muted">
          {coverNote(cover.id, t)}{' '}
          <span className="block text-xs">
            {t('covers:source', { source: coverSource(cover.id, t) })}
          </span>
        </p>
      )}
      {children && <div className="flex flex-wrap gap-2">{children}</div>}
    </div>
  );
}
