import { Refusal, type Text } from '@zhitong/contracts';

/** What a person asked for cannot be done to anything that is parked: the message says why. Nothing was changed. */
export class ParkingMistake extends Refusal {
  readonly status = 409;
  constructor(text: Text) {
    super('not-parked', text);
  }
}
