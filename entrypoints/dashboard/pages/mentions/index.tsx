import { useState } from 'react';
import { useLiveQuery } from 'dexie-react-hooks';
import { useTranslation } from 'react-i18next';
import { Tabs } from '../../../../components/ui/tabs.tsx';
import { countNewMentions } from '../../../../utils/mentions/store.ts';
import { PageHead } from '../../page-head.tsx';
import { MentionWords } from './words.tsx';
import { MentionList } from './list.tsx';

/** Where clients were mentioned, and what is looked for. */
export function MentionsPage() {
  const { t } = useTranslation();
  const [view, setView] = useState<'list' | 'words'>(() =>
    location.hash === '#mentions/words' ? 'words' : 'list',
  );
  const fresh = useLiveQuery(countNewMentions);
  return (
    <>
      <PageHead title={t('mentions:title')} text={t('mentions:intro')} />
      <Tabs
        label={t('mentions:title')}
        value={view}
        tabs={[
          {
            value: 'list',
            label: t('mentions:title'),
            ...(fresh === undefined ? {} : { count: fresh }),
          },
          { value: 'words', label: t('mentions:words') },
        ]}
        onChange={setView}
      >
        {view === 'words' ? <MentionWords /> : <MentionList onWords={() => setView('words')} />}
      </Tabs>
    </>
  );
}
