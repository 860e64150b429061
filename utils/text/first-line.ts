/** The first line that says something, at most 120 characters; '' when none does. */
export function firstLine(text: string): string {
  const line = text.split('\n').find((one) => one.trim() !== '') ?? '';
  return [...line.trim()].slice(0, 120).join('');
}
