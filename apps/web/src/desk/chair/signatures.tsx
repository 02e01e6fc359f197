import { useParams } from 'wouter';
import { useTexts } from '../../i18n/index.js';
import { Button, Loaded, Page } from '../../kit/index.js';
import { OpinionDocument } from './opinion/document.js';
import { opinionTexts } from './opinion/texts.js';
import { usePanel, type Panel } from './panel-of-chair.js';
import { chairTexts } from './texts.js';

/** What is printed and signed: the opinion, and a line for everybody of the panel. */
export default function Signatures() {
  const { id = '' } = useParams<{ id: string }>();
  const t = useTexts(opinionTexts);
  const chair = useTexts(chairTexts);
  const panel = usePanel(id);
  const title = panel.data?.packet?.title ?? '';
  return (
    <Page
      title={t.signaturesTitle}
      width="form"
      crumbs={[{ name: chair.crumb, to: '/chair' }, { name: title, to: `/chair/${id}` }, { name: t.signaturesTitle }]}
      line={<span className="unprinted">{t.signaturesLine}</span>}
      actions={
        <Button look="primary" icon="print" onClick={() => print()}>
          {t.print}
        </Button>
      }
    >
      <Loaded query={panel}>{(shown) => <Sheet panel={shown} title={title} />}</Loaded>
    </Page>
  );
}

function Sheet({ panel, title }: { panel: Panel; title: string }) {
  const t = useTexts(opinionTexts);
  const rows = [t.chair, ...Array.from({ length: panel.size ?? 0 }, () => t.member)];
  return (
    <div className="sheet sheet--padded">
      <p className="song">
        <b>{t.problem({ title })}</b>
      </p>
      <OpinionDocument panel={panel} opinion={panel.conclusion?.opinion ?? {}} />
      <div className="table-region signatures" role="region" aria-label={t.signature} tabIndex={0}>
        <table className="table">
          <caption className="unseen">{t.signature}</caption>
          <thead>
            <tr>
              {[t.number, t.duty, t.name, t.employer, t.signature, t.date].map((head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((duty, i) => (
              <tr key={i}>
                <th scope="row">{i + 1}</th>
                <td>{duty}</td>
                <td />
                <td />
                <td />
                <td />
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}
