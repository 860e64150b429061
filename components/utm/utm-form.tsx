import { useState } from 'react';
import { ChevronRight } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { emptyPreset, tagOf, type UtmValues } from '../../utils/utm/rules.ts';
import type { UtmPreset } from '../../utils/utm/schema.ts';
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
  const tag = tagOf(preset, sample);
  const keep = (next: UtmPreset) => {
    setPreset(next);
    if (value) onChange(next);
  };
  return (
    <details className="group/utm border-t border-line pt-3">
      <summary className="inline-flex list-none items-center gap-1 rounded-sm font-medium hover:text-accent [&::-webkit-details-marker]:hidden">
        <ChevronRight
          className="size-4 text-muted transition-transform group-open/utm:rotate-90"
          aria-hidden="true"
        />
        {t('utm:form.title')}
      </summary>
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
    </details>
  );
}
