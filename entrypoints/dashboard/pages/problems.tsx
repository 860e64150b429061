import { useLiveQuery } from 'dexie-react-hooks';
import { CircleCheck, Copy, Trash2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { copyText } from '../../../components/copy-text.ts';
import { ProblemList, problemReport } from '../../../components/problem-list.tsx';
import { Button } from '../../../components/ui/button.tsx';
import { ButtonLink } from '../../../components/ui/button-link.tsx';
import { EmptyState } from '../../../components/ui/empty-state.tsx';
import { Skeleton } from '../../../components/ui/skeleton.tsx';
import { useToasts } from '../../../components/ui/toast.tsx';
import { useNow } from '../../../components/use-now.ts';
import { clearProblems, listProblems } from '../../../utils/health/store.ts';
import { PageHead } from '../page-head.tsx';

/** What of ours did not work, to be read, copied for a report, and cleared. */
export function Problems() {
  const { t } = useTranslation();
  const toast = useToasts();
  const now = useNow();
  const problems = useLiveQuery(() => listProblems());
  if (!problems) return <Skeleton rows={5} />;

  async function copy() {
    const copied = await copyText(problemReport(problems ?? []));
    toast({ text: t(copied ? 'dashboard:problem.copied' : 'common:notCopied') });
  }

  return (
    <>
      <PageHead title={t('dashboard:nav.problems')} text={t('dashboard:problem.intro')}>
        {problems.length > 0 && (
          <>
            <Button icon={<Copy />} onClick={() => void copy()}>
              {t('dashboard:problem.copyAll')}
            </Button>
            <Button kind="danger" icon={<Trash2 />} onClick={() => void clearProblems()}>
              {t('dashboard:problem.clear')}
            </Button>
          </>
        )}
      </PageHead>
      {problems.length === 0 ? (
        <EmptyState
          icon={<CircleCheck />}
          title={t('dashboard:problem.none')}
          text={t('dashboard:problem.noneText')}
        >
          <ButtonLink href="#help">{t('help:title')}</ButtonLink>
        </EmptyState>
      ) : (
        <ProblemList problems={problems} now={now} />
      )}
    </>
  );
}
