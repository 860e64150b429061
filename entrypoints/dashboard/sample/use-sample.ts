import { useState } from 'react';
import { useLiveQuery } from 'dexie-react-hooks';
import { useTranslation } from 'react-i18next';
import { useToasts } from '../../../components/ui/toast.tsx';
import { sampleHere } from '../../../utils/sample/here.ts';
import type { OwnInSample } from '../../../utils/sample/schema.ts';
import {
  addSample,
  ownInSample,
  removeSample,
  sampleLanguage,
} from '../../../utils/sample/store.ts';
import { tell } from '../tell.ts';

/** The sample as a surface sees it. */
export interface SampleNow {
  /** undefined: not known yet. */
  here: boolean | undefined;
  busy: boolean;
  /** What the person made in it, while they are asked about that; null: nobody asks. */
  asked: OwnInSample | null;
  add: () => void;
  remove: (own?: 'keep' | 'remove') => void;
  leave: () => void;
}

/** Puts the sample in and takes it out, and says how that went. */
export function useSample(): SampleNow {
  const { t, i18n } = useTranslation();
  const toast = useToasts();
  const here = useLiveQuery(async () => (await sampleHere()) !== null);
  const [busy, setBusy] = useState(false);
  const [asked, setAsked] = useState<OwnInSample | null>(null);

  function during(work: () => Promise<void>) {
    setBusy(true);
    void work()
      .catch(() => toast({ text: t('sample:failed') }))
      .finally(() => setBusy(false));
  }
  async function add() {
    await addSample(sampleLanguage(i18n.language), Date.now());
    tell('communities');
    toast({ text: t('sample:added') });
  }
  async function remove(own: 'ask' | 'keep' | 'remove') {
    if (await removeSample(own)) {
      setAsked(null);
      tell('communities');
      toast({ text: t('sample:removed') });
    } else setAsked(await ownInSample());
  }
  return {
    here,
    busy,
    asked,
    add: () => during(add),
    remove: (own) => during(() => remove(own ?? 'ask')),
    leave: () => setAsked(null),
  };
}
