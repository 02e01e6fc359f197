import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { ApiProblem, readVersion } from '../../api/index.js';
import { useLanguage, useTexts } from '../../i18n/index.js';
import { Button, Facts, Loaded } from '../../kit/index.js';
import { paymentRules as r } from '../../rules/index.js';
import type { Expert } from './names.js';
import type { PaymentData } from './payment-data.js';
import { PaymentForm } from './payment-form.js';
import { expertTexts } from './texts.js';

/** What the fee is paid by. Nothing is asked for before somebody wants to see it: each look is recorded. */
export function Payment({ expert }: { expert: Expert }) {
  const t = useTexts(expertTexts);
  const [open, setOpen] = useState(false);
  return (
    <section className="sheet sheet--padded payment" aria-label={t.payment}>
      <div className="section__head">
        <h2>{t.payment}</h2>
      </div>
      <p className="quiet">{t.paymentWhy}</p>
      {open && <Opened expert={expert} />}
      <Button look="text" icon={open ? 'lock' : 'eye'} onClick={() => setOpen(!open)}>
        {open ? t.paymentHide : t.paymentShow}
      </Button>
    </section>
  );
}

function Opened({ expert }: { expert: Expert }) {
  const t = useTexts(expertTexts);
  const [editing, setEditing] = useState(false);
  const found = useQuery({
    ...readVersion('/api/review/experts/{id}/payment', { path: { id: expert.id } }),
    // What was seen is forgotten when it is put away; that nothing is kept yet is no failure to try again.
    gcTime: 0,
    retry: false,
  });
  const none = found.error instanceof ApiProblem && found.error.status === 404;
  if (editing)
    return (
      <PaymentForm
        expert={expert}
        kept={none ? undefined : found.data?.body}
        version={none ? undefined : found.data?.version}
        onDone={() => setEditing(false)}
      />
    );
  if (none)
    return (
      <div>
        <p>{t.paymentNone}</p>
        <Button onClick={() => setEditing(true)}>{t.paymentEnter}</Button>
      </div>
    );
  return (
    <Loaded query={found}>
      {({ body }) => (
        <div className="stack">
          <Shown payment={body} />
          <p>
            <Button onClick={() => setEditing(true)}>{t.paymentChange}</Button>
          </p>
        </div>
      )}
    </Loaded>
  );
}

function Shown({ payment }: { payment: PaymentData }) {
  const t = useTexts(expertTexts);
  const language = useLanguage();
  const fee = { senior: t.feeSenior, other: t.feeOther, none: t.feeNone };
  return (
    <Facts
      of={[
        [r.identityNumber.label[language], payment.identityNumber],
        [r.bank.label[language], payment.bank],
        [r.account.label[language], payment.account],
        [r.taxCategory.label[language], t[payment.taxCategory]],
        [r.fee.label[language], fee[payment.fee]],
      ]}
    />
  );
}
