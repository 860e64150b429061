import { useTranslation } from 'react-i18next';
import type { PlanState } from '../utils/plan/schema.ts';
import { publishesNow } from './fill-words.ts';

/** The states in which the person is about to press the network's own button. */
const pressing = new Set<PlanState>(['due', 'opened', 'filled', 'unconfirmed']);

interface PublishesNowProps {
  state: PlanState;
  /** The network's button publishes at once unless its timer is on. */
  nowUnlessSet: boolean;
}

/** The warning beside a post whose next press publishes it. */
export function PublishesNow({ state, nowUnlessSet }: PublishesNowProps) {
  const { t } = useTranslation();
  if (!nowUnlessSet || !pressing.has(state)) return null;
  return <p className="text-xs text-warn">{t(publishesNow.word)}</p>;
}
