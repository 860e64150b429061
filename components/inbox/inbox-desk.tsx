import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { InboxEntry } from '../../utils/inbox/schema.ts';
import { networkWord } from '../../utils/networks/index.ts';
import type { Answering } from '../../utils/sharing/shown.ts';
import { whenWords } from '../day-words.ts';
import { useToasts } from '../ui/toast.tsx';
import { Inbox } from './inbox.tsx';
import { ownZone } from '../../utils/text/day-in.ts';

/** What a surface can do to those who wait. Each throws when nothing was kept. */
export interface WaitingActions {
  /** `text`: what its reminder says. Returns how to take it back. */
  putOff: (one: InboxEntry, at: number, text: string) => Promise<() => Promise<void>>;
  setAside: (one: InboxEntry) => Promise<() => Promise<void>>;
  takeBack: (one: InboxEntry) => Promise<void>;
  /** False: there is nothing to take back. */
  undo: () => Promise<boolean>;
}

interface InboxDeskProps {
  inbox: { entries: readonly InboxEntry[]; total: number };
  actions: WaitingActions;
  now: number;
  /** Opens an address in a tab. */
  onOpen: (url: string) => void;
  /** Which colleagues answer now, by the entry's key. */
  answering?: ReadonlyMap<string, Answering> | undefined;
  /** What to do while nobody waits. */
  empty?: ReactNode;
}

/** The inbox with its changes told in passing, each with its way back. */
export function InboxDesk({ inbox, actions, now, onOpen, empty, answering }: InboxDeskProps) {
  const { t, i18n } = useTranslation();
  const toast = useToasts();
  const failed = () => toast({ text: t('day:notChanged') });
  const told = (text: string, undo: () => Promise<void>) =>
    toast({ text, action: { label: t('common:undo'), run: () => void undo().catch(failed) } });
  return (
    <Inbox
      {...inbox}
      empty={empty}
      answering={answering}
      now={now}
      networkTitle={(network) => networkWord(network, i18n.language)}
      actions={{
        open: ({ url }) => onOpen(url),
        putOff: (line, at) => {
          const text = t('day:remind.text', { name: line.author || t('common:nameless') });
          const when = whenWords(at, ownZone(), now, i18n.language, t);
          actions
            .putOff(line, at, text)
            .then((undo) => told(t('inbox:putOff', { when }), undo), failed);
        },
        setAside: (line) => {
          actions.setAside(line).then((undo) => told(t('inbox:setAside'), undo), failed);
        },
        takeBack: (line) => void actions.takeBack(line).catch(failed),
      }}
      onUndo={() => void actions.undo().catch(failed)}
    />
  );
}
