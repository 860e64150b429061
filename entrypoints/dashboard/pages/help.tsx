import { useEffect } from 'react';
import { ArrowRight, Footprints, TriangleAlert } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { helpQuestions } from '../../../components/help-questions.ts';
import { ButtonLink } from '../../../components/ui/button-link.tsx';
import { Card } from '../../../components/ui/card.tsx';
import { PageHead } from '../page-head.tsx';

const place = (id: string) => `help/${id}`;

/** `#help/keys` leads to that question: the address is no element's id by itself everywhere. */
function useAsked(): void {
  useEffect(() => {
    const go = () => {
      const asked = document.getElementById(location.hash.slice(1));
      asked?.scrollIntoView({ block: 'start' });
      asked?.focus({ preventScroll: true });
    };
    go();
    window.addEventListener('hashchange', go);
    return () => window.removeEventListener('hashchange', go);
  }, []);
}

/** What people ask, all of it open: the browser's own search finds every word. */
export function HelpPage() {
  const { t } = useTranslation();
  useAsked();
  return (
    <>
      <PageHead title={t('help:title')} text={t('help:text')} />
      <div className="flex max-w-3xl flex-col gap-6">
        <nav aria-label={t('help:questions')}>
          <ul className="grid gap-x-6 gap-y-1 sm:grid-cols-2">
            {helpQuestions.map(({ id, question }) => (
              <li key={id}>
                <a
                  href={`#${place(id)}`}
                  className="inline-block rounded-sm py-0.5 text-accent hover:underline"
                >
                  {t(question)}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <div className="flex flex-col gap-3">
          {helpQuestions.map(({ id, question, answer, link }) => (
            <Card key={id} className="px-5 py-4">
              <h2
                id={place(id)}
                tabIndex={-1}
                className="scroll-mt-28 rounded-sm text-lg font-semibold md:scroll-mt-6"
              >
                {t(question)}
              </h2>
              <p className="mt-1.5 max-w-2xl whitespace-pre-line">{t(answer)}</p>
              {link && (
                <a
                  href={link.href}
                  className="mt-2.5 inline-flex items-center gap-1 rounded-sm font-medium text-accent hover:underline"
                >
                  {t(link.word)}
                  <ArrowRight className="size-4" aria-hidden="true" />
                </a>
              )}
            </Card>
          ))}
        </div>
        <section className="flex flex-wrap items-center justify-between gap-x-6 gap-y-3">
          <p className="min-w-0 flex-1 basis-60 text-muted">{t('help:notFound')}</p>
          <div className="flex flex-wrap gap-2">
            <ButtonLink icon={<Footprints />} href="#welcome">
              {t('first:name')}
            </ButtonLink>
            <ButtonLink kind="quiet" icon={<TriangleAlert />} href="#problems">
              {t('dashboard:nav.problems')}
            </ButtonLink>
          </div>
        </section>
      </div>
    </>
  );
}
