import type {
  Dossier,
  MilestoneDecided,
  OutcomeRegistered,
  ReviewConcluded,
  ReviewConfirmed,
  Text,
  TopicAccepted,
  TopicAwarded,
  TopicTerminated,
} from '@zhitong/contracts';
import type { DataOf } from '@zhitong/events';

const score = ({ statistics: { count, mean, recommending } }: DataOf<typeof ReviewConfirmed>): Text => ({
  zh: `均分 ${mean.toFixed(1)}，${count} 人中 ${recommending} 人建议立题`,
  en: `mean ${mean.toFixed(1)}, ${recommending} of ${count} recommend it`,
});

const indicatorsOf = ({ dossier }: { dossier?: Dossier }): Text => {
  const rows = (dossier?.indicators ?? []).map(
    ({ name, current, target, unit }) => `${name} ${current} → ${target} ${unit}`,
  );
  return { zh: rows.join('；'), en: rows.join('; ') };
};

const same = (text: string): Text => ({ zh: text, en: text });

/** What a recorded fact says, in a line: what a statement that cites it can rest on. Empty where it says no more than its name. */
export function evidenceGist(kind: string, payload: unknown): Text {
  switch (kind) {
    case 'ProblemSubmitted':
    case 'ProblemResubmitted':
    case 'ProblemCorrected':
      return indicatorsOf(payload as { dossier?: Dossier });
    case 'ReviewConcluded':
      return same((payload as DataOf<typeof ReviewConcluded>).opinion.conclusion);
    case 'ReviewConfirmed':
      return score(payload as DataOf<typeof ReviewConfirmed>);
    case 'TopicAwarded': {
      const { team, money, months } = payload as DataOf<typeof TopicAwarded>;
      return {
        zh: `${team.name}，${money.toFixed(2)} 万元，${months} 个月`,
        en: `${team.name}, ${money.toFixed(2)} × 10,000 yuan, ${months} months`,
      };
    }
    case 'MilestoneDecided': {
      const { accepted, comment } = payload as DataOf<typeof MilestoneDecided>;
      return accepted
        ? { zh: `通过：${comment}`, en: `passed: ${comment}` }
        : { zh: `退回：${comment}`, en: `sent back: ${comment}` };
    }
    case 'TopicAccepted': {
      const { results } = payload as DataOf<typeof TopicAccepted>;
      const rows = results.map(({ name, measured, unit }) => `${name} ${measured} ${unit}`);
      const met = results.filter((row) => row.met).length;
      return {
        zh: `${results.length} 项指标达到 ${met} 项：${rows.join('；')}`,
        en: `${met} of ${results.length} indicators met: ${rows.join('; ')}`,
      };
    }
    case 'TopicTerminated':
      return same((payload as DataOf<typeof TopicTerminated>).note);
    case 'OutcomeRegistered':
      return same((payload as DataOf<typeof OutcomeRegistered>).title);
    default:
      return same('');
  }
}
