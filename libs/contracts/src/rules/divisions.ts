import type { Text } from '../errors.js';

/** A coded place or unit with the name that people read. */
export interface Coded {
  readonly code: string;
  readonly name: Text;
}
const coded = (code: string, zh: string, en: string): Coded => ({ code, name: { zh, en } });

/** Divisions (区划, GB/T 2260) that problems come from: Tacheng Prefecture and the neighbouring XPCC cities. */
export const divisions: readonly Coded[] = [
  coded('654200', '塔城地区', 'Tacheng Prefecture'),
  coded('654201', '塔城市', 'Tacheng'),
  coded('654202', '乌苏市', 'Wusu'),
  coded('654203', '沙湾市', 'Shawan'),
  coded('654221', '额敏县', 'Emin County'),
  coded('654224', '托里县', 'Toli County'),
  coded('654225', '裕民县', 'Yumin County'),
  coded('654226', '和布克赛尔蒙古自治县', 'Hoboksar Mongol Autonomous County'),
  coded('659001', '石河子市', 'Shihezi'),
  coded('659010', '胡杨河市', 'Huyanghe'),
];

const regimentsOf = (division: string, numbers: readonly number[]): Coded[] =>
  numbers.map((n) => coded(`${division}-${n}`, `${n}团`, `${n}th Regiment`));

/**
 * XPCC units (师/团). Regiments have no six-digit code, so this house codes them as division–number (`08-121`).
 * An installation elsewhere extends the list.
 */
export const regiments: readonly Coded[] = [
  coded('07', '第七师', '7th Division'),
  ...regimentsOf('07', [123, 124, 125, 126, 127, 128, 129, 130, 131, 137]),
  coded('08', '第八师', '8th Division'),
  ...regimentsOf('08', [121, 122, 133, 134, 136, 141, 142, 143, 144, 147, 148, 149, 150, 152]),
  coded('09', '第九师', '9th Division'),
  ...regimentsOf('09', [161, 162, 163, 164, 165, 166, 167, 168, 169, 170]),
];
