import { ExternalLink } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../components/ui/button.tsx';
import type { PanelSubject } from '../../utils/messages.ts';
import { networks } from '../../utils/networks/index.ts';
import { openTab } from './panel-context.ts';

/** To the page of the community that the subject belongs to, where its figures are read. */
export function OpenOwner({ subject }: { subject: PanelSubject }) {
  const { t } = useTranslation();
  const network = networks[subject.network];
  const owner = subject.place === 'community' ? subject.key : network.ownerOf(subject.key);
  const url = owner && network.ownerUrl(owner);
  if (!url) return null;
  return (
    <Button icon={<ExternalLink />} onClick={() => openTab(url)}>
      {t('first:community.page')}
    </Button>
  );
}
