import type { AnswerOf } from '../../../api/index.js';
import { messages, useTexts } from '../../../i18n/index.js';
import { Icon, Tag } from '../../../kit/index.js';
import type { Problem } from '../problem.js';
import { sizeOf } from '../../../upload/size.js';

type Attachment = AnswerOf<'/api/intake/problems/{id}/attachments', 'get'>['items'][number];

const texts = messages({
  attachments: ['附件', 'Attachments'],
  count: ['{n} 个，下载会留下记录', '{n}; taking one is recorded', '{n}; taking it is recorded'],
  stamped: ['盖章件，专家看不到', 'stamped scan, hidden from experts'],
  forExperts: ['专家看到去除署名信息的副本', 'experts get a copy that names nobody'],
  notForExperts: ['专家看不到：{why}', 'not for experts: {why}'],
});

/** The files of a problem, with what a clerk has to look at by eye: a scan without text cannot be read by a computer. */
export function Attachments({ problem: { id }, files }: { problem: Problem; files: readonly Attachment[] }) {
  const t = useTexts(texts);
  if (files.length === 0) return null;
  return (
    <section className="triage__part">
      <div className="triage__part-head">
        <h3>{t.attachments}</h3>
        <span>{t.count({ n: files.length })}</span>
      </div>
      <ul>
        {files.map(({ id: file, name, bytes, purpose, experts, remarks }) => (
          <li key={file} className="attachment">
            <p className="row">
              <a href={`/api/intake/problems/${id}/attachments/${file}`} download>
                <Icon name="document" />
                {name}
              </a>
              <span className="quiet whole">{sizeOf(bytes)}</span>
            </p>
            <p className="quiet">
              {purpose === 'stamped'
                ? t.stamped
                : experts === true
                  ? t.forExperts
                  : t.notForExperts({ why: experts.message })}
            </p>
            {remarks.map(({ code, message }) => (
              <p key={code}>
                <Tag mood="due">{message}</Tag>
              </p>
            ))}
          </li>
        ))}
      </ul>
    </section>
  );
}
