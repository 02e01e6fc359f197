import type { Content } from '../../../form/index.js';
import { useLanguage, useTexts } from '../../../i18n/index.js';
import { Button, Dialog, Table } from '../../../kit/index.js';
import type { Call } from '../../../research/topic.js';
import { bidRules } from '../../../rules/index.js';
import { opened, rowsOf } from './content.js';
import { bidTexts } from './texts.js';
import type { BidForm } from './use-bid.js';

const fields = ['answers', 'approach', 'months', 'money', 'milestones', 'members', 'partners'] as const;

/** Both versions, where they differ; nothing is lost until one is chosen. */
export function Conflict({ call, form }: { call: Call; form: BidForm }) {
  const t = useTexts(bidTexts);
  const language = useLanguage();
  if (!form.theirs) return null;
  const theirs = opened(form.theirs.content, call);
  const names = {
    answers: t.answersField,
    approach: bidRules.approach.label[language],
    months: bidRules.months.label[language],
    money: bidRules.money.label[language],
    milestones: t.milestones,
    members: t.members,
    partners: t.partners,
  };
  const shown = (content: Content, field: (typeof fields)[number]) =>
    Array.isArray(content[field])
      ? rowsOf(content, field)
          .map(({ indicator, ...row }) =>
            [call.indicators.find(({ id }) => id === indicator)?.name, ...Object.values(row)]
              .filter(Boolean)
              .join('，'),
          )
          .join('\n')
      : String(content[field] ?? '—');
  const differing = fields.filter((field) => shown(form.content, field) !== shown(theirs, field));
  return (
    <Dialog
      open
      onClose={() => undefined}
      title={t.conflictTitle}
      dismissable={false}
      actions={
        <>
          <Button onClick={() => void form.resolve(false, theirs)}>{t.keepTheirs}</Button>
          <Button look="primary" onClick={() => void form.resolve(true, theirs)}>
            {t.keepMine}
          </Button>
        </>
      }
    >
      <p>{t.conflictMore}</p>
      <Table
        caption={t.conflictTitle}
        quietCaption
        rows={differing}
        keyOf={(field) => field}
        columns={[
          { key: 'field', head: t.field, cell: (field) => names[field] },
          { key: 'mine', head: t.mine, cell: (field) => <span className="lines">{shown(form.content, field)}</span> },
          { key: 'theirs', head: t.theirs, cell: (field) => <span className="lines">{shown(theirs, field)}</span> },
        ]}
      />
    </Dialog>
  );
}
