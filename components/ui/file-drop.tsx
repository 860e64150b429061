import { useRef, useState } from 'react';
import { FileUp } from 'lucide-react';
import { Button } from './button.tsx';

interface FileDropProps {
  /** On the button. */
  label: string;
  /** Beside it: that one can also drop a file here. */
  hint: string;
  /** Endings that the browser's own window offers, such as `.zip`. */
  accept: string;
  disabled?: boolean;
  onFile: (file: File) => void;
}

/** Takes one file: by a press, or dropped. */
export function FileDrop({ label, hint, accept, disabled = false, onFile }: FileDropProps) {
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  return (
    <div
      onDragOver={(event) => {
        event.preventDefault();
        setOver(!disabled);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        const [file] = event.dataTransfer.files;
        if (file && !disabled) onFile(file);
      }}
      className={`flex flex-wrap items-center gap-x-3 gap-y-2 rounded-md border border-dashed px-4 py-4 transition-colors ${over ? 'border-accent bg-accent-soft' : 'border-line-strong'}`}
    >
      <Button icon={<FileUp />} disabled={disabled} onClick={() => input.current?.click()}>
        {label}
      </Button>
      <span className="text-sm text-muted">{hint}</span>
      <input
        ref={input}
        type="file"
        accept={accept}
        className="hidden"
        tabIndex={-1}
        aria-hidden="true"
        disabled={disabled}
        onChange={(event) => {
          const [file] = event.target.files ?? [];
          // Emptied, so that the same file can be chosen again after it was mended.
          event.target.value = '';
          if (file) onFile(file);
        }}
      />
    </div>
  );
}
