import type { CaptchaAnswer, NotDone } from './network-api.ts';

/** One member as a network's API tells of them: what they say of themselves, and nothing of who. */
export interface Member {
  /** Deleted or blocked by the network: there is nobody behind it. */
  gone: boolean;
  sex: 'f' | 'm' | null;
  /** A whole birth date as they give it; null: none, or one without its year. */
  born: { year: number; month: number; day: number } | null;
  city: string | null;
  /** When they were online last, epoch milliseconds. */
  seenAt: number | null;
}

/** Which members: so many from a place in the network's list, which is ordered by account. */
export interface MembersPage {
  offset: number;
  count: number;
}

export type MembersEnd =
  /** `of`: how many there are in all, deleted accounts too. */
  { end: 'page'; of: number; members: Member[] } | NotDone;

/** How members are asked for, where a network's key tells of them. Never throws. */
export type MembersApi = (
  key: string,
  /** The community's id as the API wants it. */
  owner: string,
  page: MembersPage,
  captcha: CaptchaAnswer | null,
  signal: AbortSignal,
) => Promise<MembersEnd>;
