import { useTranslation } from 'react-i18next';
import type { PlanState } from '../utils/plan/schema.ts';

/** The states in which something is still to be filled in. */
const ahead = new Set<PlanState>(['planned', 'due', 'opened', 'missed', 'not-found', 'held']);

interface NoAccessProps {
  state: PlanState;
  /** What the network is called when Groupmate may not read its pages; undefined: it may. */
  closed: string | undefined;
}

/** Said beside a planned post that cannot be filled in. */
export function NoAccess({ state, closed }: NoAccessProps) {
  const { t } = useTranslation();
  if (closed === undefined || !ahead.has(state)) return null;
  return <p className="text-xs text-warn">{t('access:unfillable', { network: closed })}</p>;
}
