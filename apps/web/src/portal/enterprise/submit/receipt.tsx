import { useQuery } from '@tanstack/react-query';
import { useParams } from 'wouter';
import { read } from '../../../api/index.js';
import { useTexts, useTimes } from '../../../i18n/index.js';
import { ButtonLink, Facts, Loaded, Note, Page, PaperLink } from '../../../kit/index.js';
import { submitTexts } from '../../../submission/form/texts.js';

/** The receipt (受理回执): what was handed in, when, under which number, and by when there is an answer. To be printed. */
export default function Receipt() {
  const { id = '' } = useParams<{ id: string }>();
  const t = useTexts(submitTexts);
  const times = useTimes();
  const receipt = useQuery(read('/api/intake/problems/{id}/receipt', { path: { id } }));
  return (
    <Page
      title={t.receiptTitle}
      crumbs={[{ name: t.crumb, to: '/problems' }, { name: t.receiptTitle }]}
      width="reading"
      actions={
        <>
          <PaperLink href={`/api/intake/problems/${id}/receipt/pdf`}>{t.receiptPdf}</PaperLink>
          <PaperLink href={`/api/intake/problems/${id}/form/pdf`}>{t.formPdf}</PaperLink>
          <ButtonLink to={`/problems/${id}`}>{t.toProblem}</ButtonLink>
        </>
      }
    >
      <Loaded query={receipt}>
        {({ number, title, organisation, campaign, indicators, submittedAt, checkBy, declaration }) => (
          <div className="stack">
            <Note mood="done">
              <p>
                <b>{t.received({ number })}</b>
              </p>
              {checkBy && <p>{t.receivedMore({ when: times.moment(checkBy) })}</p>}
            </Note>
            <div className="sheet sheet--padded">
              <Facts
                of={[
                  [t.receiptFor, number],
                  [t.receiptProblem, <span className="song">{title}</span>],
                  [t.receiptOrganisation, organisation.name],
                  [t.receiptCode, organisation.creditCode],
                  [t.receiptCampaign, campaign],
                  [t.receiptIndicators, t.receiptIndicatorsN({ n: indicators })],
                  [t.receiptAt, submittedAt && times.stamp(submittedAt)],
                  [t.receiptBy, checkBy && times.stamp(checkBy)],
                  [t.receiptHash, declaration && <code>{declaration.hash}</code>],
                ]}
              />
            </div>
          </div>
        )}
      </Loaded>
    </Page>
  );
}
