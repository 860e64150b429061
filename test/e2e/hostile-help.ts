/** What the page's own script caught. */
export interface Caught {
  /** What it heard that it should not, in a sentence. */
  heard: string[];
  errors: string[];
  hosts: number;
}

/**
 * Runs in the page before anything else of it: takes the place of what a careless extension would
 * use, and writes down all that comes by.
 */
export function hostileAtStart(): void {
  const heard: string[] = [];
  const errors: string[] = [];
  const all = { heard, errors };
  Object.defineProperty(window, 'hostile', { value: all });
  const ours = /groupmate|token|ER \d|Waits for|my community|extension:\/\//iu;
  const hear = (way: string, what: unknown) => {
    let said = '';
    try {
      said = typeof what === 'string' ? what : String(stringify(what));
    } catch {
      said = '';
    }
    // What the page itself forged (`attack`) comes back to it: that is no word of ours.
    if (ours.test(said) && !said.includes('"forged":true'))
      heard.push(`${way}: ${said.slice(0, 200)}`);
  };
  const stringify = JSON.stringify;
  addEventListener('error', (event) => errors.push(event.message));
  addEventListener('unhandledrejection', (event) => errors.push(String(event.reason)));
  addEventListener('message', (event) => hear('message', event.data), true);

  // 1: elements and roots. 2: nodes. 3: events. 4: promises and JSON. 5: observers.
  const patch = (owner: object, name: string, way: string) => {
    const own = Object.getOwnPropertyDescriptor(owner, name);
    const value = own?.value as ((...all: unknown[]) => unknown) | undefined;
    if (!own || typeof value !== 'function') return;
    Object.defineProperty(owner, name, {
      ...own,
      value(this: unknown, ...args: unknown[]) {
        for (const arg of args) hear(way, arg instanceof Node ? arg.textContent : arg);
        const result = value.apply(this, args);
        if (way === 'attachShadow') hear(way, 'a root of groupmate');
        return result;
      },
    });
  };
  const shadow = Object.getOwnPropertyDescriptor(Element.prototype, 'attachShadow');
  patch(Element.prototype, 'attachShadow', shadow ? 'attachShadow' : '');
  for (const name of ['appendChild', 'insertBefore']) patch(Node.prototype, name, name);
  for (const name of ['append', 'after', 'before', 'setAttribute']) {
    patch(Element.prototype, name, name);
  }
  for (const name of ['addEventListener', 'dispatchEvent'])
    patch(EventTarget.prototype, name, name);
  patch(Promise.prototype, 'then', 'then');
  for (const name of ['parse', 'stringify']) patch(JSON, name, name);
  for (const name of ['groupmate', 'token', 'ask']) {
    Object.defineProperty(Object.prototype, name, {
      configurable: true,
      get: () => undefined,
      set(this: object, value: unknown) {
        hear(`set ${name}`, 'groupmate');
        Object.defineProperty(this, name, { value, writable: true, configurable: true });
      },
    });
  }
  const define = customElements.define.bind(customElements);
  customElements.define = (name, made, options) => {
    hear('define', name);
    define(name, made, options);
  };
  for (const name of ['fetch', 'postMessage'] as const) patch(window, name, name);
}

/**
 * Hosts as a page can tell them: nothing in them, and no attribute but what popovers need; with the
 * middle of what is seen of each. `over`: an open panel, which stands anywhere in the window.
 */
export function hostsIn(): { x: number; y: number; over: boolean }[] {
  return [...document.querySelectorAll('div')]
    .filter(
      (one) =>
        !one.childNodes.length && one.getAttributeNames().every((name) => name === 'popover'),
    )
    .flatMap((host) => {
      const over = host.hasAttribute('popover');
      const { left, top } = host.getBoundingClientRect();
      const [fromX, toX, stepX] = over ? [0, innerWidth, 40] : [left - 60, left + 300, 10];
      const [fromY, toY, stepY] = over ? [0, innerHeight, 40] : [top - 30, top + 30, 5];
      const seen: { x: number; y: number }[] = [];
      for (let y = fromY; y <= toY; y += stepY) {
        for (let x = fromX; x <= toX; x += stepX) {
          if (document.elementFromPoint(x, y) === host) seen.push({ x, y });
        }
      }
      const middle = seen[Math.floor(seen.length / 2)];
      return middle ? [{ ...middle, over }] : [];
    });
}

/** All that a page may do to a host of ours, and to us through it. Returns what it could read. */
export function attack(address: string): string[] {
  const got: string[] = [];
  const words = /ER|Waits|community|Groupmate/u;
  const hosts = [...document.querySelectorAll('div')].filter(
    (one) => !one.childNodes.length && one.getAttributeNames().every((name) => name === 'popover'),
  );
  if (!hosts.length) got.push('there was no host to attack');
  for (const host of hosts) {
    if (host.shadowRoot) got.push('an open root');
    if (words.test(host.innerText + host.textContent + host.outerHTML)) got.push('words of a host');
    if (host.assignedSlot || host.getAttributeNames().some((name) => name !== 'popover')) {
      got.push('an attribute');
    }
    if (host.getRootNode() !== document) got.push('a root');
    // Through the ways in which pages look into what they did not make.
    const copy = host.cloneNode(true) as HTMLElement;
    if (copy.shadowRoot || copy.childNodes.length) got.push('a copy with its inside');
    const html = (host as { getHTML?(options: object): string }).getHTML?.({
      serializableShadowRoots: true,
    });
    if (html) got.push(`its text by getHTML: ${html.slice(0, 100)}`);
    try {
      host.attachShadow({ mode: 'open' });
      if (host.getAttribute('popover') === null) got.push('a second root');
    } catch {
      // It has one, and shows it to nobody.
    }
    for (const name of [
      'pointerdown',
      'mousedown',
      'mouseup',
      'click',
      'dblclick',
      'contextmenu',
    ]) {
      host.dispatchEvent(new MouseEvent(name, { bubbles: true, composed: true, cancelable: true }));
    }
    for (const key of ['Enter', ' ', 'r']) {
      for (const name of ['keydown', 'keypress', 'keyup']) {
        const event = new KeyboardEvent(name, { key, bubbles: true, composed: true, altKey: true });
        host.dispatchEvent(event);
        document.dispatchEvent(event);
      }
    }
    for (const name of ['copy', 'cut', 'paste']) {
      host.dispatchEvent(
        new ClipboardEvent(name, { bubbles: true, clipboardData: new DataTransfer() }),
      );
    }
    for (const name of ['dragstart', 'dragover', 'drop']) {
      host.dispatchEvent(new DragEvent(name, { bubbles: true, dataTransfer: new DataTransfer() }));
    }
    const forged = new MouseEvent('click', { bubbles: true });
    try {
      Object.defineProperty(forged, 'isTrusted', { value: true });
      got.push('an event that says it is trusted');
    } catch {
      // It cannot be said by a page.
    }
    host.dispatchEvent(forged);
    host.click();
    host.focus();
    document.execCommand('selectAll');
    if (
      words.test(getSelection()?.toString() ?? '') &&
      /ER \d/u.test(getSelection()?.toString() ?? '')
    ) {
      got.push('a selection of our words');
    }
    getSelection()?.removeAllRanges();
  }
  // Frames, and what the browser tells of them.
  for (const entry of performance.getEntries()) {
    if (/extension:/u.test(entry.name)) got.push(`an address of ours: ${entry.name}`);
  }
  if ([...document.querySelectorAll('iframe')].some(({ src }) => /extension:/u.test(src))) {
    got.push('our frame');
  }
  for (const name of ['chrome', 'browser']) {
    const runtime = (window as unknown as Record<string, { runtime?: { sendMessage?: unknown } }>)[
      name
    ]?.runtime;
    if (runtime?.sendMessage) got.push(`${name}.runtime.sendMessage`);
  }
  for (const said of ['panel.hello', 'page.read', 'tab.insert', 'panels.show']) {
    const forged = { forged: true, groupmate: said, ask: { token: crypto.randomUUID() } };
    postMessage(forged, '*');
    for (let at = 0; at < frames.length; at += 1) frames[at]?.postMessage(forged, '*');
  }
  dispatchEvent(new CustomEvent('groupmate', { detail: 'panel.hello' }));
  // Embeds our panel by itself, with a token that it made up.
  const own = document.createElement('iframe');
  own.id = 'embedded';
  own.src = `${address}#${crypto.randomUUID()}`;
  document.documentElement.append(own);
  return got;
}

/** Takes hosts from their places, covers and restyles them, floods history and the tree. */
export function disturb(): void {
  const hosts = [...document.querySelectorAll('div')].filter(
    (one) => !one.childNodes.length && !one.getAttributeNames().length,
  );
  // The first stays: a page that takes all of them out wins, and is left alone.
  hosts.slice(1, 2).forEach((host) => host.remove());
  hosts.slice(2, 4).forEach((host) => document.body.append(host));
  const style = document.createElement('style');
  // Nothing that moves what stands in them (a transform does): a page may take a mark out of sight.
  style.textContent =
    'div:empty, div:empty * { color: red !important; font: 40px serif !important; background: red !important }';
  document.head.append(style);
  const here = location.href;
  for (let n = 0; n < 150; n += 1) {
    try {
      history.pushState(null, '', `${location.pathname}?flood=${n}`);
    } catch {
      // The browser has had enough of it.
      break;
    }
  }
  history.replaceState(null, '', here);
  const many = document.createDocumentFragment();
  for (let n = 0; n < 100_000; n += 1) many.append(document.createElement('i'));
  const box = document.createElement('section');
  box.style.display = 'none';
  box.append(many);
  document.body.append(box);
}
