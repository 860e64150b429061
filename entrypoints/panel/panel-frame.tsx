import { useEffect, useRef, type ReactNode } from 'react';
import { ArrowLeft, X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { IconButton } from '../../components/ui/icon-button.tsx';
import { usePanel } from './panel-context.ts';
import { useRoom } from './room.ts';

/** The picker scrolls by itself: it takes what it can get, CSS px. */
const pickerHeight = 520;

interface PanelFrameProps {
  title: string;
  /** A line below the title: whose community, whose comment. */
  about?: string | null;
  /** Stands below that: in whose name one answers. */
  head?: ReactNode;
  /** A way back to the panel before. */
  onBack?: () => void;
  /** The content scrolls by itself (the picker) instead of as a whole. */
  fixed?: boolean;
  /** Stands below the scrolling content. */
  footer?: ReactNode;
  /** Below its buttons: the keys that work here. */
  keys?: ReactNode;
  children: ReactNode;
}

/** The head with the closing cross, and the scrolling content of every panel. */
export function PanelFrame(props: PanelFrameProps) {
  const { title, about, head: below, onBack, fixed = false, footer, keys, children } = props;
  const { t } = useTranslation();
  const { close, token } = usePanel();
  const head = useRef<HTMLElement>(null);
  const content = useRef<HTMLDivElement>(null);
  const foot = useRef<HTMLElement>(null);
  const body = useRef<HTMLDivElement>(null);

  useRoom(token, fixed ? pickerHeight : null, [head, content, foot]);

  // A panel whose own control did not take the focus takes it as a whole, so that arrows scroll it
  // and Tab goes on to its first control.
  useEffect(() => {
    if (document.activeElement === document.body) body.current?.focus();
  }, []);

  return (
    <main className="flex h-dvh flex-col bg-bg">
      <header ref={head} className="flex items-center gap-1 py-2 pr-2 pl-4">
        {onBack && (
          <IconButton
            className="-ml-2.5"
            label={t('common:back')}
            icon={<ArrowLeft />}
            onClick={onBack}
          />
        )}
        <div className="min-w-0 flex-1">
          <h1 className="truncate font-semibold">{title}</h1>
          {about && <p className="truncate text-xs text-muted">{about}</p>}
          {below}
        </div>
        <IconButton label={t('common:close')} icon={<X />} onClick={close} />
      </header>
      {fixed ? (
        children
      ) : (
        <div
          ref={body}
          tabIndex={-1}
          className="flex min-h-0 flex-1 flex-col gap-4 overflow-y-auto px-4 pb-4 outline-none"
        >
          <div ref={content} className="flex flex-col gap-4">
            {children}
          </div>
        </div>
      )}
      {footer && (
        <footer
          ref={foot}
          className="flex flex-col gap-2 border-t border-line bg-surface px-4 py-3"
        >
          <div className="flex gap-2">{footer}</div>
          {keys}
        </footer>
      )}
    </main>
  );
}
