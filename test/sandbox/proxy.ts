import { createServer } from 'node:http';
import type { Server } from 'node:http';
import { connect } from 'node:net';
import type { Socket } from 'node:net';

export interface Proxy {
  server: Server;
  close(): Promise<void>;
}

/**
 * An HTTP proxy whose every CONNECT ends at `targetPort` of this machine, whatever the host.
 * Firefox has no `--host-resolver-rules`; a proxy is how it reaches the sandbox under a real name.
 */
export function createProxy(targetPort: number): Proxy {
  const open = new Set<Socket>();
  const keep = (socket: Socket): void => {
    open.add(socket);
    socket.on('close', () => open.delete(socket));
    // A browser that closes a tab resets its tunnels; without a listener that would end the process.
    socket.on('error', () => socket.destroy());
  };

  const server = createServer((_request, response) => {
    response.writeHead(403, { 'content-type': 'text/plain' });
    response.end('The sandbox proxy tunnels https only.');
  });
  server.on('connection', keep);
  server.on('connect', (_request, socket, head) => {
    const target = connect(targetPort, '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      target.write(head);
      target.pipe(socket);
      socket.pipe(target);
    });
    keep(target);
    target.on('close', () => socket.destroy());
    socket.on('close', () => target.destroy());
  });

  return {
    server,
    close: () =>
      new Promise((resolve) => {
        for (const socket of open) socket.destroy();
        server.close(() => resolve());
      }),
  };
}
