import { useTranslation } from 'react-i18next';

const lines = [
  ['templates:example.ask', 'templates:help.ask'],
  ['templates:example.fallback', 'templates:help.fallback'],
  ['templates:example.choice', 'templates:help.choice'],
  ['templates:example.date', 'templates:help.date'],
  ['templates:example.filter', 'templates:help.filter'],
  ['templates:example.plural', 'templates:help.plural'],
  ['templates:example.part', 'templates:help.part'],
  ['templates:example.forms', 'templates:help.forms'],
] as const;

/** What the text of a template can hold, each with an example. */
export function TemplateHelp() {
  const { t } = useTranslation();
  return (
    <details className="rounded-md border border-line bg-sunken px-3 py-2 text-sm">
      <summary className="cursor-pointer font-medium select-none">
        {t('templates:help.title')}
      </summary>
      <dl className="mt-2 grid gap-x-3 gap-y-1.5">
        {lines.map(([example, help]) => (
          <div key={example}>
            <dt>
              <code className="text-xs break-words text-accent">{t(example)}</code>
            </dt>
            <dd className="text-xs text-muted">{t(help)}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
