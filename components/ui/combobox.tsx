import { useId } from 'react';
import { Check, ChevronDown } from 'lucide-react';
import { Combobox as Base } from '@base-ui/react/combobox';

interface ComboboxProps {
  label: string;
  value: string;
  choices: readonly string[];
  /** Said when nothing fits what was typed. */
  nothing: string;
  onChange: (value: string) => void;
}

/** One of many: typing narrows the list. */
export function Combobox({ label, value, choices, nothing, onChange }: ComboboxProps) {
  const id = useId();
  return (
    <Base.Root
      items={choices}
      value={value}
      limit={60}
      onValueChange={(next) => {
        if (next) onChange(next);
      }}
    >
      <div className="flex min-w-0 flex-col gap-1">
        <label htmlFor={id} className="text-sm font-medium">
          {label}
        </label>
        <Base.InputGroup className="relative">
          <Base.Input id={id} className="control h-9 w-full pr-8 pl-2.5" />
          <Base.Trigger
            tabIndex={-1}
            aria-label={label}
            className="absolute top-0 right-0 inline-flex h-9 w-8 items-center justify-center text-muted"
          >
            <ChevronDown className="size-4" aria-hidden="true" />
          </Base.Trigger>
        </Base.InputGroup>
      </div>
      <Base.Portal>
        <Base.Positioner sideOffset={4} collisionPadding={8} className="z-30 outline-none">
          <Base.Popup className="max-h-[min(18rem,var(--available-height))] w-(--anchor-width) overflow-y-auto rounded-md border border-line bg-raised p-1 shadow-float">
            <Base.Empty className="text-sm text-muted">
              <span className="block px-2 py-1.5">{nothing}</span>
            </Base.Empty>
            <Base.List>
              {(choice: string) => (
                <Base.Item
                  key={choice}
                  value={choice}
                  className="grid cursor-pointer grid-cols-[1rem_1fr] items-center gap-2 rounded-sm py-1 pr-3 pl-2 outline-none select-none data-highlighted:bg-accent-soft"
                >
                  <Base.ItemIndicator className="text-accent">
                    <Check className="size-4" aria-hidden="true" />
                  </Base.ItemIndicator>
                  <span className="col-start-2">{choice}</span>
                </Base.Item>
              )}
            </Base.List>
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}
