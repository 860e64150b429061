/** Stands where rows will be, while they are read from our own database: a moment at most. */
export function Skeleton({ rows = 3 }: { rows?: number }) {
  return (
    <div aria-hidden="true" className="flex animate-pulse flex-col gap-3 p-4">
      {Array.from({ length: rows }, (_, row) => (
        <div
          key={row}
          className="h-4 rounded-sm bg-sunken"
          style={{ width: `${90 - row * 14}%` }}
        />
      ))}
    </div>
  );
}
