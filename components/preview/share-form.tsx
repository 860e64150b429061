import { useState } from 'react';
import { FileCheck } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { isMailAddress } from '../../utils/preview/share-page.ts';
import { Button } from '../ui/button.tsx';
import { Field, TextInput } from '../ui/field.tsx';
import type { ShareAddress } from './preview-desk.tsx';

interface ShareFormProps {
  disabled: boolean;
  /** Without it nothing is remembered. */
  address: ShareAddress | undefined;
  onSave: (address: string | null) => void;
}

/** A page for the client's approval; where the answer goes is asked once. */
export function ShareForm({ disabled, address, onSave }: ShareFormProps) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const [typed, setTyped] = useState<string | null>(null);
  const [wrong, setWrong] = useState(false);
  const value = typed ?? address?.value ?? '';

  function save() {
    const mail = value.trim();
    if (mail !== '' && !isMailAddress(mail)) return setWrong(true);
    address?.keep(mail);
    setOpen(false);
    onSave(mail || null);
  }

  if (!open) {
    return (
      <Button size="small" icon={<FileCheck />} disabled={disabled} onClick={() => setOpen(true)}>
        {t('preview:share.open')}
      </Button>
    );
  }
  return (
    <form
      className="flex w-full flex-col gap-3 rounded-md border border-line bg-raised p-3"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <p className="text-sm text-muted">{t('preview:share.what')}</p>
      <Field
        label={t('preview:share.address')}
        hint={t('preview:share.addressHint')}
        error={wrong ? t('preview:share.wrong') : null}
      >
        <TextInput
          autoFocus
          type="email"
          autoComplete="email"
          className="max-w-80"
          value={value}
          onChange={({ target }) => {
            setWrong(false);
            setTyped(target.value);
          }}
        />
      </Field>
      <div className="flex gap-2">
        <Button size="small" kind="primary" type="submit" disabled={disabled}>
          {t('preview:share.save')}
        </Button>
        <Button size="small" kind="quiet" onClick={() => setOpen(false)}>
          {t('common:cancel')}
        </Button>
      </div>
    </form>
  );
}
