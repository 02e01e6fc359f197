import { useEffect, useState, type ComponentProps, type FormEvent, type ReactNode } from 'react';
import { useLocation } from 'wouter';
import { Form } from '../../../form/index.js';
import { useTexts } from '../../../i18n/index.js';
import { Button, ButtonLink, ErrorSummary, noRemarks, Page, SaveBar, type Remarks } from '../../../kit/index.js';
import type { Call } from '../../../research/topic.js';
import { AnswersPart } from './answers-part.js';
import { ofPart } from './content.js';
import { PeoplePart } from './people-part.js';
import { PlanPart } from './plan-part.js';
import { bidTexts } from './texts.js';
import type { BidForm } from './use-bid.js';

interface Props {
  n: number;
  at: string;
  call: Call;
  form: BidForm;
  head: ComponentProps<typeof Page>;
  above: ReactNode;
  problems: Remarks;
}

/** One part of the form. Going on saves it, and stops at what is missing in this part. */
export function Part({ n, at, call, form, head, above, problems: all }: Props) {
  const t = useTexts(bidTexts);
  const [, go] = useLocation();
  const [attempt, setAttempt] = useState(0);
  const [goesOn, setGoesOn] = useState(false);
  const problems = ofPart(all, n);
  const next = async (event: FormEvent) => {
    event.preventDefault();
    const saved = await form.flush();
    setAttempt((before) => before + 1);
    setGoesOn(saved);
  };
  // What is missing is known once the answer to the saving is shown.
  useEffect(() => {
    if (goesOn && problems.size === 0) go(`${at}/bid?part=${n + 1}`);
    setGoesOn(false);
  }, [goesOn]);
  return (
    <form noValidate onSubmit={(event) => void next(event)}>
      <Page {...head}>
        {above}
        <ErrorSummary remarks={attempt > 0 ? problems : noRemarks} attempt={attempt} />
        <Form content={form.content} onChange={form.change} problems={problems} tried={attempt > 0}>
          {n === 1 ? (
            <AnswersPart call={call} saved={form.saved.bid} />
          ) : n === 2 ? (
            <PlanPart call={call} />
          ) : (
            <PeoplePart />
          )}
        </Form>
      </Page>
      <SaveBar state={form.state}>
        {n > 1 && <ButtonLink to={`${at}/bid?part=${n - 1}`}>{t.back}</ButtonLink>}
        <Button look="primary" type="submit">
          {n === 1 ? t.next2 : n === 2 ? t.next3 : t.next4}
        </Button>
      </SaveBar>
    </form>
  );
}
