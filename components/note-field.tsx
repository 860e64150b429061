import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Field } from './ui/field.tsx';
import { TextArea } from './ui/text-area.tsx';

/** Typing rests this long before the note is kept: long enough not to write at each key. */
const restMs = 600;

/** A note that keeps itself, and says so. */
export function NoteField({
  note,
  onNote,
}: {
  note: string;
  onNote: (note: string) => Promise<void>;
}) {
  const { t } = useTranslation();
  const [text, setText] = useState(note);
  const [saved, setSaved] = useState(note);
  const [failed, setFailed] = useState(false);
  const [touched, setTouched] = useState(false);
  const state = useRef({ text, saved, onNote });
  useEffect(() => {
    state.current = { text, saved, onNote };
  });

  useEffect(() => {
    if (text === saved) return;
    const rest = setTimeout(() => {
      // "Saved" is said when it is: a full disk must not look like a kept note.
      state.current.onNote(text).then(
        () => {
          setSaved(text);
          setFailed(false);
        },
        () => setFailed(true),
      );
    }, restMs);
    return () => clearTimeout(rest);
  }, [text, saved]);

  // Closing the panel in mid-word loses nothing.
  useEffect(() => {
    const keep = () => {
      const last = state.current;
      if (last.text === last.saved) return;
      void last.onNote(last.text);
      state.current = { ...last, saved: last.text };
    };
    window.addEventListener('pagehide', keep);
    return () => {
      window.removeEventListener('pagehide', keep);
      keep();
    };
  }, []);

  return (
    <div>
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
        {failed
          ? t('panel:note.notSaved')
          : touched && t(text === saved ? 'panel:note.saved' : 'panel:note.saving')}
      </p>
    </div>
  );
}
