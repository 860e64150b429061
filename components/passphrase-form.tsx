import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from './ui/button.tsx';
import { Field, TextInput } from './ui/field.tsx';

interface PassphraseFormProps {
  /** The word of the button. */
  doIt: string;
  /** The shortest that is taken; 0: any, for one that was set before. */
  atLeast: number;
  /** A sentence when it was not taken; null: it was. */
  onSay: (passphrase: string) => Promise<string | null>;
  onCancel?: () => void;
}

/** Asks for a passphrase; it is kept nowhere here. */
export function PassphraseForm({ doIt, atLeast, onSay, onCancel }: PassphraseFormProps) {
  const { t } = useTranslation();
  const [said, setSaid] = useState('');
  const [error, setError] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);

  async function say() {
    if (said.length < atLeast) {
      setError(t('keys:phrase.short', { count: atLeast }));
      return;
    }
    setBusy(true);
    const wrong = await onSay(said);
    setBusy(false);
    setError(wrong);
    if (wrong === null) setSaid('');
  }

  return (
    <form
      className="flex flex-wrap items-start gap-2"
      onSubmit={(event) => {
        event.preventDefault();
        void say();
      }}
    >
      <Field
        label={t('keys:phrase.field')}
        labelHidden
        hint={atLeast ? t('keys:phrase.hint', { count: atLeast }) : undefined}
        error={error}
        className="min-w-56 flex-1"
      >
        <TextInput
          type="password"
          autoComplete="off"
          placeholder={t('keys:phrase.field')}
          value={said}
          onChange={(event) => {
            setSaid(event.target.value);
            setError(null);
          }}
        />
      </Field>
      <Button type="submit" disabled={busy || said === ''}>
        {doIt}
      </Button>
      {onCancel && (
        <Button kind="quiet" onClick={onCancel}>
          {t('common:cancel')}
        </Button>
      )}
    </form>
  );
}
