import { useTexts } from '../../../i18n/index.js';
import { DraftScreen } from '../../../submission/form/draft-screen.js';
import { EnteringCheck } from './check.js';
import { enteringTexts } from './texts.js';

/** What a clerk enters for an enterprise: the same five parts. */
export default function EnteringDraft() {
  const t = useTexts(enteringTexts);
  return (
    <DraftScreen
      around={{
        base: '/entering',
        crumbs: [{ name: t.title, to: '/entering' }, { name: t.begin }],
        organisationMore: t.organisationMore,
      }}
      check={(draft) => <EnteringCheck {...draft} />}
    />
  );
}
