import { useState } from 'react';
import { useSearch } from 'wouter';
import { useRoleNames } from '../../../entry/roles.js';
import { useBilingual, useTexts, useTimes } from '../../../i18n/index.js';
import { Button, EmptyState, Link, Loaded, Page, Section, Table, Tag } from '../../../kit/index.js';
import { moodOf, stages, useStageNames, type TrackedProblem } from '../../../problem/stages.js';
import { ExportLinks } from '../export-links.js';
import { useAllProblems } from './all-problems.js';
import { flowOf, type Station } from './flow.js';
import { FlowChart } from './flow-chart.js';
import { HeatMap } from './heat-map.js';
import { overviewTexts } from './texts.js';
import './overview.css';

/** One sentence, one picture, and behind each figure its rows. */
export default function Overview() {
  const t = useTexts(overviewTexts);
  const problems = useAllProblems();
  const n = problems.data?.length ?? 0;
  return (
    <Page title={problems.data ? t.title({ n }) : t.name}>
      <Loaded query={problems}>
        {(all) => (all.length === 0 ? <EmptyState why={t.empty} next={t.emptyNext} /> : <Shown problems={all} />)}
      </Loaded>
    </Page>
  );
}

function Shown({ problems }: { problems: readonly TrackedProblem[] }) {
  const t = useTexts(overviewTexts);
  const [asTable, setAsTable] = useState(false);
  const asked = new URLSearchParams(useSearch()).get('stage');
  const stage = stages.find((one) => one === asked);
  const stations = flowOf(problems);
  const reached = (at: (typeof stages)[number]) => stations[stages.indexOf(at)]!.reached;
  const answered = problems.filter(({ state }) => state === 'answered').length;
  const ended = stations.reduce((sum, one) => sum + one.ended, 0) + answered;
  const sentence = t.sentence({
    all: problems.length,
    review: reached('review'),
    research: reached('research'),
    brief: reached('brief'),
    answered,
  });
  return (
    <>
      <section className="section sheet sheet--padded">
        <div className="section__head">
          <h2>{sentence}</h2>
          <span className="flow__switch">
            <Button look="text" onClick={() => setAsTable(!asTable)}>
              {asTable ? t.asChart : t.asTable}
            </Button>
          </span>
        </div>
        <p className="quiet">{t.accounted({ ended, here: problems.length - ended })}</p>
        {!asTable && <FlowChart stations={stations} label={sentence} />}
        <div className={asTable ? undefined : 'flow__instead'}>
          <Stations stations={stations} />
        </div>
        <StageLinks stations={stations} />
        <ExportLinks address="/api/tracking/exports/problems" />
      </section>
      {stage && <Rows stage={stage} problems={problems.filter((one) => one.stage === stage)} />}
      <HeatMap />
    </>
  );
}

function Stations({ stations }: { stations: readonly Station[] }) {
  const t = useTexts(overviewTexts);
  const names = useStageNames();
  return (
    <Table
      caption={t.station}
      quietCaption
      rows={stations}
      keyOf={({ stage }) => stage}
      columns={[
        { key: 'stage', head: t.station, cell: ({ stage }) => names[stage] },
        { key: 'reached', head: t.reached, number: true, cell: ({ reached }) => reached },
        { key: 'here', head: t.here, number: true, cell: ({ here }) => here },
        { key: 'ended', head: t.ended, number: true, cell: ({ ended }) => ended },
        { key: 'on', head: t.on, number: true, cell: ({ on }) => on },
      ]}
    />
  );
}

/** The way from a figure to its rows. */
function StageLinks({ stations }: { stations: readonly Station[] }) {
  const t = useTexts(overviewTexts);
  const names = useStageNames();
  return (
    <nav className="row" aria-label={t.seeRows}>
      {t.seeRows}
      {stations.map(({ stage }) => (
        <Link key={stage} to={`/overview?stage=${stage}`}>
          {names[stage]}
        </Link>
      ))}
    </nav>
  );
}

function Rows({ stage, problems }: { stage: (typeof stages)[number]; problems: readonly TrackedProblem[] }) {
  const t = useTexts(overviewTexts);
  const inWords = useBilingual();
  const names = useStageNames();
  const roles = useRoleNames();
  const times = useTimes();
  return (
    <Section title={t.rows({ stage: names[stage], n: problems.length })}>
      <Table
        caption={names[stage]}
        quietCaption
        rows={problems}
        keyOf={({ id }) => id}
        columns={[
          {
            key: 'problem',
            head: t.problem,
            cell: ({ id, number, title }) => (
              <>
                <Link to={`/problems/${id}`}>{title}</Link> <span className="quiet">{number}</span>
              </>
            ),
          },
          {
            key: 'state',
            head: t.state,
            cell: (problem) => <Tag mood={moodOf(problem)}>{inWords(problem.name)}</Tag>,
          },
          {
            key: 'waits',
            head: t.waits,
            cell: ({ waits }) =>
              waits.length === 0
                ? t.nobody
                : [...new Set(waits.map(({ role, name }) => (role ? roles[role] : inWords(name))))].join('、'),
          },
          { key: 'since', head: t.since, cell: ({ since }) => times.moment(since) },
        ]}
      />
    </Section>
  );
}
