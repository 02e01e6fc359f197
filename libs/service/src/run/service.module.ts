import { Module, type DynamicModule, type Provider } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_INTERCEPTOR, APP_PIPE } from '@nestjs/core';
import { Aggregates, UnitOfWork } from '@zhitong/events';
import { DataKeys } from '@zhitong/identity';
import { DataSource } from 'typeorm';
import type { ServiceDefinition } from '../definition.js';
import { AnswerInterceptor } from '../http/answer.js';
import { Commands } from '../http/commands.js';
import { HealthController } from '../http/health.controller.js';
import { AUTHENTICATE, PermissionGuard } from '../http/permission.guard.js';
import { PositionSeal } from '../http/position-seal.js';
import { ProblemFilter } from '../http/problem.filter.js';
import { UninvitedInterceptor } from '../http/uninvited.interceptor.js';
import { RequestValidationPipe } from '../http/validation.pipe.js';
import { describeService } from '../openapi/document.js';
import { API_PART, onceAsked, OpenApiController } from '../openapi/openapi.controller.js';
import { METRICS, noMetrics } from '../metrics/metrics.js';
import { idsAlone, TRACING } from '../tracing/tracing.js';
import { LookInterceptor } from '../viewed/look.interceptor.js';
import { LookRecorder, TellsGateway } from '../viewed/look-recorder.js';
import { operationsControllers, operationsProviders } from '../operations/controllers.js';
import { CLOCK, IDS, RULE_SET, SERVICE_NAME, SETTINGS } from '../tokens.js';
import { fileProviders } from '../files/providers.js';
import { Engine } from './engine.js';
import type { Settings } from './settings.js';

/** Wires a definition to what it runs with. */
@Module({})
export class ServiceModule {
  static of(definition: ServiceDefinition, settings: Settings, engine: Engine): DynamicModule {
    const extras: Provider[] = Reflect.ownKeys(settings.extras ?? {}).map((token) => ({
      provide: token,
      useValue: settings.extras![token as symbol],
    }));
    return {
      module: ServiceModule,
      controllers: [
        ...definition.controllers,
        HealthController,
        OpenApiController,
        ...operationsControllers(definition),
      ],
      providers: [
        Commands,
        { provide: SERVICE_NAME, useValue: definition.name },
        {
          provide: API_PART,
          useValue: onceAsked(() =>
            describeService(definition, definition.name === 'gateway' ? '' : `/api/${definition.name}`),
          ),
        },
        { provide: SETTINGS, useValue: settings },
        { provide: CLOCK, useValue: settings.clock },
        { provide: IDS, useValue: settings.ids },
        { provide: RULE_SET, useValue: settings.rules },
        { provide: METRICS, useValue: settings.metrics ?? noMetrics },
        { provide: TRACING, useValue: settings.tracing ?? idsAlone },
        { provide: AUTHENTICATE, useValue: settings.authenticate },
        { provide: PositionSeal, useValue: settings.seal },
        { provide: DataKeys, useValue: settings.dataKeys },
        { provide: Engine, useValue: engine },
        { provide: UnitOfWork, useValue: engine.unitOfWork },
        { provide: Aggregates, useValue: engine.aggregates },
        { provide: DataSource, useValue: engine.dataSource },
        { provide: LookRecorder, useClass: TellsGateway },
        ...operationsProviders(definition),
        ...fileProviders(definition, settings),
        // After the defaults, so that a service can replace one: the gateway authenticates sessions, not tokens.
        ...(definition.providers ?? []),
        ...extras,
        { provide: APP_FILTER, useClass: ProblemFilter },
        { provide: APP_GUARD, useClass: PermissionGuard },
        { provide: APP_INTERCEPTOR, useClass: AnswerInterceptor },
        { provide: APP_INTERCEPTOR, useClass: LookInterceptor },
        { provide: APP_INTERCEPTOR, useClass: UninvitedInterceptor },
        { provide: APP_PIPE, useClass: RequestValidationPipe },
      ],
    };
  }
}
