import { createServer, connect, type AddressInfo, type Socket } from 'node:net';
import { once } from 'node:events';

/** What is lost when a connection is cut at COMMIT: then the transaction has been committed, or it has not. */
export type Lost = 'the answer to COMMIT' | 'COMMIT itself';

/** Stands between a client and PostgreSQL, and can keep COMMIT or its answer for itself. */
export interface CommitCutter {
  /** The database's address by way of the cutter. */
  url: string;
  /** At the next COMMIT the connection is gone. */
  cutNext(lost?: Lost): void;
  readonly cuts: number;
  close(): Promise<void>;
}

export async function commitCutter(database: string): Promise<CommitCutter> {
  const target = new URL(database);
  const sockets = new Set<Socket>();
  let armed: Lost | undefined;
  let cuts = 0;
  const server = createServer((client) => {
    const upstream = connect({ host: target.hostname, port: Number(target.port) });
    let silent = false;
    for (const socket of [client, upstream]) {
      sockets.add(socket);
      socket.on('error', () => undefined);
      socket.on('close', () => {
        sockets.delete(socket);
        client.destroy();
        upstream.destroy();
      });
    }
    client.on('data', (chunk) => {
      if (armed && chunk.includes('COMMIT')) {
        const lost = armed;
        armed = undefined;
        cuts += 1;
        if (lost === 'COMMIT itself') return void client.destroy();
        silent = true;
      }
      upstream.write(chunk);
    });
    // The server's first word after COMMIT says that it is done.
    upstream.on('data', (chunk) => (silent ? client.destroy() : client.write(chunk)));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const url = new URL(database);
  url.hostname = '127.0.0.1';
  url.port = String((server.address() as AddressInfo).port);
  return {
    url: url.toString(),
    cutNext: (lost = 'the answer to COMMIT') => void (armed = lost),
    get cuts() {
      return cuts;
    },
    close: async () => {
      for (const socket of sockets) socket.destroy();
      server.close();
      await once(server, 'close');
    },
  };
}
