import { useState } from 'react';
import { useTexts } from '../../i18n/index.js';
import { CheckField, remarksOf, type Remarks } from '../../kit/index.js';
import { submitTexts } from '../../submission/form/texts.js';

const fields = { secret: 'declarations.noStateSecret', truth: 'declarations.truthful' } as const;

/** The two declarations that are made with every version that is handed in, and what is said while one is missing. */
export function useDeclarations() {
  const t = useTexts(submitTexts);
  const [secret, setSecret] = useState(false);
  const [truth, setTruth] = useState(false);
  const missing = remarksOf([
    ...(secret ? [] : [{ field: fields.secret, message: t.declareMust }]),
    ...(truth ? [] : [{ field: fields.truth, message: t.declareMust }]),
  ]);
  return { secret, setSecret, truth, setTruth, missing };
}

export function Declarations({
  of: { secret, setSecret, truth, setTruth },
  remarks,
}: {
  of: ReturnType<typeof useDeclarations>;
  remarks: Remarks;
}) {
  const t = useTexts(submitTexts);
  return (
    <>
      <CheckField
        name={fields.secret}
        label={t.noSecret}
        checked={secret}
        onChange={setSecret}
        error={remarks.get(fields.secret)}
      />
      <CheckField
        name={fields.truth}
        label={t.truthful}
        checked={truth}
        onChange={setTruth}
        error={remarks.get(fields.truth)}
      />
    </>
  );
}
