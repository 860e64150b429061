import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { TemplateDraft } from '../utils/templates/schema.ts';
import { TemplateKeys } from './template-keys.tsx';
import { TemplatePictures, type TemplatePicture } from './template-pictures.tsx';
import { ToggleChips } from './toggle-chips.tsx';
import { Field, TextInput } from './ui/field.tsx';

export interface TemplateMoreProps {
  draft: TemplateDraft;
  folders: readonly string[];
  /** Own communities, by `network:id`. */
  communities: readonly { key: string; name: string }[];
  pictures: readonly TemplatePicture[];
  keysError: string | null;
  onPicture: (file: File) => Promise<boolean>;
  onChange: (change: Partial<TemplateDraft>) => void;
}

/** What few templates need: folder, keys, whose set it belongs to, pictures. */
export function TemplateMore(props: TemplateMoreProps) {
  const { draft, folders, communities, pictures, keysError, onChange } = props;
  const { t } = useTranslation();
  const list = useId();
  const used = Boolean(
    draft.folder || draft.hotkey || draft.communities?.length || draft.media?.length,
  );
  return (
    <details open={used || keysError !== null || undefined} className="group">
      <summary className="cursor-pointer text-sm font-medium text-accent select-none">
        {t('templates:more')}
      </summary>
      <div className="mt-3 flex flex-col gap-4">
        <div className="grid gap-3 sm:grid-cols-2">
          <Field label={t('templates:folder.label')} hint={t('templates:folder.hint')}>
            <TextInput
              list={list}
              maxLength={60}
              value={draft.folder ?? ''}
              onChange={(event) => onChange({ folder: event.currentTarget.value })}
            />
            <datalist id={list}>
              {folders.map((folder) => (
                <option key={folder} value={folder} />
              ))}
            </datalist>
          </Field>
          <TemplateKeys
            hotkey={draft.hotkey}
            error={keysError}
            onChange={(hotkey) => onChange({ hotkey })}
          />
        </div>
        {communities.length > 0 && (
          <ToggleChips
            label={t('templates:set.label')}
            hint={t(draft.communities?.length ? 'templates:set.hint' : 'templates:set.all')}
            choices={communities.map(({ key, name }) => ({ value: key, label: name }))}
            chosen={draft.communities ?? []}
            onChange={(chosen) => onChange({ communities: chosen })}
          />
        )}
        <TemplatePictures
          pictures={pictures}
          onAdd={props.onPicture}
          onRemove={(id) => onChange({ media: draft.media?.filter((one) => one !== id) })}
        />
      </div>
    </details>
  );
}
