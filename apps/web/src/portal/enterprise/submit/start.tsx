import { useQuery } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useLocation } from 'wouter';
import { read, useCommand } from '../../../api/index.js';
import { useTexts, useTimes } from '../../../i18n/index.js';
import {
  Button,
  CheckField,
  ChoiceCards,
  EmptyState,
  ErrorSummary,
  Failure,
  Link,
  Loaded,
  Note,
  Page,
  remarksOf,
  Section,
} from '../../../kit/index.js';
import { submissionTexts } from '../../../submission/texts.js';
import { submitTexts } from '../../../submission/form/texts.js';

/** Before the first field: what it takes, what must not come in, and into which campaign it goes. */
export default function Start() {
  const t = useTexts(submitTexts);
  const campaigns = useQuery(read('/api/intake/campaigns'));
  const organisation = useQuery(read('/api/organisation'));
  return (
    <Page
      title={t.startTitle}
      crumbs={[{ name: t.crumb, to: '/problems' }, { name: t.startTitle }]}
      width="reading"
      line={<p>{t.startWhat}</p>}
      news={organisation.data?.status === 'unconfirmed' && <Note mood="due">{t.unconfirmed}</Note>}
    >
      <Loaded query={campaigns}>
        {({ items }) => {
          const open = items.filter(({ status }) => status === 'open');
          return open.length === 0 ? <EmptyState why={t.noCampaign} next={t.noCampaignNext} /> : <Begin open={open} />;
        }}
      </Loaded>
    </Page>
  );
}

function Begin({ open }: { open: readonly { id: string; title: string; closesAt: string }[] }) {
  const t = useTexts(submitTexts);
  const s = useTexts(submissionTexts);
  const times = useTimes();
  const [, go] = useLocation();
  const profile = useQuery(read('/api/profile'));
  const create = useCommand('post', '/api/intake/drafts', ({ body }) => go(`/submit/${body.id}/1`));
  const [campaign, setCampaign] = useState(open.length === 1 ? open[0]!.id : undefined);
  const [checked, setChecked] = useState(false);
  const [attempt, setAttempt] = useState(0);
  const missing = remarksOf([
    ...(campaign === undefined ? [{ field: 'campaign', message: t.campaignMust }] : []),
    ...(checked ? [] : [{ field: 'secrecy', message: t.secretMust }]),
  ]);
  const remarks = attempt > 0 ? missing : remarksOf([]);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setAttempt(attempt + 1);
    if (missing.size > 0) return;
    const { name, mobile, email } = profile.data ?? {};
    const contact = Object.fromEntries(Object.entries({ name, mobile, email }).filter(([, value]) => value));
    create.mutate({ body: { content: { campaign, contact } as unknown as Record<string, never> } });
  };
  return (
    <form onSubmit={submit} noValidate>
      <ErrorSummary remarks={remarks} attempt={attempt} />
      {create.error && <Failure error={create.error} />}
      <Section title={t.startNeed}>
        <ul className="bullets">
          {[t.startNeed1, t.startNeed2, t.startNeed3].map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
        <p>
          <Link to="/example">{t.example}</Link>
        </p>
      </Section>
      <ChoiceCards
        name="campaign"
        label={s.campaign}
        choices={open.map(({ id, title, closesAt }) => ({
          value: id,
          name: title,
          line: s.campaignHint({ when: times.moment(closesAt) }),
        }))}
        value={campaign}
        onChange={setCampaign}
        error={remarks.get('campaign')}
      />
      <Section title={t.secretTitle}>
        <p>{t.secretMore}</p>
        <ul className="bullets">
          {[t.secret1, t.secret2, t.secret3].map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
        <CheckField
          name="secrecy"
          label={t.secretNone}
          checked={checked}
          onChange={setChecked}
          error={remarks.get('secrecy')}
        />
      </Section>
      <Button look="primary" type="submit" busy={create.isPending}>
        {t.begin}
      </Button>
    </form>
  );
}
