import { useTranslation } from 'react-i18next';
import { Card } from '../../../components/ui/card.tsx';
import { PageHead } from '../page-head.tsx';

/** What is read, kept and sent, in plain words. README.md says the same in brief. */
export function PrivacyPage() {
  const { t } = useTranslation();
  const parts = [
    [t('product:page.reads'), t('product:page.readsText')],
    [t('product:page.keeps'), t('product:page.keepsText')],
    [t('product:page.sends'), t('product:page.sendsText')],
    [t('product:page.keys'), t('product:page.keysText')],
    [t('product:page.files'), t('product:page.filesText')],
    [t('product:page.problems'), t('product:page.problemsText')],
    [t('product:page.forgets'), t('product:page.forgetsText')],
  ] as const;
  return (
    <>
      <PageHead title={t('product:privacy')} text={t('product:page.intro')} />
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
