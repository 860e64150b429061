import { useState } from 'react';
import { Plus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Button } from './ui/button.tsx';
import { Field, TextInput } from './ui/field.tsx';

interface NewRubricProps {
  /** Keeps it; a sentence when it is refused. */
  onAdd: (name: string) => Promise<string | null>;
}

/** A name and Enter make a rubric. */
export function NewRubric({ onAdd }: NewRubricProps) {
  const { t } = useTranslation();
  const [name, setName] = useState('');
  const [error, setError] = useState<string | null>(null);

  async function add() {
    const refused = await onAdd(name);
    setError(refused);
    if (refused === null) setName('');
  }

  return (
    <form
      className="flex items-start gap-2"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <Field label={t('rubrics:add')} labelHidden error={error} className="flex-1">
        <TextInput
          value={name}
          maxLength={60}
          placeholder={t('rubrics:addPlaceholder')}
          onChange={(event) => {
            setName(event.target.value);
            setError(null);
          }}
        />
      </Field>
      <Button type="submit" icon={<Plus />} disabled={name.trim() === ''}>
        {t('rubrics:add')}
      </Button>
    </form>
  );
}
