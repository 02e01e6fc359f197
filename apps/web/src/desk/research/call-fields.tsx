import { useState } from 'react';
import { useLocation } from 'wouter';
import { useCommand } from '../../api/index.js';
import { useLanguage, useTexts } from '../../i18n/index.js';
import { Button, DecisionPanel, Refused, remarksIn, Section, TextArea, TextField } from '../../kit/index.js';
import { IndicatorTable } from '../../research/indicator-table.js';
import { researchTexts } from '../../research/texts.js';
import type { Topic } from '../../research/topic.js';
import { callRules as r } from '../../rules/index.js';
import { fromBeijing, toBeijing } from './beijing.js';
import { callTexts } from './texts.js';
import { under } from './version.js';

const day = 86_400_000;
const numberIn = (text: string): number => (text.trim() === '' ? NaN : Number(text));

/** The call as it begins: the problem's own time, money and terms; a call that failed begins with the last one. */
function startOf({ dossier, call, title }: Topic) {
  return {
    goal: call?.goal ?? `${title}`,
    months: String(call?.months ?? dossier?.months ?? ''),
    money: String(call?.money ?? dossier?.ownMoney ?? ''),
    ip: call?.ip ?? dossier?.cooperation.ip ?? '',
    requirements: call?.requirements ?? dossier?.cooperation.solver ?? '',
    closesAt: `${toBeijing(Date.now() + 30 * day).slice(0, 10)}T18:00`,
  };
}

export function CallFields({ topic, version }: { topic: Topic; version: string | undefined }) {
  const t = useTexts(callTexts);
  const words = useTexts(researchTexts);
  const language = useLanguage();
  const [, go] = useLocation();
  const [call, setCall] = useState(() => startOf(topic));
  const [targets, setTargets] = useState<Readonly<Record<string, string>>>({});
  const { id, indicators = [], status } = topic;
  const publish = useCommand('post', '/api/research/topics/{id}/call', () => go(`/topics/${id}`));
  const remarks = remarksIn(publish.error);
  const lowered = Object.entries(targets)
    .filter(([indicator, target]) => target.trim() !== indicators.find((row) => row.id === indicator)?.target)
    .map(([indicator, target]) => ({ indicator, target }));
  const send = () =>
    publish.mutate({
      path: { id },
      body: {
        ...call,
        months: numberIn(call.months),
        money: numberIn(call.money),
        closesAt: fromBeijing(call.closesAt),
        ...(lowered.length > 0 ? { targets: lowered } : {}),
      },
      ...under(version),
    });
  const field = (name: keyof typeof call) => ({
    name,
    value: call[name],
    onChange: (value: string) => setCall({ ...call, [name]: value }),
    error: remarks.get(name),
  });
  return (
    <form noValidate onSubmit={(event) => (event.preventDefault(), send())}>
      <Refused error={publish.error} remarks={remarks} attempt={publish.submittedAt} />
      <TextArea {...field('goal')} label={r.goal.label[language]} rows={4} min={10} max={1000} />
      <div className="side-by-side">
        <TextField {...field('months')} label={r.months.label[language]} inputMode="numeric" short />
        <TextField {...field('money')} label={r.money.label[language]} inputMode="decimal" short />
      </div>
      <TextArea {...field('ip')} label={r.ip.label[language]} rows={2} min={2} max={500} />
      <TextArea {...field('requirements')} label={r.requirements.label[language]} rows={3} min={2} max={1000} />
      <TextField {...field('closesAt')} type="datetime-local" label={t.closesAt} hint={t.closesHint} />
      <Section title={words.indicators} more={words.indicatorsMore}>
        <IndicatorTable indicators={indicators} />
      </Section>
      {status === 'failed' && (
        <Section title={t.targets}>
          {indicators.map(({ id: row, name, unit, target }) => (
            <TextField
              key={row}
              name={`targets.${row}`}
              label={t.target({ name, unit, target })}
              short
              value={targets[row] ?? target}
              onChange={(value) => setTargets({ ...targets, [row]: value })}
            />
          ))}
        </Section>
      )}
      <DecisionPanel
        title={t.publish}
        consequence={<p>{t.then}</p>}
        actions={
          <Button look="primary" type="submit" busy={publish.isPending}>
            {t.publish}
          </Button>
        }
      />
    </form>
  );
}
