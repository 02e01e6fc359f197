import { nextPiece, pieceLimits } from './pieces.js';

/** The server, as a file on its way sees it. Whatever finds no line throws `Unreachable`. */
export interface Wire {
  announce(bytes: number): Promise<{ id: string }>;
  /** How much has come; undefined where the server has forgotten it. */
  received(upload: string): Promise<number | undefined>;
  /** @returns how much has come by now */
  append(upload: string, offset: number, piece: Blob): Promise<number>;
  attach(upload: string): Promise<void>;
}

interface Sending {
  file: Blob;
  wire: Wire;
  /** An upload of the same file that was begun before and broke off. */
  begun?: string | undefined;
  isLost(error: unknown): boolean;
  /** Resolves when it is worth trying again. */
  line(attempt: number): Promise<void>;
  now(): number;
  on: {
    begun(upload: string): void;
    sent(bytes: number): void;
    /** Nothing comes through; what has come stays there. */
    waits(): void;
    /** All has come, and is looked at. */
    checked(): void;
  };
}

/**
 * Sends a file in pieces, and attaches it. A line that breaks is waited for: it goes on where the server says that it
 * was. @throws whatever the server refuses
 */
export async function sendFile({ file, wire, begun, isLost, line, now, on }: Sending): Promise<void> {
  const held = async <T>(work: () => Promise<T>): Promise<T> => {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await work();
      } catch (error) {
        if (!isLost(error)) throw error;
        on.waits();
        await line(attempt);
      }
    }
  };
  const start = async () => {
    const before = begun === undefined ? undefined : await wire.received(begun);
    if (begun !== undefined && before !== undefined) return { upload: begun, offset: before };
    return { upload: (await wire.announce(file.size)).id, offset: 0 };
  };
  const { upload, offset } = await held(start);
  on.begun(upload);
  let sent = offset;
  let size: number = pieceLimits.first;
  let doubtful = false;
  while (sent < file.size) {
    on.sent(sent);
    sent = await held(async () => {
      if (doubtful) {
        // The answer to a piece may have been lost, and not the piece; a thin line may carry a smaller one.
        sent = (await wire.received(upload)) ?? sent;
        size = Math.max(pieceLimits.least, size / 2);
      }
      doubtful = true;
      if (sent >= file.size) return sent;
      const piece = file.slice(sent, sent + size);
      const began = now();
      const received = await wire.append(upload, sent, piece);
      size = nextPiece(piece.size, now() - began);
      doubtful = false;
      return received;
    });
  }
  on.sent(sent);
  on.checked();
  await held(() => wire.attach(upload));
}
