import { ExternalLink, RotateCcw, Send, ThumbsUp, UserRound } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { ClaimDoc } from '../../utils/sharing/schema.ts';
import { claimSays, wantsLook, type PostClaim } from '../../utils/sharing/post-claim.ts';
import { Button } from '../ui/button.tsx';
import { momentWords } from './moment-words.ts';

/** What can be done about a post that a colleague's claim stands on. */
export interface ClaimActions {
  openWall: () => void;
  isOut: () => void;
  /** "It is not out, I publish it." */
  takeOver: () => void;
  again: () => void;
  busy: boolean;
}

interface PlanClaimProps {
  claim: Pick<ClaimDoc, 'state' | 'who' | 'at' | 'leaseUntil'> | null;
  /** It was not published because the server did not answer. */
  noAnswer: boolean;
  now: number;
  actions: ClaimActions;
}

const words: Record<Exclude<PostClaim, 'none'>, string> = {
  held: 'sharing:post.held',
  done: 'sharing:post.done',
  stopped: 'sharing:post.stopped',
  uncertain: 'sharing:post.uncertain',
};

/** What a colleague does or did with a post; where nobody can know, the person looks and decides. */
export function PlanClaim({ claim, noAnswer, now, actions }: PlanClaimProps) {
  const { t, i18n } = useTranslation();
  const says = claimSays(claim, now);
  if (says === 'none' || !claim) {
    if (!noAnswer) return null;
    return (
      <div data-claim="no-answer" className="flex flex-col items-start gap-1.5 text-sm">
        <p className="text-warn">{t('sharing:post.noAnswer')}</p>
        <Button size="small" icon={<RotateCcw />} disabled={actions.busy} onClick={actions.again}>
          {t('sharing:post.again')}
        </Button>
      </div>
    );
  }
  const asks = wantsLook(claim, now);
  const sentence = t(words[says], {
    who: claim.who || t('sharing:clash.someone'),
    when: momentWords(claim.at, now, t, i18n.language),
  });
  return (
    <div data-claim={says} className="flex flex-col gap-1.5 text-sm">
      <p className={`flex gap-1.5 ${asks ? 'text-warn' : 'text-muted'}`}>
        <UserRound aria-hidden="true" className="mt-0.5 size-4 shrink-0" />
        <span className="min-w-0">{sentence}</span>
      </p>
      {asks && (
        <div className="flex flex-wrap gap-1.5">
          <Button size="small" icon={<ExternalLink />} onClick={actions.openWall}>
            {t('day:openWall')}
          </Button>
          <Button size="small" icon={<ThumbsUp />} disabled={actions.busy} onClick={actions.isOut}>
            {t('sharing:post.isOut')}
          </Button>
          <Button size="small" icon={<Send />} disabled={actions.busy} onClick={actions.takeOver}>
            {t('sharing:post.notOut')}
          </Button>
        </div>
      )}
    </div>
  );
}
