/** What of the person's day waits, by kind. */
export interface Waiting {
  /** Comments and dialogues without an answer. */
  waiting: number;
  /** Posts whose time has come. */
  due: number;
  /** Posts that did not go out and want a choice. */
  missed: number;
  /** Reminders that ring. */
  reminders: number;
  /** Waves of comments. */
  bursts: number;
}

/** What stands on the icon: how many things wait for the person, '' for none. */
export interface Badge {
  text: string;
  /** `bad`: something was to be out by now; `warn`: it waits. */
  tone: 'bad' | 'warn';
}

/** Four signs are all that fits on an icon. */
const most = 999;

export function badgeOf(counts: Waiting): Badge {
  const { waiting, due, missed, reminders, bursts } = counts;
  const all = waiting + due + missed + reminders + bursts;
  return {
    text: all === 0 ? '' : all > most ? `${most}+` : String(all),
    tone: missed + due > 0 ? 'bad' : 'warn',
  };
}
