import { createServer, type Server, type Socket } from 'node:net';
import type { AddressInfo } from 'node:net';

/** What a mail server took. */
export interface TakenMail {
  to: string;
  data: string;
}

/** A mail server as small as RFC 5321 allows. `answer`: what it says to a recipient; 250 takes it, nothing is silence. */
export async function smtpServer(answer: (recipient: string) => string | undefined = () => '250 ok', port = 0) {
  const taken: TakenMail[] = [];
  const attempts: string[] = [];
  const sockets = new Set<Socket>();
  const server: Server = createServer((socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket)).on('error', () => undefined);
    let buffer = '';
    let to = '';
    let inData = false;
    const say = (line: string | undefined) => line !== undefined && socket.write(`${line}\r\n`);
    const command = (line: string): void => {
      const verb = line.slice(0, 4).toUpperCase();
      if (verb === 'RCPT') {
        to = /<(.+)>/.exec(line)![1]!;
        attempts.push(to);
        say(answer(to));
      } else if (verb === 'DATA') {
        inData = true;
        say('354 go on');
      } else if (verb === 'QUIT') socket.end('221 bye\r\n');
      else say('250 ok');
    };
    socket.on('data', (chunk) => {
      buffer += chunk.toString();
      for (;;) {
        const end = buffer.indexOf(inData ? '\r\n.\r\n' : '\r\n');
        if (end < 0) return;
        const part = buffer.slice(0, end);
        buffer = buffer.slice(end + (inData ? 5 : 2));
        if (!inData) command(part);
        else {
          inData = false;
          taken.push({ to, data: part });
          say('250 taken');
        }
      }
    });
    say('220 test');
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    taken,
    attempts,
    stop: () =>
      new Promise<void>((resolve) => {
        for (const socket of sockets) socket.destroy();
        server.close(() => resolve());
      }),
  };
}
