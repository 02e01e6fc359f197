import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { eventually } from '@zhitong/testing';
import { Proxy } from './proxy.js';

/** Says back what it hears. */
async function echo(): Promise<{ server: Server; port: number }> {
  const server = createServer((socket) => {
    socket.on('error', () => undefined);
    socket.pipe(socket);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return { server, port: (server.address() as AddressInfo).port };
}

describe('a proxy before a server', () => {
  let server: Server;
  let proxy: Proxy;
  const clients: Client[] = [];

  beforeEach(async () => {
    const target = await echo();
    server = target.server;
    proxy = await Proxy.to(target.port);
  });
  afterEach(async () => {
    for (const { socket } of clients.splice(0)) socket.destroy();
    await proxy.close();
    server.close();
  });

  interface Client {
    socket: Socket;
    heard: string;
    over: boolean;
  }
  const open = async (): Promise<Client> => {
    const client: Client = { socket: connect(proxy.port, '127.0.0.1'), heard: '', over: false };
    clients.push(client);
    client.socket.on('data', (chunk) => (client.heard += chunk.toString()));
    client.socket.on('error', () => undefined);
    client.socket.on('close', () => (client.over = true));
    await once(client.socket, 'connect');
    return client;
  };
  const say = async (client: Client, text: string) => {
    const before = client.heard;
    client.socket.write(text);
    await eventually(() => client.heard === before + text);
  };

  it('carries what is said, both ways', async () => {
    const client = await open();
    await say(client, 'one');
    await say(client, 'two');
  });

  it('cuts what is open, and takes new connections', async () => {
    const client = await open();
    await say(client, 'one');
    proxy.cut();
    await eventually(() => client.over);
    await say(await open(), 'two');
  });

  it('slows everything down each way, until it does not', async () => {
    const client = await open();
    proxy.slow(150);
    const began = performance.now();
    await say(client, 'one');
    expect(performance.now() - began).toBeGreaterThan(290);
    proxy.slow(0);
    await say(client, 'two');
  });

  it('leaves connections open that carry nothing, until they are cut; new ones work', async () => {
    const client = await open();
    await say(client, 'one');
    const end = proxy.halfOpen();
    client.socket.write('lost');
    await say(await open(), 'two');
    expect(client).toMatchObject({ heard: 'one', over: false });
    end();
    await eventually(() => client.over);
    expect(client.heard).toBe('one');
  });

  it('tells a client that the server is away by ending its connection', async () => {
    server.close();
    const client = await open();
    await eventually(() => client.over);
  });
});
