import { useState } from 'react';
import { Link2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { PlacementFields } from '../../utils/placements/form.ts';
import { placementKind, placementState } from '../../utils/placements/schema.ts';
import type { PlacementRefusal } from '../../utils/placements/schema.ts';
import type { NoSuggestion, Suggestion } from '../../utils/placements/rules.ts';
import { Button } from '../ui/button.tsx';
import { Field, TextInput } from '../ui/field.tsx';
import { Select } from '../ui/select.tsx';
import { TextArea } from '../ui/text-area.tsx';
import {
  currencies,
  placementKinds,
  placementRefusals,
  placementStates,
} from './placement-words.ts';
import { SuggestionLine } from './suggestion-line.tsx';

interface PlacementFormProps {
  fields: PlacementFields;
  communities: readonly { key: string; label: string; currency: string | null }[];
  suggestion: Suggestion | NoSuggestion | null;
  onFields: (fields: PlacementFields) => void;
  /** The link with the client's tags. */
  taggedLink: (fields: PlacementFields) => string;
  /** null: kept. */
  onSave: () => Promise<PlacementRefusal | null>;
  onCancel: () => void;
}

const none = 'none';

/** One placement. Only what it is called and its day are needed; the rest as it becomes known. */
export function PlacementForm(props: PlacementFormProps) {
  const { fields, communities, suggestion, onFields, taggedLink } = props;
  const { t } = useTranslation();
  const [refused, setRefused] = useState<PlacementRefusal | null>(null);
  const [busy, setBusy] = useState(false);
  const wrong = (...of: PlacementRefusal[]) =>
    refused && of.includes(refused) ? t(placementRefusals[refused]) : null;
  const change = (part: Partial<PlacementFields>) => {
    setRefused(null);
    onFields({ ...fields, ...part });
  };
  const text = (name: 'title' | 'page' | 'cost' | 'link' | 'erid' | 'visits' | 'leads') => ({
    value: fields[name],
    onChange: ({ target }: { target: { value: string } }) => change({ [name]: target.value }),
  });
  const own = [fields.currency, ...communities.map(({ currency }) => currency ?? '')];
  const money = [...new Set([...own.filter(Boolean), ...currencies])];
  const tagged = fields.link.trim() === '' ? '' : taggedLink(fields);
  return (
    <form
      className="flex flex-col gap-4"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setBusy(true);
        void props
          .onSave()
          .then(setRefused)
          .finally(() => setBusy(false));
      }}
    >
      <div className="grid gap-3 sm:grid-cols-2">
        <Field label={t('placements:field.title')} error={wrong('title')} className="sm:col-span-2">
          <TextInput
            autoFocus
            maxLength={120}
            placeholder={t('placements:field.titleHint')}
            {...text('title')}
          />
        </Field>
        <Select
          label={t('placements:field.kind')}
          value={fields.kind}
          choices={placementKind.options.map((value) => ({
            value,
            label: t(placementKinds[value]),
          }))}
          onChange={(kind) => change({ kind })}
        />
        <Select
          label={t('placements:field.state')}
          value={fields.state}
          choices={placementState.options.map((value) => ({
            value,
            label: t(placementStates[value]),
          }))}
          onChange={(state) => change({ state })}
        />
        <Field label={t('placements:field.day')} error={wrong('day')}>
          <TextInput
            type="date"
            value={fields.day}
            onChange={({ target }) => change({ day: target.value })}
          />
        </Field>
        {communities.length > 1 && (
          <Select
            label={t('placements:field.community')}
            value={fields.community}
            choices={communities.map(({ key, label }) => ({ value: key, label }))}
            onChange={(community) => change({ community })}
          />
        )}
        <div className="flex gap-2">
          <Field label={t('placements:field.cost')} error={wrong('cost')} className="flex-1">
            <TextInput inputMode="decimal" maxLength={30} {...text('cost')} />
          </Field>
          <Select
            className="w-28"
            label={t('placements:field.currency')}
            value={fields.currency || none}
            choices={[
              { value: none, label: '—' },
              ...money.map((value) => ({ value, label: value })),
            ]}
            onChange={(value) => change({ currency: value === none ? '' : value })}
          />
        </div>
        <Field label={t('placements:field.page')} error={wrong('page')} className="sm:col-span-2">
          <TextInput maxLength={500} placeholder="https://" {...text('page')} />
        </Field>
        <div className="flex flex-col gap-1.5 sm:col-span-2">
          <Field label={t('placements:field.link')} error={wrong('link')}>
            <TextInput maxLength={2000} placeholder="https://" {...text('link')} />
          </Field>
          {tagged !== '' && tagged !== fields.link.trim() && (
            <div className="flex flex-wrap items-center gap-x-2 gap-y-1 text-xs">
              <Button size="small" icon={<Link2 />} onClick={() => change({ link: tagged })}>
                {t('placements:field.tag')}
              </Button>
              <span className="min-w-0 break-all text-muted">{tagged}</span>
            </div>
          )}
        </div>
        <Field
          label={t('placements:field.erid')}
          hint={t('placements:field.eridHint')}
          error={wrong('erid')}
          className="sm:col-span-2"
        >
          <TextInput maxLength={120} spellCheck={false} autoComplete="off" {...text('erid')} />
        </Field>
      </div>
      <fieldset className="border-t border-line pt-3">
        <legend className="sr-only">{t('placements:gave.title')}</legend>
        <p className="font-semibold" aria-hidden="true">
          {t('placements:gave.title')}
        </p>
        <p className="mb-2 text-sm text-muted">{t('placements:gave.text')}</p>
        <div className="grid grid-cols-3 gap-3">
          <Field label={t('placements:gave.followers')}>
            <TextInput
              inputMode="numeric"
              maxLength={20}
              value={fields.followers}
              onChange={({ target }) => change({ followers: target.value, guess: null })}
            />
          </Field>
          <Field label={t('placements:gave.visits')}>
            <TextInput inputMode="numeric" maxLength={20} {...text('visits')} />
          </Field>
          <Field label={t('placements:gave.leads')}>
            <TextInput inputMode="numeric" maxLength={20} {...text('leads')} />
          </Field>
        </div>
        {wrong('result') && (
          <p role="alert" className="mt-1 text-xs text-bad">
            {wrong('result')}
          </p>
        )}
        {suggestion && (
          <div className="mt-2">
            <SuggestionLine
              suggestion={suggestion}
              taken={fields.guess !== null}
              onTake={(value) => change({ followers: String(value), guess: value })}
            />
          </div>
        )}
      </fieldset>
      <Field label={t('placements:field.note')} error={wrong('text')}>
        <TextArea
          maxLength={2000}
          value={fields.note}
          onChange={({ target }) => change({ note: target.value })}
        />
      </Field>
      <div className="sticky -bottom-5 -mx-5 -mb-5 flex gap-2 border-t border-line bg-surface px-5 py-3">
        <Button type="submit" kind="primary" disabled={busy}>
          {t('common:save')}
        </Button>
        <Button kind="quiet" onClick={props.onCancel}>
          {t('common:cancel')}
        </Button>
      </div>
    </form>
  );
}
