import { useTranslation } from 'react-i18next';
import { Card } from '../../../components/ui/card.tsx';
import { PageHead } from '../page-head.tsx';

/** What is read, kept and sent, in plain words. README.md says the same in brief. */
export function PrivacyPage() {
  const { t } = useTranslation();
  const parts = [
    [t('about:page.reads'), t('about:page.readsText')],
    [t('about:page.keeps'), t('about:page.keepsText')],
    [t('about:page.sends'), t('about:page.sendsText')],
    [t('about:page.keys'), t('about:page.keysText')],
    [t('about:page.files'), t('about:page.filesText')],
    [t('about:page.problems'), t('about:page.problemsText')],
    [t('about:page.forgets'), t('about:page.forgetsText')],
  ] as const;
  return (
    <>
      <PageHead title={t('about:privacy')} text={t('about:page.intro')} />
      <Card className="divide-y divide-line px-5 py-1">
        {parts.map(([title, text]) => (
          <section key={title} className="grid gap-x-6 gap-y-0.5 py-3 sm:grid-cols-[10rem_1fr]">
            <h2 className="font-semibold">{title}</h2>
            <p className="max-w-prose">{text}</p>
          </section>
        ))}
      </Card>
    </>
  );
}
