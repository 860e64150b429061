import { useEffect, useState } from 'react';
import { browser } from '#imports';
import type { PopupRecord } from '../../utils/checklist/schema.ts';
import { ask } from '../../utils/messages.ts';

/** Where the background keeps it. */
const key = 'popup';

/** null: none was made yet, or by another version. */
function recordFrom(value: unknown): PopupRecord | null {
  const record = value as PopupRecord | undefined;
  return record?.version === 6 ? record : null;
}

export async function readRecord(): Promise<PopupRecord | null> {
  return recordFrom((await browser.storage.local.get(key))[key]);
}

let firstAnswer: Promise<boolean> | null = null;

/** Asks for a fresh record; the kept one stays on the screen when nobody answers. */
export function freshRecord(): void {
  const answered = ask('ui.popup', {}).then(
    () => true,
    () => false,
  );
  firstAnswer ??= answered;
}

/** Did the background make the record that was asked for first? What breaks it is looked at then. */
export const wasMade = (): Promise<boolean> => firstAnswer ?? Promise.resolve(false);

/** The kept record at first, the fresh one as soon as the background has made it. */
export function useRecord(first: PopupRecord | null): PopupRecord | null {
  const [record, setRecord] = useState(first);
  useEffect(() => {
    const changed = (changes: Record<string, { newValue?: unknown }>, area: string) => {
      const change = changes[key];
      if (area === 'local' && change) setRecord(recordFrom(change.newValue));
    };
    browser.storage.onChanged.addListener(changed);
    freshRecord();
    return () => browser.storage.onChanged.removeListener(changed);
  }, []);
  return record;
}
