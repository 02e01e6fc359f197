/** An identity provider of the government by which people may sign in (OpenID Connect). */
export interface OidcSettings {
  issuer: URL;
  clientId: string;
  clientSecret: string;
  /** What the button says, e.g. 政务统一身份认证. */
  label: string;
  /** Whether its word (`amr` with `mfa`) counts as our second factor. */
  trustsMfa: boolean;
}

const minute = 60_000;
/** How long somebody may take at the provider, ms. */
export const oidcLifetime = 10 * minute;
