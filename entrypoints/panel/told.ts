import { browser } from '#imports';
import type { Envelope, PanelProtocol } from '../../utils/messages.ts';

/**
 * What the background tells this very panel; null: it is another's, or told by somebody else. A page
 * script's messages come by here too, and none of them has anything to tell a panel.
 */
export function toldTo<Name extends keyof PanelProtocol>(
  name: Name,
  token: string,
  message: unknown,
  sender: { id?: string | undefined; tab?: unknown } | undefined,
): Envelope<Name>['ask'] | null {
  if (sender?.id !== browser.runtime.id || sender.tab !== undefined) return null;
  if (typeof message !== 'object' || message === null) return null;
  const { groupmate, ask } = message as { groupmate?: unknown; ask?: unknown };
  if (groupmate !== name || typeof ask !== 'object' || ask === null) return null;
  return 'token' in ask && ask.token === token ? (ask as Envelope<Name>['ask']) : null;
}
