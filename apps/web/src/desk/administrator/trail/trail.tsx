import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useLocation, useSearch } from 'wouter';
import { read } from '../../../api/index.js';
import { useTexts } from '../../../i18n/index.js';
import { Button, EmptyState, Link, Loaded, Page, SelectField, TextField } from '../../../kit/index.js';
import { addressOf, askedIn, trailKinds, type Asked, type TrailKind } from './address.js';
import { Entries } from './entries.js';
import { trailKindTexts, trailTexts } from './texts.js';
import '../administrator.css';

/** As many as one answer of the trail has. */
const perAnswer = 100;

/** Everything that the trail keeps, the newest first. */
export default function TrailScreen() {
  const t = useTexts(trailTexts);
  const asked = askedIn(useSearch());
  const query = Object.fromEntries(Object.entries(asked).filter(([, value]) => value !== undefined)) as Asked;
  const found = useQuery({ ...read('/api/audit', { query }), placeholderData: keepPreviousData, staleTime: 60_000 });
  return (
    <Page title={t.title} line={t.line}>
      <div className="stack">
        <Choose key={addressOf(asked)} asked={asked} />
        <Loaded query={found}>
          {({ entries }) =>
            entries.length === 0 ? (
              <EmptyState why={t.none} next={t.noneNext} />
            ) : (
              <>
                <Entries entries={entries} caption={t.caption({ n: entries.length })} />
                <p className="row">
                  {asked.after && <Link to={addressOf({ ...asked, after: undefined })}>{t.newest}</Link>}
                  {entries.length === perAnswer && (
                    <Link to={addressOf({ ...asked, after: entries.at(-1)!.id })}>{t.more}</Link>
                  )}
                </p>
              </>
            )
          }
        </Loaded>
      </div>
    </Page>
  );
}

function Choose({ asked }: { asked: Asked }) {
  const t = useTexts(trailTexts);
  const kinds = useTexts(trailKindTexts);
  const [, go] = useLocation();
  const [day, setDay] = useState(asked.day ?? '');
  const [account, setAccount] = useState(asked.account ?? '');
  const [kind, setKind] = useState<string>(asked.kind ?? '');
  const filtered = asked.kind ?? asked.day ?? asked.account;
  return (
    <form
      role="search"
      className="trail-filter"
      onSubmit={(event) => {
        event.preventDefault();
        go(addressOf({ kind: kind as TrailKind, day, account: account.trim() }));
      }}
    >
      <SelectField
        name="kind"
        label={t.kind}
        none={t.anyKind}
        value={kind}
        options={trailKinds.map((value) => ({ value, label: kinds[value] }))}
        onChange={setKind}
      />
      <TextField name="day" type="date" label={t.day} value={day} onChange={setDay} />
      <TextField name="account" label={t.account} value={account} onChange={setAccount} />
      <Button type="submit" icon="search">
        {t.look}
      </Button>
      {filtered && <Link to="/trail">{t.clear}</Link>}
    </form>
  );
}
