import type { SiteAnswer } from '../site.ts';
import { json } from '../site.ts';

/**
 * What goes wrong at an API, scripted by a test: each is used once, by the next request of its
 * method. `before` faults leave nothing done; `after` ones answer badly to what was done.
 */
export interface Fault {
  method: string;
  kind: 'drop' | 'slow' | 'error' | '500' | 'truncated' | 'not-json' | 'empty';
  /** Done all the same? Default false. */
  after?: boolean;
  /** Of `error`: the network's number, and more fields of its answer. */
  code?: number;
  more?: Record<string, unknown>;
  /** Of `slow`: milliseconds. */
  ms?: number;
}

export type FaultScript = ReturnType<typeof faultScript>;

export function faultScript() {
  let faults: Fault[] = [];
  let latency = 0;
  return {
    reset() {
      faults = [];
      latency = 0;
    },
    add: (more: readonly Fault[]) => void faults.push(...more),
    /** Every request takes up to so many milliseconds: for killing in the midst of one. */
    setLatency: (most: number) => void (latency = most),
    /** Runs `answer` under the next fault of the method. `error` makes the API's own error. */
    run(
      method: string,
      answer: () => SiteAnswer,
      error: (code: number, more: Record<string, unknown>) => SiteAnswer,
    ): SiteAnswer {
      const at = faults.findIndex((fault) => fault.method === method);
      const [fault] = at < 0 ? [] : faults.splice(at, 1);
      const told = fault ? faulty(fault, answer, error) : answer();
      return latency ? { ...told, afterMs: (told.afterMs ?? 0) + Math.random() * latency } : told;
    },
  };
}

function faulty(
  fault: Fault,
  answer: () => SiteAnswer,
  error: (code: number, more: Record<string, unknown>) => SiteAnswer,
): SiteAnswer {
  const { kind, after = false, code = 1, more = {}, ms = 0 } = fault;
  if (kind === 'slow') return { ...answer(), afterMs: ms };
  if (kind === 'error') return error(code, more);
  const good = after || kind === 'truncated' ? answer() : json({});
  switch (kind) {
    case 'drop':
      return { ...good, drop: true };
    case '500':
      return { status: 500, body: '<html><body><h1>500 Internal Server Error</h1></body></html>' };
    case 'truncated':
      return { ...good, cut: true };
    case 'not-json':
      return { headers: { 'content-type': 'text/html' }, body: '<html>Проверка браузера</html>' };
    case 'empty':
      return { body: '' };
  }
}
