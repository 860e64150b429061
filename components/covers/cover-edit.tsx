import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { NetworkCover } from '../../utils/covers/rules.ts';
import type { CoverFigures } from '../../utils/networks/covers.ts';
import { Button } from '../ui/button.tsx';
import { Field, TextInput } from '../ui/field.tsx';
import { Segmented } from '../ui/segmented.tsx';
import { figuresOf, formOf, type CoverForm, type ViewForm } from './cover-form.ts';

interface CoverEditProps {
  cover: NetworkCover;
  /** False: these figures cannot be. */
  onSave: (figures: CoverFigures) => Promise<boolean>;
}

type Plain = {
  [Name in keyof CoverForm]: CoverForm[Name] extends string ? Name : never;
}[keyof CoverForm];

/** All figures of a cover, to be set otherwise. */
export function CoverEdit({ cover, onSave }: CoverEditProps) {
  const { t } = useTranslation();
  const [form, setForm] = useState(() => formOf(cover));
  const [wrong, setWrong] = useState(false);
  const field = (name: Plain, label: string) => (
    <Field label={label}>
      <TextInput
        inputMode="decimal"
        value={form[name]}
        onChange={(event) => setForm({ ...form, [name]: event.target.value })}
      />
    </Field>
  );
  return (
    <form
      className="flex flex-col gap-5"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void onSave(figuresOf(form)).then((kept) => setWrong(!kept));
      }}
    >
      <div className="grid grid-cols-2 gap-3 sm:grid-cols-3">
        {field('width', t('covers:form.width'))}
        {field('height', t('covers:form.height'))}
        {field('weight', t('covers:form.weight'))}
      </div>
      <ViewFields
        width={t('covers:form.phoneWidth')}
        height={t('covers:form.phoneHeight')}
        view={form.phone}
        onView={(phone) => setForm({ ...form, phone })}
      />
      <ViewFields
        width={t('covers:form.desktopWidth')}
        height={t('covers:form.desktopHeight')}
        view={form.desktop}
        onView={(desktop) => setForm({ ...form, desktop })}
      />
      <div className="grid grid-cols-2 items-end gap-3 sm:grid-cols-3">
        {field('sides', t('covers:form.sides'))}
        {field('top', t('covers:form.top'))}
        {field('bottom', t('covers:form.bottom'))}
        {field('avatarX', t('covers:form.avatarX'))}
        {field('avatarY', t('covers:form.avatarY'))}
        {field('avatarSize', t('covers:form.avatarSize'))}
      </div>
      <p className="text-xs text-muted">{t('covers:form.hint')}</p>
      {wrong && (
        <p role="alert" className="text-sm text-bad">
          {t('covers:form.wrong')}
        </p>
      )}
      <div className="flex justify-end">
        <Button type="submit" kind="primary">
          {t('covers:form.save')}
        </Button>
      </div>
    </form>
  );
}

interface ViewFieldsProps {
  width: string;
  height: string;
  view: ViewForm;
  onView: (view: ViewForm) => void;
}

function ViewFields({ width, height, view, onView }: ViewFieldsProps) {
  const { t } = useTranslation();
  return (
    <div className="grid grid-cols-2 gap-3 sm:grid-cols-[1fr_1fr_auto]">
      {(['width', 'height'] as const).map((side) => (
        <Field key={side} label={side === 'width' ? width : height}>
          <TextInput
            inputMode="decimal"
            placeholder="—"
            value={view[side]}
            onChange={(event) => onView({ ...view, [side]: event.target.value })}
          />
        </Field>
      ))}
      <div className="col-span-2 sm:col-span-1">
        <Segmented
          label={t('covers:form.how')}
          value={view.how}
          choices={[
            { value: 'fill', label: t('covers:form.fill') },
            { value: 'middle', label: t('covers:form.middle') },
          ]}
          onChange={(how) => onView({ ...view, how })}
        />
      </div>
    </div>
  );
}
