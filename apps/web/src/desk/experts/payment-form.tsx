import { useState } from 'react';
import { isConflict, useCommand } from '../../api/index.js';
import { Form, RuleSelect, RuleText, type Content } from '../../form/index.js';
import { useTexts } from '../../i18n/index.js';
import { Button, Note, Refused, remarksIn } from '../../kit/index.js';
import { paymentRules as r } from '../../rules/index.js';
import { tell } from '../secretariat/news.js';
import type { Expert } from './names.js';
import type { PaymentData } from './payment-data.js';
import { expertTexts, formTexts } from './texts.js';

interface Props {
  expert: Expert;
  kept: PaymentData | undefined;
  version: string | undefined;
  onDone(): void;
}

/** The expert's payment data, entered by the secretariat from a form on paper. */
export function PaymentForm({ expert: { id, name }, kept, version, onDone }: Props) {
  const t = useTexts(expertTexts);
  const f = useTexts(formTexts);
  const { expert: _e, ...before } = kept ?? { expert: id };
  const [content, setContent] = useState<Content>(before);
  const keep = useCommand('put', '/api/review/experts/{id}/payment');
  const remarks = remarksIn(keep.error);
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        keep.mutate(
          { path: { id }, body: content as Omit<PaymentData, 'expert'>, ...(version === undefined ? {} : { version }) },
          { onSuccess: () => (tell({ text: t.paymentSaved({ name }) }), onDone()) },
        );
      }}
    >
      {isConflict(keep.error) ? (
        <Note mood="due" live>
          {f.conflict}
        </Note>
      ) : (
        <Refused error={keep.error} remarks={remarks} attempt={keep.submittedAt} />
      )}
      <Form content={content} onChange={setContent} problems={remarks} tried>
        <RuleText path="identityNumber" rule={r.identityNumber} hint="" />
        <RuleText path="bank" rule={r.bank} hint="" />
        <RuleText path="account" rule={r.account} hint="" inputMode="numeric" />
        <RuleSelect
          path="taxCategory"
          rule={r.taxCategory}
          hint=""
          none={f.choose}
          options={(['labour', 'business', 'non-resident'] as const).map((value) => ({ value, label: t[value] }))}
        />
        <RuleSelect
          path="fee"
          rule={r.fee}
          hint=""
          none={f.choose}
          options={[
            { value: 'senior', label: t.feeSenior },
            { value: 'other', label: t.feeOther },
            { value: 'none', label: t.feeNone },
          ]}
        />
      </Form>
      <Button type="submit" look="primary" busy={keep.isPending}>
        {t.paymentSave}
      </Button>
    </form>
  );
}
