/** A protection of the library taken away, in its compiled text. */
export interface Defect {
  /** What the run must notice. */
  title: string;
  /** End of the file's address. */
  file: string;
  text: string;
  by: string;
}

/** Variants of the library that a run must find out: it could not tell otherwise that the whole one is sound. */
export const defects: Readonly<Record<string, Defect>> = {
  'repeats-pass': {
    title: 'a fact that was seen is handled again',
    file: '/libs/events/dist/consume/seen.js',
    text: `? 'fork' : 'duplicate';`,
    by: `? 'fork' : 'next';`,
  },
  'outbox-forgets': {
    title: 'a row leaves the outbox before the log has it',
    file: '/libs/events/dist/work/relay.js',
    text: 'await this.options.log.append(bySlot(rows));',
    by: 'void this.options.log.append(bySlot(rows)).catch(() => undefined);',
  },
  'facts-missing': {
    title: 'every fiftieth state is saved without its fact',
    file: '/libs/events/dist/store/save.js',
    text: 'yield outboxAppended(changed);',
    by: 'if ((globalThis.saves = (globalThis.saves ?? 0) + 1) % 50 !== 0) yield outboxAppended(changed);',
  },
};
