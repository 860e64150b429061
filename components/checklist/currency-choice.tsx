import { useTranslation } from 'react-i18next';
import { Select } from '../ui/select.tsx';

/** Currencies that our languages' countries count in; any other that is kept stays in the list. */
const usual = ['RUB', 'KZT', 'MDL', 'RON', 'MYR', 'BYN', 'UAH', 'UZS', 'AMD', 'USD', 'EUR', 'GBP'];
/** No currency has this code. */
const notSaid = '';

interface CurrencyChoiceProps {
  /** ISO 4217; null: not said. */
  value: string | null;
  onChange: (currency: string | null) => void;
}

/** What money is counted in; without it money is a plain number. */
export function CurrencyChoice({ value, onChange }: CurrencyChoiceProps) {
  const { t, i18n } = useTranslation();
  const names = new Intl.DisplayNames(i18n.language, { type: 'currency' });
  const codes = value && !usual.includes(value) ? [value, ...usual] : usual;
  return (
    <Select
      label={t('checklist:rows.currency')}
      className="w-60"
      value={value ?? notSaid}
      choices={[
        { value: notSaid, label: t('checklist:rows.noCurrency') },
        ...codes.map((code) => ({ value: code, label: `${code} · ${names.of(code) ?? code}` })),
      ]}
      onChange={(code) => onChange(code || null)}
    />
  );
}
