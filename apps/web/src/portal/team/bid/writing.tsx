import { useSearch } from 'wouter';
import type { ComponentProps } from 'react';
import { useTexts } from '../../../i18n/index.js';
import { ButtonLink, DueClock, Note, Page, SaveBar } from '../../../kit/index.js';
import type { Call } from '../../../research/topic.js';
import { teamTexts } from '../texts.js';
import type { TopicRead } from '../topic-read.js';
import { Check } from './check.js';
import { ofPart, stillTrue } from './content.js';
import { Conflict } from './conflict.js';
import { Part } from './part.js';
import { Steps } from './steps.js';
import { bidTexts, partNames } from './texts.js';
import type { BidForm } from './use-bid.js';

interface Props {
  topic: TopicRead;
  call: Call;
  form: BidForm;
  resumed: boolean;
}

/** A bid that is being written, part by part; the last one is to check it all and to submit. */
export function Writing({ topic, call, form, resumed }: Props) {
  const t = useTexts(bidTexts);
  const up = useTexts(teamTexts);
  const asked = Number(new URLSearchParams(useSearch()).get('part') ?? 1);
  const n = Math.min(4, Math.max(1, Number.isInteger(asked) ? asked : 1));
  const problems = stillTrue(form.saved.bid.missing, form.saved.content, form.content, call);
  const at = `/topics/${topic.id}`;
  const head: ComponentProps<typeof Page> = {
    title: t[partNames[n - 1]!],
    crumbs: [{ name: up.title, to: '/topics' }, { name: topic.title, to: at }, { name: t.title }],
    line: (
      <>
        <span>{t.stepOf({ n })}</span>
        <DueClock due={call.closesAt} />
      </>
    ),
    news: resumed && form.state.at === 'unsaved' && <Note>{t.localFound}</Note>,
    width: 'form',
  };
  const above = (
    <>
      <Steps at={at} n={n} done={(part) => part < 4 && ofPart(problems, part).size === 0} />
      <Conflict call={call} form={form} />
    </>
  );
  if (n < 4) return <Part key={n} {...{ n, at, call, form, head, above, problems }} />;
  return (
    <>
      <Page key={n} {...head}>
        {above}
        <Check topic={topic} call={call} form={form} missing={problems} />
      </Page>
      <SaveBar state={form.state}>
        <ButtonLink to={`${at}/bid?part=3`}>{t.back}</ButtonLink>
      </SaveBar>
    </>
  );
}
