import { useQuery } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useLocation } from 'wouter';
import { read, useCommand } from '../../../api/index.js';
import { useTexts, useTimes } from '../../../i18n/index.js';
import {
  Button,
  ButtonLink,
  ChoiceCards,
  EmptyState,
  ErrorSummary,
  Failure,
  Link,
  Loaded,
  Page,
  remarksOf,
  Section,
} from '../../../kit/index.js';
import { NewsLine } from '../news-line.js';
import { ChooseOrganisation, type Chosen } from './choose-organisation.js';
import { enteringTexts } from './texts.js';

/** A clerk begins to enter for an enterprise, or goes on with what is not finished. */
export default function EnteringStart() {
  const t = useTexts(enteringTexts);
  const campaigns = useQuery(read('/api/intake/campaigns'));
  return (
    <Page
      title={t.title}
      line={t.line}
      width="reading"
      news={<NewsLine />}
      actions={
        <ButtonLink to="/import" icon="document">
          {t.import}
        </ButtonLink>
      }
    >
      <Unfinished />
      <Loaded query={campaigns}>
        {({ items }) => {
          const open = items.filter(({ status }) => status === 'open');
          return open.length === 0 ? <EmptyState why={t.noCampaign} next={t.noCampaignNext} /> : <Begin open={open} />;
        }}
      </Loaded>
    </Page>
  );
}

function Unfinished() {
  const t = useTexts(enteringTexts);
  const times = useTimes();
  const drafts = useQuery(read('/api/intake/drafts'));
  const items = drafts.data?.items ?? [];
  if (items.length === 0) return null;
  return (
    <Section title={t.drafts} more={t.draftsCount({ n: items.length })}>
      <ul className="items">
        {items.map(({ id, content, updatedAt }) => {
          const { title, organisation } = content as { title?: string; organisation?: { name?: string } };
          return (
            <li key={id}>
              <p className="row">
                <span className="song">{title ?? t.untitled}</span>
                <Link to={`/entering/${id}/1`}>{t.goOn}</Link>
              </p>
              <p className="quiet">
                {organisation?.name} {t.savedAt({ when: times.moment(updatedAt) })}
              </p>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}

function Begin({ open }: { open: readonly { id: string; title: string; closesAt: string }[] }) {
  const t = useTexts(enteringTexts);
  const times = useTimes();
  const [, go] = useLocation();
  const create = useCommand('post', '/api/intake/drafts', ({ body }) => go(`/entering/${body.id}/1`));
  const [campaign, setCampaign] = useState(open.length === 1 ? open[0]!.id : undefined);
  const [organisation, setOrganisation] = useState<Chosen>();
  const [attempt, setAttempt] = useState(0);
  const missing = remarksOf([
    ...(campaign === undefined ? [{ field: 'campaign', message: t.campaignMust }] : []),
    ...(organisation === undefined ? [{ field: 'organisation', message: t.organisationMust }] : []),
  ]);
  const remarks = attempt > 0 ? missing : remarksOf([]);
  const begin = (event: FormEvent) => {
    event.preventDefault();
    setAttempt(attempt + 1);
    if (missing.size > 0) return;
    create.mutate({ body: { content: { campaign, organisation } as unknown as Record<string, never> } });
  };
  return (
    <form onSubmit={begin} noValidate>
      <ErrorSummary remarks={remarks} attempt={attempt} />
      {create.error && <Failure error={create.error} />}
      <ChoiceCards
        name="campaign"
        label={t.campaign}
        choices={open.map(({ id, title, closesAt }) => ({
          value: id,
          name: title,
          line: t.closes({ when: times.moment(closesAt) }),
        }))}
        value={campaign}
        onChange={setCampaign}
        error={remarks.get('campaign')}
      />
      <ChooseOrganisation value={organisation} onChange={setOrganisation} error={remarks.get('organisation')} />
      <Button look="primary" type="submit" busy={create.isPending}>
        {t.begin}
      </Button>
    </form>
  );
}
