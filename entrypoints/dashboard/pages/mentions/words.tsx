import { useLiveQuery } from 'dexie-react-hooks';
import { UsersRound } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { notKept } from '../../../../components/not-kept.ts';
import { KeywordsCard } from '../../../../components/mentions/keywords-card.tsx';
import { FirstStepsLink } from '../../../../components/first-steps/first-steps-link.tsx';
import { EmptyState } from '../../../../components/ui/empty-state.tsx';
import { Skeleton } from '../../../../components/ui/skeleton.tsx';
import { useToasts } from '../../../../components/ui/toast.tsx';
import { communityKey } from '../../../../utils/communities/rules.ts';
import { listCommunities } from '../../../../utils/communities/store.ts';
import type { RuleDraft } from '../../../../utils/mentions/schema.ts';
import { listRules, saveRule } from '../../../../utils/mentions/store.ts';
import { networkWord } from '../../../../utils/networks/index.ts';
import { tell } from '../../tell.ts';

const saveNow = (community: string, draft: RuleDraft) => saveRule(community, draft, Date.now());
const nothing: RuleDraft = { words: [], except: [] };

/** What is looked for, one card a community of the person's own. */
export function MentionWords() {
  const { t, i18n } = useTranslation();
  const toast = useToasts();
  const mine = useLiveQuery(() => listCommunities('mine'));
  const rules = useLiveQuery(listRules);
  if (!mine || !rules) return <Skeleton rows={4} />;
  if (mine.length === 0) {
    return (
      <EmptyState
        icon={<UsersRound />}
        title={t('mentions:none.noCommunity')}
        text={t('mentions:none.noCommunityText')}
      >
        <FirstStepsLink />
      </EmptyState>
    );
  }
  async function save(community: string, draft: RuleDraft) {
    try {
      await saveNow(community, draft);
      // Open pages light up what is new at once.
      tell('mentions');
    } catch (error) {
      toast({ text: notKept(error, t, t('mentions:edit.notSaved')) });
    }
  }
  return (
    <div className="flex flex-col gap-4">
      <p className="text-sm text-muted">{t('mentions:edit.intro')}</p>
      {mine.map((community) => {
        const key = communityKey(community);
        return (
          <KeywordsCard
            key={key}
            community={community}
            networkTitle={networkWord(community.network, i18n.language)}
            rule={rules.find((one) => one.community === key) ?? nothing}
            onChange={(draft) => void save(key, draft)}
          />
        );
      })}
    </div>
  );
}
