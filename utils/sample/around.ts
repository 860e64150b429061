import type { PersonNote } from '../people/schema.ts';
import type { Conversation } from '../conversations/schema.ts';
import type { Reminder } from '../reminders/schema.ts';
import type { Template } from '../templates/schema.ts';
import type { Contact, ContactList } from '../welcome/schema.ts';
import { uuidOf } from './chance.ts';
import { channel, personId, shop } from './communities.ts';
import { dayAt, instant, shared, type Frame } from './frame.ts';

/** What stands around posts and comments: templates, notes, reminders, dialogues, newcomers. */

const hour = 3_600_000;

export function templates(frame: Frame): Template[] {
  const language = frame.texts.currency === 'RUB' ? 'ru' : 'en';
  return frame.texts.templates.map(({ title, body, tags, kinds }, n) => ({
    ...shared(frame, `template ${n}`),
    ...{ title, body, tags, kinds, language, starter: null },
    communities: [shop, channel],
  }));
}

/** Notes on the first of those who write most. */
export function personNotes(frame: Frame): PersonNote[] {
  return frame.texts.notes.map((note, n) => ({
    ...shared(frame, `note ${n}`),
    ...{ person: `vk:${personId(n)}`, note, tags: [frame.texts.noteTag] },
  }));
}

export function reminders(frame: Frame): Reminder[] {
  const { texts, zone, now } = frame;
  const one = (name: string, text: string, at: number, repeat: Reminder['repeat']): Reminder => ({
    uuid: uuidOf(`sample:reminder ${name}`),
    kind: 'own',
    ...{ text, at, repeat, since: at, zone },
    ...{ comment: null, url: null, shownAt: null, doneAt: null, setAt: now },
  });
  return [
    one('call', texts.call, instant(frame, 1, 11 * 60), 'weekly'),
    one('photos', texts.photos, instant(frame, 3, 15 * 60), 'no'),
  ];
}

/** Two private dialogues: who and when, as the product keeps of any; one waits. */
export function conversations(frame: Frame): Conversation[] {
  const { now, texts } = frame;
  const one = (n: number, came: number, answered: number | null): Conversation => {
    const id = personId(n);
    const key = `${shop}:${id}`;
    const lastIncoming = { id: `${n + 1}01`, at: came };
    return {
      ...{ key, network: 'vk', community: shop, person: `vk:${id}`, name: texts.people[n] ?? '' },
      url: `https://vk.com/gim${shop.slice(4)}?sel=${id}`,
      ...{ lastMessage: `${key}:${lastIncoming.id}`, lastIncoming },
      lastOutgoing: answered === null ? null : { id: `${n + 1}02`, at: answered },
      firstUnanswered: answered === null ? lastIncoming : null,
      ...{ dismissed: null, waitingSince: came },
      waiting: answered === null ? 1 : 0,
      ...{ firstSeenAt: came + hour / 2, lastSeenAt: answered ?? came + hour / 2 },
    };
  };
  return [one(1, now - 3 * hour, null), one(2, now - 50 * hour, now - 49 * hour)];
}

/** Two that joined today and yesterday and were not greeted yet, one that was. */
export function contacts(frame: Frame): Contact[] {
  const { now, texts } = frame;
  const last = texts.people.length - 1;
  const states = ['new', 'new', 'greeted'] as const;
  return states.map((state, n) => {
    const id = personId(last - n);
    const at = now - (2 + 20 * n) * hour;
    return {
      ...{ key: `${shop} vk:${id}`, community: shop, person: `vk:${id}`, alias: null },
      ...{ name: texts.people[last - n] ?? '', url: `https://vk.com/id${id}` },
      how: 'joined',
      ...{ place: '', at, state, changedAt: at },
    };
  });
}

/** Since when the shop's list of members is read. */
export function contactLists(frame: Frame): ContactList[] {
  const list = { community: shop, how: 'joined' as const, of: '' };
  const firstReadAt = Date.parse(`${dayAt(frame, -30)}T12:00Z`);
  return [
    {
      ...{ key: `${shop}|joined|`, ...list, firstReadAt },
      lastReadAt: frame.now - 2 * hour,
      covered: [[1, 40]],
    },
  ];
}
