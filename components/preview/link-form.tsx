import { useState } from 'react';
import { ImagePlus, X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { nothingSaid, type LinkSite, type SiteSaid } from '../../utils/preview/link-site.ts';
import { Button } from '../ui/button.tsx';
import { Field, TextInput } from '../ui/field.tsx';
import { sitePictureOf } from './site-picture.ts';

interface LinkFormProps {
  site: LinkSite;
  onChange: (said: SiteSaid) => void;
}

/** What a link's site says of itself, typed by the person: Groupmate asks no site. */
export function LinkForm({ site, onChange }: LinkFormProps) {
  const { t } = useTranslation();
  const [unreadable, setUnreadable] = useState(false);
  const { title, text, picture } = site;
  const said: SiteSaid = { ...nothingSaid, title, text, picture };

  async function choose(file: File | undefined) {
    if (!file) return;
    const chosen = await sitePictureOf(file);
    setUnreadable(chosen === null);
    if (chosen) onChange({ ...said, picture: chosen });
  }

  return (
    <details className="rounded-md border border-line bg-surface px-3 py-2 text-sm">
      <summary className="font-medium">{t('preview:link.form', { domain: site.domain })}</summary>
      <div className="flex flex-col gap-3 pt-2 pb-1">
        <p className="text-xs text-muted">{t('preview:link.why')}</p>
        <Field label={t('preview:link.title')}>
          <TextInput
            value={title}
            maxLength={300}
            onChange={({ target }) => onChange({ ...said, title: target.value })}
          />
        </Field>
        <Field label={t('preview:link.text')}>
          <TextInput
            value={text}
            maxLength={600}
            onChange={({ target }) => onChange({ ...said, text: target.value })}
          />
        </Field>
        <div className="flex flex-wrap items-center gap-2">
          <label className="inline-flex min-h-7 cursor-pointer items-center gap-1.5 rounded-md border border-line-strong bg-raised px-2.5 font-medium hover:border-ink has-focus-visible:outline-2 has-focus-visible:outline-focus">
            <ImagePlus className="size-4" aria-hidden="true" />
            {t('preview:link.picture')}
            <input
              type="file"
              accept="image/*"
              className="sr-only"
              onChange={({ target }) => {
                void choose(target.files?.[0]);
                target.value = '';
              }}
            />
          </label>
          {picture && (
            <Button
              size="small"
              kind="quiet"
              icon={<X />}
              onClick={() => onChange({ ...said, picture: null })}
            >
              {t('preview:link.noPicture')}
            </Button>
          )}
        </div>
        {unreadable && (
          <p role="alert" className="text-xs text-bad">
            {t('preview:link.unreadable')}
          </p>
        )}
      </div>
    </details>
  );
}
