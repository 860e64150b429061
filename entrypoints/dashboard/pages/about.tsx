import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { browser } from '#imports';
import { Card } from '../../../components/ui/card.tsx';
import type { Part } from '../../../utils/licences/rules.ts';

/** Which version this is, what it does with data, and what others made of it. */
export function About() {
  const { t } = useTranslation();
  const [parts, setParts] = useState<readonly Part[]>([]);
  useEffect(() => {
    // The build writes it into the package; a build for developers has none.
    void fetch('/licences.json')
      .then((answer) => answer.json() as Promise<Part[]>)
      .then(setParts)
      .catch(() => undefined);
  }, []);
  return (
    <section>
      <h2 className="mb-2 text-lg font-semibold">{t('product:title')}</h2>
      <Card className="flex flex-col gap-3 p-4">
        <p className="flex flex-wrap gap-x-6 gap-y-1">
          <span>{t('product:version', { version: browser.runtime.getManifest().version })}</span>
          <a className="font-medium text-accent underline underline-offset-2" href="#privacy">
            {t('product:privacy')}
          </a>
        </p>
        {parts.length > 0 && (
          <details>
            <summary className="min-h-6 w-fit text-muted">
              {t('product:parts', { count: parts.length })}
            </summary>
            <ul className="mt-2 columns-1 gap-8 text-sm sm:columns-2">
              {parts.map(({ name, version, licence }) => (
                <li key={name} className="flex break-inside-avoid justify-between gap-3 py-0.5">
                  <span className="min-w-0">
                    {name} <span className="text-muted tabular-nums">{version}</span>
                  </span>
                  <span className="text-right text-muted">{licence}</span>
                </li>
              ))}
            </ul>
            <p className="mt-3">
              <a
                className="font-medium text-accent underline underline-offset-2"
                href="/licences.txt"
                target="_blank"
                rel="noreferrer"
              >
                {t('product:texts')}
              </a>
            </p>
          </details>
        )}
      </Card>
    </section>
  );
}
