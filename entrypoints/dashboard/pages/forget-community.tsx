import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Confirm } from '../../../components/confirm.tsx';
import { useToasts } from '../../../components/ui/toast.tsx';
import { communityKey } from '../../../utils/communities/rules.ts';
import type { Community } from '../../../utils/communities/schema.ts';
import { forgetCommunityWholly } from '../../../utils/snapshots/forget.ts';
import { tell } from '../tell.ts';

interface ForgetCommunityProps {
  community: Community;
  open: boolean;
  posts: number;
  comments: number;
  dialogues: number;
  onClose: () => void;
}

/** Asks whether to forget a community, and says what goes; open plan items stand against it. */
export function ForgetCommunity(props: ForgetCommunityProps) {
  const { community, open, posts, comments, dialogues, onClose } = props;
  const { t } = useTranslation();
  const toast = useToasts();
  const [openPlan, setOpenPlan] = useState(0);

  function close() {
    setOpenPlan(0);
    onClose();
  }
  async function forget() {
    try {
      const answer = await forgetCommunityWholly(communityKey(community));
      if (!answer.forgotten) return setOpenPlan(answer.openPlan);
      tell('communities');
      tell('reminders');
      toast({ text: t('day:forget.communityDone', { name: community.name }) });
    } catch {
      toast({ text: t('day:notChanged') });
    }
    close();
  }

  return (
    <Confirm
      open={open}
      title={t('day:forget.communityTitle', { name: community.name })}
      goes={[
        t('day:forget.communityPosts', { count: posts }),
        t('day:forget.communityComments', { count: comments }),
        ...(dialogues > 0 ? [t('talk:forget.community', { count: dialogues })] : []),
        t('day:forget.communityDays'),
        t('day:forget.communityPlan'),
        t('day:forget.communityPeople'),
        t('snapshots:forget'),
      ]}
      note={t('day:forget.communityAfter')}
      doIt={t('day:forget.do')}
      refused={openPlan > 0 ? t('day:forget.openPlan', { count: openPlan }) : undefined}
      onDo={() => void forget()}
      onClose={close}
    />
  );
}
