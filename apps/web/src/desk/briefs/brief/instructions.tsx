import { useState } from 'react';
import { useSession } from '../../../api/index.js';
import { useTexts } from '../../../i18n/index.js';
import { Button, DueClock, EmptyState, Icon, Quote, Section, Tag } from '../../../kit/index.js';
import type { Brief, Instruction, Task } from '../brief-types.js';
import { AssignDialog } from '../decisions/assign-dialog.js';
import { FulfilDialog } from '../../../supervision/fulfil-dialog.js';
import { LampTag } from '../../../supervision/lamp-tag.js';
import { usePeople } from '../people.js';
import { briefTexts } from './texts.js';

interface Props {
  brief: Brief;
  version: string | undefined;
}

/** What leaders instructed, who carries it out, and what came of it. */
export function Instructions({ brief, version }: Props) {
  const t = useTexts(briefTexts);
  const { instructions } = brief;
  const nameOf = usePeople(instructions.flatMap(({ leader, tasks }) => [leader, ...tasks.map(({ owner }) => owner)]));
  return (
    <Section title={t.instructions} more={instructions.length > 0 && t.instructionsMore({ n: instructions.length })}>
      {instructions.length === 0 ? (
        <EmptyState why={t.noInstructions} next={t.noInstructionsNext} />
      ) : (
        <ul className="items">
          {instructions.map((one) => (
            <li key={one.id}>
              <Given instruction={one} brief={brief} version={version} nameOf={nameOf} />
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

type Named = { nameOf(account: string): string };

function Given({ instruction, brief, version, nameOf }: Props & Named & { instruction: Instruction }) {
  const t = useTexts(briefTexts);
  const { role } = useSession();
  const [assigns, setAssigns] = useState(false);
  const { leader, rank, text, audience, onPaper, scan, tasks } = instruction;
  const mayReadFiles = ['secretariat', 'approver', 'auditor'].includes(role);
  return (
    <>
      <p className="item__meta">
        <b>{`${rank} ${nameOf(leader)}`}</b>
        <span>{audience === 'enterprise' ? t.enterprise : t.internal}</span>
        {onPaper && <Tag mood="other">{t.onPaper}</Tag>}
        {scan !== undefined && mayReadFiles && (
          <a href={`/api/briefs/briefs/${brief.id}/attachments/${scan}`} download>
            {t.scan}
          </a>
        )}
      </p>
      <Quote>{text}</Quote>
      <ul className="stack">
        {tasks.length === 0 && (
          <li>
            <Tag mood="due">{t.undivided}</Tag>
          </li>
        )}
        {tasks.map((task) => (
          <li key={task.id}>
            <TaskLine task={task} brief={brief} version={version} nameOf={nameOf} mayReadFiles={mayReadFiles} />
          </li>
        ))}
      </ul>
      {brief.may['assign'] === true && (
        <p>
          <Button icon="person" onClick={() => setAssigns(true)}>
            {t.assign}
          </Button>
        </p>
      )}
      {assigns && (
        <AssignDialog brief={brief} version={version} instruction={instruction} onClose={() => setAssigns(false)} />
      )}
    </>
  );
}

function TaskLine({
  task,
  brief,
  version,
  nameOf,
  mayReadFiles,
}: Props & Named & { task: Task; mayReadFiles: boolean }) {
  const t = useTexts(briefTexts);
  const [fulfils, setFulfils] = useState(false);
  const { what, owner, dueAt, result, evidence } = task;
  return (
    <>
      <p className="row">
        <LampTag task={task} />
        <b>{what}</b>
        <span className="quiet">{nameOf(owner)}</span>
        {result === undefined && <DueClock due={dueAt} />}
      </p>
      {result !== undefined && <p>{result}</p>}
      {evidence !== undefined && mayReadFiles && (
        <p>
          <a href={`/api/briefs/briefs/${brief.id}/attachments/${evidence}`} download>
            <Icon name="document" />
            {t.evidenceFile}
          </a>
        </p>
      )}
      {result === undefined && brief.may['fulfil'] === true && (
        <Button onClick={() => setFulfils(true)}>
          {t.fulfil}
          <span className="unseen">{what}</span>
        </Button>
      )}
      {fulfils && (
        <FulfilDialog brief={brief.id} version={version} task={task} files onClose={() => setFulfils(false)} />
      )}
    </>
  );
}
