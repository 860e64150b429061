import { useState } from 'react';
import { Trash2, X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { colourNames } from '../utils/rubrics/rules.ts';
import type { Rubric, RubricColour } from '../utils/rubrics/schema.ts';
import { RubricDot } from './rubric-chips.tsx';
import { rubricColourWords } from './rubric-words.ts';
import { Field, TextInput } from './ui/field.tsx';
import { IconButton } from './ui/icon-button.tsx';
import { Select } from './ui/select.tsx';

interface RubricRowProps {
  rubric: Rubric;
  /** Hashtags that lead to it. */
  hashtags: readonly { uuid: string; hashtag: string }[];
  /** Keeps a change; a sentence when it is refused. */
  onChange: (change: Partial<Pick<Rubric, 'name' | 'colour' | 'share'>>) => Promise<string | null>;
  onForgetHashtag: (uuid: string) => void;
  onDelete: () => void;
}

/** A rubric that is changed in its place: kept when a field is left. */
export function RubricRow({ rubric, hashtags, onChange, ...rest }: RubricRowProps) {
  const { t } = useTranslation();
  const [name, setName] = useState(rubric.name);
  const [share, setShare] = useState(rubric.share === null ? '' : String(rubric.share));
  const [error, setError] = useState<string | null>(null);

  const keep = async (change: Parameters<typeof onChange>[0]) => setError(await onChange(change));
  function keepShare() {
    const typed = share.trim() === '' ? null : Number(share);
    if (typed !== rubric.share) void keep({ share: typed });
  }

  return (
    <li className="flex flex-col gap-1.5 py-3" aria-label={rubric.name}>
      <div className="flex flex-wrap items-end gap-2">
        <span className="flex h-9 items-center">
          <RubricDot colour={rubric.colour} />
        </span>
        <Field label={t('rubrics:name')} className="min-w-36 flex-1">
          <TextInput
            value={name}
            maxLength={60}
            onChange={(event) => setName(event.target.value)}
            onBlur={() => {
              if (name.trim() !== rubric.name) void keep({ name });
            }}
          />
        </Field>
        <Select<RubricColour>
          className="w-36"
          label={t('rubrics:colourOf')}
          value={rubric.colour}
          choices={colourNames.map((value) => ({ value, label: t(rubricColourWords[value]) }))}
          onChange={(colour) => void keep({ colour })}
        />
        <Field label={t('rubrics:share')} className="w-28">
          <TextInput
            type="number"
            min={1}
            max={100}
            step={1}
            inputMode="numeric"
            placeholder="—"
            value={share}
            onChange={(event) => setShare(event.target.value)}
            onBlur={keepShare}
          />
        </Field>
        <IconButton
          label={t('rubrics:delete', { name: rubric.name })}
          icon={<Trash2 />}
          onClick={rest.onDelete}
        />
      </div>
      {error && (
        <p role="alert" className="text-xs text-bad">
          {error}
        </p>
      )}
      {hashtags.length > 0 && (
        <p className="flex flex-wrap items-center gap-1 pl-4.5 text-sm text-muted">
          {t('rubrics:rules')}
          {hashtags.map(({ uuid, hashtag }) => (
            <span
              key={uuid}
              className="inline-flex items-center rounded-full bg-sunken pl-2 text-ink"
            >
              {hashtag}
              <IconButton
                label={t('rubrics:forgetRule', { hashtag })}
                icon={<X />}
                onClick={() => rest.onForgetHashtag(uuid)}
              />
            </span>
          ))}
        </p>
      )}
    </li>
  );
}
