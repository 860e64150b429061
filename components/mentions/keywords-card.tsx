import { useState } from 'react';
import { Plus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { misspellings } from '../../utils/mentions/misspellings.ts';
import { firstWords, sameWord } from '../../utils/mentions/rules.ts';
import type { Keyword, RuleDraft } from '../../utils/mentions/schema.ts';
import { Card } from '../ui/card.tsx';
import { AddWord } from './add-word.tsx';
import { ExceptPhrases } from './except-phrases.tsx';
import { slipWords } from './mention-words.ts';
import { WordChip } from './word-chip.tsx';

interface KeywordsCardProps {
  community: { name: string; colour: string; screenName: string | null };
  /** What the row says of where it is. */
  networkTitle: string;
  rule: RuleDraft;
  onChange: (rule: RuleDraft) => void;
}

const most = 100;
const suggestion =
  'inline-flex max-w-full items-center gap-1 rounded-full border border-dashed border-line-strong px-2.5 py-0.5 text-sm transition-colors hover:border-accent hover:text-accent';

/** What is looked for on behalf of one community: words, spellings to accept, exceptions. */
export function KeywordsCard({ community, networkTitle, rule, onChange }: KeywordsCardProps) {
  const { t } = useTranslation();
  const { words, except } = rule;
  const [about, setAbout] = useState<string | null>(null);
  const last = words.findLast(({ text }) => misspellings(text).length > 0)?.text ?? null;
  const shown = words.some(({ text }) => text === about) ? about : last;
  const slips = shown
    ? misspellings(
        shown,
        words.map(({ text }) => text),
      )
    : [];
  const begin = words.length ? [] : firstWords(community);

  const add = (word: Keyword): string | null => {
    if (word.text.length < 2 || !/[\p{L}\p{N}]/u.test(word.text)) return t('mentions:edit.short');
    if (words.some(({ text }) => sameWord(text, word.text))) return t('mentions:edit.there');
    if (words.length >= most) return t('mentions:edit.many');
    onChange({ words: [...words, word], except });
    return null;
  };

  return (
    <Card className="flex flex-col gap-3 p-4">
      <header className="flex items-center gap-2">
        <span
          aria-hidden="true"
          className="size-3 shrink-0 rounded-full"
          style={{ background: community.colour }}
        />
        <h2 className="min-w-0 truncate font-semibold">{community.name}</h2>
        <span className="shrink-0 text-sm text-muted">{networkTitle}</span>
      </header>
      <AddWord
        onAdd={(word) => {
          const refused = add(word);
          if (refused === null) setAbout(word.text);
          return refused;
        }}
      />
      {begin.length > 0 && (
        <div className="flex flex-wrap items-center gap-1.5">
          <span className="text-sm text-muted">{t('mentions:edit.begin')}:</span>
          {begin.map((text) => (
            <button
              key={text}
              type="button"
              className={suggestion}
              onClick={() => void add({ text, how: 'whole' })}
            >
              <Plus className="size-3.5 shrink-0" aria-hidden="true" />
              <span className="truncate">{text}</span>
            </button>
          ))}
        </div>
      )}
      {words.length > 0 && (
        <section>
          <h3 className="mb-1 text-sm font-medium">{t('mentions:edit.list')}</h3>
          <ul className="flex flex-wrap gap-1.5">
            {words.map(({ text, how }) => (
              <WordChip
                key={text}
                picked={text === shown}
                label={t('mentions:edit.suggestOf', { word: text })}
                remove={t('mentions:edit.remove', { word: text })}
                onPick={() => setAbout(text)}
                onRemove={() =>
                  onChange({ words: words.filter((one) => one.text !== text), except })
                }
              >
                {text}
                {how === 'beginning' && <span className="text-muted">…</span>}
              </WordChip>
            ))}
          </ul>
        </section>
      )}
      {shown && (
        <section>
          <h3 className="mb-1 text-sm text-muted">
            {slips.length
              ? t('mentions:edit.suggest', { word: shown })
              : t('mentions:edit.noSlips')}
          </h3>
          <ul className="flex flex-wrap gap-1.5">
            {slips.map(({ text, kind }) => (
              <li key={text} className="max-w-full">
                <button
                  type="button"
                  className={suggestion}
                  title={t(slipWords[kind])}
                  onClick={() => {
                    const how = words.find((one) => one.text === shown)?.how ?? 'whole';
                    setAbout(shown);
                    void add({ text, how });
                  }}
                >
                  <Plus className="size-3.5 shrink-0" aria-hidden="true" />
                  <span className="truncate">{text}</span>
                  <span className="sr-only">{t(slipWords[kind])}</span>
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
      <ExceptPhrases except={except} onChange={(next) => onChange({ words, except: next })} />
    </Card>
  );
}
