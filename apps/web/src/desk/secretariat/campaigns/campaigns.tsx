import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { read, useCommand, type AnswerOf } from '../../../api/index.js';
import { useTexts, useTimes } from '../../../i18n/index.js';
import { Button, ButtonLink, Dialog, EmptyState, Facts, Failure, Loaded, Page, Tag } from '../../../kit/index.js';
import { useNames } from '../../../problem/names.js';
import { ExportLinks } from '../export-links.js';
import { tell } from '../news.js';
import { NewsLine } from '../news-line.js';
import { useOrganisationNames } from '../organisation-names.js';
import { campaignTexts } from './texts.js';

type Campaign = AnswerOf<'/api/intake/campaigns', 'get'>['items'][number];

/** What is being collected, and what was. */
export default function Campaigns() {
  const t = useTexts(campaignTexts);
  const campaigns = useQuery(read('/api/intake/campaigns'));
  return (
    <Page
      title={t.title}
      line={t.line}
      news={<NewsLine />}
      actions={
        <ButtonLink to="/campaigns/new" look="primary" icon="plus">
          {t.openNew}
        </ButtonLink>
      }
    >
      <Loaded query={campaigns}>
        {({ items }) =>
          items.length === 0 ? (
            <EmptyState why={t.none} next={t.noneNext} />
          ) : (
            <>
              <ul className="items">
                {items.map((campaign) => (
                  <CampaignItem key={campaign.id} campaign={campaign} />
                ))}
              </ul>
              <ExportLinks address="/api/intake/exports/campaigns" />
            </>
          )
        }
      </Loaded>
    </Page>
  );
}

function CampaignItem({ campaign }: { campaign: Campaign }) {
  const t = useTexts(campaignTexts);
  const times = useTimes();
  const names = useNames();
  const organisations = useOrganisationNames();
  const [asking, setAsking] = useState(false);
  const { title, status, opensAt, closesAt, kinds, industries, disciplines, quotas = {}, may } = campaign;
  const ahead = status === 'open' && Date.parse(opensAt) > Date.now();
  const scope = [
    ...kinds.map((kind) => names.kinds[kind as keyof typeof names.kinds] ?? kind),
    ...industries.map(names.industry),
    ...disciplines.map(names.discipline),
  ];
  return (
    <li className="duty">
      <div>
        <h2 className="item__title">{title}</h2>
        <p className="item__meta">
          <Tag mood={status === 'closed' ? 'done' : ahead ? 'waiting' : 'active'}>
            {status === 'closed' ? t.closed : ahead ? t.ahead : t.open}
          </Tag>
        </p>
        <Facts
          of={[
            [t.window, t.windowOf({ from: times.moment(opensAt), to: times.moment(closesAt) })],
            [t.scope, scope.length === 0 ? t.everything : scope.join('、')],
            [
              t.quotas,
              Object.keys(quotas).length === 0
                ? t.noQuotas
                : Object.entries(quotas)
                    .map(([id, n]) => t.quotaOf({ name: organisations(id), n }))
                    .join('；'),
            ],
          ]}
        />
      </div>
      {may['close'] === true && (
        <Button look="grave" onClick={() => setAsking(true)}>
          {t.close}
        </Button>
      )}
      {asking && <CloseDialog campaign={campaign} onClose={() => setAsking(false)} />}
    </li>
  );
}

function CloseDialog({ campaign: { id, title }, onClose }: { campaign: Campaign; onClose(): void }) {
  const t = useTexts(campaignTexts);
  const close = useCommand('post', '/api/intake/campaigns/{id}/closing');
  return (
    <Dialog
      open
      onClose={onClose}
      title={t.closeTitle({ title })}
      actions={
        <Button
          look="final"
          busy={close.isPending}
          onClick={() =>
            close.mutate({ path: { id } }, { onSuccess: () => (tell({ text: t.doneClosed({ title }) }), onClose()) })
          }
        >
          {t.closeNow}
        </Button>
      }
    >
      {close.error && <Failure error={close.error} />}
      <p>{t.closeMore}</p>
    </Dialog>
  );
}
