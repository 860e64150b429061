import { forwardRef, useImperativeHandle, useRef, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { ownValue } from '../utils/text/own-names.ts';
import type { Question } from '../utils/templates/syntax.ts';
import { placeholderName } from './placeholder-words.ts';
import { TemplateChoice } from './template-choice.tsx';
import { Field, TextInput } from './ui/field.tsx';

interface TemplateValuesFormProps {
  /** In the order of the text. */
  asked: readonly Question[];
  values: Readonly<Record<string, string>>;
  onChange: (name: string, value: string) => void;
  /** Enter in the last field. */
  onDone: () => void;
  /** Esc in a field. */
  onBack: () => void;
}

/** What the picker may do with the form. */
export interface ValuesForm {
  focus: (name: string) => void;
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** Asks for what the comment could not tell. Enter goes on, Esc goes back to the list. */
export const TemplateValuesForm = forwardRef<ValuesForm, TemplateValuesFormProps>(
  function TemplateValuesForm({ asked, values, onChange, onDone, onBack }, handle) {
    const { t } = useTranslation();
    const fields = useRef(new Map<string, HTMLInputElement>());
    const focus = (name: string) => {
      const field = fields.current.get(name);
      field?.focus();
      // A remembered answer is typed over or kept by Enter.
      if (field?.type === 'text') field.select();
    };
    useImperativeHandle(handle, () => ({ focus }));

    function onKeyDown(event: KeyboardEvent, place: number) {
      if (event.key === 'Escape') {
        event.preventDefault();
        onBack();
      }
      if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
      event.preventDefault();
      // Empty fields first, wherever they stand; then the next one; after the last it is done.
      const empty = (from: readonly Question[]) =>
        from.find(({ name }) => !ownValue(values, name)?.trim());
      const next = empty(asked.slice(place + 1)) ?? empty(asked) ?? asked[place + 1];
      if (next) focus(next.name);
      else onDone();
    }
    const keep = (name: string) => (element: HTMLInputElement | null) => {
      if (element) fields.current.set(name, element);
      else fields.current.delete(name);
    };

    return (
      <div role="group" aria-label={t('templates:form.label')} className="grid grid-cols-2 gap-2">
        {asked.map(({ name, kind, choices }, place) => {
          const label = capital(placeholderName(name, t));
          const value = ownValue(values, name) ?? '';
          const wide =
            kind === 'choice' || (asked.length % 2 && place === asked.length - 1)
              ? 'col-span-2'
              : '';
          return kind === 'choice' ? (
            <TemplateChoice
              key={name}
              className={wide}
              label={label}
              choices={choices}
              value={value}
              first={keep(name)}
              onChange={(next) => onChange(name, next)}
              onKeyDown={(event) => onKeyDown(event, place)}
            />
          ) : (
            <Field key={name} label={label} className={wide}>
              <TextInput
                ref={keep(name)}
                className="h-8!"
                autoComplete="off"
                type={kind === 'date' ? 'date' : 'text'}
                value={value}
                onChange={(event) => onChange(name, event.currentTarget.value)}
                onKeyDown={(event) => onKeyDown(event, place)}
              />
            </Field>
          );
        })}
      </div>
    );
  },
);
