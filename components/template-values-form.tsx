import { forwardRef, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { placeholderName } from './placeholder-words.ts';
import { Field, TextInput } from './ui/field.tsx';

interface TemplateValuesFormProps {
  /** The placeholders that are asked, in the order of the text. */
  asked: readonly string[];
  values: Readonly<Record<string, string>>;
  onChange: (name: string, value: string) => void;
  /** Enter in the last field. */
  onDone: () => void;
  /** Esc in a field. */
  onBack: () => void;
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** Asks for what the comment could not tell. Enter goes on, Esc goes back to the list. */
export const TemplateValuesForm = forwardRef<HTMLFormElement, TemplateValuesFormProps>(
  function TemplateValuesForm({ asked, values, onChange, onDone, onBack }, form) {
    const { t } = useTranslation();

    function onKeyDown(event: KeyboardEvent<HTMLInputElement>) {
      if (event.key === 'Escape') {
        event.preventDefault();
        onBack();
      }
      if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
      event.preventDefault();
      const inputs = [...(event.currentTarget.form?.elements ?? [])].filter(
        (element) => element instanceof HTMLInputElement,
      );
      const after = inputs.slice(inputs.indexOf(event.currentTarget) + 1);
      const next =
        after.find((input) => !input.value.trim()) ?? inputs.find((input) => !input.value.trim());
      if (next) next.focus();
      else onDone();
    }

    return (
      <form
        ref={form}
        className="grid grid-cols-2 gap-2"
        onSubmit={(event) => event.preventDefault()}
      >
        {asked.map((name, place) => (
          <Field
            key={name}
            label={capital(placeholderName(name, t))}
            className={asked.length % 2 && place === asked.length - 1 ? 'col-span-2' : ''}
          >
            <TextInput
              className="h-8!"
              autoComplete="off"
              value={values[name] ?? ''}
              onChange={(event) => onChange(name, event.target.value)}
              onKeyDown={onKeyDown}
            />
          </Field>
        ))}
      </form>
    );
  },
);
