/** What one make-believe network is to the server: some hosts and a function from request to answer. */
export interface Site {
  /** The network's id, the same as its folder in `utils/networks`. */
  id: string;
  hosts: readonly string[];
  /** `null` means: this site serves no such thing. The server answers 404 and logs it as unexpected. */
  handle(request: SiteRequest): SiteAnswer | null;
  /** Back to the state at the start. */
  reset(): void;
}

export interface SiteRequest {
  method: string;
  url: URL;
  cookies: Readonly<Record<string, string>>;
  headers: Readonly<Record<string, string | undefined>>;
  /** UTF-8; a multipart one has one character a byte. */
  body: string;
}

export interface SiteAnswer {
  status?: number;
  headers?: Record<string, string>;
  body: string | Uint8Array;
  /** The connection is broken instead of an answer. */
  drop?: boolean;
  /** It is broken in the midst of the body. */
  cut?: boolean;
  /** The answer waits for so many milliseconds. */
  afterMs?: number;
}

export function json(value: unknown, status = 200): SiteAnswer {
  return {
    status,
    headers: { 'content-type': 'application/json; charset=utf-8' },
    body: JSON.stringify(value),
  };
}
