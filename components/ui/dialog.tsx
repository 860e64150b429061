import { useState, type ReactNode } from 'react';
import { X } from 'lucide-react';
import { Dialog as Base } from '@base-ui/react/dialog';

interface DialogProps {
  open: boolean;
  title: string;
  /** The word of the closing cross, for screen readers. */
  closeLabel: string;
  /** Two columns stand in it. */
  wide?: boolean;
  /** As large as the window lets it be. */
  size?: 'whole';
  onClose: () => void;
  children: ReactNode;
}

/** A task that needs the whole attention; Esc and the cross leave it. */
export function Dialog({ open, title, closeLabel, wide, size, onClose, children }: DialogProps) {
  // Whose press opened it, looked at before a field in it takes the focus: there it goes back to.
  const [was, setWas] = useState({ open: false, from: null as Element | null });
  if (was.open !== open) setWas({ open, from: open ? document.activeElement : was.from });
  const { from } = was;
  const width = size === 'whole' ? 'max-w-[94rem]' : wide ? 'max-w-5xl' : 'max-w-3xl';
  return (
    <Base.Root
      open={open}
      onOpenChange={(next) => {
        if (!next) onClose();
      }}
    >
      <Base.Portal>
        <Base.Backdrop className="fixed inset-0 z-20 bg-veil transition-opacity data-ending-style:opacity-0 data-starting-style:opacity-0" />
        <Base.Popup
          // What is gone meanwhile, such as a line of a menu, is left to Base UI.
          finalFocus={() =>
            from instanceof HTMLElement && from.isConnected && from !== document.body ? from : true
          }
          className={`fixed inset-x-0 bottom-0 z-20 mx-auto flex max-h-[94dvh] w-full flex-col overflow-hidden rounded-t-lg border border-line bg-surface shadow-float transition-[opacity,translate] duration-200 ease-calm data-ending-style:translate-y-2 data-ending-style:opacity-0 data-starting-style:translate-y-2 data-starting-style:opacity-0 ${size === 'whole' ? 'h-[94dvh] sm:top-[2vh] sm:max-h-[96dvh]' : 'sm:top-[6vh] sm:max-h-[88dvh]'} sm:bottom-auto sm:rounded-lg ${width}`}
        >
          <header className="flex items-center justify-between gap-4 border-b border-line py-2.5 pr-2.5 pl-5">
            <Base.Title className="text-lg font-semibold">{title}</Base.Title>
            <Base.Close
              aria-label={closeLabel}
              className="inline-flex size-8 items-center justify-center rounded-md text-muted hover:bg-sunken hover:text-ink"
            >
              <X className="size-4.5" aria-hidden="true" />
            </Base.Close>
          </header>
          <div className="overflow-y-auto p-5">{children}</div>
        </Base.Popup>
      </Base.Portal>
    </Base.Root>
  );
}
