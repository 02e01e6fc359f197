import { useLocation } from 'wouter';
import { useCommand } from '../../../api/index.js';
import { useLanguage, useTexts } from '../../../i18n/index.js';
import { Button, DecisionPanel, Failure, Link, Note, Page, remarksIn } from '../../../kit/index.js';
import { Answers } from '../../../submission/answers.js';
import { Conflict } from '../../../submission/form/conflict.js';
import type { Checked } from '../../../submission/form/draft-screen.js';
import { partNames, submitTexts } from '../../../submission/form/texts.js';
import { ToMend } from '../../../submission/form/to-mend.js';
import { problemsOf } from '../../../submission/problems.js';
import { FileList, useUnderWay, type FilesOf } from '../../../upload/index.js';
import { tell } from '../news.js';
import { enteringTexts } from './texts.js';

/** Everything once more, then the button: the declarations are the enterprise's to make. */
export function EnteringCheck({ id, draft, whole }: Checked) {
  const t = useTexts(enteringTexts);
  const s = useTexts(submitTexts);
  const language = useLanguage();
  const [, go] = useLocation();
  const enter = useCommand('post', '/api/intake/drafts/{id}/submission');
  const files: FilesOf = { at: '/api/intake/drafts/{id}/attachments', id };
  const underWay = useUnderWay(files);
  const missing = problemsOf(whole, language);
  const refused = remarksIn(enter.error);
  const { name } = (whole['organisation'] ?? { name: '' }) as { name: string };
  const send = async () => {
    if (missing.size > 0 || underWay > 0 || !(await draft.flush())) return;
    const version = draft.version();
    enter.mutate(
      { path: { id }, body: {}, ...(version === undefined ? {} : { version }) },
      {
        onSuccess: ({ body }) => {
          draft.forget();
          tell({ text: t.done({ number: body.number, name }), to: `/problems/${body.id}` });
          go('/entering', { replace: true });
        },
      },
    );
  };
  return (
    <Page title={t.check} crumbs={[{ name: t.title, to: '/entering' }, { name: t.check }]} width="reading">
      <Conflict draft={draft} />
      <ToMend draft={`/entering/${id}`} remarks={missing.size > 0 ? missing : refused} />
      {enter.error && refused.size === 0 && <Failure error={enter.error} />}
      <Answers
        content={whole}
        titles={partNames.map((part) => s[part])}
        files={<FileList of={files} />}
        change={(part) => <Link to={`/entering/${id}/${part}`}>{s.change({ n: part })}</Link>}
      />
      <DecisionPanel
        title={t.decision}
        consequence={t.consequence}
        actions={
          <Button look="primary" busy={enter.isPending} onClick={() => void send()}>
            {t.send}
          </Button>
        }
      >
        {underWay > 0 && <Note mood="due">{s.stillUploading({ n: underWay })}</Note>}
      </DecisionPanel>
    </Page>
  );
}
