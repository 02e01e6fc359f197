import { ConsoleLogger, type LoggerService, type LogLevel } from '@nestjs/common';
import { Entry } from './entry.js';
import { scrubbed } from './scrub.js';

export type LogForm = 'text' | 'json';

/** Where lines go: standard output, or that of errors. */
export type Write = (stream: 'stdout' | 'stderr', line: string) => void;

const toProcess: Write = (stream, line) => void process[stream].write(`${line}\n`);

export interface LogLinesOptions {
  /** Whose lines these are, where a line does not say it itself. */
  service: string;
  /** The parts of a process that are services: a line of one of them says so by its context. */
  services: readonly string[];
  now?: () => Date;
  write?: Write;
}

/**
 * The log as machines read it: one JSON object to a line, with the ids that the line concerns. Whatever text comes, it
 * stays on its line, and names nobody.
 */
export class JsonLines implements LoggerService {
  private levels: ReadonlySet<LogLevel> = new Set<LogLevel>(['log', 'error', 'warn', 'fatal']);

  constructor(private readonly options: LogLinesOptions) {}

  log = (message: unknown, ...more: unknown[]) => this.line('log', message, more);
  warn = (message: unknown, ...more: unknown[]) => this.line('warn', message, more);
  error = (message: unknown, ...more: unknown[]) => this.line('error', message, more);
  fatal = (message: unknown, ...more: unknown[]) => this.line('fatal', message, more);

  setLogLevels(levels: LogLevel[]): void {
    this.levels = new Set(levels);
  }

  /** A line that is no one's part: what the process says of itself. */
  say(text: string): void {
    this.write('info', text, {}, undefined, undefined);
  }

  private line(level: LogLevel, message: unknown, more: unknown[]): void {
    if (!this.levels.has(level)) return;
    // Nest's loggers give the context last, and before it, where there is one, the stack.
    const texts = more.filter((one): one is string => typeof one === 'string');
    const context = texts.at(-1);
    const stack = texts.length > 1 ? texts[0] : message instanceof Error ? message.stack : undefined;
    const entry =
      message instanceof Entry ? message : new Entry(message instanceof Error ? message.message : String(message));
    this.write(level, entry.text, entry.about, context, stack);
  }

  private write(level: string, text: string, about: Entry['about'], context?: string, stack?: string): void {
    const { service, services, now = () => new Date(), write = toProcess } = this.options;
    const own = context !== undefined && services.includes(context);
    const line = JSON.stringify({
      time: now().toISOString(),
      level: level === 'log' ? 'info' : level,
      service: own ? context : service,
      ...(context === undefined || own ? {} : { part: context }),
      message: scrubbed(text),
      ...about,
      ...(stack === undefined ? {} : { stack: scrubbed(stack) }),
    });
    write(level === 'error' || level === 'fatal' ? 'stderr' : 'stdout', line);
  }
}

/** The log as a person reads it in a terminal. */
export class TextLines extends ConsoleLogger {
  override warn(message: unknown, ...more: unknown[]): void {
    super.warn(readable(message), ...more);
  }
  override error(message: unknown, ...more: unknown[]): void {
    super.error(readable(message), ...more.map((one) => (typeof one === 'string' ? scrubbed(one) : one)));
  }
  override log(message: unknown, ...more: unknown[]): void {
    super.log(readable(message), ...more);
  }
}

const readable = (message: unknown): unknown =>
  message instanceof Entry || typeof message === 'string' ? scrubbed(String(message)) : message;
