import { readNotice, type Notice } from '@zhitong/contracts/calendar';
import { useState } from 'react';
import { useTexts } from '../../../i18n/index.js';
import { Button, Note, TextArea } from '../../../kit/index.js';
import { calendarTexts } from './texts.js';

/** The text of the notice, or rows, taken apart into days off and days that are worked. */
export function PasteNotice({ year, read }: { year: number; read(notice: Notice): void }) {
  const t = useTexts(calendarTexts);
  const [text, setText] = useState('');
  const [found, setFound] = useState<Notice>();
  const some = found !== undefined && found.holidays.length + found.makeUpDays.length > 0;
  const readIn = () => {
    const notice = readNotice(text, year);
    setFound(notice);
    if (notice.holidays.length + notice.makeUpDays.length > 0) read(notice);
  };
  return (
    <div className="sheet sheet--padded section">
      <TextArea
        name="notice"
        label={t.paste}
        hint={t.pasteHint}
        value={text}
        onChange={(value) => {
          setText(value);
          setFound(undefined);
        }}
        rows={6}
      />
      <Button onClick={readIn}>{t.readIn}</Button>
      {found && (
        <Note mood={some ? 'info' : 'due'} live>
          <p>{some ? t.readDone({ off: found.holidays.length, worked: found.makeUpDays.length }) : t.readNothing}</p>
          {found.unread.length > 0 && <p>{t.readNot({ parts: found.unread.join('；') })}</p>}
        </Note>
      )}
    </div>
  );
}
