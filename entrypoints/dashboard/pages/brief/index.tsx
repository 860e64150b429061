import { useLiveQuery } from 'dexie-react-hooks';
import { ArrowLeft, Copy, NotebookPen, Printer } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { notKept } from '../../../../components/not-kept.ts';
import { BriefForm } from '../../../../components/briefs/brief-form.tsx';
import { briefText } from '../../../../components/briefs/brief-words.ts';
import { BudgetField } from '../../../../components/briefs/budget-field.tsx';
import { copyText } from '../../../../components/copy-text.ts';
import { goalName, monthTitle, wayWord } from '../../../../components/goals/goal-words.ts';
import { metricValue } from '../../../../components/metric-words.ts';
import { Button } from '../../../../components/ui/button.tsx';
import { EmptyState } from '../../../../components/ui/empty-state.tsx';
import { Skeleton } from '../../../../components/ui/skeleton.tsx';
import { useToasts } from '../../../../components/ui/toast.tsx';
import { useNow } from '../../../../components/use-now.ts';
import { emptyBrief } from '../../../../utils/briefs/rules.ts';
import type { BriefContent } from '../../../../utils/briefs/schema.ts';
import { briefOf, keepAddress, watchCompetitor } from '../../../../utils/briefs/store.ts';
import { communityKey } from '../../../../utils/communities/rules.ts';
import type { Community } from '../../../../utils/communities/schema.ts';
import { communityByKey } from '../../../../utils/communities/store.ts';
import { monthOfDay } from '../../../../utils/goals/month.ts';
import { goalsOf, monthRows } from '../../../../utils/goals/store.ts';
import { noteMonthFigure } from '../../../../utils/metrics/store.ts';
import { valueOver } from '../../../../utils/metrics/rules.ts';
import { listOf } from '../../../../utils/metrics/store.ts';
import { PageHead } from '../../page-head.tsx';
import { tell } from '../../tell.ts';
import { CommunityGoals } from '../goals/community-goals.tsx';
import { dayIn } from '../../../../utils/text/day-in.ts';
import { useKeptBrief } from './use-kept-brief.tsx';

/** A community's brief: the ten first steps, kept as one writes. `of` is `network:id`. */
export function BriefPage({ of }: { of: string }) {
  const { t } = useTranslation();
  const now = useNow();
  const shown = useLiveQuery(async () => {
    const community = await communityByKey(of);
    if (!community) return null;
    const month = monthOfDay(dayIn(community.zone, now));
    const [brief, goals, { rows }, list] = await Promise.all([
      briefOf(of),
      goalsOf(of, month),
      monthRows(of, month),
      listOf(of),
    ]);
    const budget = valueOver(rows, [], 'budget').value;
    return { community, month, brief, goals, budget, currency: list.currency };
  }, [of, Math.floor(now / 3_600_000)]);
  if (shown === undefined) return <Skeleton rows={6} />;
  if (shown === null) {
    return (
      <>
        <PageHead title={t('briefs:title')} />
        <EmptyState icon={<NotebookPen />} title={t('briefs:gone')}>
          <Back />
        </EmptyState>
      </>
    );
  }
  return <Open key={of} {...shown} />;
}

const Back = () => {
  const { t } = useTranslation();
  return (
    <a
      href="#communities"
      className="inline-flex items-center gap-1.5 text-sm font-medium text-accent hover:underline"
    >
      <ArrowLeft className="size-4" aria-hidden="true" />
      {t('dashboard:nav.communities')}
    </a>
  );
};

interface OpenProps {
  community: Community;
  month: string;
  brief: BriefContent | undefined;
  goals: Awaited<ReturnType<typeof goalsOf>>;
  budget: number | null;
  currency: string | null;
}

function Open({ community, month, brief, goals, budget, currency }: OpenProps) {
  const { t, i18n } = useTranslation();
  const toast = useToasts();
  const key = communityKey(community);
  const address = community.address ?? null;
  const money = (value: number) => metricValue('budget', value, i18n.language, currency);
  // Of what is kept: it follows the form by one step of the database.
  const text = briefText(
    brief ?? emptyBrief,
    {
      name: community.name,
      address,
      goals: goals.map(
        ({ metric, target }) =>
          `${goalName(metric, t)}: ${wayWord(metric, t)} ${metricValue(metric, target, i18n.language, currency)}`,
      ),
      budget: budget === null ? null : money(budget),
    },
    t,
  );
  const notSaved = (error: unknown) => toast({ text: notKept(error, t, t('briefs:notSaved')) });
  const kept = useKeptBrief(key, brief);

  return (
    <>
      <div className="print:hidden">
        <p className="mb-2">
          <Back />
        </p>
        <PageHead title={t('briefs:of', { name: community.name })} text={t('briefs:intro')}>
          <Button
            icon={<Copy />}
            onClick={() =>
              void copyText(text).then((copied) =>
                toast({ text: t(copied ? 'common:copied' : 'common:notCopied') }),
              )
            }
          >
            {t('briefs:copy')}
          </Button>
          <Button icon={<Printer />} onClick={() => window.print()}>
            {t('briefs:print')}
          </Button>
        </PageHead>
        {kept.clash}
        <BriefForm
          turn={kept.turn}
          content={kept.content}
          elsewhere={{
            addressed: address !== null,
            goals: goals.length,
            budgeted: budget !== null,
          }}
          address={address}
          onAddress={(next) => {
            void keepAddress(key, next, Date.now()).then(() => tell('communities'), notSaved);
          }}
          onWatch={async (url, name) => {
            const answer = await watchCompetitor(url, name, Date.now());
            if ('watched' in answer) tell('communities');
            return 'watched' in answer ? 'watched' : 'mine' in answer ? 'mine' : 'unknown';
          }}
          onChange={kept.keep}
          kpi={
            <>
              <h3 className="font-semibold first-letter:uppercase">
                {monthTitle(month, i18n.language)}
              </h3>
              <CommunityGoals community={community} month={month} />
              <BudgetField
                value={budget}
                currency={currency}
                onChange={(value) =>
                  void noteMonthFigure(key, 'budget', month, value, Date.now()).catch(notSaved)
                }
              />
            </>
          }
        />
      </div>
      <pre className="hidden font-sans text-base whitespace-pre-wrap print:block">{text}</pre>
    </>
  );
}
