import { useState, type FormEvent } from 'react';
import { Plus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Keyword } from '../../utils/mentions/schema.ts';
import { Button } from '../ui/button.tsx';
import { Field, TextInput } from '../ui/field.tsx';
import { Segmented } from '../ui/segmented.tsx';

interface AddWordProps {
  /** Why it cannot be added, as a sentence; null: it was. */
  onAdd: (word: Keyword) => string | null;
}

/** A keyword, and how it is looked for. */
export function AddWord({ onAdd }: AddWordProps) {
  const { t } = useTranslation();
  const [text, setText] = useState('');
  const [how, setHow] = useState<Keyword['how']>('beginning');
  const [wrong, setWrong] = useState<string | null>(null);
  const add = (event: FormEvent) => {
    event.preventDefault();
    const refused = onAdd({ text: text.trim(), how });
    setWrong(refused);
    if (refused === null) setText('');
  };
  return (
    <form className="flex flex-wrap items-start gap-x-3 gap-y-2" onSubmit={add}>
      <Field
        label={t('mentions:edit.add')}
        error={wrong}
        hint={t(how === 'whole' ? 'mentions:edit.wholeHint' : 'mentions:edit.beginningHint')}
        className="flex-1 basis-64"
      >
        <TextInput
          value={text}
          maxLength={60}
          onChange={({ target }) => {
            setText(target.value);
            setWrong(null);
          }}
        />
      </Field>
      <Segmented
        label={t('mentions:edit.how')}
        value={how}
        choices={[
          { value: 'beginning', label: t('mentions:edit.beginning') },
          { value: 'whole', label: t('mentions:edit.whole') },
        ]}
        onChange={setHow}
      />
      <Button type="submit" className="mt-6" icon={<Plus />}>
        {t('mentions:edit.addButton')}
      </Button>
    </form>
  );
}
