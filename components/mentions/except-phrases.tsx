import { useState, type FormEvent } from 'react';
import { Plus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { sameWord } from '../../utils/mentions/rules.ts';
import { Button } from '../ui/button.tsx';
import { Field, TextInput } from '../ui/field.tsx';
import { WordChip } from './word-chip.tsx';

interface ExceptPhrasesProps {
  except: readonly string[];
  onChange: (except: string[]) => void;
}

/** Phrases inside which a keyword does not count. */
export function ExceptPhrases({ except, onChange }: ExceptPhrasesProps) {
  const { t } = useTranslation();
  const [text, setText] = useState('');
  const [wrong, setWrong] = useState<string | null>(null);
  const add = (event: FormEvent) => {
    event.preventDefault();
    const phrase = text.trim();
    if (phrase.length < 2) return setWrong(t('mentions:edit.short'));
    setText('');
    if (!except.some((one) => sameWord(one, phrase))) onChange([...except, phrase].slice(-50));
  };
  return (
    <div className="flex flex-col gap-2 border-t border-line pt-3">
      <form className="flex items-start gap-3" onSubmit={add}>
        <Field
          label={t('mentions:edit.except')}
          hint={t('mentions:edit.exceptHint')}
          error={wrong}
          className="min-w-0 flex-1"
        >
          <TextInput
            value={text}
            maxLength={80}
            onChange={({ target }) => {
              setText(target.value);
              setWrong(null);
            }}
          />
        </Field>
        <Button
          type="submit"
          className="mt-6"
          icon={<Plus />}
          aria-label={`${t('mentions:edit.addButton')}: ${t('mentions:edit.except')}`}
        >
          {t('mentions:edit.addButton')}
        </Button>
      </form>
      {except.length > 0 && (
        <ul className="flex flex-wrap gap-1.5">
          {except.map((phrase) => (
            <WordChip
              key={phrase}
              remove={t('mentions:edit.exceptRemove', { word: phrase })}
              onRemove={() => onChange(except.filter((one) => one !== phrase))}
            >
              {phrase}
            </WordChip>
          ))}
        </ul>
      )}
    </div>
  );
}
