import { useTexts } from '../../../i18n/index.js';
import { PaperLink, Section } from '../../../kit/index.js';
import { FileField, type FilesOf } from '../../../upload/index.js';
import { submitTexts } from '../../../submission/form/texts.js';

interface Props {
  of: FilesOf;
  /** Where the form to be stamped is. */
  form: string;
  /** Something is still to be mended: a form printed now would not count. */
  unfinished?: boolean;
  error?: string | undefined;
}

/** Print, stamp, scan, upload: where a campaign asks for the stamped form (盖章件). */
export function Stamped({ of, form, unfinished = false, error }: Props) {
  const t = useTexts(submitTexts);
  return (
    <Section title={t.stamped}>
      <p>{unfinished ? t.stampedFirst : t.stampedMore}</p>
      {!unfinished && (
        <>
          <p className="field">
            <PaperLink href={form}>{t.formPdf}</PaperLink>
          </p>
          <FileField of={of} purpose="stamped" most={1} name="attachments" label={t.stampedField} error={error} />
        </>
      )}
    </Section>
  );
}
