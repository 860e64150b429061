import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  takingOf,
  type Difference,
  type OnDiffering,
} from '../utils/templates/exchange/compare.ts';
import type { Taking } from '../utils/templates/exchange/compare.ts';
import type { ReadFile } from '../utils/templates/exchange/schema.ts';
import type { Template } from '../utils/templates/schema.ts';
import { programWords, rowNoteWords, rowRefusalWords, verdictWords } from './template-words.ts';
import { Badge, type BadgeTone } from './ui/badge.tsx';
import { Button } from './ui/button.tsx';
import { Segmented } from './ui/segmented.tsx';

interface ImportDifferencesProps {
  name: string;
  read: ReadFile;
  found: readonly Difference[];
  here: readonly Template[];
  busy: boolean;
  onTake: (taking: Taking) => void;
  onOther: () => void;
}

const tones: Record<Difference['verdict'], BadgeTone> = {
  new: 'good',
  same: 'plain',
  differs: 'accent',
  double: 'warn',
};

/** What a file of templates would change here, row by row, before anything is written. */
export function ImportDifferences(props: ImportDifferencesProps) {
  const { name, read, found, here, busy, onTake, onOther } = props;
  const { t } = useTranslation();
  const [choice, setChoice] = useState<OnDiffering>('both');
  const count = (verdict: Difference['verdict']) =>
    found.filter((one) => one.verdict === verdict).length;
  const taking = takingOf(found, here, choice);
  const size = taking.add.length + taking.change.length;
  const counts = [
    ['new', t('templates:load.new', { n: count('new') })],
    ['differs', t('templates:load.differs', { n: count('differs') })],
    ['double', t('templates:load.double', { n: count('double') })],
    ['same', t('templates:load.same', { n: count('same') })],
  ] as const;
  return (
    <div className="flex flex-col gap-4">
      <div>
        <p className="font-medium">
          {t(programWords[read.program])}: {name}
        </p>
        <p className="mt-1.5 flex flex-wrap gap-1.5">
          {counts.map(
            ([verdict, words]) =>
              count(verdict) > 0 && (
                <Badge key={verdict} tone={tones[verdict]}>
                  {words}
                </Badge>
              ),
          )}
          {read.refused.length > 0 && (
            <Badge tone="bad">{t('templates:load.refused', { n: read.refused.length })}</Badge>
          )}
        </p>
      </div>
      {count('differs') > 0 && (
        <Segmented
          label={t('templates:load.choice')}
          value={choice}
          choices={[
            { value: 'both', label: t('templates:load.both') },
            { value: 'file', label: t('templates:load.file') },
            { value: 'mine', label: t('templates:load.mine') },
          ]}
          onChange={setChoice}
        />
      )}
      <ul className="max-h-80 divide-y divide-line overflow-y-auto rounded-md border border-line bg-raised">
        {found.map(
          (one) =>
            one.verdict !== 'same' && (
              <li key={one.row} className="flex flex-col gap-0.5 px-3.5 py-2">
                <span className="flex items-baseline gap-2">
                  <span className="min-w-0 flex-1 truncate font-medium">{one.template.title}</span>
                  <Badge tone={tones[one.verdict]}>{t(verdictWords[one.verdict])}</Badge>
                </span>
                <span className="line-clamp-2 text-sm text-muted">{one.template.body}</span>
                {one.here && (
                  <span className="line-clamp-2 text-sm text-muted">
                    {t('templates:load.here', { text: one.here.body })}
                  </span>
                )}
                {one.notes.map((note) => (
                  <span key={note} className="text-xs text-warn">
                    {t(rowNoteWords[note])}
                  </span>
                ))}
              </li>
            ),
        )}
        {read.refused.map(({ row, title, reason }) => (
          <li key={`refused ${row}`} className="px-3.5 py-2 text-sm text-bad">
            {t('templates:load.row', { n: row })}
            {title && ` · ${title}`}: {t(rowRefusalWords[reason])}
          </li>
        ))}
        {found.every(({ verdict }) => verdict === 'same') && read.refused.length === 0 && (
          <li className="px-3.5 py-2 text-muted">{t('templates:load.nothing')}</li>
        )}
      </ul>
      <div className="flex flex-wrap justify-end gap-2">
        <Button kind="quiet" disabled={busy} onClick={onOther}>
          {t('templates:load.other')}
        </Button>
        <Button kind="primary" disabled={busy || size === 0} onClick={() => onTake(taking)}>
          {t('templates:load.take', { count: size })}
        </Button>
      </div>
    </div>
  );
}
