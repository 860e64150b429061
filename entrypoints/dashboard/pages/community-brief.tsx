import { useLiveQuery } from 'dexie-react-hooks';
import { NotebookPen } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { briefOf } from '../../../utils/briefs/store.ts';
import { communityKey } from '../../../utils/communities/rules.ts';
import type { Community } from '../../../utils/communities/schema.ts';
import { briefAddress } from './brief/address.ts';

/** The way from a community's card to its brief. */
export function CommunityBrief({ community }: { community: Community }) {
  const { t } = useTranslation();
  const key = communityKey(community);
  const begun = useLiveQuery(async () => (await briefOf(key)) !== undefined, [key]);
  return (
    <section className="flex items-center justify-between gap-4 border-t border-line pt-4">
      <div className="min-w-0">
        <h3 className="font-semibold">{t('briefs:title')}</h3>
        <p className="text-sm text-muted">{t('briefs:card')}</p>
      </div>
      <a
        href={briefAddress(community)}
        className="inline-flex min-h-7 shrink-0 items-center gap-1.5 rounded-md px-2.5 text-sm font-medium text-accent hover:bg-accent-soft"
      >
        <NotebookPen className="size-4" aria-hidden="true" />
        {t(begun ? 'briefs:goOn' : 'briefs:begin')}
        <span className="sr-only">: {community.name}</span>
      </a>
    </section>
  );
}
