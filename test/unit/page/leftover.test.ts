import { parseHTML } from 'linkedom';
import { beforeEach, describe, expect, it } from 'vitest';
import { removeLeftovers, sign, signAs } from '../../../utils/page/leftover.ts';

/** A page with hosts in it; which root a host has is known to the opener alone, as in a browser. */
function page() {
  const { document } = parseHTML(
    '<html><body><div id="post"><div id="empty"></div><div id="text">x</div></div></body></html>',
  );
  const roots = new Map<Element, ShadowRoot>();
  const host = (owner: string, parent: Element = document.body) => {
    signAs(owner);
    const made = document.createElement('div');
    const inside = document.createElement('span');
    sign(inside);
    roots.set(made, { firstElementChild: inside } as unknown as ShadowRoot);
    parent.append(made);
    return made;
  };
  return { document, host, open: (element: Element) => roots.get(element) ?? null };
}

describe('what an earlier script left', () => {
  let stand: ReturnType<typeof page>;
  beforeEach(() => (stand = page()));
  const remove = (within: ParentNode, own: Node[] = []) =>
    removeLeftovers(within, (node) => own.includes(node), stand.open);

  it('is taken out, and nothing else', () => {
    const { document, host } = stand;
    const [dead, anothers, mine] = [host('us'), host('others'), host('us')];
    signAs('us');
    expect(remove(document, [mine])).toBe(1);
    expect(dead.isConnected).toBe(false);
    expect([anothers, mine].every((one) => one.isConnected)).toBe(true);
    expect(document.querySelectorAll('#post, #empty, #text')).toHaveLength(3);
    expect(remove(document, [mine])).toBe(0);
  });

  it('is taken out of a post that the page had put aside', () => {
    const { document, host } = stand;
    const post = document.querySelector('#post') as Element;
    post.remove();
    const dead = host('us', post);
    expect(remove(document)).toBe(0);
    document.body.append(post);
    expect(remove(post)).toBe(1);
    expect(dead.isConnected).toBe(false);
  });

  it('carries nothing outside of its root by which a page could know it', () => {
    const host = stand.host('us');
    expect(host.attributes).toHaveLength(0);
    expect(host.childNodes).toHaveLength(0);
  });

  it('is not known to a script without a name', () => {
    stand.host('');
    expect(remove(stand.document)).toBe(0);
  });
});
