import { useState } from 'react';
import { Field } from '../ui/field.tsx';
import { TextArea } from '../ui/text-area.tsx';

interface LinesFieldProps {
  label: string;
  hint: string;
  placeholder: string;
  values: readonly string[];
  /** How the written text becomes values. */
  read: (text: string) => string[];
  /** What stands between values. */
  between: '\n' | ' ';
  onChange: (values: string[]) => void;
}

/** A list that is written, or pasted, as plain text; it is read after every letter. */
export function LinesField(props: LinesFieldProps) {
  const { label, hint, placeholder, values, read, between, onChange } = props;
  // The text as it is typed: read back it would lose the line that has just been begun.
  const [text, setText] = useState(() => values.join(between));
  return (
    <Field label={label} labelHidden hint={hint}>
      <TextArea
        className="max-h-96"
        placeholder={placeholder}
        value={text}
        onChange={({ target }) => {
          setText(target.value);
          onChange(read(target.value));
        }}
      />
    </Field>
  );
}
