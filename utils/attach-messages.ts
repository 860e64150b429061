import type { FillMedia } from './media/port.ts';
import type { PanelSubject } from './messages.ts';

/** A template's pictures on their way into the box where its text stands: a part of messages.ts. */
export interface AttachProtocol {
  /**
   * `id` names this one attempt, as an insertion's does: asked again, it is told and not repeated.
   * `attached`: the box shows that many more; fewer than asked for means that the person looks.
   */
  'panel.attach': {
    ask: { token: string; id: string; media: string[] };
    answer: { attached: number };
  };
}
export interface AttachTabProtocol {
  'tab.attach': {
    ask: { subject: PanelSubject; id: string; media: FillMedia[] };
    answer: { attached: number };
  };
}
