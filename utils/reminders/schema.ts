/** What a reminder is tied to, beside a comment; pressing it opens that place. */
export interface ReminderAbout {
  kind: 'person' | 'post' | 'plan' | 'report';
  /** `network:id` of the person or post; the uuid of the planned post or report. */
  key: string;
}

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
  /** `monthly`: on the day of the month that was said; a shorter month has it on its last day. */
  repeat: 'no' | 'daily' | 'weekdays' | 'weekly' | 'monthly';
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
  /** null or absent: nothing, or the comment above. */
  about?: ReminderAbout | null;
  /** Rings in quiet hours too. */
  urgent?: boolean;
  /** So many milliseconds before its planned post: it moves with the post. null or absent: no. */
  lead?: number | null;
  /** When `at` was last set: by a clock that ran ahead it is a moment that has not come. */
  setAt?: number;
  /** A coming of a repeating one that the person is done with: the uuid of that one. */
  of?: string;
}
