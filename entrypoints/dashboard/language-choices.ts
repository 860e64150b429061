import type { Choice } from '../../components/ui/select.tsx';
import type { Language } from '../../utils/languages.ts';

/** Languages by their own names: somebody lost in another one must find theirs. */
export const languageChoices: readonly Choice<Language>[] = [
  { value: 'ru', label: 'Русский' },
  { value: 'en', label: 'English' },
  { value: 'ro', label: 'Română' },
  { value: 'kk', label: 'Қазақша' },
  { value: 'ms', label: 'Bahasa Melayu' },
];
