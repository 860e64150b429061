/** Instead of `#imports` in the page script: what the measured code asks the browser for. */
const { chrome } = globalThis as unknown as { chrome: unknown };
export const browser = chrome;
export const storage = {
  defineItem: () => ({ getValue: async () => null, setValue: async () => undefined }),
};
