import { Injectable } from '@nestjs/common';
import { Forbidden, NotFound } from '@zhitong/contracts';
import { Aggregates, type Tx } from '@zhitong/events';
import type { Actor } from '@zhitong/identity';
import { Commands, type Answer, type Command } from '@zhitong/service';
import { seesVersion, standpointOf, type Standpoint } from '../domain/standpoint.js';
import type { TopicFact } from '../domain/topic-fact.js';
import type { TopicState } from '../domain/topic-state.js';
import { topic } from '../domain/topic.js';
import { topicIn } from './topic-representation.js';

type Decide = (state: TopicState) => TopicFact[];

/** Where commands on a topic are given: finds it, checks where the caller stands, decides, shows the new state. */
@Injectable()
export class TopicDesk {
  constructor(
    private readonly commands: Commands,
    private readonly aggregates: Aggregates,
  ) {}

  /** @throws NotFound for who must not know of the topic, Forbidden for who may see it and yet not do this */
  run(command: Command, id: string, who: Standpoint, decide: Decide): Promise<Answer> {
    return this.runWith(command, id, who, () => Promise.resolve(decide));
  }

  /**
   * The same for a decision that needs to know what is found under the topic's lock. Where the caller stands is asked
   * before the version: else a wrong `If-Match` would tell a stranger that the topic exists.
   */
  runWith(
    command: Command,
    id: string,
    who: Standpoint,
    prepare: (tx: Tx, state: TopicState) => Promise<Decide>,
  ): Promise<Answer> {
    const { actor, at, why } = command;
    const expected = seesVersion(who) ? command.expected : 'any';
    return this.commands.run(command, async (tx) => {
      const found = await this.aggregates.lock(tx, topic, id);
      requireStandpoint(found.state, actor, who);
      const decide = await prepare(tx, found.state);
      const { state, version } = await this.aggregates.change(tx, topic, id, expected, decide, why);
      const body = topicIn(command.language, id, state, actor, at);
      return seesVersion(who) ? { version, body } : { body };
    });
  }
}

/** @throws NotFound, Forbidden */
export function requireStandpoint(state: TopicState, actor: Actor, who: Standpoint): void {
  const standpoint = standpointOf(state, actor);
  if (standpoint === who) return;
  // A colleague of the lead sees the topic and learns why not; to others it is not there.
  if (standpoint === 'team')
    throw new Forbidden({ zh: '只有课题负责人可以执行此操作', en: 'Only the lead of the topic may do this' });
  throw new NotFound();
}
