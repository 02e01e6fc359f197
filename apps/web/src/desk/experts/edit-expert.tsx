import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useLocation, useParams } from 'wouter';
import { isConflict, readVersion, useCommand } from '../../api/index.js';
import { Form } from '../../form/index.js';
import { useTexts } from '../../i18n/index.js';
import { Button, Loaded, Note, Page, Refused, remarksIn } from '../../kit/index.js';
import { tell } from '../secretariat/news.js';
import { ExpertFields } from './expert-fields.js';
import { contentOf, fileOf } from './file-content.js';
import type { Expert } from './names.js';
import { expertTexts, formTexts } from './texts.js';

/** An expert's file is changed. A tie that is entered now can cost a seat that is held. */
export default function EditExpert() {
  const t = useTexts(formTexts);
  const e = useTexts(expertTexts);
  const { id } = useParams<{ id: string }>();
  const expert = useQuery(readVersion('/api/review/experts/{id}', { path: { id } }));
  return (
    <Page
      title={t.editTitle}
      crumbs={[
        { name: e.title, to: '/experts' },
        { name: expert.data?.body.name ?? '…', to: `/experts/${id}` },
        { name: t.editTitle },
      ]}
      width="form"
    >
      <Loaded query={expert}>{({ body, version }) => <Edit expert={body} version={version} />}</Loaded>
    </Page>
  );
}

function Edit({ expert, version }: { expert: Expert; version: string | undefined }) {
  const t = useTexts(formTexts);
  const [, go] = useLocation();
  const queries = useQueryClient();
  const [content, setContent] = useState(() => contentOf(expert));
  const edit = useCommand('put', '/api/review/experts/{id}');
  const remarks = remarksIn(edit.error);
  const { id } = expert;
  const send = () =>
    edit.mutate(
      { path: { id }, body: fileOf(content), ...(version === undefined ? {} : { version }) },
      {
        onSuccess: () => {
          tell({ text: t.changed({ name: String(content['name']) }) });
          go(`/experts/${id}`);
        },
        onError: (error) => void (isConflict(error) && queries.invalidateQueries()),
      },
    );
  return (
    <form noValidate onSubmit={(event) => (event.preventDefault(), send())}>
      {isConflict(edit.error) ? (
        <Note mood="due" live>
          {t.conflict}
        </Note>
      ) : (
        <Refused error={edit.error} remarks={remarks} attempt={edit.submittedAt} />
      )}
      <Form content={content} onChange={setContent} problems={remarks} tried>
        <ExpertFields isNew={false} />
      </Form>
      <Button type="submit" look="primary" busy={edit.isPending}>
        {t.saveChange}
      </Button>
    </form>
  );
}
