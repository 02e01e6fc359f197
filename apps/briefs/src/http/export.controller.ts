import { Controller, Get, Inject, Query } from '@nestjs/common';
import { exportPage, ExportQuery, ExportsList, ListFile, May, pageByPage, type Column } from '@zhitong/service';
import { DataSource } from 'typeorm';
import { briefWording } from '../domain/brief/allowed.js';
import { openTasks, type Instruction, type Task } from '../domain/brief/state.js';
import { allBriefs, type BriefRow } from '../queries/all-briefs.js';
import { numberText } from './brief-view.js';

interface TaskRow {
  brief: BriefRow;
  instruction: Instruction;
  task: Task;
}

const briefs: readonly Column<BriefRow>[] = [
  { heading: '期号', value: ({ state }) => numberText(state), width: 22 },
  { heading: '标题', value: ({ state }) => state.title, width: 48 },
  { heading: '状态', value: ({ state }) => briefWording.states[state.status].zh, width: 14 },
  { heading: '加急', value: ({ state }) => (state.urgent ? '是' : '') },
  { heading: '所涉问题数', value: ({ state }) => state.problems.length, width: 14 },
  { heading: '报送人数', value: ({ state }) => state.recipients.length },
  { heading: '已签收', value: ({ state }) => state.acknowledged.length },
  { heading: '批示数', value: ({ state }) => state.instructions.length },
  { heading: '未办结任务', value: ({ state }) => openTasks(state).length, width: 14 },
];

const tasks: readonly Column<TaskRow>[] = [
  { heading: '期号', value: ({ brief }) => numberText(brief.state), width: 22 },
  { heading: '专报标题', value: ({ brief }) => brief.state.title, width: 48 },
  { heading: '批示领导职务', value: ({ instruction }) => instruction.rank, width: 18 },
  { heading: '任务', value: ({ task }) => task.what, width: 48 },
  { heading: '承办账号', value: ({ task }) => task.owner, width: 18 },
  { heading: '办理期限', value: ({ task }) => new Date(task.dueAt), width: 18 },
  { heading: '是否逾期', value: ({ task }) => (task.overdue ? '是' : '') },
  { heading: '办理结果', value: ({ task }) => task.result, width: 48 },
];

/** Lists as files, for the office. */
@Controller('exports')
export class ExportController {
  constructor(@Inject(DataSource) private readonly dataSource: DataSource) {}

  @Get('briefs')
  @May('briefs.brief.export')
  @ExportsList('briefs', '导出专报清单', 'The list of briefs as a file')
  briefs(@Query() _: ExportQuery): ListFile {
    return new ListFile('briefs', briefs, this.everyBrief());
  }

  /** What leaders instructed, task by task: what supervision (督办) works with. */
  @Get('tasks')
  @May('briefs.task.export')
  @ExportsList('tasks', '导出批示任务清单', 'The tasks of instructions as a file')
  tasks(@Query() _: ExportQuery): ListFile {
    return new ListFile('tasks', tasks, tasksOf(this.everyBrief()));
  }

  private everyBrief(): AsyncGenerator<BriefRow> {
    return pageByPage<BriefRow>((_, last) => allBriefs(this.dataSource.manager, last?.id ?? '', exportPage));
  }
}

async function* tasksOf(rows: AsyncIterable<BriefRow>): AsyncGenerator<TaskRow> {
  for await (const brief of rows)
    for (const instruction of brief.state.instructions)
      for (const task of instruction.tasks) yield { brief, instruction, task };
}
