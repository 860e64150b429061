import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FileRefused } from '../../../components/refused-file.tsx';
import { useToasts } from '../../../components/ui/toast.tsx';
import { checkBackup } from '../../../utils/backup/import.ts';
import { leaveChecked, loadChecked } from '../../../utils/backup/load.ts';
import { BackupRefused } from '../../../utils/backup/refusal.ts';
import type { Checked, LoadMode } from '../../../utils/backup/schema.ts';
import type { ChangedThing } from '../../../utils/messages.ts';
import { isFull } from '../../../utils/opening/rules.ts';
import { tell } from '../tell.ts';

export type LoadStep =
  | { at: 'waiting' }
  | { at: 'reading'; done: number; total: number }
  | { at: 'checked' | 'loading'; checked: Checked; name: string }
  | { at: 'refused'; name: string; refused: FileRefused };

const changed: readonly ChangedThing[] = [
  'communities',
  'comments',
  'templates',
  'settings',
  'plan',
  'reminders',
];
export const tellAll = () => changed.forEach(tell);
const reasonOf = (error: unknown): FileRefused =>
  error instanceof BackupRefused ? error : isFull(error) ? 'no-room' : null;

/** What is loaded: a file that was chosen, or one that a snapshot is made into. */
export interface Loadable {
  name: string;
  blob: () => Promise<Blob>;
  of?: 'snapshot';
}

/** Reads a file, says what it would change, loads it one of two ways. */
export function useLoad(loadedWord: string) {
  const { t } = useTranslation();
  const toast = useToasts();
  const [step, setStep] = useState<LoadStep>({ at: 'waiting' });
  const waiting = useRef<Checked | null>(null);
  // What was closed meanwhile must not come back when its reading ends.
  const turn = useRef(0);
  useEffect(
    () => () => {
      turn.current += 1;
      if (waiting.current) void leaveChecked(waiting.current);
    },
    [],
  );

  async function read({ name, blob, of }: Loadable) {
    const mine = ++turn.current;
    const set = (next: LoadStep) => {
      if (mine === turn.current) setStep(next);
    };
    set({ at: 'reading', done: 0, total: 1 });
    try {
      const checked = await checkBackup(await blob(), (done, total) => {
        set({ at: 'reading', done, total });
      });
      if (mine !== turn.current) return void leaveChecked(checked);
      waiting.current = checked;
      set({ at: 'checked', checked: of ? { ...checked, of } : checked, name });
    } catch (error) {
      set({ at: 'refused', name, refused: reasonOf(error) });
    }
  }

  /** True: it is loaded. */
  async function load(checked: Checked, name: string, mode: LoadMode): Promise<boolean> {
    setStep({ at: 'loading', checked, name });
    try {
      await loadChecked(checked, mode, Date.now());
      setStep({ at: 'waiting' });
      toast({ text: t(loadedWord) });
      tellAll();
      return true;
    } catch (error) {
      setStep({ at: 'refused', name, refused: reasonOf(error) });
      await leaveChecked(checked);
      return false;
    } finally {
      waiting.current = null;
    }
  }

  function leave() {
    turn.current += 1;
    const { current } = waiting;
    waiting.current = null;
    setStep({ at: 'waiting' });
    if (current) void leaveChecked(current);
  }

  return { step, read, load, leave };
}
