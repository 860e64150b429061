/**
 * A reminder. Local. The notification is only a pointer: a reminder stays in the popup until it is
 * done, so nothing depends on a notification being seen.
 */
export interface Reminder {
  uuid: string;
  /**
   * `own`: typed; `comment`: answer somebody; `checklist`: today's figures; `backup`: save a file;
   * `delete-post`: a temporary post is to go, its text is the post's first line.
   */
  kind: 'own' | 'comment' | 'checklist' | 'backup' | 'delete-post';
  /** At most 300 characters; '' for those whose words are ours (checklist, backup). */
  text: string;
  /** When it is due, epoch milliseconds; snoozing moves it. */
  at: number;
  repeat: 'no' | 'daily' | 'weekdays' | 'weekly';
  /**
   * The instant that was said first, and the zone it was said in: a repeating one keeps that clock
   * time by them, whatever snoozing did to `at`.
   */
  since: number;
  zone: string;
  /**
   * The comment (`network:id`) or dialogue (`network:community:person`) it speaks of, and where it
   * stands; null for others.
   */
  comment: string | null;
  url: string | null;
  /** When the notification was shown for this `at`; null: not yet. */
  shownAt: number | null;
  /** When the person was done with it; null: open. A repeating one moves `at` on instead. */
  doneAt: number | null;
}
