/** The content script of the tests' own extension; see `buildInserter`. */
import { insertText } from '../../../../utils/page/insert-text.ts';

type Reply = (answer: unknown) => void;
interface Runtime {
  onMessage: {
    addListener(listen: (message: unknown, sender: unknown, reply: Reply) => boolean): void;
  };
}
const { browser, chrome } = globalThis as unknown as Record<
  'browser' | 'chrome',
  { runtime: Runtime } | undefined
>;

(browser ?? chrome)?.runtime.onMessage.addListener((message, _sender, reply) => {
  const { text } = message as { text: string };
  const box = document.querySelector<HTMLElement>('#box [contenteditable="true"], #box textarea');
  if (!box) reply('no box');
  else insertText(box, text).then(reply, (error: unknown) => reply(`threw: ${String(error)}`));
  return true;
});
