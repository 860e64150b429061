import { useEffect, useState } from 'react';
import { useLiveQuery } from 'dexie-react-hooks';
import { commentByKey, dismissComment } from '../../utils/comments/store.ts';
import {
  conversationByKey,
  conversationOfMessage,
  dismissConversation,
} from '../../utils/conversations/store.ts';
import type { KeptTriage } from '../../utils/triage/schema.ts';
import type { PanelSubject } from '../../utils/messages.ts';
import { databaseKey, usePanel } from './panel-context.ts';

/** What a panel's answer is to: a comment, or a private dialogue (whose text we do not have). */
export interface Matter {
  /** The comment's or the conversation's key. */
  key: string;
  private: boolean;
  community: string;
  /** What it stands in: the post (`network:id`), or the dialogue's key. */
  thread: string;
  /** `network:id`; null when the page did not tell. */
  person: string | null;
  name: string;
  text: string;
  url: string;
  /** What the device reads in the comment; null: nothing (private messages have no text here). */
  triage: KeptTriage | null;
  ours: boolean;
  waiting: boolean;
  dismissed: boolean;
}

async function commentMatter(key: string): Promise<Matter | null> {
  const comment = await commentByKey(key);
  if (!comment) return null;
  const { community, post, author, authorName, text, url, ours, waiting, dismissedAt } = comment;
  const triage = comment.triage ?? null;
  const states = { ours, waiting: waiting === 1, dismissed: dismissedAt !== null };
  const said = { thread: post, person: author, name: authorName, text, url };
  return { key, private: false, community, triage, ...said, ...states };
}

async function dialogueMatter(key: string): Promise<Matter | null> {
  const conversation = await conversationByKey(key);
  if (!conversation) return null;
  const { community, person, name, url, waiting, firstUnanswered, dismissed } = conversation;
  const said = dismissed !== null && firstUnanswered !== null && waiting === 0;
  const states = { ours: false, waiting: waiting === 1, dismissed: said };
  const of = { community, thread: key, person, name, text: '', url };
  return { key, private: true, triage: null, ...of, ...states };
}

const isPrivate = ({ place }: PanelSubject) => place === 'message';

/** undefined while it is being looked up; null when it is not known. */
export function useMatter(): Matter | null | undefined {
  const { subject } = usePanel();
  // Found once: a message that comes in meanwhile takes the marks, but not the panel.
  const [key, setKey] = useState<string | null>();
  useEffect(() => {
    let left = false;
    const found = isPrivate(subject)
      ? conversationOfMessage(databaseKey(subject)).then((known) => known?.key ?? null)
      : Promise.resolve(databaseKey(subject));
    void found.then((of) => {
      if (!left) setKey(of);
    });
    return () => {
      left = true;
    };
  }, [subject]);
  const matter = useLiveQuery(async () => {
    if (key === undefined) return undefined;
    if (key === null) return null;
    return isPrivate(subject) ? dialogueMatter(key) : commentMatter(key);
  }, [key, subject]);
  return matter;
}

/** The person says that no answer is needed, or takes that back (null). */
export const dismissMatter = (matter: Matter, at: number | null) =>
  matter.private ? dismissConversation(matter.key, at) : dismissComment(matter.key, at);
