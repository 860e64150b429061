import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { addressed, hasBothForms, type Address } from '../utils/templates/address.ts';
import { draftProblems } from '../utils/templates/check.ts';
import { commentKinds, commentTones } from '../utils/templates/kinds.ts';
import { expandParts } from '../utils/templates/parts.ts';
import type { Template, TemplateDraft } from '../utils/templates/schema.ts';
import { variantsOf } from '../utils/templates/variants.ts';
import { TemplateExample } from './template-example.tsx';
import { TemplateHelp } from './template-help.tsx';
import { TemplateMore, type TemplateMoreProps } from './template-more.tsx';
import type { TemplatePicture } from './template-pictures.tsx';
import { TemplateTexts } from './template-texts.tsx';
import { kindWords, problemWords, saidOf, toneWords } from './template-words.ts';
import { ToggleChips } from './toggle-chips.tsx';
import { Button } from './ui/button.tsx';
import { Field, TextInput } from './ui/field.tsx';
import { Select, type Choice } from './ui/select.tsx';

type More = Pick<TemplateMoreProps, 'communities' | 'folders' | 'pictures'>;

interface TemplateEditorProps extends More {
  draft: TemplateDraft;
  /** All others: parts and keys are looked up there. */
  others: readonly Template[];
  uuid?: string | undefined;
  languages: readonly Choice<string>[];
  /** Values that show how a reply will look, by the template's language. */
  samplesOf: (draft: TemplateDraft) => Record<string, string>;
  /** Keeps a picture; null: it is none. */
  onPicture: (file: File) => Promise<TemplatePicture | null>;
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

/** What is kept of what was typed: empty fields are absent ones. */
function whole(draft: TemplateDraft): TemplateDraft {
  const { title, body, tags, language, tone, hotkey } = draft;
  const variants = draft.variants?.map((text) => text.trim()).filter(Boolean);
  const folder = draft.folder?.trim();
  return {
    ...{ title, body, tags, language },
    ...(variants?.length ? { variants } : {}),
    ...(draft.kinds?.length ? { kinds: draft.kinds } : {}),
    ...(tone ? { tone } : {}),
    ...(folder ? { folder } : {}),
    ...(draft.communities?.length ? { communities: draft.communities } : {}),
    ...(draft.media?.length ? { media: draft.media } : {}),
    ...(hotkey ? { hotkey } : {}),
  };
}

/** Writes one template, with the finished reply beside it. */
export function TemplateEditor(props: TemplateEditorProps) {
  const { others, uuid, languages, samplesOf, onPicture, onSave, onCancel } = props;
  const { t } = useTranslation();
  const [draft, setDraft] = useState(props.draft);
  const [tags, setTags] = useState(draft.tags.join(', '));
  const [place, setPlace] = useState(0);
  const [address, setAddress] = useState<Address>('vy');
  const [given, setGiven] = useState<readonly TemplatePicture[]>([]);
  const [tried, setTried] = useState(false);
  const change = (next: Partial<TemplateDraft>) => setDraft((old) => ({ ...old, ...next }));

  const written = whole({ ...draft, tags: tagsOf(tags).slice(0, 12) });
  const problems = draftProblems(written, others, uuid);
  const titleError = tried && !draft.title.trim() ? t('dashboard:template.titleMissing') : null;
  const bodyError = tried && !draft.body.trim() ? t('dashboard:template.bodyMissing') : null;
  const keysProblem = problems.find(
    ({ kind }) => kind === 'keys-taken' || kind === 'keys-reserved',
  );
  const text = variantsOf(draft)[place] ?? draft.body;
  const shown = expandParts(text, others, draft.title).text;

  function save() {
    setTried(true);
    const blocked = problems.some(({ blocks }) => blocks);
    if (draft.title.trim() && draft.body.trim() && !blocked) onSave(written);
  }

  async function addPicture(file: File): Promise<boolean> {
    const kept = await onPicture(file);
    if (!kept) return false;
    setGiven((old) => [...old, kept]);
    setDraft((old) => ({ ...old, media: [...new Set([...(old.media ?? []), kept.id])] }));
    return true;
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
            value={draft.title}
            onChange={(event) => change({ title: event.currentTarget.value })}
          />
        </Field>
        <TemplateTexts draft={draft} bodyError={bodyError} onPlace={setPlace} onChange={change} />
        <ToggleChips
          label={t('templates:kind.label')}
          hint={t('templates:kind.hint')}
          choices={commentKinds.map((kind) => ({ value: kind, label: t(kindWords[kind]) }))}
          chosen={draft.kinds ?? []}
          onChange={(kinds) => change({ kinds })}
        />
        <div className="grid grid-cols-2 gap-3">
          <Select
            label={t('templates:tone.label')}
            value={draft.tone ?? 'any'}
            choices={(['any', ...commentTones] as const).map((tone) => ({
              value: tone,
              label: t(toneWords[tone]),
            }))}
            onChange={(tone) => change({ tone: tone === 'any' ? undefined : tone })}
          />
          <Select
            label={t('dashboard:template.language')}
            value={draft.language}
            choices={languages}
            onChange={(language) => change({ language })}
          />
        </div>
        <Field label={t('dashboard:template.tags')} hint={t('dashboard:template.tagsHint')}>
          <TextInput value={tags} onChange={(event) => setTags(event.currentTarget.value)} />
        </Field>
        <TemplateMore
          draft={draft}
          folders={props.folders}
          communities={props.communities}
          pictures={(draft.media ?? []).flatMap(
            (id) => [...given, ...props.pictures].find((one) => one.id === id) ?? [],
          )}
          keysError={
            keysProblem ? t(problemWords[keysProblem.kind], { what: saidOf(keysProblem) }) : null
          }
          onPicture={addPicture}
          onChange={change}
        />
      </div>
      <div className="flex min-w-0 flex-col gap-3 md:sticky md:top-0 md:self-start">
        <TemplateExample
          body={addressed(shown, address)}
          values={samplesOf(written)}
          language={draft.language}
          address={hasBothForms(shown) ? address : null}
          problems={problems.filter((problem) => problem !== keysProblem)}
          onAddress={setAddress}
        />
        <TemplateHelp />
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
