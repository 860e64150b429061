import { ExternalLink, RefreshCw, UsersRound, X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { KeyInfo } from '../../utils/keys/schema.ts';
import { faultIn } from '../../utils/keys/rules.ts';
import { sampleSize, wantedOf, wholeUpTo } from '../../utils/membership/rules.ts';
import type { MembershipJob } from '../../utils/membership/schema.ts';
import type { KeyFault } from '../../utils/networks/network-api.ts';
import { formatCount } from '../../utils/text/format.ts';
import { membershipFault } from './membership-words.ts';
import { Button } from '../ui/button.tsx';
import { Progress } from '../ui/progress.tsx';

interface MembershipTakeProps {
  /** null: the community has no key. */
  info: Pick<KeyInfo, 'stop'> | null;
  /** null: nothing is being looked through. */
  job: MembershipJob | null;
  /** Is there an older portrait? */
  has: boolean;
  onTake: () => void;
  onStop: () => void;
  /** To the community's card, where its key is. */
  onCard: () => void;
  /** To the plan, where a stopped key goes on. */
  onPlan: () => void;
}

/** Asking for the portrait of all members by key: how far it is, what holds it up, and giving it up. */
export function MembershipTake(props: MembershipTakeProps) {
  const { info, job, has, onTake, onStop, onCard, onPlan } = props;
  const { t, i18n } = useTranslation();
  const n = (count: number) => formatCount(count, i18n.language);
  if (!info) {
    return (
      <div className="flex flex-wrap items-center gap-3">
        <p className="text-sm text-muted">{t('membership:needsKey')}</p>
        <Button size="small" onClick={onCard}>
          {t('membership:toCard')}
        </Button>
      </div>
    );
  }
  if (!job) {
    return (
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <Button
          size="small"
          kind={has ? 'plain' : 'primary'}
          icon={has ? <RefreshCw /> : <UsersRound />}
          onClick={onTake}
        >
          {t(has ? 'membership:again' : 'membership:take')}
        </Button>
        <p className="min-w-60 flex-1 text-xs text-muted">
          {t('membership:how', { whole: n(wholeUpTo), sample: n(sampleSize) })}
        </p>
      </div>
    );
  }
  // A key that stands still holds everything of it up.
  const fault: KeyFault | null = faultIn(info.stop?.fault) ?? job.fault;
  const looked = job.sums.sampled;
  const wanted = job.of === null ? 0 : wantedOf(job.of);
  return (
    <div className="flex max-w-xl flex-col gap-2">
      <Progress
        label={
          job.of === null
            ? t('membership:begins')
            : t('membership:looked', { n: n(looked), wanted: n(wanted), all: n(job.of) })
        }
        done={looked}
        total={wanted}
      />
      {fault && (
        <p role="status" className="text-sm text-warn">
          {t(membershipFault(fault))} {!job.failed && !info.stop && t(nextWord(job))}
        </p>
      )}
      <div className="flex flex-wrap gap-2">
        {job.failed && (
          <Button size="small" icon={<RefreshCw />} onClick={onTake}>
            {t('membership:goOn')}
          </Button>
        )}
        {info.stop && (
          <Button size="small" icon={<ExternalLink />} onClick={onPlan}>
            {t('membership:toPlan')}
          </Button>
        )}
        {fault === 'locked' && (
          <Button size="small" onClick={onCard}>
            {t('membership:toCard')}
          </Button>
        )}
        <Button size="small" kind="quiet" icon={<X />} onClick={onStop}>
          {t('membership:stop')}
        </Button>
      </div>
    </div>
  );
}

const nextWord = (job: MembershipJob) =>
  job.fault === 'locked' ? 'membership:afterUnlock' : 'membership:byItself';
