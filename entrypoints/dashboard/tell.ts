import { ask, type Ask } from '../../utils/messages.ts';

/** Lets marks in open pages follow a change. Nobody hears it when no page is open: that is fine. */
export function tell(what: Ask<'ui.changed'>['what']): void {
  void ask('ui.changed', { what }).catch(() => undefined);
}
