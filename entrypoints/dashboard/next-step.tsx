import { useLiveQuery } from 'dexie-react-hooks';
import { ExternalLink } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { FirstStepsLink } from '../../components/first-steps/first-steps-link.tsx';
import { ButtonLink } from '../../components/ui/button-link.tsx';
import { listCommunities } from '../../utils/communities/store.ts';

const atMost = 3;

/**
 * What fills an empty list: pages of one's own communities, opened by the person; before there are
 * any, the first steps.
 */
export function NextStep() {
  const { t } = useTranslation();
  const own = useLiveQuery(() => listCommunities('mine'));
  if (!own) return null;
  if (own.length === 0) return <FirstStepsLink />;
  const last = own.toSorted((a, b) => b.lastSeenAt - a.lastSeenAt).slice(0, atMost);
  return last.map(({ uuid, name, url }, place) => (
    <ButtonLink
      key={uuid}
      kind={place === 0 ? 'primary' : 'plain'}
      icon={<ExternalLink />}
      href={url}
      target="_blank"
      rel="noreferrer"
      title={name}
      className="max-w-full"
    >
      <span className="min-w-0 truncate">{t('first:ready.open', { community: name })}</span>
    </ButtonLink>
  ));
}
