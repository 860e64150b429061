import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { bothTexts, ChangedMeanwhile } from '../utils/meanwhile.ts';
import { isFull } from '../utils/opening/rules.ts';
import { TwoVersions } from './two-versions.tsx';
import { Field } from './ui/field.tsx';
import { TextArea } from './ui/text-area.tsx';

/** Typing rests this long before the note is kept: long enough not to write at each key. */
const restMs = 600;

/**
 * Keeps a note in the place of `was`. When another stands there by now it throws ChangedMeanwhile,
 * or keeps both where nobody can be asked any more (`orBoth`).
 */
export type KeepNote = (note: string, was: string, orBoth: boolean) => Promise<void>;

/** A note that keeps itself, and says so. */
export function NoteField({ note, onNote }: { note: string; onNote: KeepNote }) {
  const { t } = useTranslation();
  const [text, setText] = useState(note);
  const [saved, setSaved] = useState(note);
  const [failed, setFailed] = useState<'full' | 'other' | null>(null);
  const [touched, setTouched] = useState(false);
  /** What another window has written meanwhile; null: nothing. */
  const [theirs, setTheirs] = useState<string | null>(null);
  const state = useRef({ text, saved, onNote });
  useEffect(() => {
    state.current = { text, saved, onNote };
  });

  // What another window writes shows here, unless there is something to lose.
  if (!touched && note !== saved) {
    setText(note);
    setSaved(note);
  }

  function keep(mine: string, was: string) {
    state.current.onNote(mine, was, false).then(
      () => {
        setSaved(mine);
        setFailed(null);
      },
      (error: unknown) => {
        if (error instanceof ChangedMeanwhile) setTheirs(String(error.saved));
        else setFailed(isFull(error) ? 'full' : 'other');
      },
    );
  }

  useEffect(() => {
    if (text === saved || theirs !== null) return;
    // "Saved" is said when it is: a full disk must not look like a kept note.
    const rest = setTimeout(() => keep(text, saved), restMs);
    return () => clearTimeout(rest);
  }, [text, saved, theirs]);

  // Closing the panel in mid-word loses nothing, also of another's.
  useEffect(() => {
    const leave = () => {
      const last = state.current;
      if (last.text === last.saved) return;
      void last.onNote(last.text, last.saved, true);
      state.current = { ...last, saved: last.text };
    };
    window.addEventListener('pagehide', leave);
    return () => {
      window.removeEventListener('pagehide', leave);
      leave();
    };
  }, []);

  /** The person has seen both. */
  function decide(next: string) {
    const was = theirs ?? saved;
    setTheirs(null);
    setText(next);
    setSaved(was);
    if (next !== was) keep(next, was);
  }

  const failure = failed === 'full' ? t('faults:noRoom') : t('panel:note.notSaved');
  return (
    <div>
      {theirs !== null && (
        <TwoVersions
          mine={text}
          theirs={theirs}
          onMine={() => decide(text)}
          onBoth={() => decide(bothTexts(theirs, text.trim()))}
          onTheirs={() => decide(theirs)}
        />
      )}
      <Field label={t('panel:note.label')}>
        <TextArea
          className="min-h-16!"
          maxLength={4000}
          placeholder={t('panel:note.placeholder')}
          value={text}
          onChange={(event) => {
            setText(event.target.value);
            setTouched(true);
          }}
        />
      </Field>
      <p role="status" className="mt-0.5 min-h-4 text-xs text-muted">
        {failed ? failure : touched && t(text === saved ? 'panel:note.saved' : 'panel:note.saving')}
      </p>
    </div>
  );
}
