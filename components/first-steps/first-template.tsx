import { useState } from 'react';
import { Check } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Button } from '../ui/button.tsx';
import { ButtonLink } from '../ui/button-link.tsx';
import { Field, TextInput } from '../ui/field.tsx';
import { TextArea } from '../ui/text-area.tsx';

/** What is written here: a new template, or a starter's (`uuid`) own words. */
export interface FirstWords {
  uuid: string | null;
  title: string;
  body: string;
}

interface FirstTemplateProps {
  /** Starters of the commonest questions. */
  starters: readonly { uuid: string; title: string; body: string }[];
  /** False: it could not be kept, and stays in the form. */
  onSave: (words: FirstWords) => Promise<boolean>;
}

/** The first reply in one's own words: a starter to change, or an empty box. */
export function FirstTemplate({ starters, onSave }: FirstTemplateProps) {
  const { t } = useTranslation();
  const [words, setWords] = useState<FirstWords | null>(null);
  const [saved, setSaved] = useState<string | null>(null);
  const first = starters[0];
  const shown = words ?? (first ? { ...first } : { uuid: null, title: '', body: '' });
  const begun = starters.find(({ uuid }) => uuid === shown.uuid);
  const asShipped = begun?.body === shown.body.trim() && begun.title === shown.title.trim();
  const whole = shown.title.trim() !== '' && shown.body.trim() !== '';

  const pick = (next: FirstWords) => {
    setSaved(null);
    setWords(next);
  };
  async function save() {
    const title = shown.title.trim();
    if (await onSave({ ...shown, title, body: shown.body.trim() })) setSaved(title);
  }
  const choice = (on: boolean) =>
    `min-h-8 rounded-full border px-3 text-sm font-medium transition-colors ${on ? 'border-accent bg-accent-soft text-accent' : 'border-line-strong bg-raised hover:border-ink'}`;
  return (
    <form
      className="flex flex-col gap-3.5"
      onSubmit={(event) => {
        event.preventDefault();
        if (whole && !asShipped) void save();
      }}
    >
      <div role="group" aria-label={t('first:template.begin')} className="flex flex-wrap gap-2">
        {starters.map((starter) => (
          <button
            key={starter.uuid}
            type="button"
            aria-pressed={shown.uuid === starter.uuid}
            className={choice(shown.uuid === starter.uuid)}
            onClick={() => pick({ ...starter })}
          >
            {starter.title}
          </button>
        ))}
        <button
          type="button"
          aria-pressed={shown.uuid === null}
          className={choice(shown.uuid === null)}
          onClick={() => pick({ uuid: null, title: '', body: '{name}, ' })}
        >
          {t('first:template.own')}
        </button>
      </div>
      {shown.uuid === null && (
        <Field label={t('dashboard:template.title')}>
          <TextInput
            value={shown.title}
            maxLength={120}
            placeholder={t('first:template.titleExample')}
            onChange={(event) => pick({ ...shown, title: event.target.value })}
          />
        </Field>
      )}
      <Field label={t('dashboard:template.body')} hint={t('first:template.hint')}>
        <TextArea
          value={shown.body}
          rows={3}
          maxLength={4000}
          onChange={(event) => pick({ ...shown, body: event.target.value })}
        />
      </Field>
      <div className="flex flex-wrap items-center gap-x-3 gap-y-2">
        <Button type="submit" kind="primary" disabled={!whole || asShipped || saved !== null}>
          {t('first:template.save')}
        </Button>
        <ButtonLink kind="quiet" href="#templates">
          {t('first:template.all')}
        </ButtonLink>
      </div>
      <p role="status" className="flex items-start gap-1.5 text-sm empty:hidden">
        {saved !== null && (
          <>
            <Check className="mt-0.5 size-4 shrink-0 text-good" aria-hidden="true" />
            {t('first:template.saved', { title: saved })}
          </>
        )}
        {saved === null && asShipped && (
          <span className="text-muted">{t('first:template.change')}</span>
        )}
      </p>
    </form>
  );
}
