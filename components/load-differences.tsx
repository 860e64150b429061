import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Checked, LoadMode } from '../utils/backup/schema.ts';
import { formatCount, formatMoment } from '../utils/text/format.ts';
import { groupsOf, sumOf, type Counts } from './backup-words.ts';
import { Badge, type BadgeTone } from './ui/badge.tsx';
import { Button } from './ui/button.tsx';
import { Card } from './ui/card.tsx';

interface LoadDifferencesProps {
  checked: Checked;
  now: number;
  zone: string;
  disabled: boolean;
  onLoad: (mode: LoadMode) => void;
  onLeave: () => void;
}

const words = {
  file: {
    title: 'backup:difference.title',
    whole: 'backup:difference.whole',
    none: 'backup:difference.noneAtAll',
    newer: 'backup:difference.newerInFile',
    exactly: 'backup:replace.title',
    replace: 'backup:replace.text',
    settings: 'backup:replace.settings',
    button: 'backup:replace.button',
    leave: 'backup:leave',
  },
  snapshot: {
    title: 'snapshots:difference.title',
    whole: 'snapshots:difference.whole',
    none: 'snapshots:difference.noneAtAll',
    newer: 'snapshots:difference.newer',
    exactly: 'snapshots:replace.title',
    replace: 'snapshots:replace.text',
    settings: 'snapshots:replace.settings',
    button: 'snapshots:replace.button',
    leave: 'snapshots:leave',
  },
} as const;

const chips: readonly { count: keyof Counts; word: string | null; tone: BadgeTone }[] = [
  { count: 'added', word: 'backup:difference.added', tone: 'good' },
  { count: 'newerInFile', word: null, tone: 'accent' },
  { count: 'newerHere', word: 'backup:difference.newerHere', tone: 'plain' },
  { count: 'onlyHere', word: 'backup:difference.onlyHere', tone: 'warn' },
];

/** What loading a checked file would change, and the two ways to do it. */
export function LoadDifferences(props: LoadDifferencesProps) {
  const { checked, now, zone, disabled, onLoad, onLeave } = props;
  const { t, i18n } = useTranslation();
  const figure = (count: number) => formatCount(count, i18n.language);
  const said = words[checked.of ?? 'file'];
  const sum = sumOf(checked.tables);
  const differs = sum.added + sum.newerInFile + sum.newerHere + sum.onlyHere > 0;
  return (
    <div className="flex flex-col gap-4">
      <div>
        <h3 className="font-semibold">
          {t(said.title, {
            at: formatMoment(checked.madeAt, i18n.language, zone, now),
          })}
        </h3>
        <p className="mt-0.5 text-sm text-muted">{t(differs ? said.whole : said.none)}</p>
      </div>
      <ul className="divide-y divide-line rounded-md border border-line bg-raised">
        {groupsOf(checked.tables).map(({ word, counts }) => {
          const shown = chips.filter(({ count }) => counts[count] > 0);
          return (
            <li key={word} className="flex flex-wrap items-center gap-x-3 gap-y-1.5 px-3.5 py-2">
              <span className="min-w-36 flex-1">{t(word)}</span>
              <span className="flex flex-wrap items-center gap-1.5">
                {shown.map(({ count, word: chip, tone }) => (
                  <Badge key={count} tone={tone}>
                    {t(chip ?? said.newer, { n: figure(counts[count]) })}
                  </Badge>
                ))}
                {counts.same > 0 && (
                  <span className="text-xs text-muted tabular-nums">
                    {t('backup:difference.same', { n: figure(counts.same) })}
                  </span>
                )}
              </span>
            </li>
          );
        })}
      </ul>
      {checked.aside > 0 && (
        <p className="text-sm text-warn">
          {t('backup:difference.aside', { count: checked.aside })}
        </p>
      )}
      <div className="grid gap-3 md:grid-cols-2">
        <Way
          title={t('backup:merge.title')}
          text={t('backup:merge.text', {
            added: figure(sum.added),
            changed: figure(sum.newerInFile),
          })}
        >
          <Button
            kind="primary"
            disabled={disabled || sum.added + sum.newerInFile === 0}
            onClick={() => onLoad('merge')}
          >
            {t('backup:merge.button')}
          </Button>
        </Way>
        {checked.only ? (
          <p className="self-center text-sm text-muted">{t('backup:client.partial')}</p>
        ) : (
          <Way
            title={t(said.exactly)}
            text={
              t(said.replace, {
                removed: figure(sum.onlyHere),
                changed: figure(sum.newerInFile + sum.newerHere),
              }) + (checked.settingsDiffer ? ` ${t(said.settings)}` : '')
            }
          >
            <Button
              disabled={disabled || (!differs && !checked.settingsDiffer)}
              onClick={() => onLoad('replace')}
            >
              {t(said.button)}
            </Button>
          </Way>
        )}
      </div>
      <div className="-my-1 -ml-3.5">
        <Button kind="quiet" disabled={disabled} onClick={onLeave}>
          {t(said.leave)}
        </Button>
      </div>
    </div>
  );
}

function Way(props: { title: string; text: string; children: ReactNode }) {
  return (
    <Card className="flex flex-col items-start gap-1.5 p-4">
      <h4 className="font-semibold">{props.title}</h4>
      <p className="mb-1.5 flex-1 text-sm text-muted">{props.text}</p>
      {props.children}
    </Card>
  );
}
