import { parseArgs } from 'node:util';
import { canPark, type ParkedPlace } from '@zhitong/service';
import { serviceNames, type ServiceName } from '../environment.js';
import { services } from '../services.js';

/** What a person wants of what is parked. */
export type ParkedCommand =
  | { act: 'help' }
  | { act: 'list'; services: readonly ServiceName[]; json: boolean }
  | { act: 'redrive'; service: ServiceName; group: string; at?: { topic: string; key: string }; by: string }
  | { act: 'discard'; service: ServiceName; place: ParkedPlace; seq?: bigint; by: string; reason: string }
  | { act: 'redrive-timer'; service: ServiceName; timer: { aggregate: string; key: string; name: string }; by: string };

/** The arguments do not say what is wanted: the sentence says what is missing or unknown. */
export class WrongArguments extends Error {
  override readonly name = 'WrongArguments';
}

/** Services in which something can be parked. */
export const parkingServices = serviceNames.filter((name) => canPark(services[name]));

const options = {
  by: { type: 'string' },
  reason: { type: 'string' },
  seq: { type: 'string' },
  json: { type: 'boolean' },
  help: { type: 'boolean' },
} as const;

/** @throws WrongArguments with a sentence about what is missing or unknown */
export function parkedCommand(args: readonly string[]): ParkedCommand {
  const { values, positionals } = parsed(args);
  if (values.help === true) return { act: 'help' };
  const [act, ...rest] = positionals;
  if (act !== 'redrive' && act !== 'discard' && act !== 'redrive-timer')
    return {
      act: 'list',
      services: positionals.length > 0 ? positionals.map(serviceOf) : parkingServices,
      json: values.json === true,
    };
  const [service, first, ...names] = rest;
  const wanted = { redrive: 'GROUP [TOPIC KEY]', discard: 'GROUP TOPIC KEY', 'redrive-timer': 'AGGREGATE KEY NAME' };
  const whole = act === 'redrive' && names.length === 0;
  if (service === undefined || first === undefined || (names.length !== 2 && !whole))
    throw new WrongArguments(`${act} wants SERVICE ${wanted[act]}, as the list shows them.`);
  const common = { service: serviceOf(service), by: given('by', values.by, 'who does it: --by WHO') };
  const [second, third] = names as [string, string];
  if (act === 'redrive-timer') return { act, ...common, timer: { aggregate: first, key: second, name: third } };
  const at = { topic: second, key: third };
  if (act === 'redrive') return { act, ...common, group: first, ...(whole ? {} : { at }) };
  const reason = given('reason', values.reason, 'why it is given up: --reason TEXT');
  return { act, ...common, place: { group: first, ...at }, reason, ...seqOf(values.seq) };
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    throw new WrongArguments((error as Error).message);
  }
}

function serviceOf(name: string): ServiceName {
  const service = parkingServices.find((known) => known === name);
  if (service) return service;
  const choices = parkingServices.join(', ');
  throw new WrongArguments(
    name === 'gateway'
      ? `The gateway takes in no events: nothing is parked there. Choose from ${choices}.`
      : `There is no service '${name}': choose from ${choices}.`,
  );
}

function given(option: string, value: string | undefined, wanted: string): string {
  const text = value?.trim() ?? '';
  if (text === '') throw new WrongArguments(`--${option} is missing: it is kept ${wanted}.`);
  return text;
}

function seqOf(text: string | undefined): { seq?: bigint } {
  if (text === undefined) return {};
  if (!/^\d{1,18}$/.test(text)) throw new WrongArguments(`--seq must be a number; '${text}' is not.`);
  return { seq: BigInt(text) };
}
