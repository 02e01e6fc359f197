import type { OidcSettings } from './oidc/settings.js';
import type { BudgetName } from './safety/rules.js';
import { KeyRing, TokenIssuer, TokenVerifier } from '@zhitong/identity';
import { countRefusedTokens, METRICS, type Metrics } from '@zhitong/service';

/** What the gateway knows of its installation. */
export interface GatewayOptions {
  /** Base addresses of the services, by name; they may change while it runs. */
  serviceUrls: Readonly<Record<string, string>>;
  /** Address that people use. */
  publicUrl: URL;
  demo: boolean;
  keysDir: string;
  /** Mail is written there as .eml files … */
  mailDir: string;
  /** … or sent from here. */
  smtpUrl?: string | undefined;
  /** How long its server may be silent, ms, where not the usual time. */
  smtpPatience?: number;
  /** Sign-in by an identity provider, where the installation has one. */
  oidc?: OidcSettings | undefined;
  /** False: nobody's requests are counted. For load tests and fuzzing on loopback. */
  rateLimits?: boolean;
  /** Folder of the built web app; without one there are no pages. */
  siteDir?: string | undefined;
  /** Other budgets than the usual ones. */
  budgets?: Partial<Record<BudgetName, { points: number; seconds: number }>>;
}

export const GATEWAY_OPTIONS = Symbol('GatewayOptions');
export const SERVICE_TOKENS = Symbol('ServiceTokens');
export const SERVICE_CALLERS = Symbol('ServiceCallers');

/** Providers that only the gateway needs, for `Settings.extras`. */
export const gatewayExtras = (options: GatewayOptions): Readonly<Record<symbol, unknown>> => ({
  [GATEWAY_OPTIONS]: options,
});

/** Signs the token of each call to a service. */
export const serviceTokens = {
  provide: SERVICE_TOKENS,
  inject: [GATEWAY_OPTIONS],
  useFactory: ({ keysDir }: GatewayOptions) => TokenIssuer.open(keysDir, 'gateway'),
};

/** Checks services that call the gateway in their own name. */
export const serviceCallers = {
  provide: SERVICE_CALLERS,
  inject: [GATEWAY_OPTIONS, METRICS],
  useFactory: ({ keysDir }: GatewayOptions, metrics: Metrics) =>
    new TokenVerifier(new KeyRing(keysDir), 'gateway', undefined, countRefusedTokens(metrics)),
};
