import { useTranslation } from 'react-i18next';
import { Select } from './ui/select.tsx';

interface RubricSelectProps {
  rubrics: readonly { uuid: string; name: string }[];
  value: string | null;
  onChange: (rubric: string | null) => void;
}

/** The rubric of a post that is planned. */
export function RubricSelect({ rubrics, value, onChange }: RubricSelectProps) {
  const { t } = useTranslation();
  const known = rubrics.some(({ uuid }) => uuid === value);
  return (
    <Select
      className="sm:max-w-72"
      label={t('rubrics:one')}
      value={known && value ? value : ''}
      choices={[
        { value: '', label: t('rubrics:none') },
        ...rubrics.map(({ uuid, name }) => ({ value: uuid, label: name })),
      ]}
      onChange={(rubric) => onChange(rubric === '' ? null : rubric)}
    />
  );
}
