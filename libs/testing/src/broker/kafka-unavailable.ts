/** This machine lacks what a local Kafka needs: a reason to skip, not a failure. */
export class KafkaUnavailable extends Error {
  override readonly name = 'KafkaUnavailable';
}
