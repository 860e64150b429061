import { useState } from 'react';
import { useLiveQuery } from 'dexie-react-hooks';
import { CalendarPlus, ChartNoAxesColumn } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { PostFigures } from '../../../components/post-figures.tsx';
import { Button } from '../../../components/ui/button.tsx';
import { EmptyState } from '../../../components/ui/empty-state.tsx';
import { Skeleton } from '../../../components/ui/skeleton.tsx';
import { useNow } from '../../../components/use-now.ts';
import { communityByKey } from '../../../utils/communities/store.ts';
import { baseline } from '../../../utils/insights/rules.ts';
import { compareByAge } from '../../../utils/insights/store.ts';
import { postByKey, recentPosts } from '../../../utils/readings/store.ts';
import { firstLine } from '../../../utils/text/first-line.ts';
import { formatMoment } from '../../../utils/text/format.ts';
import { databaseKey, openTab, usePanel } from '../panel-context.ts';
import { OpenOwner } from '../open-owner.tsx';
import { PanelFrame } from '../panel-frame.tsx';
import { PhonePreviewPanel } from './phone-preview.tsx';
import { PlanThis } from './plan-this.tsx';
import { useRemind } from './remind-me.tsx';
import { PostRubric } from './post-rubric.tsx';
import { ownZone } from '../../../utils/text/day-in.ts';

/** What this post is worth, with every figure and how it was made. */
export function PostInsight() {
  const { t, i18n } = useTranslation();
  const { subject } = usePanel();
  const now = useNow();
  const [planning, setPlanning] = useState(false);
  const [seeing, setSeeing] = useState(false);
  const known = useLiveQuery(async () => {
    const post = await postByKey(databaseKey(subject));
    if (!post) return null;
    const [community, posts] = await Promise.all([
      communityByKey(post.community),
      recentPosts(post.community, Date.now()),
    ]);
    return {
      post,
      community,
      byViews: baseline(posts, 'views'),
      byFollowers: baseline(posts, 'followers'),
      byAge: await compareByAge(posts).of(post),
    };
  }, [subject]);

  const post = known?.post;
  const remind = useRemind(
    post
      ? {
          kind: 'own',
          text: t('reminders:postText', { text: firstLine(post.text) || t('panel:withoutText') }),
          comment: null,
          about: { kind: 'post', key: post.key },
          url: post.url,
        }
      : null,
    now,
  );
  if (known === undefined) return <Skeleton />;
  if (planning && known) {
    const { community, text } = known.post;
    return <PlanThis community={community} postText={text} onBack={() => setPlanning(false)} />;
  }
  if (seeing && known) {
    const { url, publishedAt: at } = known.post;
    return <PhonePreviewPanel post={{ url, at }} onBack={() => setSeeing(false)} />;
  }
  const zone = known?.community?.zone ?? ownZone();
  return (
    <PanelFrame
      title={t('panel:post.title')}
      about={known?.community?.name}
      footer={
        known && (
          <>
            <Button className="flex-1" icon={<CalendarPlus />} onClick={() => setPlanning(true)}>
              {t('draft:planThis.again')}
            </Button>
            {remind.menu}
          </>
        )
      }
    >
      {known === null ? (
        <EmptyState
          icon={<ChartNoAxesColumn />}
          title={t('panel:post.unknown')}
          text={t('panel:post.unknownText')}
        >
          <OpenOwner subject={subject} />
        </EmptyState>
      ) : (
        <>
          {remind.above}
          {known.community && known.community.role !== 'seen' && <PostRubric post={known.post} />}
          <PostFigures {...known} />
          <section>
            <p className="eyebrow mb-1">
              {known.post.publishedAt === null
                ? t('panel:post.noDate')
                : formatMoment(known.post.publishedAt, i18n.language, zone, now)}
            </p>
            <p className="line-clamp-4 whitespace-pre-line text-muted">
              {known.post.text || t('panel:withoutText')}
            </p>
            <div className="mt-1 flex flex-wrap gap-x-4 gap-y-1 text-sm font-medium text-accent">
              <button
                type="button"
                className="hover:underline"
                onClick={() => openTab(known.post.url)}
              >
                {t('panel:post.open')}
              </button>
              <button type="button" className="hover:underline" onClick={() => setSeeing(true)}>
                {t('phone:see')}
              </button>
            </div>
          </section>
        </>
      )}
    </PanelFrame>
  );
}
