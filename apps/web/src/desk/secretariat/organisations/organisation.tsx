import { organisationRefusalNames, type OrganisationRefusal } from '@zhitong/contracts/rules';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useParams } from 'wouter';
import { isConflict, readVersion, useCommand } from '../../../api/index.js';
import { useBilingual, useTexts, useTimes } from '../../../i18n/index.js';
import { Button, DecisionPanel, Facts, Failure, Link, Loaded, Note, Page } from '../../../kit/index.js';
import { tell } from '../news.js';
import { NewsLine } from '../news-line.js';
import { useKinds } from './kinds.js';
import type { Organisation } from './known.js';
import { OrganisationStatus } from './organisations.js';
import { RefuseDialog } from './refuse-dialog.js';
import { RenameDialog } from './rename-dialog.js';
import { organisationTexts } from './texts.js';

/** One organisation, and whether the secretariat vouches for it. */
export default function OrganisationScreen() {
  const t = useTexts(organisationTexts);
  const { id } = useParams<{ id: string }>();
  const organisation = useQuery(readVersion('/api/organisations/{id}', { path: { id } }));
  const body = organisation.data?.body;
  return (
    <Page
      title={body?.name ?? t.title}
      crumbs={[{ name: t.title, to: '/organisations' }, { name: body?.creditCode ?? '…' }]}
      line={body && <OrganisationStatus status={body.status} />}
      news={<NewsLine />}
    >
      <Loaded query={organisation}>
        {({ body: shown, version }) => (
          <div className="with-aside">
            <Known organisation={shown} />
            <Decide organisation={shown} version={version} />
          </div>
        )}
      </Loaded>
    </Page>
  );
}

function Known({ organisation }: { organisation: Organisation }) {
  const t = useTexts(organisationTexts);
  const inWords = useBilingual();
  const times = useTimes();
  const kinds = useKinds();
  const { name, creditCode, kind, registeredAt, contact, refusal } = organisation;
  return (
    <div className="stack">
      {refusal && (
        <Note mood="late">
          <p>
            <b>{t.refusedFor}</b> {inWords(organisationRefusalNames[refusal.reason as OrganisationRefusal])}
          </p>
          <p>{refusal.text}</p>
        </Note>
      )}
      <div className="sheet sheet--padded">
        <Facts
          of={[
            [t.name, name],
            [t.code, creditCode],
            [t.kind, kinds.name(kind)],
            [t.registered, registeredAt ? times.moment(registeredAt) : undefined],
            [
              t.contact,
              contact ? [contact.name, contact.mobile, contact.email].filter(Boolean).join(' ') : t.noContact,
            ],
          ]}
        />
      </div>
      <p>
        <Link to={`/problems?list=all&text=${encodeURIComponent(name)}`}>{t.seeProblems}</Link>
      </p>
    </div>
  );
}

function Decide({ organisation, version }: { organisation: Organisation; version: string | undefined }) {
  const t = useTexts(organisationTexts);
  const [asking, setAsking] = useState<'refuse' | 'rename'>();
  const confirm = useCommand('post', '/api/organisations/{id}/confirmation');
  const { id, name, may } = organisation;
  const can = (command: string) => may[command] === true;
  const done = (text: string) => {
    setAsking(undefined);
    tell({ text });
  };
  if (!['confirm', 'refuse', 'rename'].some(can)) return null;
  const why = ['confirm', 'refuse'].flatMap((command) => (typeof may[command] === 'string' ? [may[command]] : []));
  return (
    <>
      <DecisionPanel
        title={t.decision}
        ground={
          <>
            <p>{t.ground}</p>
            <p>{t.codeValid}</p>
            {confirm.error &&
              (isConflict(confirm.error) ? (
                <Note mood="due" live>
                  {t.conflict}
                </Note>
              ) : (
                <Failure error={confirm.error} />
              ))}
          </>
        }
        consequence={
          can('confirm') || can('refuse') ? <p>{t.consequence}</p> : why.map((line) => <p key={line}>{line}</p>)
        }
        actions={
          <div className="row">
            {can('confirm') && (
              <Button
                look="primary"
                busy={confirm.isPending}
                onClick={() =>
                  confirm.mutate(
                    { path: { id }, ...(version === undefined ? {} : { version }) },
                    {
                      onSuccess: () => done(t.doneConfirmed({ name })),
                    },
                  )
                }
              >
                {t.confirm}
              </Button>
            )}
            {can('refuse') && (
              <Button look="grave" onClick={() => setAsking('refuse')}>
                {t.refuse}
              </Button>
            )}
            {can('rename') && <Button onClick={() => setAsking('rename')}>{t.rename}</Button>}
          </div>
        }
      />
      {asking === 'refuse' && (
        <RefuseDialog
          organisation={organisation}
          version={version}
          onClose={() => setAsking(undefined)}
          onDone={() => done(t.doneRefused({ name }))}
        />
      )}
      {asking === 'rename' && (
        <RenameDialog
          organisation={organisation}
          version={version}
          onClose={() => setAsking(undefined)}
          onDone={(now) => done(t.doneRenamed({ name: now }))}
        />
      )}
    </>
  );
}
