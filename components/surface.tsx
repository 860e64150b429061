import { useEffect, useLayoutEffect, useState, type ReactNode } from 'react';
import type { i18n } from 'i18next';
import { I18nextProvider } from 'react-i18next';
import { Tooltip } from '@base-ui/react/tooltip';
import type { DataFault } from '../utils/opening/rules.ts';
import { DataFaultCard, type DataFaultCardProps } from './data-fault.tsx';
import { ErrorBoundary, type ErrorWords } from './error-boundary.tsx';
import { FullDisk } from './full-disk.tsx';
import { Toasts } from './ui/toast.tsx';

/** How a surface looks and speaks. */
export interface SurfaceLook {
  language: string;
  theme: 'auto' | 'light' | 'dark';
}

/** What a surface that cannot work says in its place. */
export interface SurfaceData {
  /** Why the data cannot be opened; null: it can. */
  check: () => Promise<DataFault | null>;
  save: DataFaultCardProps['onSave'];
  /** Puts damaged rows aside, before it is tried again. */
  mend: () => Promise<unknown>;
}

export interface SurfaceProps {
  words: i18n;
  look: SurfaceLook;
  /** Calls back when the settings changed, on whatever surface; returns how to stop. */
  watch: (changed: (look: SurfaceLook) => void) => () => void;
  /** The key of the page's title. */
  title: string;
  data: SurfaceData;
  children: ReactNode;
}

function errorWords(words: i18n): ErrorWords {
  return {
    title: words.t('common:failed.title'),
    text: words.t('common:failed.text'),
    copy: words.t('common:failed.copy'),
    copied: words.t('common:copied'),
    again: words.t('common:failed.again'),
  };
}

/** What every surface has around it: words, theme, toasts, and a sentence when all else fails. */
export function Surface({ words, look: first, watch, title, data, children }: SurfaceProps) {
  const [fault, setFault] = useState<DataFault | null>(null);
  const [look, setLook] = useState(first);
  // Drawn anew once the words have changed: the frame's own words below do not listen to them.
  const [, setSpoken] = useState(first.language);

  useEffect(() => watch(setLook), [watch]);

  useEffect(() => {
    void data.check().then(setFault, () => setFault('unreadable'));
  }, [data]);

  useLayoutEffect(() => {
    const root = document.documentElement;
    if (look.theme === 'auto') delete root.dataset.theme;
    else root.dataset.theme = look.theme;
  }, [look.theme]);

  useEffect(() => {
    void words.changeLanguage(look.language).then(() => {
      document.documentElement.lang = look.language;
      document.title = words.t(title);
      setSpoken(look.language);
    });
  }, [words, look.language, title]);

  return (
    <I18nextProvider i18n={words}>
      {fault ? (
        <DataFaultCard fault={fault} onSave={data.save} />
      ) : (
        <ErrorBoundary words={errorWords(words)} mend={data.mend}>
          <Tooltip.Provider delay={500}>
            <Toasts closeLabel={words.t('common:close')}>
              <FullDisk />
              {children}
            </Toasts>
          </Tooltip.Provider>
        </ErrorBoundary>
      )}
    </I18nextProvider>
  );
}
