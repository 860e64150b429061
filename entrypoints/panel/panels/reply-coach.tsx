import { useEffect, useState } from 'react';
import { Check } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { CoachFinding } from '../../../components/coach-finding.tsx';
import { Button } from '../../../components/ui/button.tsx';
import { EmptyState } from '../../../components/ui/empty-state.tsx';
import { Skeleton } from '../../../components/ui/skeleton.tsx';
import { useNow } from '../../../components/use-now.ts';
import { noCoachSettings } from '../../../utils/coach/rules.ts';
import type { CoachRule } from '../../../utils/coach/schema.ts';
import type { CoachDetails, Swap } from '../../../utils/coach-messages.ts';
import { changeCommunity, communityByKey } from '../../../utils/communities/store.ts';
import { ask } from '../../../utils/messages.ts';
import { openTab, usePanel } from '../panel-context.ts';
import { PanelFrame } from '../panel-frame.tsx';

/** Why something was said beside the box, and what to do about it. */
export function ReplyCoach() {
  const { t } = useTranslation();
  const { token, close } = usePanel();
  const now = useNow();
  /** null: the box is gone, or its community is not one's own any more. */
  const [details, setDetails] = useState<CoachDetails | null>();
  const [busy, setBusy] = useState(false);
  const [said, setSaid] = useState<string | null>(null);

  useEffect(() => {
    let left = false;
    ask('panel.coach', { token })
      .catch(() => null)
      .then((told) => !left && setDetails(told));
    return () => {
      left = true;
    };
  }, [token]);

  /** Says how it went, and what is left to say. */
  async function after(words: string | null) {
    const told = await ask('panel.coach', { token }).catch(() => null);
    setBusy(false);
    if (told && !told.findings.length && words === null) return close();
    setDetails(told);
    setSaid(words);
    // Writing took the focus into the box.
    window.focus();
  }
  async function swap(wanted: Swap) {
    setBusy(true);
    const done = await ask('panel.coach.swap', { token, swap: wanted }).catch(() => 'refused');
    await after(done === 'swapped' ? null : t('advice:notSwapped', { from: wanted.from }));
  }
  async function switchOff(rule: CoachRule) {
    if (!details) return;
    setBusy(true);
    const settings = (await communityByKey(details.community))?.coach ?? noCoachSettings;
    const coach = { ...settings, off: [...new Set([...settings.off, rule])] };
    const kept = await changeCommunity(details.community, { coach }, now)
      .then(() => ask('ui.changed', { what: 'communities' }))
      .then(
        () => true,
        () => false,
      );
    await after(kept ? null : t('advice:notKept'));
  }

  if (details === undefined) return <Skeleton />;
  return (
    <PanelFrame
      title={t('advice:title')}
      about={details?.communityName}
      footer={
        <Button kind="primary" autoFocus className="flex-1" onClick={close}>
          {t('advice:back')}
        </Button>
      }
    >
      {said && (
        <p role="alert" className="rounded-md bg-warn-soft px-3 py-2 text-warn">
          {said}
        </p>
      )}
      {details?.findings.length ? (
        <ul className="flex flex-col divide-y divide-line">
          {details.findings.map((finding) => (
            <CoachFinding
              key={finding.rule}
              finding={finding}
              author={details.author}
              community={details.communityName}
              language={details.language}
              now={now}
              busy={busy}
              onSwap={(wanted) => void swap(wanted)}
              onOff={() => void switchOff(finding.rule)}
              onOpen={openTab}
            />
          ))}
        </ul>
      ) : (
        <EmptyState icon={<Check />} title={t(details ? 'advice:nothing' : 'advice:gone')} />
      )}
    </PanelFrame>
  );
}
