import { Logger } from '@nestjs/common';
import { JsonLines, TextLines } from '@zhitong/service';
import { serviceNames, type Environment } from './environment.js';

/** What a process says of itself. */
export interface Output {
  say(line: string): void;
  complain(line: string): void;
}

/** Makes every line of this process, whoever writes it, one of the chosen form. */
export function openOutput({ logForm, services, whole }: Pick<Environment, 'logForm' | 'services' | 'whole'>): Output {
  if (logForm === 'text') {
    Logger.overrideLogger(new TextLines());
    return { say: (line) => console.log(line), complain: (line) => console.error(line) };
  }
  const own = whole || services.length > 1 ? 'platform' : services[0]!;
  const lines = new JsonLines({ service: own, services: serviceNames });
  Logger.overrideLogger(lines);
  // Node writes warnings as text of several lines.
  process.removeAllListeners('warning');
  process.on('warning', ({ name, message }) => lines.warn(`${name}: ${message}`, 'node'));
  process.on('uncaughtExceptionMonitor', (error) => lines.fatal(error, 'node'));
  return { say: (line) => lines.say(line), complain: (line) => lines.fatal(line) };
}
