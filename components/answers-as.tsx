import { useTranslation } from 'react-i18next';
import { initialsOf } from './initials.ts';

interface AnswersAsProps {
  /** null: the page does not tell. */
  name: string | null;
  /** False: this is who is logged in; whom the box writes as is not shown. */
  sure: boolean;
}

/** In whose name an answer goes out: initials and one line. */
export function AnswersAs({ name, sure }: AnswersAsProps) {
  const { t } = useTranslation();
  const words =
    name === null
      ? t('talk:who.nobody')
      : sure
        ? t('talk:who.answers', { name })
        : t('talk:who.loggedIn', { name });
  return (
    <p
      className="mt-0.5 flex items-center gap-1.5 text-xs text-muted"
      title={sure ? undefined : t('talk:who.notShown')}
    >
      {name !== null && (
        <span
          aria-hidden="true"
          className={`inline-flex h-4.5 min-w-4.5 shrink-0 items-center justify-center rounded-full px-1 text-[10px] leading-none font-semibold ${sure ? 'bg-accent-soft text-accent' : 'bg-sunken text-muted'}`}
        >
          {initialsOf(name)}
        </span>
      )}
      <span className="truncate">{words}</span>
    </p>
  );
}
