import { beijingDate, problemRules as r } from '@zhitong/contracts';
import type { Form } from '@zhitong/documents';
import { inWords } from './in-words.js';

/** What a form is printed from, besides what was filled in. */
export interface FormSheet {
  issuer: string;
  at: Date;
  /** Title of the campaign, and the case number, as far as there is one. */
  campaign?: string | undefined;
  number?: string | undefined;
  /** What the files that came along are called. */
  files: readonly string[];
  /** Something is still missing: not to be stamped yet. */
  unfinished?: boolean;
}

/** No text of the form is longer; a draft that is saved as it is may be. */
const most = { text: 3_900, cell: 480 };

const cut = (text: string, length: number): string => (text.length > length ? `${text.slice(0, length)}……` : text);
const valueAt = (content: unknown, path: string): unknown =>
  path
    .split('.')
    .reduce<unknown>(
      (at, name) => (typeof at === 'object' && at !== null ? (at as Record<string, unknown>)[name] : undefined),
      content,
    );
const textOf = (value: unknown): string =>
  typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';

/** The form of a problem or a draft, to be stamped: everything that was filled in, in words, and what is declared. */
export function formOf(content: Readonly<Record<string, unknown>>, sheet: FormSheet): Form {
  const of = (path: string) => textOf(valueAt(content, path));
  const listed = (path: string, words: (code: string) => string) => {
    const value = valueAt(content, path);
    return Array.isArray(value) ? value.map((code) => words(textOf(code))).join('、') : '';
  };
  const row = (rule: { label: { zh: string } }, text: string) => ({ label: rule.label.zh, text: cut(text, most.text) });
  const unit = (path: string, name: string) => (of(path) === '' ? '' : `${of(path)} ${name}`);
  const rows = valueAt(content, 'indicators');
  const indicators = Array.isArray(rows) ? rows.slice(0, 100) : [];
  const cells = ['name', 'current', 'target', 'unit', 'method'];
  return {
    template: 'form',
    title: '“卡脖子”问题征集表',
    issuer: sheet.issuer,
    date: beijingDate(sheet.at),
    ...(sheet.number === undefined ? {} : { reference: `受理编号：${sheet.number}` }),
    ...(sheet.unfinished ? { watermark: '未填完' } : {}),
    sections: [
      {
        heading: '一、单位与联系人',
        rows: [
          ...(sheet.campaign === undefined ? [] : [row(r.campaign, sheet.campaign)]),
          row(r.organisationName, of('organisation.name')),
          { label: '信用代码', text: of('organisation.creditCode') },
          row(r.contactName, of('contact.name')),
          row(r.mobile, of('contact.mobile')),
          row(r.email, of('contact.email')),
          row(r.region, inWords.place(of('region'))),
          row(r.regiment, inWords.place(of('regiment'))),
        ],
      },
      {
        heading: '二、问题是什么',
        rows: [
          row(r.title, of('title')),
          row(r.kind, inWords.kind(of('kind'))),
          row(r.industry, inWords.industry(of('industry'))),
          row(r.disciplines, listed('disciplines', inWords.discipline)),
          row(r.description, of('description')),
          row(r.background, of('background')),
        ],
      },
      {
        heading: '三、卡点',
        rows: [
          row(r.stateOfTheArt, of('stateOfTheArt')),
          row(r.significance, of('significance')),
          row(r.chokeForms, listed('choke.forms', inWords.chokeForm)),
          row(r.sourceCountries, listed('choke.sourceCountries', inWords.country)),
          { label: '技术就绪度', text: `当前 ${of('trl.now') || '—'} 级，目标 ${of('trl.wanted') || '—'} 级` },
        ],
      },
      {
        heading: '四、合作与投入',
        rows: [
          { label: '攻关周期', text: unit('months', '个月') },
          { label: '拟投入', text: unit('ownMoney', '万元') },
          row(r.cooperationMode, inWords.cooperationMode(of('cooperation.mode'))),
          row(r.cooperationIp, of('cooperation.ip')),
          row(r.cooperationSolver, of('cooperation.solver')),
        ],
      },
      {
        heading: '五、公开范围与附件',
        rows: [
          row(r.visibility, inWords.visibility(of('visibility'))),
          row(r.publicFields, listed('publicFields', inWords.field)),
          { label: '附件', text: cut(sheet.files.join('\n'), most.text) },
        ],
      },
    ],
    table: {
      heading: '六、技术指标',
      columns: ['序号', '指标名称', '当前值', '目标值', '单位', '检测方法'],
      rows: indicators.map((one, i) => [
        String(i + 1),
        ...cells.map((name) => cut(textOf(valueAt(one, name)), most.cell)),
      ]),
    },
    statementsHeading: '七、承诺',
    statements: [
      '本单位承诺：所填内容不涉及国家秘密，可以在非涉密系统中处理。',
      '本单位承诺：所填内容真实，有据可查。',
    ],
    signatures: ['单位（盖章）：', '负责人（签字）：', '日期：　　　年　　月　　日'],
  };
}
