import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { read, type AnswerOf } from '../../api/index.js';
import { messages, useTexts } from '../../i18n/index.js';
import { Button, DueClock, EmptyState, Loaded, Page } from '../../kit/index.js';
import { FulfilDialog } from '../../supervision/fulfil-dialog.js';
import { LampTag } from '../../supervision/lamp-tag.js';

const texts = messages({
  title: ['交办事项', 'Tasks given to me'],
  line: ['根据领导批示交您办理，先到期的在前', 'by leaders’ instructions, what is due first comes first'],
  nothing: ['没有交您办理的事项。', 'No task was given to you.'],
  nothingNext: ['有新的会排在这里，也会发消息给您。', 'A new one stands here, and a message tells you.'],
  fulfil: ['报告办理结果', 'Report what was done'],
});

type OwnTask = AnswerOf<'/api/briefs/tasks', 'get'>[number];

/** What leaders' instructions left to me: what, by when, and reporting it done. */
export default function OwnTasks() {
  const t = useTexts(texts);
  const tasks = useQuery(read('/api/briefs/tasks'));
  return (
    <Page title={t.title} width="reading" line={tasks.data && tasks.data.length > 0 && t.line}>
      <Loaded query={tasks}>
        {(all) =>
          all.length === 0 ? (
            <EmptyState why={t.nothing} next={t.nothingNext} />
          ) : (
            <ul className="items">
              {all.map((task) => (
                <Item key={task.id} task={task} />
              ))}
            </ul>
          )
        }
      </Loaded>
    </Page>
  );
}

function Item({ task }: { task: OwnTask }) {
  const t = useTexts(texts);
  const [reports, setReports] = useState(false);
  const { what, title, dueAt, result, brief } = task;
  return (
    <li className="duty">
      <div>
        <p className="item__meta">
          <LampTag task={task} />
          <span>{title}</span>
        </p>
        <h2 className="item__title">{what}</h2>
        {result === undefined ? <DueClock due={dueAt} /> : <p>{result}</p>}
      </div>
      {result === undefined && <Button onClick={() => setReports(true)}>{t.fulfil}</Button>}
      {reports && <FulfilDialog brief={brief} task={task} onClose={() => setReports(false)} />}
    </li>
  );
}
