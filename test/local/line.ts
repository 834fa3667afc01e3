import { once } from 'node:events';
import { createServer, type Socket } from 'node:net';

/** A program that keeps a connection to `port` for as long as it lives; a grandchild may be told to do the same. */
export function caller(port: number): string {
  return `require('node:net').connect(${port}, '127.0.0.1').write('here'); process.on('SIGTERM', () => process.exit(0));`;
}

/** Whoever calls is alive until the line goes dead: no clock is needed to see a process end. */
export async function openLine() {
  const server = createServer();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const calls = calledOn(server);
  return {
    port: typeof address === 'object' && address !== null ? address.port : 0,
    /** The next process that calls. Its `ended` resolves when it is no more. */
    call: async () => {
      const { value: socket } = await calls.next();
      const ended = new Promise<void>((done) => socket.once('close', () => done()));
      socket.on('error', () => {}).resume();
      return { ended };
    },
    close: () => void server.close(),
  };
}

async function* calledOn(server: ReturnType<typeof createServer>): AsyncGenerator<Socket, never> {
  const waiting: Socket[] = [];
  server.on('connection', (socket) => waiting.push(socket));
  while (true) {
    const next = waiting.shift();
    if (next === undefined) await once(server, 'connection');
    else yield next;
  }
}
