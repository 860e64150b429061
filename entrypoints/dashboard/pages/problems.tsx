import { useLiveQuery } from 'dexie-react-hooks';
import { CircleCheck, Copy, Trash2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { ProblemList } from '../../../components/problem-list.tsx';
import { Button } from '../../../components/ui/button.tsx';
import { ButtonLink } from '../../../components/ui/button-link.tsx';
import { EmptyState } from '../../../components/ui/empty-state.tsx';
import { Skeleton } from '../../../components/ui/skeleton.tsx';
import { useToasts } from '../../../components/ui/toast.tsx';
import { useNow } from '../../../components/use-now.ts';
import { clearProblems, listProblems } from '../../../utils/health/store.ts';
import { copyReport } from './network-report.ts';

/** What of ours did not work, to be read, copied for a report, and cleared: a view of *Networks*. */
export function Problems() {
  const { t } = useTranslation();
  const toast = useToasts();
  const now = useNow();
  const problems = useLiveQuery(() => listProblems());
  if (!problems) return <Skeleton rows={5} />;

  async function copy() {
    const copied = await copyReport('all').catch(() => false);
    toast({ text: t(copied ? 'dashboard:problem.copied' : 'common:notCopied') });
  }

  return (
    <>
      <div className="mb-4 flex flex-wrap items-center gap-x-4 gap-y-3">
        <p className="min-w-0 flex-1 basis-72 text-muted">{t('dashboard:problem.intro')}</p>
        {problems.length > 0 && (
          <span className="flex flex-wrap gap-2">
            <Button icon={<Copy />} onClick={() => void copy()}>
              {t('dashboard:problem.copyAll')}
            </Button>
            <Button kind="danger" icon={<Trash2 />} onClick={() => void clearProblems()}>
              {t('dashboard:problem.clear')}
            </Button>
          </span>
        )}
      </div>
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
