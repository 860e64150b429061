import { useTranslation } from 'react-i18next';
import type { Address } from '../utils/templates/address.ts';
import type { DraftProblem } from '../utils/templates/check.ts';
import { FilledText } from './filled-text.tsx';
import { placeholderName } from './placeholder-words.ts';
import { problemWords, saidOf } from './template-words.ts';
import { Segmented } from './ui/segmented.tsx';

interface TemplateExampleProps {
  body: string;
  values: Readonly<Record<string, string>>;
  language: string;
  /** null: the text has one form only. */
  address: Address | null;
  problems: readonly DraftProblem[];
  onAddress: (address: Address) => void;
}

/** The reply to a made-up person, and what is wrong with the text. */
export function TemplateExample(props: TemplateExampleProps) {
  const { body, values, language, address, problems, onAddress } = props;
  const { t } = useTranslation();
  return (
    <section className="flex flex-col gap-2">
      <div className="flex items-center justify-between gap-2">
        <h3 className="text-sm font-medium">{t('dashboard:template.preview')}</h3>
        {address && (
          <Segmented
            label={t('templates:address.label')}
            labelHidden
            value={address}
            choices={[
              { value: 'vy', label: t('templates:address.vy') },
              { value: 'ty', label: t('templates:address.ty') },
            ]}
            onChange={onAddress}
          />
        )}
      </div>
      <p className="min-h-28 rounded-lg rounded-tl-sm border border-line bg-raised px-3.5 py-3 whitespace-pre-wrap shadow-card">
        {body.trim() ? (
          <FilledText
            body={body}
            values={values}
            language={language}
            nameOf={(name) => placeholderName(name, t)}
          />
        ) : (
          <span className="text-muted">{t('dashboard:template.previewEmpty')}</span>
        )}
      </p>
      <p className="text-xs text-muted">{t('dashboard:template.previewHint')}</p>
      {problems.length > 0 && (
        <ul role="status" className="flex flex-col gap-1 text-sm">
          {problems.map((problem) => (
            <li
              key={`${problem.kind} ${problem.what}`}
              className={problem.blocks ? 'text-bad' : 'text-warn'}
            >
              {t(problemWords[problem.kind], { what: saidOf(problem) })}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
