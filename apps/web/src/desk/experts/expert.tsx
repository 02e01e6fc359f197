import { useQuery } from '@tanstack/react-query';
import { beijingDate } from '@zhitong/contracts/rules';
import { useParams } from 'wouter';
import { readVersion } from '../../api/index.js';
import { useTexts } from '../../i18n/index.js';
import { ButtonLink, Facts, Loaded, Page, Section, Table, Tag } from '../../kit/index.js';
import { NewsLine } from '../secretariat/news-line.js';
import { useNames } from '../../problem/names.js';
import { useExpertNames, type Expert } from './names.js';
import { Payment } from './payment.js';
import { expertTexts } from './texts.js';
import './experts.css';

/** One expert: who it is, what speaks against them where, and for the secretariat what they are paid by. */
export default function ExpertScreen() {
  const t = useTexts(expertTexts);
  const { id } = useParams<{ id: string }>();
  const expert = useQuery(readVersion('/api/review/experts/{id}', { path: { id } }));
  const body = expert.data?.body;
  return (
    <Page
      title={body?.name ?? t.title}
      crumbs={[{ name: t.title, to: '/experts' }, { name: body?.employer.name ?? '…' }]}
      line={
        body && (
          <>
            <Tag mood={body.active ? 'done' : 'waiting'}>{body.active ? t.active : t.away}</Tag>
            {body.chairs && (
              <Tag mood="active" icon="person">
                {t.chairs}
              </Tag>
            )}
          </>
        )
      }
      actions={
        body?.may['edit'] === true && (
          <ButtonLink to={`/experts/${id}/edit`} icon="edit">
            {t.edit}
          </ButtonLink>
        )
      }
      news={<NewsLine />}
    >
      <Loaded query={expert}>
        {({ body: shown }) => (
          <div className="with-aside">
            <div>
              <Known expert={shown} />
              <Ties ties={shown.ties} />
            </div>
            {shown.may['payment'] === true ? <Payment expert={shown} /> : <div />}
          </div>
        )}
      </Loaded>
    </Page>
  );
}

function Known({ expert }: { expert: Expert }) {
  const t = useTexts(expertTexts);
  const names = useExpertNames();
  const { discipline } = useNames();
  return (
    <div className="sheet sheet--padded section">
      <Facts
        of={[
          [t.employer, expert.employer.name],
          [t.code, expert.employer.creditCode],
          [t.jobTitle, `${expert.title} · ${names.level(expert.level)}`],
          [t.society, names.society(expert.society)],
          [t.disciplines, expert.disciplines.map(discipline).join('、')],
          [t.load, `${t.loadOf({ n: expert.load })}（${t.loadHint}）`],
          [t.chairs, expert.chairs ? t.yes : t.no],
          [t.account, expert.id],
        ]}
      />
    </div>
  );
}

const day = (time: string) => beijingDate(new Date(time));

function Ties({ ties }: { ties: Expert['ties'] }) {
  const t = useTexts(expertTexts);
  const names = useExpertNames();
  return (
    <Section title={t.ties} more={t.tiesWhy}>
      {ties.length === 0 ? (
        <p className="sheet sheet--padded">{t.noTies}</p>
      ) : (
        <div className="sheet experts__list">
          <Table
            caption={t.ties}
            quietCaption
            rows={ties}
            keyOf={(tie) => JSON.stringify(tie)}
            columns={[
              { key: 'organisation', head: t.organisation, cell: ({ organisationName }) => organisationName },
              { key: 'kind', head: t.kind, cell: ({ kind }) => names.tie(kind) },
              { key: 'code', head: t.code, cell: ({ organisation }) => organisation },
              { key: 'since', head: t.since, cell: ({ since }) => (since ? day(since) : t.unknown) },
              { key: 'until', head: t.until, cell: ({ until }) => (until ? day(until) : t.lasting) },
            ]}
          />
        </div>
      )}
    </Section>
  );
}
