/** Who one is to the brokers (SASL). */
export interface KafkaLogin {
  mechanism: 'plain' | 'scram-sha-256' | 'scram-sha-512';
  username: string;
  password: string;
}

/** How the line to the brokers is encrypted: certificates and keys in PEM. */
export interface KafkaTls {
  /** Authorities whose certificates are believed; absent: those that Node knows. */
  ca?: string;
  /** One's own certificate, with the certificates between it and its authority, where brokers want one. */
  cert?: string;
  key?: string;
}
