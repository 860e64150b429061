import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { briefLimits, type Similar } from '../../utils/briefs/schema.ts';
import { Field, TextInput } from '../ui/field.tsx';
import { RowsField } from './rows-field.tsx';

/** What an address was found to be. */
export type WatchAnswer = 'watched' | 'mine' | 'unknown';

interface SimilarRowsProps {
  rows: readonly Similar[];
  onChange: (rows: Similar[]) => void;
  /** An address was written: its community becomes one to watch. */
  onWatch: (url: string, name: string) => Promise<WatchAnswer>;
}

const said: Record<WatchAnswer, { word: string; tone: string }> = {
  watched: { word: 'briefs:similar.watched', tone: 'text-good' },
  mine: { word: 'briefs:similar.mine', tone: 'text-muted' },
  unknown: { word: 'briefs:similar.unknown', tone: 'text-warn' },
};

const blank: Similar = { name: '', url: '', note: '' };

/** Communities like ours, with what is learnt from each. */
export function SimilarRows({ rows, onChange, onWatch }: SimilarRowsProps) {
  const { t } = useTranslation();
  const [answers, setAnswers] = useState<Readonly<Record<string, WatchAnswer>>>({});
  async function watch({ url, name }: Similar) {
    const address = url.trim();
    if (address === '' || answers[address]) return;
    const answer = await onWatch(address, name).catch(() => null);
    if (answer) setAnswers((old) => ({ ...old, [address]: answer }));
  }
  return (
    <RowsField
      rows={rows}
      blank={blank}
      add={t('briefs:similar.add')}
      most={briefLimits.rows}
      onChange={onChange}
    >
      {(row, change) => {
        const answer = answers[row.url.trim()];
        return (
          <div className="grid gap-2 sm:grid-cols-2">
            <Field label={t('briefs:similar.name')} labelHidden>
              <TextInput
                value={row.name}
                maxLength={briefLimits.line}
                placeholder={t('briefs:similar.name')}
                onChange={({ target }) => change({ name: target.value })}
              />
            </Field>
            <Field label={t('briefs:similar.url')} labelHidden>
              <TextInput
                value={row.url}
                maxLength={500}
                inputMode="url"
                placeholder="https://vk.com/…"
                onChange={({ target }) => change({ url: target.value })}
                onBlur={() => void watch(row)}
              />
            </Field>
            <Field label={t('briefs:similar.note')} labelHidden className="sm:col-span-2">
              <TextInput
                value={row.note}
                maxLength={1000}
                placeholder={t('briefs:similar.note')}
                onChange={({ target }) => change({ note: target.value })}
              />
            </Field>
            {answer && (
              <p role="status" className={`text-xs sm:col-span-2 ${said[answer].tone}`}>
                {t(said[answer].word)}
              </p>
            )}
          </div>
        );
      }}
    </RowsField>
  );
}
