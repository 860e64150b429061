import { useEffect, useState } from 'react';
import { PreviewSheet } from '../../../../components/preview/preview-sheet.tsx';
import { planCommunities, planPictures } from '../../../../utils/plan/editing.ts';
import type { PlanCommunity, PlanPicture } from '../../../../utils/plan/form.ts';
import type { PlanItem } from '../../../../utils/plan/schema.ts';
import { useShareAddress } from '../../../../utils/preview/use-share-address.ts';

interface PreviewOfPostProps {
  item: PlanItem | null;
  now: number;
  onClose: () => void;
}

interface Found {
  of: PlanItem;
  communities: PlanCommunity[];
  pictures: PlanPicture[];
}

/** A planned post as the feeds will show it. */
export function PreviewOfPost({ item, now, onClose }: PreviewOfPostProps) {
  const address = useShareAddress();
  const found = useFound(item);
  const community = found?.communities.find(({ key }) => key === item?.community);
  if (!item || found?.of !== item || !community) return null;
  return (
    <PreviewSheet
      open
      community={community}
      own={found.communities}
      text={item.text}
      pictures={found.pictures}
      at={item.dueAt}
      now={now}
      address={address}
      onClose={onClose}
    />
  );
}

/** What is drawn of an item; its pictures' addresses are given back with it. */
function useFound(item: PlanItem | null): Found | null {
  const [found, setFound] = useState<Found | null>(null);
  useEffect(() => {
    if (!item) return;
    let left = false;
    let urls: string[] = [];
    void Promise.all([planCommunities(), planPictures(item.media)]).then(([communities, kept]) => {
      urls = Object.values(kept).map(({ url }) => url);
      if (left) return urls.forEach((url) => URL.revokeObjectURL(url));
      setFound({ of: item, communities, pictures: item.media.flatMap((id) => kept[id] ?? []) });
    });
    return () => {
      left = true;
      urls.forEach((url) => URL.revokeObjectURL(url));
    };
  }, [item]);
  return found;
}
