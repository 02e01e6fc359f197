import { useSession } from '../../../api/index.js';
import { useTexts } from '../../../i18n/index.js';
import { DraftScreen } from '../../../submission/form/draft-screen.js';
import { submitTexts } from '../../../submission/form/texts.js';
import { submissionTexts } from '../../../submission/texts.js';
import { Check } from './check.js';

/** A draft of the own enterprise. */
export default function OwnDraft() {
  const t = useTexts(submitTexts);
  const s = useTexts(submissionTexts);
  const { organisation } = useSession();
  const own = organisation && { organisation: { name: organisation.name, creditCode: organisation.creditCode } };
  return (
    <DraftScreen
      around={{
        base: '/submit',
        crumbs: [{ name: t.crumb, to: '/problems' }, { name: t.new }],
        organisationMore: s.organisationMore,
      }}
      own={own}
      check={(draft) => <Check {...draft} />}
    />
  );
}
