/** What a person asked for cannot be done to anything that is parked: the message says why. Nothing was changed. */
export class ParkingMistake extends Error {
  override readonly name = 'ParkingMistake';
}
