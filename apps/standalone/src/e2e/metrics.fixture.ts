import { readFile } from 'node:fs/promises';
import path from 'node:path';

const deploy = path.resolve(import.meta.dirname, '../../../../deploy');

/** Labels that Prometheus itself gives to what it reads. */
const given = new Set(['job', 'instance', 'le']);

/** Series that are shown, by the name that a question uses, with the labels that they carry. */
export type Shown = ReadonlyMap<string, ReadonlySet<string>>;

export function shownIn(text: string): Shown {
  const shown = new Map<string, Set<string>>();
  const labels = (name: string) => shown.get(name) ?? shown.set(name, new Set()).get(name)!;
  for (const [, name] of text.matchAll(/^# TYPE (\w+) /gm)) labels(name!);
  for (const [, name, inside = ''] of text.matchAll(/^(\w+)(?:\{(.*)\})? /gm))
    for (const [, label] of inside.matchAll(/(\w+)="(?:[^"\\]|\\.)*"/g)) labels(name!).add(label!);
  return shown;
}

/** Every question that the dashboard and the alerts ask. */
export async function questions(): Promise<string[]> {
  const dashboard = JSON.parse(await readFile(path.join(deploy, 'grafana/dashboard.json'), 'utf8')) as {
    panels: { targets?: { expr: string }[] }[];
  };
  const alerts = await readFile(path.join(deploy, 'prometheus/alerts.yml'), 'utf8');
  return [
    ...dashboard.panels.flatMap(({ targets = [] }) => targets.map(({ expr }) => expr)),
    ...[...alerts.matchAll(/^\s+expr: (.+)$/gm)].map(([, expr]) => expr!),
  ];
}

/** What a question speaks of that nobody shows: a series, or a label of one. */
export function unknownIn(question: string, shown: Shown): string[] {
  const selectors = [...question.matchAll(/\b((?:zhitong|nodejs|process)_\w+)(?:\{([^}]*)\})?/g)];
  const known = new Set([...selectors.flatMap(([, name]) => [...(shown.get(name!) ?? [])]), ...given]);
  const inLists = [...question.matchAll(/\b(?:by|on) \(([^)]*)\)/g)].flatMap(([, list]) => list!.split(/, */));
  return [
    ...selectors.filter(([, name]) => !shown.has(name!)).map(([, name]) => name!),
    ...selectors.flatMap(([, name, inside = '']) =>
      [...inside.matchAll(/(\w+)(?:=~|!~|!=|=)"/g)]
        .filter(([, label]) => !shown.get(name!)?.has(label!) && !given.has(label!))
        .map(([, label]) => `${name}{${label}}`),
    ),
    ...inLists.filter((label) => !known.has(label)).map((label) => `${label} in ${question}`),
  ];
}
