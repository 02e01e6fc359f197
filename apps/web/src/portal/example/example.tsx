import { messages, useTexts } from '../../i18n/index.js';
import { Page } from '../../kit/index.js';
import { exampleSubmission } from '../../rules/index.js';
import { Answers } from '../../submission/answers.js';
import { partNames, submitTexts } from '../../submission/form/texts.js';

const texts = messages({
  home: ['首页', 'First page'],
  line: ['示例，内容是编的', 'a sample, made up'],
});

/** A problem that is well described, to be looked at before one's own. Made up. */
export default function Example() {
  const t = useTexts(texts);
  const s = useTexts(submitTexts);
  return (
    <Page
      title={exampleSubmission.title}
      song
      crumbs={[{ name: t.home, to: '/' }, { name: s.example }]}
      line={t.line}
      width="reading"
    >
      <Answers content={exampleSubmission} titles={partNames.map((name) => s[name])} />
    </Page>
  );
}
