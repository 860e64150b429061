import { createContext, useContext } from 'react';
import { browser } from '#imports';
import { keyOf } from '../../utils/communities/rules.ts';
import type { PanelSubject } from '../../utils/messages.ts';

export interface PanelContext {
  subject: PanelSubject;
  token: string;
  /** False: it was closed here, and the frame waits for its next turn. */
  shown: boolean;
  close: () => void;
}

const context = createContext<PanelContext | null>(null);
export const PanelProvider = context.Provider;

/** What the open panel is about. */
export function usePanel(): PanelContext {
  const panel = useContext(context);
  if (!panel) throw new Error('usePanel stands outside a panel.');
  return panel;
}

/** The subject's key as the database names it; page scripts know bare ids. */
export const databaseKey = (subject: PanelSubject) => keyOf(subject.network, subject.key);

/** Opens an address in a tab: a frame inside another site cannot turn that site's own page. */
export const openTab = (url: string) => void browser.tabs.create({ url });
