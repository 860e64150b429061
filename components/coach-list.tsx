import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { listOf } from '../utils/coach/lists.ts';
import { Button } from './ui/button.tsx';
import { Field } from './ui/field.tsx';
import { TextArea } from './ui/text-area.tsx';

interface CoachListProps {
  label: string;
  ours: readonly string[];
  /** undefined: ours stands. */
  own: readonly string[] | undefined;
  onChange: (list: string[] | undefined) => void;
}

/** The words of one list in one language; kept when the field is left. */
export function CoachList({ label, ours, own, onChange }: CoachListProps) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState((own ?? ours).join(', '));
  return (
    <div className="flex flex-col items-start gap-1">
      <Field label={label} hint={t('coach:listHint')} className="w-full">
        <TextArea
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
          onBlur={() => {
            const list = listOf(typed);
            setTyped(list.join(', '));
            if (list.join() !== (own ?? ours).join()) onChange(list);
          }}
        />
      </Field>
      {own && (
        <Button
          kind="quiet"
          size="small"
          onClick={() => {
            setTyped(ours.join(', '));
            onChange(undefined);
          }}
        >
          {t('coach:reset')}
        </Button>
      )}
    </div>
  );
}
