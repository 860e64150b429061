import { useState } from 'react';
import { X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { hotkeyOf, hotkeyWords } from '../utils/templates/hotkeys.ts';
import { Field, TextInput } from './ui/field.tsx';
import { IconButton } from './ui/icon-button.tsx';

interface TemplateKeysProps {
  hotkey: string | undefined;
  error: string | null;
  onChange: (hotkey: string | undefined) => void;
}

/** Takes the keys that are pressed while it has the focus. Tab and Esc go on as everywhere. */
export function TemplateKeys({ hotkey, error, onChange }: TemplateKeysProps) {
  const { t } = useTranslation();
  const [focused, setFocused] = useState(false);
  return (
    <div className="relative">
      <Field label={t('templates:keys.label')} hint={t('templates:keys.hint')} error={error}>
        <TextInput
          readOnly
          className="pr-9"
          placeholder={t(focused ? 'templates:keys.press' : 'templates:keys.none')}
          value={hotkey ? hotkeyWords(hotkey) : ''}
          onFocus={() => setFocused(true)}
          onBlur={() => setFocused(false)}
          onKeyDown={(event) => {
            if (event.key === 'Backspace' || event.key === 'Delete') onChange(undefined);
            const pressed = hotkeyOf(event.nativeEvent);
            if (!pressed) return;
            event.preventDefault();
            onChange(pressed);
          }}
        />
      </Field>
      {hotkey && (
        <IconButton
          className="absolute top-6.5 right-0.5"
          label={t('templates:keys.clear')}
          icon={<X />}
          onClick={() => onChange(undefined)}
        />
      )}
    </div>
  );
}
