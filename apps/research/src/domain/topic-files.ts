import { FieldsInvalid, notAllowedNow, type FieldProblem, type Wording } from '@zhitong/contracts';
import { allowed } from './allowed.js';
import type { Standpoint } from './standpoint.js';
import type { TopicCommand } from './topic-commands.js';
import type { TopicState, TopicStatus } from './topic-state.js';
import { topicWording } from './wording.js';

const wording: Wording<TopicStatus, TopicCommand | 'addFile'> = {
  ...topicWording,
  commands: { ...topicWording.commands, addFile: { zh: '上传佐证材料', en: 'add files of evidence' } },
};

/** Evidence is added while the work goes on. @throws NotAllowedNow */
export function requireAtWork(state: TopicState): void {
  if (state.status !== 'running') throw notAllowedNow(wording, 'addFile', state.status, allowed(state));
}

/**
 * Which files of a topic somebody may read: all, or those named by the results, once these are in: an enterprise that
 * says what it thinks of them reads the test reports, and keeps them. Undefined: of none may be known.
 */
export function filesOpenTo(
  standpoint: Standpoint,
  { status, results }: TopicState,
): 'all' | readonly string[] | undefined {
  if (standpoint === 'office' || standpoint === 'lead' || standpoint === 'team') return 'all';
  if (standpoint !== 'submitter') return undefined;
  return status === 'reported' || status === 'accepted' ? results.map(({ report }) => report) : [];
}

/** A reference to a file that was sent; anything else is a name, a number or a link, in words. */
const isFile = (text: string): boolean => /^attachment-[0-9a-z]+$/.test(text);

const unknownFile = (field: string): FieldProblem => ({
  field,
  code: 'file-unknown',
  message: { zh: '没有这一文件，请先上传到本课题', en: 'there is no such file: add it to this topic first' },
});

/** What a report names as a file must be there. `named`: texts by field. @throws FieldsInvalid */
export function requireFiles(named: readonly { field: string; text: string }[], there: ReadonlySet<string>): void {
  const unknown = named.filter(({ text }) => isFile(text) && !there.has(text));
  if (unknown.length > 0) throw new FieldsInvalid(unknown.map(({ field }) => unknownFile(field)));
}
