import { useTranslation } from 'react-i18next';
import { Select } from '../../../../components/ui/select.tsx';
import { languages } from '../../../../utils/languages.ts';
import { changeSettings } from '../../../../utils/settings.ts';
import { languageChoices } from '../../language-choices.ts';
import { tell } from '../../tell.ts';

/** In the corner of the first page: whom the browser's language suits not must not search for it. */
export function LanguageChoice() {
  const { t, i18n } = useTranslation();
  const value = languages.find((one) => one === i18n.language) ?? 'en';
  return (
    <Select
      label={t('dashboard:settings.language')}
      labelHidden
      className="w-40"
      value={value}
      choices={languageChoices}
      onChange={(language) => void changeSettings({ language }).then(() => tell('settings'))}
    />
  );
}
