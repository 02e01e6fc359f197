import { industrySections, problemKinds } from '@zhitong/contracts/rules';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { read, useCommand } from '../../../api/index.js';
import { useBilingual, useTexts } from '../../../i18n/index.js';
import {
  Button,
  CheckCards,
  CheckField,
  FieldFrame,
  Page,
  Refused,
  remarksIn,
  TextField,
  type Remarks,
} from '../../../kit/index.js';
import { useNames } from '../../../problem/names.js';
import { tell } from '../news.js';
import { campaignTexts } from './texts.js';
import { codesIn, fromBeijing, quotasOf } from './times.js';

/** Kinds of organisations that recommend. */
const recommending: ReadonlySet<string> = new Set(['society', 'association', 'regiment']);

/** A window, a scope, quotas: everything that a campaign has. */
export default function OpenCampaign() {
  const t = useTexts(campaignTexts);
  const inWords = useBilingual();
  const names = useNames();
  const [, go] = useLocation();
  const [title, setTitle] = useState('');
  const [opensAt, setOpens] = useState('');
  const [closesAt, setCloses] = useState('');
  const [kinds, setKinds] = useState<(typeof problemKinds)[number][]>([]);
  const [industries, setIndustries] = useState<string[]>([]);
  const [disciplines, setDisciplines] = useState('');
  const [asksStampedScan, setStamped] = useState(false);
  const [quotas, setQuotas] = useState<Readonly<Record<string, string>>>({});
  const open = useCommand('post', '/api/intake/campaigns');
  const remarks = remarksIn(open.error);
  const send = () => {
    const body = {
      ...{ title, opensAt: fromBeijing(opensAt), closesAt: fromBeijing(closesAt), kinds, industries },
      ...{ disciplines: codesIn(disciplines), quotas: quotasOf(quotas) },
      ...(asksStampedScan ? { asksStampedScan } : {}),
    };
    open.mutate(
      { body },
      { onSuccess: () => (tell({ text: t.doneOpened({ title: title.trim() }) }), go('/campaigns')) },
    );
  };
  return (
    <Page title={t.formTitle} crumbs={[{ name: t.title, to: '/campaigns' }, { name: t.formTitle }]} width="reading">
      <form noValidate onSubmit={(event) => (event.preventDefault(), send())}>
        <Refused error={open.error} remarks={remarks} attempt={open.submittedAt} />
        <TextField
          name="title"
          label={t.name}
          max={60}
          value={title}
          onChange={setTitle}
          error={remarks.get('title')}
        />
        <div className="side-by-side">
          <TextField
            name="opensAt"
            type="datetime-local"
            label={t.opensAt}
            value={opensAt}
            onChange={setOpens}
            error={remarks.get('opensAt')}
          />
          <TextField
            name="closesAt"
            type="datetime-local"
            label={t.closesAt}
            value={closesAt}
            onChange={setCloses}
            error={remarks.get('closesAt')}
          />
        </div>
        <CheckCards
          name="kinds"
          label={t.kinds}
          hint={t.kindsHint}
          values={kinds}
          onChange={setKinds}
          choices={problemKinds.map((value) => ({ value, name: names.kinds[value] }))}
          error={remarks.get('kinds')}
        />
        <CheckCards
          name="industries"
          label={t.industries}
          hint={t.industriesHint}
          values={industries}
          onChange={setIndustries}
          choices={industrySections.map(({ code, name }) => ({ value: code, name: `${code} ${inWords(name)}` }))}
          error={remarks.get('industries')}
        />
        <TextField
          name="disciplines"
          label={t.disciplines}
          hint={t.disciplinesHint}
          optional
          value={disciplines}
          onChange={setDisciplines}
          error={remarks.get('disciplines')}
        />
        <CheckField name="asksStampedScan" label={t.stamped} checked={asksStampedScan} onChange={setStamped} />
        <Quotas value={quotas} onChange={setQuotas} remarks={remarks} />
        <Button type="submit" look="primary" busy={open.isPending}>
          {t.openNow}
        </Button>
      </form>
    </Page>
  );
}

function Quotas({
  value,
  onChange,
  remarks,
}: {
  value: Readonly<Record<string, string>>;
  onChange(next: Readonly<Record<string, string>>): void;
  remarks: Remarks;
}) {
  const t = useTexts(campaignTexts);
  const { data } = useQuery(read('/api/organisations', { query: { status: 'confirmed', size: 200 } }));
  const recommenders = data?.items.filter(({ kind }) => recommending.has(kind)) ?? [];
  return (
    <FieldFrame name="quotas" label={t.quotas} hint={t.quotasHint} optional error={remarks.get('quotas')}>
      {(attributes) => (
        <div {...attributes} aria-invalid={undefined} role="group" aria-label={t.quotas} tabIndex={-1}>
          {recommenders.length === 0 && <p className="quiet">{t.noRecommenders}</p>}
          {recommenders.map(({ id, name }) => (
            <TextField
              key={id}
              name={`quotas.${id}`}
              label={name}
              short
              inputMode="numeric"
              unit={t.perUnit}
              value={value[id] ?? ''}
              onChange={(text) => onChange({ ...value, [id]: text })}
            />
          ))}
        </div>
      )}
    </FieldFrame>
  );
}
