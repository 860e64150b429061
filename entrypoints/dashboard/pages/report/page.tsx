import { useEffect, useState } from 'react';
import { useLiveQuery } from 'dexie-react-hooks';
import { FileChartColumn, Plus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../../components/ui/button.tsx';
import { EmptyState } from '../../../../components/ui/empty-state.tsx';
import { Select } from '../../../../components/ui/select.tsx';
import { Skeleton } from '../../../../components/ui/skeleton.tsx';
import { communityKey } from '../../../../utils/communities/rules.ts';
import type { Community } from '../../../../utils/communities/schema.ts';
import { listCommunities } from '../../../../utils/communities/store.ts';
import { languages, type Language } from '../../../../utils/languages.ts';
import { listReports } from '../../../../utils/report/kept.ts';
import { reportSections, type ReportDraft } from '../../../../utils/report/schema.ts';
import { spanOfPeriod } from '../../../../utils/report/span.ts';
import { clockAt } from '../../../../utils/text/zone.ts';
import { PageHead } from '../../page-head.tsx';
import { Desk } from './desk.tsx';
import type { OwnDays } from './use-report.ts';
import { ownZone } from '../../../../utils/text/day-in.ts';

/** `#report/<uuid>`, as a reminder leads to it. */
const asked = () => /^#report\/([0-9a-f-]{36})$/u.exec(location.hash)?.[1] ?? null;
const fresh = 'new';

function useAsked(): [string | null, (uuid: string | null) => void] {
  const [chosen, setChosen] = useState(asked);
  useEffect(() => {
    const follow = () => setChosen((before) => asked() ?? before);
    window.addEventListener('hashchange', follow);
    return () => window.removeEventListener('hashchange', follow);
  }, []);
  return [chosen, setChosen];
}

const languageNamed = (tag: string): Language => languages.find((one) => one === tag) ?? 'en';

/** What a new report begins with: the first community of mine, its last month, all sections. */
function firstDraft(communities: readonly Community[], language: string): ReportDraft {
  const [one] = communities;
  return {
    client: one?.name.slice(0, 120) ?? '',
    communities: one ? [communityKey(one)] : [],
    period: 'month',
    language: languageNamed(language),
    sections: [...reportSections],
    colour: one?.colour ?? '#1f8a94',
    logo: null,
    note: '',
    remind: null,
  };
}

/** The reports of clients: which one, how it is made, how it looks, and out. */
export default function Page() {
  const { t, i18n } = useTranslation();
  const mine = useLiveQuery(() => listCommunities('mine'));
  const kept = useLiveQuery(listReports);
  const [chosen, choose] = useAsked();
  // One's own dates begin with the last month: a kept report opens ready from its reminder.
  const [own, setOwn] = useState<OwnDays>(() =>
    spanOfPeriod('month', clockAt(Date.now(), ownZone()).day),
  );
  const known =
    chosen === fresh ? undefined : (kept?.find(({ uuid }) => uuid === chosen) ?? kept?.[0]);
  return (
    <>
      <PageHead title={t('report:title')} text={t('report:intro')}>
        {kept && kept.length > 0 && known && (
          <Button icon={<Plus />} onClick={() => choose(fresh)}>
            {t('report:new')}
          </Button>
        )}
      </PageHead>
      {(!mine || !kept) && <Skeleton rows={6} />}
      {mine && kept && mine.length === 0 && (
        <EmptyState
          icon={<FileChartColumn />}
          title={t('insights:none.title')}
          text={t('report:none')}
        />
      )}
      {mine && kept && mine.length > 0 && (
        <>
          {kept.length > 0 && (
            <Select
              className="mb-5 w-full sm:w-80"
              label={t('report:which')}
              value={known?.uuid ?? fresh}
              choices={[
                ...kept.map(({ uuid, client }) => ({ value: uuid, label: client })),
                ...(known ? [] : [{ value: fresh, label: t('report:new') }]),
              ]}
              onChange={choose}
            />
          )}
          <Desk
            key={known?.uuid ?? fresh}
            uuid={known?.uuid ?? null}
            first={known ?? firstDraft(mine, i18n.language)}
            communities={mine}
            own={own}
            onOwn={setOwn}
            onKept={choose}
          />
        </>
      )}
    </>
  );
}
