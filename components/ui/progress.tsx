interface ProgressProps {
  label: string;
  done: number;
  total: number;
}

/** How far something is, as a bar with its words. */
export function Progress({ label, done, total }: ProgressProps) {
  const share = total > 0 ? Math.min(1, done / total) : 0;
  return (
    <div className="flex flex-col gap-1.5">
      <p className="flex justify-between gap-3 text-sm text-muted tabular-nums">
        <span role="status">{label}</span>
        <span aria-hidden="true">{Math.round(share * 100)}&thinsp;%</span>
      </p>
      <div
        role="progressbar"
        aria-label={label}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={Math.round(share * 100)}
        className="h-1.5 overflow-hidden rounded-full bg-sunken"
      >
        <div
          className="h-full rounded-full bg-accent transition-[width] duration-200 ease-calm"
          style={{ width: `${share * 100}%` }}
        />
      </div>
    </div>
  );
}
