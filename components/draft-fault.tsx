/** What is wrong with a field of the draft, read aloud when it appears. */
export function Fault({ text }: { text: string }) {
  return (
    <p role="alert" className="mt-1 text-xs text-bad">
      {text}
    </p>
  );
}
