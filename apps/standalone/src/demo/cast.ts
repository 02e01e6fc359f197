import { demoPassword } from '@zhitong/gateway/demo';
import { Client, type Walker } from './client.js';

/** Everybody of the demo, each with a session of their own. */
export class Cast {
  private readonly clients = new Map<string, Client>();

  constructor(
    private readonly url: string,
    private readonly walker?: Walker,
  ) {}

  readonly clerk = () => this.as('clerk', 'secretariat');
  readonly secondClerk = () => this.as('clerk-2', 'secretariat');
  readonly expert = (login: string) => this.as(login, 'expert');
  readonly chair = (login: string) => this.as(login, 'chair');
  readonly enterprise = (login: string) => this.as(login, 'enterprise');
  readonly team = (name: string) => this.as(`team-${name}`, 'team');
  readonly editor = () => this.as('editor', 'editor');
  readonly secondEditor = () => this.as('editor-2', 'editor');
  readonly approver = () => this.as('approver', 'approver');
  readonly administrator = () => this.as('administrator', 'administrator');
  readonly leader = (nth: 1 | 2 | 3) => this.as(`leader-${nth}`, 'leader');

  private as(login: string, role: string): Client {
    const id = `${login} ${role}`;
    const client = this.clients.get(id) ?? new Client(this.url, login, role, demoPassword, this.walker);
    this.clients.set(id, client);
    return client;
  }
}
