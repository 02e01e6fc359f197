/** Single variables of the environment, read and checked; each mistake becomes a sentence. An empty one is none. */
export class Variables {
  constructor(
    private readonly env: NodeJS.ProcessEnv,
    private readonly wrong: (sentence: string) => void,
  ) {}

  text(name: string): string | undefined {
    return this.env[name]?.trim() || undefined;
  }

  list(name: string): string[] | undefined {
    return this.text(name)
      ?.split(',')
      .map((entry) => entry.trim());
  }

  /** 0: any free one. */
  port(name: string): number | undefined {
    const value = this.text(name);
    if (value === undefined) return undefined;
    if (/^\d{1,5}$/.test(value) && Number(value) <= 65_535) return Number(value);
    this.wrong(`${name} must be a number from 0 to 65535, not '${value}'.`);
    return undefined;
  }

  choice<C extends string>(name: string, choices: readonly C[]): C | undefined {
    const value = this.text(name);
    if (value === undefined || (choices as readonly string[]).includes(value)) return value as C | undefined;
    this.wrong(`${name} must be ${choices.join(' or ')}, not '${value}'.`);
    return undefined;
  }

  /** Without the slash at its end. The value is never repeated in a sentence: it may hold a password. */
  url(name: string, protocols: readonly string[], example: string): string | undefined {
    const value = this.text(name);
    if (value === undefined) return undefined;
    if (URL.canParse(value) && protocols.includes(new URL(value).protocol)) return value.replace(/\/$/, '');
    this.wrong(`${name} must be a URL like ${example}.`);
    return undefined;
  }
}
