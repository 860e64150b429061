import { useState } from 'react';
import { ChevronDown } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { coachLanguages, slangWords, swearWords } from '../utils/coach/lists.ts';
import type { CoachLanguage } from '../utils/coach/lists.ts';
import { noCoachSettings, severityOf } from '../utils/coach/rules.ts';
import { coachRules, type CoachSettings } from '../utils/coach/schema.ts';
import { coachSentences } from '../utils/coach/sentences.ts';
import { CoachList } from './coach-list.tsx';
import { Badge } from './ui/badge.tsx';
import { Button } from './ui/button.tsx';
import { Field, TextInput } from './ui/field.tsx';
import { Segmented } from './ui/segmented.tsx';
import { Switch } from './ui/switch.tsx';

interface CoachSettingsProps {
  /** undefined: as at first. */
  value: CoachSettings | undefined;
  onChange: (next: CoachSettings) => void;
}

const languageWords: Record<CoachLanguage, string> = {
  ru: 'coach:languages.ru',
  en: 'coach:languages.en',
  ro: 'coach:languages.ro',
  kk: 'coach:languages.kk',
  ms: 'coach:languages.ms',
};

/** What answers of one community are looked through for; folded until it is wanted. */
export function CoachSettingsForm({ value = noCoachSettings, onChange }: CoachSettingsProps) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const change = (part: Partial<CoachSettings>) => onChange({ ...value, ...part });
  return (
    <section className="border-t border-line pt-4">
      <header className="flex items-center justify-between gap-4">
        <div className="min-w-0">
          <h3 className="font-semibold">{t('coach:title')}</h3>
          <p className="text-sm text-muted">
            {t('coach:count', { count: coachRules.length - value.off.length })}
          </p>
        </div>
        <Button kind="quiet" size="small" aria-expanded={open} onClick={() => setOpen(!open)}>
          {t(open ? 'coach:hide' : 'coach:open')}
          <ChevronDown
            className={`size-4 transition-transform ${open ? 'rotate-180' : ''}`}
            aria-hidden="true"
          />
        </Button>
      </header>
      {open && (
        <div className="mt-3 flex flex-col gap-4">
          <p className="max-w-prose text-sm text-muted">{t('coach:intro')}</p>
          <div className="grid gap-x-8 sm:grid-cols-2">
            {coachRules.map((rule) => (
              <div key={rule} className="relative border-b border-line">
                <Switch
                  label={t(coachSentences[rule].name)}
                  hint={t(coachSentences[rule].hint)}
                  checked={!value.off.includes(rule)}
                  onChange={(on) =>
                    change({
                      off: on ? value.off.filter((one) => one !== rule) : [...value.off, rule],
                    })
                  }
                />
                {severityOf(rule) === 'ask' && (
                  <span className="absolute top-2 right-12">
                    <Badge tone="warn">{t('coach:asks')}</Badge>
                  </span>
                )}
              </div>
            ))}
          </div>
          <div className="flex flex-wrap gap-x-8 gap-y-4">
            <Segmented
              label={t('coach:mannerLabel')}
              value={value.manner ?? 'before'}
              choices={[
                { value: 'before', label: t('coach:mannerBefore') },
                { value: 'informal', label: t('coach:informal') },
                { value: 'formal', label: t('coach:formal') },
              ]}
              onChange={(manner) => change({ manner: manner === 'before' ? null : manner })}
            />
            <Longest value={value.longest} onChange={(longest) => change({ longest })} />
          </div>
          <Lists value={value} onChange={change} />
        </div>
      )}
    </section>
  );
}

interface LongestProps {
  value: number | null;
  onChange: (next: number | null) => void;
}

function Longest({ value, onChange }: LongestProps) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState(value === null ? '' : String(value));
  const length = typed.trim() === '' ? null : Number(typed.replace(/[\s,.]/gu, ''));
  const wrong = length !== null && !(Number.isInteger(length) && length >= 20 && length <= 20_000);
  return (
    <Field
      label={t('coach:longestLabel')}
      hint={t('coach:longestHint')}
      error={wrong ? t('coach:longestWrong') : null}
      className="w-64"
    >
      <TextInput
        inputMode="numeric"
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        onBlur={() => {
          if (!wrong && length !== value) onChange(length);
        }}
      />
    </Field>
  );
}

interface ListsProps {
  value: CoachSettings;
  onChange: (part: Partial<CoachSettings>) => void;
}

function Lists({ value, onChange }: ListsProps) {
  const { t, i18n } = useTranslation();
  const own = coachLanguages.find((one) => one === i18n.language);
  const [language, setLanguage] = useState<CoachLanguage>(own ?? 'ru');
  return (
    <div className="flex flex-col gap-3">
      <h4 className="font-medium">{t('coach:lists')}</h4>
      <Segmented
        label={t('coach:language')}
        labelHidden
        value={language}
        choices={coachLanguages.map((one) => ({ value: one, label: t(languageWords[one]) }))}
        onChange={setLanguage}
      />
      <div className="grid gap-4 sm:grid-cols-2">
        <CoachList
          key={`slang ${language}`}
          label={t('coach:slangList')}
          ours={slangWords[language]}
          own={value.slang[language]}
          onChange={(list) => onChange({ slang: withList(value.slang, language, list) })}
        />
        <CoachList
          key={`swear ${language}`}
          label={t('coach:swearList')}
          ours={swearWords[language]}
          own={value.swear[language]}
          onChange={(list) => onChange({ swear: withList(value.swear, language, list) })}
        />
      </div>
    </div>
  );
}

function withList(
  lists: CoachSettings['slang'],
  language: CoachLanguage,
  list: string[] | undefined,
): CoachSettings['slang'] {
  const kept = Object.entries(lists).filter(([one]) => one !== language);
  return Object.fromEntries(list ? [...kept, [language, list]] : kept);
}
