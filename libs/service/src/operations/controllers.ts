import type { Provider, Type } from '@nestjs/common';
import { ParkedTimers, UnitOfWork, type Clock } from '@zhitong/events';
import { DataSource } from 'typeorm';
import type { ServiceDefinition } from '../definition.js';
import { Engine } from '../run/engine.js';
import { canPark, ParkingDesk } from '../run/parking-desk.js';
import { CLOCK } from '../tokens.js';
import { healthController } from './health.controller.js';
import { parkedController } from './parked.controller.js';
import { ParkedView } from './parked-view.js';
import { DEFINITION } from './tokens.js';

type Described = Pick<ServiceDefinition, 'name' | 'consumes' | 'timers'>;

/** Under `/operations`; the gateway's own stand where it offers those of the others. */
const pathOf = (name: string) => (name === 'gateway' ? 'api/gateway/operations' : 'operations');

/** The routes by which a service is kept running, the same for all; of what is parked only where anything can be. */
export const operationsControllers = (definition: Described): Type[] => [
  healthController(pathOf(definition.name)),
  ...(canPark(definition) ? [parkedController(pathOf(definition.name))] : []),
];

/** What they need. */
export const operationsProviders = (definition: ServiceDefinition): Provider[] => [
  { provide: DEFINITION, useValue: definition },
  ParkedView,
  {
    provide: ParkingDesk,
    inject: [Engine, DataSource, UnitOfWork, CLOCK],
    useFactory: (engine: Engine, dataSource: DataSource, unitOfWork: UnitOfWork, clock: Clock) =>
      new ParkingDesk(
        definition,
        (group) => engine.groups.get(group)?.parking,
        new ParkedTimers({ dataSource, unitOfWork, clock }),
      ),
  },
];
