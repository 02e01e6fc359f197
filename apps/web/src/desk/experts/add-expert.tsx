import { useState } from 'react';
import { useLocation } from 'wouter';
import { useCommand, type BodyOf } from '../../api/index.js';
import { Form, type Content } from '../../form/index.js';
import { useTexts } from '../../i18n/index.js';
import { Button, Page, Refused, remarksIn } from '../../kit/index.js';
import { tell } from '../secretariat/news.js';
import { ExpertFields } from './expert-fields.js';
import { fileOf } from './file-content.js';
import { expertTexts, formTexts } from './texts.js';

/** Somebody new in the library. */
export default function AddExpert() {
  const t = useTexts(formTexts);
  const e = useTexts(expertTexts);
  const [, go] = useLocation();
  const [content, setContent] = useState<Content>({});
  const add = useCommand('post', '/api/review/experts');
  const remarks = remarksIn(add.error);
  const send = () =>
    add.mutate(
      { body: fileOf(content) as BodyOf<'/api/review/experts', 'post'> },
      {
        onSuccess: ({ body }) => {
          tell({ text: t.added({ name: String(content['name']) }) });
          go(`/experts/${body.id}`);
        },
      },
    );
  return (
    <Page
      title={t.addTitle}
      crumbs={[{ name: e.title, to: '/experts' }, { name: t.addTitle }]}
      line={t.addLine}
      width="form"
    >
      <form noValidate onSubmit={(event) => (event.preventDefault(), send())}>
        <Refused error={add.error} remarks={remarks} attempt={add.submittedAt} />
        <Form content={content} onChange={setContent} problems={remarks} tried>
          <ExpertFields isNew />
        </Form>
        <Button type="submit" look="primary" busy={add.isPending}>
          {t.saveNew}
        </Button>
      </form>
    </Page>
  );
}
