import { sendFile, type Wire } from './send-file.js';

class Lost extends Error {}
const file = (bytes: number) => new Blob([new Uint8Array(bytes)]);

/** A server that keeps what comes, and a line that breaks where the test says. */
function server(breaks: (call: string, nth: number) => 'before' | 'after' | undefined = () => undefined) {
  const seen: string[] = [];
  const counts = new Map<string, number>();
  let kept = 0;
  const over = async <T>(call: string, work: () => T): Promise<T> => {
    const nth = (counts.get(call) ?? 0) + 1;
    counts.set(call, nth);
    const broken = breaks(call, nth);
    if (broken === 'before') throw new Lost(call);
    const answer = work();
    if (broken === 'after') throw new Lost(call);
    return Promise.resolve(answer);
  };
  const wire: Wire = {
    announce: (bytes) => over('announce', () => (seen.push(`announce ${bytes}`), { id: 'upload-1' })),
    received: (id) => over('received', () => (id === 'upload-1' ? kept : undefined)),
    append: (_, offset, piece) =>
      over('append', () => {
        if (offset !== kept) throw new Error(`offset ${offset} and not ${kept}`);
        kept += piece.size;
        return kept;
      }),
    attach: () => over('attach', () => void seen.push(`attach ${kept}`)),
  };
  return { wire, seen, already: (bytes: number) => (kept = bytes), pieces: () => counts.get('append') ?? 0 };
}

async function sent(bytes: number, { wire }: ReturnType<typeof server>, begun?: string) {
  const told: string[] = [];
  let time = 0;
  await sendFile({
    ...{ file: file(bytes), wire, begun, now: () => (time += 4_000), line: () => Promise.resolve() },
    isLost: (error) => error instanceof Lost,
    on: {
      begun: (upload) => told.push(`begun ${upload}`),
      sent: (n) => told.push(String(n)),
      waits: () => told.push('waits'),
      checked: () => told.push('checked'),
    },
  });
  return told;
}

describe('a file on its way', () => {
  it('goes in pieces and is attached as a whole', async () => {
    const there = server();
    expect(await sent(600_000, there)).toEqual(['begun upload-1', '0', '262144', '524288', '600000', 'checked']);
    expect(there.seen).toEqual(['announce 600000', 'attach 600000']);
  });

  it('waits for a line that breaks, and goes on where the server says that it was', async () => {
    const there = server((call, nth) => (call === 'append' && nth === 2 ? 'before' : undefined));
    expect(await sent(600_000, there)).toContain('waits');
    expect(there.seen.at(-1)).toBe('attach 600000');
  });

  it('sends nothing twice where only the answer was lost', async () => {
    const there = server((call, nth) => (call === 'append' && nth === 1 ? 'after' : undefined));
    await sent(600_000, there);
    expect(there.seen.at(-1)).toBe('attach 600000');
  });

  it('goes on with what was begun before, and begins anew where that is forgotten', async () => {
    const there = server();
    there.already(400_000);
    expect(await sent(600_000, there, 'upload-1')).toEqual(['begun upload-1', '400000', '600000', 'checked']);
    expect(there.seen).toEqual(['attach 600000']);
    const fresh = server();
    await sent(600_000, fresh, 'upload-0');
    expect(fresh.seen[0]).toBe('announce 600000');
  });

  it('ends with what the server refuses', async () => {
    const there = server();
    there.wire.attach = () => Promise.reject(new Error('marked secret'));
    await expect(sent(1_000, there)).rejects.toThrow('marked secret');
  });
});
