import type { ReactNode } from 'react';
import { X } from 'lucide-react';
import { Toast as Base } from '@base-ui/react/toast';

/** Around a surface; `useToasts` works below it. */
export function Toasts({ closeLabel, children }: { closeLabel: string; children: ReactNode }) {
  return (
    <Base.Provider timeout={7000} limit={2}>
      {children}
      <Base.Portal>
        <Base.Viewport className="fixed right-4 bottom-4 left-4 z-40 mx-auto flex max-w-sm flex-col gap-2 outline-none sm:right-6 sm:bottom-6 sm:left-auto sm:w-96">
          <List closeLabel={closeLabel} />
        </Base.Viewport>
      </Base.Portal>
    </Base.Provider>
  );
}

function List({ closeLabel }: { closeLabel: string }) {
  const { toasts } = Base.useToastManager();
  return toasts.map((toast) => (
    <Base.Root
      key={toast.id}
      toast={toast}
      swipeDirection={[]}
      className="rounded-md bg-ink text-bg shadow-float transition-[opacity,translate] duration-200 ease-calm data-ending-style:opacity-0 data-limited:hidden data-starting-style:translate-y-2 data-starting-style:opacity-0"
    >
      <Base.Content className="flex items-center gap-2 py-2 pr-2 pl-3.5">
        <Base.Title className="min-w-0 flex-1" render={<p />} />
        <Base.Action className="rounded-sm px-2 py-1 font-semibold underline underline-offset-4 hover:no-underline" />
        <Base.Close
          aria-label={closeLabel}
          // Base UI hides it from readers until the toast has the focus, though Tab comes to it.
          aria-hidden={false}
          className="inline-flex size-7 items-center justify-center rounded-sm opacity-80 hover:opacity-100"
        >
          <X className="size-4" aria-hidden="true" />
        </Base.Close>
      </Base.Content>
    </Base.Root>
  ));
}

export interface ToastWords {
  text: string;
  /** One thing that can be done about it, such as taking it back. */
  action?: { label: string; run: () => void };
}

/** Says something in passing, with one possible action. */
export function useToasts(): (words: ToastWords) => void {
  const manager = Base.useToastManager();
  return ({ text, action }) => {
    const id = manager.add({
      title: text,
      ...(action && {
        actionProps: {
          children: action.label,
          onClick: () => {
            action.run();
            manager.close(id);
          },
        },
      }),
    });
  };
}
