import { useState } from 'react';
import { ChevronDown } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { emptyPreset, tagOf, type UtmValues } from '../../utils/utm/rules.ts';
import type { UtmPreset } from '../../utils/utm/schema.ts';
import { Button } from '../ui/button.tsx';
import { Field, TextInput } from '../ui/field.tsx';
import { Switch } from '../ui/switch.tsx';

interface UtmFormProps {
  /** undefined: the person said nothing, and nothing is tagged. */
  value: UtmPreset | undefined;
  /** What the patterns become, for the example. */
  sample: UtmValues;
  /** undefined: tag nothing any more. */
  onChange: (preset: UtmPreset | undefined) => void;
}

const suggested: UtmPreset = {
  ...emptyPreset,
  source: '{network}',
  campaign: '{date}_{community}',
};
const fields = [
  ['source', 'utm:form.source'],
  ['medium', 'utm:form.medium'],
  ['campaign', 'utm:form.campaign'],
  ['content', 'utm:form.content'],
] as const;
const sitesOf = (text: string) =>
  text
    .split(/[\s,;]+/u)
    .map((site) => site.replace(/^https?:\/\//iu, '').replace(/\/.*$/u, ''))
    .filter((site) => site !== '')
    .slice(0, 20);

/** How a client wants links tagged. Kept when a field is left, like the rest of the card. */
export function UtmForm({ value, sample, onChange }: UtmFormProps) {
  const { t } = useTranslation();
  const [preset, setPreset] = useState(value ?? suggested);
  const [sites, setSites] = useState((value ?? suggested).sites.join(', '));
  const [open, setOpen] = useState(false);
  const tag = tagOf(preset, sample);
  const keep = (next: UtmPreset) => {
    setPreset(next);
    if (value) onChange(next);
  };
  return (
    <section className="border-t border-line pt-4">
      <header className="flex items-center justify-between gap-4">
        <div className="min-w-0">
          <h3 className="font-semibold">{t('utm:form.title')}</h3>
          {value && tag ? (
            <p className="truncate text-sm text-muted" title={tag}>
              {tag}
            </p>
          ) : (
            <p className="text-sm text-muted">{t('utm:form.off')}</p>
          )}
        </div>
        <Button kind="quiet" size="small" aria-expanded={open} onClick={() => setOpen(!open)}>
          {t(open ? 'coach:hide' : 'coach:open')}
          <span className="sr-only">: {t('utm:form.title')}</span>
          <ChevronDown
            className={`size-4 transition-transform ${open ? 'rotate-180' : ''}`}
            aria-hidden="true"
          />
        </Button>
      </header>
      {open && (
        <div className="mt-3 flex flex-col gap-3">
          <Switch
            label={t('utm:form.on')}
            hint={t('utm:form.onHint')}
            checked={value !== undefined}
            onChange={(on) => onChange(on ? preset : undefined)}
          />
          {value && (
            <div className="flex flex-col gap-3">
              <div className="grid gap-3 sm:grid-cols-2">
                {fields.map(([name, word]) => (
                  <Field key={name} label={t(word)}>
                    <TextInput
                      value={preset[name]}
                      maxLength={120}
                      onChange={(event) => setPreset({ ...preset, [name]: event.target.value })}
                      onBlur={() => keep(preset)}
                    />
                  </Field>
                ))}
              </div>
              <Field label={t('utm:form.sites')} hint={t('utm:form.sitesHint')}>
                <TextInput
                  value={sites}
                  maxLength={1000}
                  placeholder="shop.ru, blog.shop.ru"
                  onChange={(event) => setSites(event.target.value)}
                  onBlur={() => keep({ ...preset, sites: sitesOf(sites) })}
                />
              </Field>
              <p className="text-sm text-muted">
                {t('utm:form.names')}{' '}
                <code className="break-all">{'{date} {community} {network} {rubric}'}</code>
              </p>
              {tag && (
                <p className="rounded-md bg-sunken px-3 py-2 text-sm break-all">
                  <span className="text-muted">{t('utm:form.example')}</span> ?{tag}
                </p>
              )}
            </div>
          )}
        </div>
      )}
    </section>
  );
}
