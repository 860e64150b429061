import { useRef } from 'react';
import { Plus, X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { TemplateDraft } from '../utils/templates/schema.ts';
import { knownPlaceholders } from '../utils/templates/values.ts';
import { placeholderName } from './placeholder-words.ts';
import { Button } from './ui/button.tsx';
import { Field } from './ui/field.tsx';
import { IconButton } from './ui/icon-button.tsx';
import { TextArea } from './ui/text-area.tsx';

interface TemplateTextsProps {
  draft: TemplateDraft;
  bodyError: string | null;
  /** Which text is being written: the preview follows. */
  onPlace: (place: number) => void;
  onChange: (change: Partial<TemplateDraft>) => void;
}

/** The most wordings beside the first. */
const most = 8;

/** The text and its other wordings, with what can be put at the cursor. */
export function TemplateTexts({ draft, bodyError, onPlace, onChange }: TemplateTextsProps) {
  const { t } = useTranslation();
  const { body } = draft;
  const variants = draft.variants ?? [];
  const areas = useRef<(HTMLTextAreaElement | null)[]>([]);
  const last = useRef(0);

  const write = (place: number, text: string) =>
    place === 0
      ? onChange({ body: text })
      : onChange({ variants: variants.map((old, at) => (at === place - 1 ? text : old)) });

  function put(what: string) {
    const area = areas.current[last.current];
    const text = [body, ...variants][last.current] ?? '';
    const at = area?.selectionStart ?? text.length;
    const end = area?.selectionEnd ?? at;
    write(last.current, `${text.slice(0, at)}${what}${text.slice(end)}`);
    area?.focus();
  }
  const field = (place: number, value: string) => (
    <TextArea
      ref={(element: HTMLTextAreaElement | null) => {
        areas.current[place] = element;
      }}
      className={place === 0 ? 'min-h-32!' : 'min-h-20!'}
      maxLength={4000}
      value={value}
      onFocus={() => {
        last.current = place;
        onPlace(place);
      }}
      onChange={(event) => write(place, event.target.value)}
    />
  );

  return (
    <div className="flex flex-col gap-3">
      <Field
        label={t('dashboard:template.body')}
        hint={t('dashboard:template.bodyHint')}
        error={bodyError}
      >
        {field(0, body)}
      </Field>
      <div className="-mt-1 flex flex-wrap gap-1.5">
        {knownPlaceholders.map((name) => (
          <Button key={name} size="small" onClick={() => put(`{${name}}`)}>
            {t('dashboard:template.put', { what: placeholderName(name, t) })}
          </Button>
        ))}
      </div>
      {variants.map((text, index) => (
        <div key={index} className="relative">
          <Field label={t('templates:variant.label', { n: index + 2 })}>
            {field(index + 1, text)}
          </Field>
          <IconButton
            className="absolute -top-1.5 right-0"
            label={t('templates:variant.remove', { n: index + 2 })}
            icon={<X />}
            onClick={() => {
              last.current = 0;
              onPlace(0);
              onChange({ variants: variants.filter((_, at) => at !== index) });
            }}
          />
        </div>
      ))}
      {variants.length < most && (
        <div>
          <Button
            size="small"
            kind="quiet"
            icon={<Plus />}
            onClick={() => {
              last.current = variants.length + 1;
              onPlace(last.current);
              onChange({ variants: [...variants, variants.length ? '' : body] });
            }}
          >
            {t('templates:variant.add')}
          </Button>
          {variants.length > 0 && (
            <p className="mt-0.5 text-xs text-muted">{t('templates:variant.hint')}</p>
          )}
        </div>
      )}
    </div>
  );
}
