import type { FieldRows, Row } from '../../network.ts';
import { attribute, named, text } from '../../row-makers.ts';

/**
 * What all messages of the web apps share. "dump" is a written tree of a live Web K with all its
 * classes, 2026-08-08 and 2026-08-13 (channel, comments, dialogue); "src" the apps' public source;
 * "att×2" two independent programs that use the selector; none is a page of ours.
 */
export const idRows: readonly Row[] = [
  named(':scope', 'webId', 'A: facts 2026-08 src, att×4; K: dump 2026-08, facts', {
    note: 'K counts messages of channels from 2^32',
  }),
];
export const textRows: readonly Row[] = [
  text('.text-content', 'A: facts 2026-08 src, att×3'),
  text('.translatable-message', 'K: dump 2026-08'),
  text('.Poll .poll-question', 'A: from memory'),
  text('poll-element .poll-title', 'K: from memory'),
  text('.message', 'K: dump 2026-08', { empty: '', note: 'also without words' }),
  {
    css: '.message-content-wrapper .content-inner',
    take: 'own-text',
    empty: '',
    seenOn: 'A: src 2026-08',
    note: 'media without words',
  },
];
export const dateRows: readonly Row[] = [
  attribute(':scope[data-timestamp]', 'data-timestamp', 'K: dump 2026-08, facts', {
    epoch: 'seconds',
  }),
  attribute('.message-time[title]', 'title', 'A: facts 2026-08 src', {
    match: '^[^\\n]+',
    note: 'set when the pointer comes',
  }),
  named('.message-time', 'dayAndHour', 'A: src 2026-08'),
];
export const reactions: FieldRows<'count'> = {
  parse: 'count',
  rows: [
    named('reactions-element', 'webReactions', 'K: dump 2026-08'),
    named('.Reactions', 'webReactions', 'A: src; `.message-reaction` from memory'),
  ],
};
