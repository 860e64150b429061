import { Check, ChevronDown } from 'lucide-react';
import { Select as Base } from '@base-ui/react/select';

export interface Choice<Value extends string> {
  value: Value;
  label: string;
}

interface SelectProps<Value extends string> {
  label: string;
  labelHidden?: boolean;
  value: Value;
  choices: readonly Choice<Value>[];
  onChange: (value: Value) => void;
  className?: string;
}

/** One of a few. */
export function Select<Value extends string>({
  label,
  labelHidden = false,
  value,
  choices,
  onChange,
  className = '',
}: SelectProps<Value>) {
  return (
    <div className={`flex min-w-0 flex-col gap-1 ${className}`}>
      <Base.Root
        items={choices}
        value={value}
        onValueChange={(next) => {
          if (next !== null) onChange(next);
        }}
      >
        <Base.Label className={labelHidden ? 'sr-only' : 'text-sm font-medium'}>{label}</Base.Label>
        <Base.Trigger
          // A long choice is cut in a narrow window.
          title={choices.find((choice) => choice.value === value)?.label}
          className="control flex h-9 w-full items-center justify-between gap-2 pr-2 pl-2.5 text-left"
        >
          <Base.Value className="truncate" />
          <Base.Icon className="text-muted">
            <ChevronDown className="size-4" aria-hidden="true" />
          </Base.Icon>
        </Base.Trigger>
        <Base.Portal>
          <Base.Positioner
            sideOffset={4}
            alignItemWithTrigger={false}
            collisionPadding={8}
            className="z-30 outline-none"
          >
            <Base.Popup className="max-h-(--available-height) min-w-(--anchor-width) overflow-y-auto rounded-md border border-line bg-raised p-1 shadow-float transition-opacity data-ending-style:opacity-0 data-starting-style:opacity-0">
              {choices.map((choice) => (
                <Base.Item
                  key={choice.value}
                  value={choice.value}
                  className="grid cursor-pointer grid-cols-[1rem_1fr] items-center gap-2 rounded-sm py-1.5 pr-3 pl-2 outline-none select-none data-highlighted:bg-accent-soft"
                >
                  <Base.ItemIndicator className="text-accent">
                    <Check className="size-4" aria-hidden="true" />
                  </Base.ItemIndicator>
                  <Base.ItemText className="col-start-2">{choice.label}</Base.ItemText>
                </Base.Item>
              ))}
            </Base.Popup>
          </Base.Positioner>
        </Base.Portal>
      </Base.Root>
    </div>
  );
}
