import { createServer, connect, type AddressInfo, type Socket } from 'node:net';
import { once } from 'node:events';

/** Stands between a client and PostgreSQL, and can keep an answer to COMMIT for itself. */
export interface CommitCutter {
  /** The database's address by way of the cutter. */
  url: string;
  /** The next COMMIT reaches the server; its answer does not come back, the connection is gone. */
  cutNext(): void;
  readonly cuts: number;
  close(): Promise<void>;
}

export async function commitCutter(database: string): Promise<CommitCutter> {
  const target = new URL(database);
  const sockets = new Set<Socket>();
  let armed = false;
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
        armed = false;
        silent = true;
        cuts += 1;
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
    cutNext: () => void (armed = true),
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
