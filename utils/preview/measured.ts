/** How a network cut texts on pages that the person has read here. */
export interface MeasuredFold {
  /** Characters that were seen, the median. */
  visible: number;
  lines: number;
  /** How wide the text was, CSS px. */
  width: number;
  /** Of how many posts. */
  n: number;
  /** When the last one was read, epoch milliseconds. */
  at: number;
}
