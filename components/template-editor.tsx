import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { knownPlaceholders } from '../utils/templates/values.ts';
import type { TemplateDraft } from '../utils/templates/schema.ts';
import { FilledText } from './filled-text.tsx';
import { placeholderName } from './placeholder-words.ts';
import { Button } from './ui/button.tsx';
import { Field, TextInput } from './ui/field.tsx';
import { Select, type Choice } from './ui/select.tsx';
import { TextArea } from './ui/text-area.tsx';

interface TemplateEditorProps {
  draft: TemplateDraft;
  languages: readonly Choice<string>[];
  /** Values that show how a reply will look, by the template's language. */
  samplesOf: (draft: TemplateDraft) => Record<string, string>;
  onSave: (draft: TemplateDraft) => void;
  onCancel: () => void;
}

/** "цена, доставка" → two tags. */
const tagsOf = (text: string) => [
  ...new Set(
    text
      .split(',')
      .map((tag) => tag.trim().slice(0, 40))
      .filter(Boolean),
  ),
];

/** Writes one template, with the finished reply beside it. */
export function TemplateEditor(props: TemplateEditorProps) {
  const { draft, languages, samplesOf, onSave, onCancel } = props;
  const { t } = useTranslation();
  const [title, setTitle] = useState(draft.title);
  const [body, setBody] = useState(draft.body);
  const [tags, setTags] = useState(draft.tags.join(', '));
  const [language, setLanguage] = useState(draft.language);
  const [tried, setTried] = useState(false);
  const area = useRef<HTMLTextAreaElement>(null);

  const written: TemplateDraft = { title, body, tags: tagsOf(tags).slice(0, 12), language };
  const titleError = tried && !title.trim() ? t('dashboard:template.titleMissing') : null;
  const bodyError = tried && !body.trim() ? t('dashboard:template.bodyMissing') : null;

  function put(name: string) {
    const at = area.current?.selectionStart ?? body.length;
    const end = area.current?.selectionEnd ?? at;
    setBody(`${body.slice(0, at)}{${name}}${body.slice(end)}`);
    area.current?.focus();
  }

  function save() {
    setTried(true);
    if (title.trim() && body.trim()) onSave(written);
  }

  return (
    <form
      className="grid gap-5 md:grid-cols-2"
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <div className="flex min-w-0 flex-col gap-4">
        <Field label={t('dashboard:template.title')} error={titleError}>
          <TextInput
            autoFocus
            maxLength={120}
            value={title}
            onChange={(event) => setTitle(event.target.value)}
          />
        </Field>
        <Field
          label={t('dashboard:template.body')}
          hint={t('dashboard:template.bodyHint')}
          error={bodyError}
        >
          <TextArea
            ref={area}
            className="min-h-36!"
            maxLength={4000}
            value={body}
            onChange={(event) => setBody(event.target.value)}
          />
        </Field>
        <div className="-mt-2 flex flex-wrap gap-1.5">
          {knownPlaceholders.map((name) => (
            <Button key={name} size="small" onClick={() => put(name)}>
              {t('dashboard:template.put', { what: placeholderName(name, t) })}
            </Button>
          ))}
        </div>
        <div className="grid grid-cols-[1fr_9rem] gap-3">
          <Field label={t('dashboard:template.tags')} hint={t('dashboard:template.tagsHint')}>
            <TextInput value={tags} onChange={(event) => setTags(event.target.value)} />
          </Field>
          <Select
            label={t('dashboard:template.language')}
            value={language}
            choices={languages}
            onChange={setLanguage}
          />
        </div>
      </div>
      <div className="flex min-w-0 flex-col gap-2">
        <p className="text-sm font-medium">{t('dashboard:template.preview')}</p>
        <p className="min-h-36 rounded-lg rounded-tl-sm border border-line bg-raised px-3.5 py-3 whitespace-pre-wrap shadow-card">
          {body.trim() ? (
            <FilledText
              body={body}
              values={samplesOf(written)}
              nameOf={(name) => placeholderName(name, t)}
            />
          ) : (
            <span className="text-muted">{t('dashboard:template.previewEmpty')}</span>
          )}
        </p>
        <p className="text-xs text-muted">{t('dashboard:template.previewHint')}</p>
      </div>
      <div className="sticky -bottom-5 -m-5 mt-0 flex justify-end gap-2 border-t border-line bg-surface px-5 py-3 md:col-span-2">
        <Button kind="quiet" onClick={onCancel}>
          {t('common:cancel')}
        </Button>
        <Button kind="primary" type="submit">
          {t('common:save')}
        </Button>
      </div>
    </form>
  );
}
