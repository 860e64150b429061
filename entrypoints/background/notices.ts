import { browser } from '#imports';
import type { PlanCause } from '../../utils/plan/schema.ts';
import { usualSnooze } from '../../utils/reminders/moments.ts';
import type { Reminder } from '../../utils/reminders/schema.ts';
import { firstLine } from '../../utils/text/first-line.ts';
import { words } from './words.ts';
import type { Notice } from './reconcile.ts';

type Say = Awaited<ReturnType<typeof words>>;

function textOf(reminder: Reminder, t: Say): string {
  if (reminder.kind === 'checklist') return t('notices:checklist');
  if (reminder.kind === 'backup') return t('notices:backup');
  if (reminder.kind === 'delete-post') {
    return t('calendar:until.reminder', { text: reminder.text || t('day:withoutText') });
  }
  // It is its day: that is why it is told.
  if (reminder.about?.kind === 'report') return t('report:ready', { text: reminder.text });
  return reminder.text || t('notices:wordless');
}

function saying(notice: Notice, t: Say): { title: string; message: string } {
  switch (notice.kind) {
    case 'due':
      return {
        title: t('notices:due', { community: notice.community }),
        message:
          firstLine(notice.item.text) || t('notices:pictures', { count: notice.item.media.length }),
      };
    case 'held':
      return {
        title: t('twice:held.notice', { community: notice.community }),
        message: t('twice:held.noticeText'),
      };
    case 'missed':
      return {
        title: t('notices:missed', { count: notice.items.length }),
        message: t('notices:missedText'),
      };
    case 'by-key':
      return byKey(notice, t);
    case 'reminder':
      return { title: t('notices:reminder'), message: textOf(notice.reminder, t) };
    case 'reminders':
      return {
        title: t('notices:reminders', { count: notice.reminders.length }),
        message: notice.reminders.map((reminder) => textOf(reminder, t)).join('\n'),
      };
    case 'quiet': {
      const { due, missed } = notice;
      const lines = [
        due.length ? t('notices:badge.due', { count: due.length }) : '',
        missed.length ? t('notices:missed', { count: missed.length }) : '',
        ...notice.reminders.map((reminder) => textOf(reminder, t)),
      ];
      return {
        title: t('reminders:afterQuiet'),
        message: lines.filter((line) => line !== '').join('\n'),
      };
    }
  }
}

/** What stands still comes first: more may hang on it. */
function byKey({ items, stopped }: Notice & { kind: 'by-key' }, t: Say) {
  const [first] = stopped;
  if (first) {
    return {
      title: t('keys:notice.stopped', { name: first.name }),
      message: t('keys:notice.open'),
    };
  }
  return { title: t('keys:notice.items', { count: items.length }), message: t('keys:notice.look') };
}

/**
 * Firefox has no buttons in notifications and refuses a notification that asks for one, though it
 * has the event for them: it cannot be asked, so the build says it.
 */
export const hasButtons = (): boolean =>
  import.meta.env.BROWSER !== 'firefox' && browser.notifications.onButtonClicked !== undefined;

/** Later, done: in this order (entrypoints/background/reminders.ts answers them). */
function buttonsOf(notice: Notice, t: Say) {
  if (notice.kind !== 'reminder' || !hasButtons()) return {};
  const titles = [t('day:snooze.minutes', { count: usualSnooze }), t('reminders:done')];
  return {
    buttons: titles.map((title) => ({ title })),
    // An urgent one stays until somebody has seen it.
    ...(notice.reminder.urgent && { requireInteraction: true }),
  };
}

/** The browser's notification; the same id replaces what stands there. */
export async function showNotice(notice: Notice): Promise<void> {
  const t = await words();
  const plain = {
    type: 'basic' as const,
    iconUrl: browser.runtime.getURL('/icon/128.png'),
    ...saying(notice, t),
  };
  const buttons = buttonsOf(notice, t);
  try {
    await browser.notifications.create(notice.id, { ...plain, ...buttons });
  } catch (error) {
    // Better told without buttons than not told: another browser may refuse them too.
    if (!('buttons' in buttons)) throw error;
    await browser.notifications.create(notice.id, plain);
  }
}

/** Why a filling did not end well: a surface that asked for it may be closed by now. */
const unfilled: Partial<Record<PlanCause, string>> = {
  'no-access': 'access:notFilled',
  'composer-refused': 'notices:notFilled.noText',
  'media-refused': 'notices:notFilled.noPictures',
  'other-author': 'twice:notFilled.otherAuthor',
  'no-claim': 'claims:notFilled.noClaim',
  'tab-closed': 'notices:notFilled.tabClosed',
};

/** Tells that a planned post is not in its composer, or not all of it. */
export async function showUnfilled(uuid: string, cause: PlanCause): Promise<void> {
  const t = await words();
  await browser.notifications.create(`unfilled:${uuid}`, {
    type: 'basic',
    iconUrl: browser.runtime.getURL('/icon/128.png'),
    title: t('notices:notFilled.title'),
    message: t(unfilled[cause] ?? 'notices:notFilled.noComposer'),
  });
}

/**
 * A composer was filled whose button publishes at once: the person looks at the network's page by
 * now, where no word of ours stands.
 */
export async function showPublishesNow(uuid: string, community: string): Promise<void> {
  const t = await words();
  await browser.notifications.create(`filled:${uuid}`, {
    type: 'basic',
    iconUrl: browser.runtime.getURL('/icon/128.png'),
    title: t('publishing:filled', { community }),
    message: t('publishing:nowUnlessTimer'),
  });
}

/** What of the person's day waits: the badge's number in words. */
export async function badgeTitle(counts: {
  waiting: number;
  due: number;
  missed: number;
  reminders: number;
  bursts: number;
}): Promise<string> {
  const t = await words();
  const parts = [
    counts.bursts ? t('inbox:burst.badge', { count: counts.bursts }) : '',
    counts.due ? t('notices:badge.due', { count: counts.due }) : '',
    counts.missed ? t('notices:badge.missed', { count: counts.missed }) : '',
    counts.reminders ? t('notices:badge.reminders', { count: counts.reminders }) : '',
    counts.waiting ? t('notices:badge.waiting', { count: counts.waiting }) : '',
  ].filter((part) => part !== '');
  return parts.length ? parts.join('\n') : t('notices:badge.calm');
}
